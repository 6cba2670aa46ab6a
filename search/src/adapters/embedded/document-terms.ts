import { FIELD_MARK } from '../../analysis/tokens.ts';
import { termsOf } from '../../candidates/document-terms.ts';
import type { SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';

/** Every index term of a document with its impact (1…255), and the fields it is filed under. */
export function impactsOf(document: SearchDocument, lexicon: CompiledLexicon): ReadonlyMap<string, number> {
  const impacts = termsOf(document, lexicon);
  for (const field of document.fields) impacts.set(FIELD_MARK + field, 1);
  return impacts;
}
