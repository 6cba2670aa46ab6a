import type { MatchReason, SearchHit, Understood } from '#search';

/**
 * A letter is worth less than a result list: what only faintly matches stays out of it. A hit is told when
 * - it reaches 0.3 of the score of the best answer (those found at saving are asked along with it), and
 * - its reasons cover a quarter of the query, counted in letters: by the words themselves, a synonym, a narrower word
 *   or a code, not by a neighbouring concept, a guess at a typo, or what merely hangs on it.
 * Tried on the sample records: of “植物照明” it drops what only says 照明, of “无频闪驱动” what only says 驱动.
 */
const LEAST_SCORE = 0.3;
const LEAST_COVER = 0.25;

const WEAK_MATCHES: ReadonlySet<MatchReason['match']> = new Set(['RELATED', 'TYPO', 'PARTIAL', 'HOMOPHONE']);

export function isWorthTelling(
  hit: Pick<SearchHit, 'score' | 'reasons'>,
  understood: Pick<Understood, 'terms' | 'ignored'>,
): boolean {
  return isClose(hit, understood) && coverOf(hit.reasons, understood) >= LEAST_COVER;
}

/** The first half of the rule, which needs no reasons. Without words (a filter, exclusions) everything is close. */
export function isClose({ score }: Pick<SearchHit, 'score'>, { terms }: Pick<Understood, 'terms'>): boolean {
  return terms.length === 0 || score >= LEAST_SCORE;
}

/** The part of the query's letters that the reasons answer, 0 to 1; 1 where it has no words. */
export function coverOf(
  reasons: readonly MatchReason[],
  { terms, ignored }: Pick<Understood, 'terms' | 'ignored'>,
): number {
  const words = wholeWords(terms.filter((term) => !ignored.includes(term)));
  const strong = reasons.filter(({ match, fields }) => !WEAK_MATCHES.has(match) && !isHangingOnly(fields));
  const answered = words.filter((word) => strong.some(({ term }) => term.includes(word)));
  const all = lettersOf(words);
  return all === 0 ? 1 : lettersOf(answered) / all;
}

/** Without the pieces of longer words and, where there are longer ones, without single letters. */
function wholeWords(terms: readonly string[]): string[] {
  const whole = terms.filter((term) => !terms.some((other) => other !== term && other.includes(term)));
  const long = whole.filter((term) => [...term].length > 1);
  return long.length > 0 ? long : whole;
}

/** What belongs to somebody else: a firm is not told for a need of its own that matches; the need itself is. */
function isHangingOnly(fields: MatchReason['fields']): boolean {
  return fields.every((field) => field === 'related');
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + [...word].length, 0);
}
