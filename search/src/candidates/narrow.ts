import type { SearchDocument } from '../documents.ts';
import { exclusionTest, passesTextTest, phraseTest } from '../held-text.ts';

export type Limits = { readonly phrases: readonly string[]; readonly excluded: readonly string[] };

/** True when every phrase stands in the document as it was quoted, and no excluded word does. */
export function keepsTo({ phrases, excluded }: Limits, document: SearchDocument): boolean {
  return (
    phrases.every((phrase) => passesTextTest(phraseTest(phrase), document)) &&
    !excluded.some((word) => passesTextTest(exclusionTest(word), document))
  );
}
