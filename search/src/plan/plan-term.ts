import type { CompiledLexicon } from '../lexicon/compiled-lexicon.ts';
import type { MatchKind } from '../query.ts';
import { ranking } from '../ranking.ts';
import type { Alternative, Unit } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

export type PlanContext = { readonly lexicon: CompiledLexicon; readonly vocabulary: Vocabulary };

/** Longer terms say more than one pair of characters does. */
export function termWeight(text: string): number {
  const length = /[a-z]/.test(text) ? text.split(/[ -]/).length + 1 : text.length;
  return ranking.unit.term + ranking.unit.longerTerm * Math.min(4, Math.max(0, length - 2));
}

export type GuessedTerm = {
  readonly start: number;
  readonly end: number;
  /** A term of the lexicon that the stretch of the query only sounds like. */
  readonly text: string;
  readonly match: MatchKind;
  /** What the guess is worth beside the term itself. */
  readonly factor: number;
};

/** A unit for a term that was not written but meant, with all its synonyms. */
export function guessedTermUnit(
  { start, end, text, match, factor }: GuessedTerm,
  lexicon: CompiledLexicon,
): Unit {
  const term = lexicon.termOf(text);
  const alternatives: Alternative[] = [{ term, factor, match, concept: null }];
  for (const expansion of lexicon.expand(term)) {
    alternatives.push({ ...expansion, factor: factor * expansion.factor, match });
  }
  return { start, end, weight: termWeight(text), alternatives };
}
