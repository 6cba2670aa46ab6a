import { type Normalized, normalizeWithOffsets } from '../analysis/normalize.ts';
import type { SearchDocument } from '../documents.ts';
import type { TextField } from '../query.ts';
import { textsOf } from '../text-fields.ts';

/** A value of a field as it is shown and as it is compared. */
export type PreparedText = Normalized & { readonly original: string };

export type PreparedField = { readonly field: TextField; readonly values: readonly PreparedText[] };

/** Lives as long as the document: who keeps one, keeps what was worked out on it. */
const prepared = new WeakMap<SearchDocument, readonly PreparedField[]>();

/** The texts of a document, ready to be looked through. */
export function preparedTexts(document: SearchDocument): readonly PreparedField[] {
  const known = prepared.get(document);
  if (known) return known;
  const fields = textsOf(document).map(([field, values]) => ({
    field,
    values: values.map((original) => ({ original, ...normalizeWithOffsets(original) })),
  }));
  prepared.set(document, fields);
  return fields;
}
