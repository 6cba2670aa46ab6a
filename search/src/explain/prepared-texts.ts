import { normalizeWithOffsets } from '../analysis/normalize.ts';
import { type Token, tokenize } from '../analysis/tokens.ts';
import type { SearchDocument } from '../documents.ts';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.ts';
import type { TextField } from '../query.ts';
import { textsOf } from '../text-fields.ts';

/** What is neither Chinese nor without a letter or a digit: words, phrases and codes stand in such stretches. */
const latinStretch = /[^\u3400-\u9fff]*[a-z0-9][^\u3400-\u9fff]*/g;

/** A value of a field as it is shown and as it is compared. */
export class PreparedText {
  readonly original: string;
  readonly text: string;
  /** Where each character of `text` came from; null: from the same place. */
  readonly offsets: Uint32Array | null;
  #latin: { readonly lexicon: CompiledLexicon; readonly tokens: readonly Token[] } | null = null;

  constructor(original: string) {
    const { text, offsets } = normalizeWithOffsets(original);
    this.original = original;
    this.text = text;
    this.offsets = offsets;
  }

  /** The index terms that are not Chinese, and where they stand. */
  latin(lexicon: CompiledLexicon): readonly Token[] {
    if (this.#latin?.lexicon !== lexicon) this.#latin = { lexicon, tokens: latinTokens(this.text, lexicon) };
    return this.#latin.tokens;
  }
}

export type PreparedField = { readonly field: TextField; readonly values: readonly PreparedText[] };

/** Lives as long as the document: who keeps one, keeps what was worked out on it. */
const prepared = new WeakMap<SearchDocument, readonly PreparedField[]>();

/** The texts of a document, ready to be looked through. */
export function preparedTexts(document: SearchDocument): readonly PreparedField[] {
  const known = prepared.get(document);
  if (known) return known;
  const fields = textsOf(document).map(([field, values]) => ({
    field,
    values: values.map((original) => new PreparedText(original)),
  }));
  prepared.set(document, fields);
  return fields;
}

function latinTokens(text: string, lexicon: CompiledLexicon): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: stretch, index } of text.matchAll(latinStretch)) {
    for (const { term, start, end } of [...tokenize(stretch), ...lexicon.scan(stretch)]) {
      tokens.push({ term, start: start + index, end: end + index });
    }
  }
  return tokens;
}
