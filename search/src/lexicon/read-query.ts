import { parseQuery } from '../analysis/parse-query.ts';
import { CODE_MARK } from '../analysis/tokens.ts';
import type { MatchKind } from '../query.ts';
import type { Expansion } from './compiled-lexicon.ts';
import { compiledOf } from './compiled-of.ts';
import type { Lexicon, LexiconConcept } from './lexicon.ts';

/** Another wording that is searched for a term of the query. */
export type ReadWording = {
  readonly text: string;
  readonly match: MatchKind;
  /** 0…1: what it is worth beside the term itself. */
  readonly worth: number;
  /** The concept that ties the two. */
  readonly concept: LexiconConcept;
};

/** How a query is read with a lexicon, whatever an index holds. */
export type LexiconReading = {
  /** Words that the lexicon knows, in the order of the text, with what else is searched for them, the best first. */
  readonly terms: readonly { readonly text: string; readonly wordings: readonly ReadWording[] }[];
  /** Words searched as they are written. */
  readonly words: readonly string[];
  /** Words that say nothing about what is sought. */
  readonly ignored: readonly string[];
};

/** Reads queries with one lexicon; to make one costs some milliseconds, to read costs next to nothing. */
export type LexiconReader = (text: string) => LexiconReading;

/** Shows what a lexicon does before an engine takes it into use. */
export function createLexiconReader(lexicon: Lexicon): LexiconReader {
  const compiled = compiledOf(lexicon);
  return (typed) => {
    const { text, terms, codes, words } = parseQuery(typed, compiled);
    const standards = codes.map(({ compact, start, end }) => ({
      text: text.slice(start, end),
      start,
      end,
      expansions: compiled.expand(CODE_MARK + compact),
    }));
    const known = [...terms, ...standards.filter(({ expansions }) => expansions.length > 0)];
    const isCovered = ({ start, end }: Span) => known.some((term) => term.start <= start && term.end >= end);
    const plain = words.filter((word) => !isCovered(word));
    return {
      terms: known.sort((left, right) => left.start - right.start).map(readTerm),
      words: plain.filter(({ stop }) => !stop).map((word) => word.text),
      ignored: plain.filter(({ stop }) => stop).map((word) => word.text),
    };
  };
}

type Span = { readonly start: number; readonly end: number };

function readTerm({
  text,
  expansions,
}: {
  readonly text: string;
  readonly expansions: readonly Expansion[];
}) {
  const wordings = expansions.map(({ text: wording, match, factor, concept }) => ({
    text: wording,
    match,
    worth: factor,
    concept,
  }));
  return { text, wordings };
}
