import { normalize } from '../../analysis/normalize.ts';
import type { FieldLabel } from '../../lexicon/lexicon.ts';
import { emptyQuery, type Suggestions } from '../../query.ts';
import { suggestNames, suggestWords } from '../../suggest-words.ts';
import { execute } from './execute.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { KeptScores } from './kept-scores.ts';
import type { Scorer } from './scorer.ts';

/** Hits whose names are looked at. */
const LOOKED_AT = 24;

export type SuggestRequest = {
  readonly index: InvertedIndex;
  readonly scorer: Scorer;
  readonly kept: KeptScores;
  readonly fields: readonly FieldLabel[];
  readonly text: string;
  readonly limit: number;
};

/** Completions: names that begin with or contain what is typed, words of the lexicon, fields. */
export function suggest({ index, scorer, kept, fields, text, limit }: SuggestRequest): Suggestions {
  const typed = normalize(text).replace(/\s+/g, ' ').trim();
  if (typed === '') return { items: [], didYouMean: null };
  const query = { ...emptyQuery, text, limit: LOOKED_AT };
  const { result, page } = execute({ index, scorer, kept, query });
  const documents = page.map((slot) => index.document(slot));
  const words = suggestWords({ lexicon: index.lexicon, fields, typed });
  return suggestNames({ documents, words, typed, limit, didYouMean: result.understood.didYouMean });
}
