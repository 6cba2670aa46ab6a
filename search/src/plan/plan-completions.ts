import type { ParsedQuery } from '../analysis/parse-query.ts';
import { ranking } from '../ranking.ts';
import type { Correction, Unit } from './plan.ts';
import { guessedTermUnit, type PlanContext } from './plan-term.ts';

/** Completions taken up at most, and the shortest beginnings that are completed. */
const MOST = 3;
const SHORTEST_HAN = 2;
const SHORTEST_LATIN = 5;

/** Terms of the lexicon that the end of the query is on the way to: `驱动电` means 驱动电源. */
export function planCompletions(query: ParsedQuery, { lexicon, vocabulary }: PlanContext): readonly Unit[] {
  if (!query.open) return [];
  for (const start of beginnings(query.text)) {
    const typed = query.text.slice(start);
    const held = lexicon
      .beginning(typed)
      .map((text) => ({ text, count: vocabulary.count(lexicon.termOf(text)) }))
      .filter(({ count }) => count > 0)
      .sort((left, right) => right.count - left.count)
      .slice(0, MOST);
    if (held.length === 0) continue;
    const guess = { start, end: query.text.length, match: 'PREFIX' as const, factor: ranking.way.termPrefix };
    const sure = /^[a-z]+ [a-z]/.test(typed);
    return held.map(({ text }, at): Unit => {
      const unit = guessedTermUnit({ ...guess, text }, lexicon);
      return sure && at === 0 ? unit : { ...unit, optional: true };
    });
  }
  return [];
}

/** Terms that the query would name if it were spelled right. */
export function planCorrectedTerms(
  query: ParsedQuery,
  corrections: readonly Correction[],
  corrected: string,
  { lexicon }: PlanContext,
): readonly Unit[] {
  const known = new Set(query.terms.map(({ term }) => term));
  const shift = corrected.length - query.text.length;
  return lexicon
    .scan(corrected)
    .filter(
      ({ term, start, end }) =>
        !known.has(term) && corrections.some((one) => one.start < end && one.end > start),
    )
    .map(({ text, start, end }) => {
      const guess = { start, end: Math.max(start + 1, end - shift), text, match: 'TYPO' as const };
      return guessedTermUnit({ ...guess, factor: ranking.way.termTypo }, lexicon);
    });
}

/** Where a term that is being typed may have begun, the longest first. */
function beginnings(text: string): readonly number[] {
  const starts: number[] = [];
  const han = /[\u3400-\u9fff]+$/.exec(text);
  if (han) {
    for (let start = han.index; start <= text.length - SHORTEST_HAN; start++) starts.push(start);
    return starts;
  }
  for (const word of text.matchAll(/(?<![a-z0-9])[a-z]/g)) {
    if (text.length - word.index >= SHORTEST_LATIN) starts.push(word.index);
  }
  return starts;
}
