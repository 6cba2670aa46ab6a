import type { ParsedQuery } from '../analysis/parse-query.ts';
import type { LexiconConcept } from '../lexicon/lexicon.ts';
import type { MatchKind, Understood } from '../query.ts';
import { type AffinityWeights, ranking } from '../ranking.ts';

/** One way to satisfy a unit. */
export type Alternative = {
  /** Index term. */
  readonly term: string;
  /** How good it is beside the very word (1). */
  readonly factor: number;
  readonly match: MatchKind;
  readonly concept: LexiconConcept | null;
};

/** One thing that the query asks for. A document gets the best of the alternatives it holds. */
export type Unit = {
  /** The stretch of the normalised query it stands for. */
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** True when it only adds: not holding it is no lack, since another unit asks for the same. */
  readonly optional?: true;
  readonly alternatives: readonly Alternative[];
};

/** What a stretch of the query was probably meant to be. */
export type Correction = { readonly start: number; readonly end: number; readonly text: string };

export type Plan = {
  readonly query: ParsedQuery;
  readonly units: readonly Unit[];
  /** What names are compared with: the query without spaces. */
  readonly nameKey: string;
  /** Letters that may be initials of a name. */
  readonly initials: string | null;
  readonly didYouMean: string | null;
};

export function exact(term: string): Alternative {
  return { term, factor: 1, match: 'EXACT', concept: null };
}

const nothing: AffinityWeights = { bonus: 0, fill: 0, asking: 0 };

/**
 * How much what the best hits have in common says here: most where the query tells a problem in words of its own,
 * less where it names a thing, nothing where letters may be the initials of somebody's name.
 */
export function affinityWeights({ units, initials }: Plan): AffinityWeights {
  if (initials !== null) return nothing;
  const places = new Set(units.filter(({ optional }) => !optional).map(({ start }) => start));
  const { sentenceFrom, sentence, words } = ranking.affinity;
  return places.size >= sentenceFrom ? sentence : words;
}

/** How a plan reads the query, for people. `isHeld` tells whether any document holds a term of the index. */
export function understoodOf(
  { query, units, didYouMean }: Plan,
  isHeld: (term: string) => boolean = () => true,
): Understood {
  const concepts = query.terms.flatMap(({ expansions }) => expansions).map(({ concept }) => concept);
  const words = query.words.filter(({ stop }) => !stop);
  return {
    terms: [...new Set([...query.terms, ...words].map(({ text }) => text))],
    concepts: [...new Set(concepts)].map(({ id, label, same, narrower }) => ({
      id,
      label,
      expanded: [...same, ...narrower],
    })),
    ignored: query.words.filter(({ stop }) => stop).map(({ text }) => text),
    unheld: [...new Set(words.filter((word) => !isAnswered(word, units, isHeld)).map(({ text }) => text))],
    phrases: query.phrases,
    excluded: query.excluded,
    didYouMean,
  };
}

/** Whether what the query asks in a word's place is anywhere at all. */
function isAnswered(
  { start, end }: { readonly start: number; readonly end: number },
  units: readonly Unit[],
  isHeld: (term: string) => boolean,
): boolean {
  return units.some(
    (unit) => unit.start < end && start < unit.end && unit.alternatives.some(({ term }) => isHeld(term)),
  );
}
