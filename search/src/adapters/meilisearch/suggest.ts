import { parseQuery } from '../../analysis/parse-query.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { FieldLabel } from '../../lexicon/lexicon.ts';
import { emptyQuery, type SearchQuery, type Suggestions } from '../../query.ts';
import { suggestNames, suggestWords } from '../../suggest-words.ts';
import type { Answer } from './context.ts';

/** Hits whose names are looked at. */
const LOOKED_AT = 24;

export type SuggestRequest = {
  readonly text: string;
  readonly limit: number;
  readonly fields: readonly FieldLabel[];
  readonly lexicon: CompiledLexicon;
  /** Answers with the documents of the page. */
  readonly search: (query: SearchQuery) => Promise<Answer>;
};

/** Completions: names that begin with or contain what is typed, words of the lexicon, fields. */
export async function suggestBy({
  text,
  limit,
  fields,
  lexicon,
  search,
}: SuggestRequest): Promise<Suggestions> {
  const { text: typed } = parseQuery(text, lexicon);
  if (typed === '') return { items: [], didYouMean: null };
  const { documents, result } = await search({ ...emptyQuery, text, limit: LOOKED_AT });
  const words = suggestWords({ lexicon, fields, typed });
  const { didYouMean } = result.understood;
  return suggestNames({ documents, words, typed, limit, didYouMean });
}
