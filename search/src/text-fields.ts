import type { SearchDocument } from './documents.ts';
import type { TextField } from './query.ts';

/** The values of a document's text fields. */
export function textsOf(document: SearchDocument): readonly (readonly [TextField, readonly string[]])[] {
  return [
    ['name', [document.name]],
    ['aliases', document.aliases],
    ['keywords', document.keywords],
    ['codes', document.codes],
    ['body', [document.body]],
    ['related', document.related],
  ];
}
