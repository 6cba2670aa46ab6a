import { normalize } from '../analysis/normalize.ts';
import type { SearchDocument } from '../documents.ts';
import { textsOf } from '../text-fields.ts';

export type Limits = { readonly phrases: readonly string[]; readonly excluded: readonly string[] };

/** True when every phrase stands in the document as it was quoted, spaces aside, and no excluded word does. */
export function keepsTo({ phrases, excluded }: Limits, document: SearchDocument): boolean {
  const text = textsOf(document)
    .flatMap(([, values]) => values.map((value) => squeeze(normalize(value))))
    .join('\n');
  return (
    phrases.every((phrase) => text.includes(squeeze(phrase))) &&
    !excluded.some((word) => text.includes(squeeze(word)))
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
