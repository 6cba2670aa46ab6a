import { badValue } from '../values/server-error.ts';
import { type Document, isDocument, own } from '../values/types.ts';
import { compile } from './compile.ts';
import { elementTest } from './operators.ts';
import { type MatchOptions, type ValueTest, valueAt } from './path.ts';

export type PositionalQuestion = { document: Document; path: string; filter: unknown; options: MatchOptions };

/** Number of the element of the array at `path` that made the filter match: what `$` stands for. */
export function positionOf({ document, path, filter, options }: PositionalQuestion): number {
  const array = valueAt(document, path.split('.'));
  if (Array.isArray(array)) {
    for (const test of elementTests(filter, path, options)) {
      const position = array.findIndex(test);
      if (position >= 0) return position;
    }
  }
  return badValue('The positional operator did not find the match needed from the query.');
}

/** What the filter says about single elements of the array; the last condition counts first, as on the server. */
function elementTests(filter: unknown, path: string, options: MatchOptions): ValueTest[] {
  if (!isDocument(filter)) return [];
  return Object.entries(filter)
    .flatMap(([key, entry]): ValueTest[] => {
      if ((key === '$and' || key === '$or') && Array.isArray(entry)) {
        return entry.flatMap((branch) => elementTests(branch, path, options).reverse());
      }
      if (key !== path && !key.startsWith(`${path}.`)) return [];
      if (key === path && isDocument(entry) && own(entry, '$elemMatch') !== undefined) {
        return [elementTest(entry.$elemMatch, { ...options, compile })];
      }
      const test = compile({ [`value${key.slice(path.length)}`]: entry }, options);
      return [(element) => test({ value: element })];
    })
    .reverse();
}
