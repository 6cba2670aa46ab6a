import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { ranking } from '../../ranking.ts';
import type { Vocabulary } from './vocabulary.ts';

export type PlanContext = { readonly lexicon: CompiledLexicon; readonly vocabulary: Vocabulary };

/** Longer terms say more than one pair of characters does. */
export function termWeight(text: string): number {
  const length = /[a-z]/.test(text) ? text.split(/[ -]/).length + 1 : text.length;
  return ranking.unit.term + ranking.unit.longerTerm * Math.min(4, Math.max(0, length - 2));
}
