/** What lies below is not listed: a name that hardly fits helps nobody. Of 100. */
export const LEAST_SCORE = 40;

/**
 * Where not even the best reaches it, nothing fits, and that is said instead. A round number that lies above the best score
 * of the three needs in `tests/search/relevance` that nobody can answer.
 */
export const FITTING_SCORE = 60;

/**
 * The same for the needs of an offer. A profile says less of one need than a need says of itself, so that its best scores
 * lower: at 60 two in five offers would be told of no need though one asks for just that, at 45 one in thirty.
 */
export const FITTING_NEED_SCORE = 45;
