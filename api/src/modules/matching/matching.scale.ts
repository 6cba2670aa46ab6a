/** What lies below is not listed: a name that hardly fits helps nobody. Of 100. */
export const LEAST_SCORE = 40;

/**
 * Where not even the best reaches it, nothing fits, and that is said instead. Chosen on the graded needs with odd numbers
 * of `tests/search/relevance`: the one of them that nobody can answer lies below.
 */
export const FITTING_SCORE = 60;
