/** What lies below is not listed: a name that hardly fits helps nobody. Of 100. */
export const LEAST_SCORE = 40;

/**
 * Where not even the best reaches it, nothing fits, and that is said instead. A round number that lies above the best score
 * of the three needs in `tests/search/relevance` that nobody can answer.
 */
export const FITTING_SCORE = 60;
