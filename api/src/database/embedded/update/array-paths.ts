import type { DocumentTest, MatchOptions } from '../match/path.ts';
import { valueAt } from '../match/path.ts';
import { positionOf } from '../match/positional.ts';
import { badValue } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';
import { show } from './show.ts';

export type ArrayPathOptions = {
  /** The filter that chose the document, and the document as it was then: for `$`. */
  filter: unknown;
  original: Document;
  /** Tests of the array filters by identifier: for `$[identifier]`. */
  elementTests: ReadonlyMap<string, DocumentTest>;
  match: MatchOptions;
};

/** Expands `$`, `$[]` and `$[identifier]` into the paths that they mean in this document. */
export function expandPath(document: Document, path: string, options: ArrayPathOptions): string[][] {
  if (!path.includes('$')) return [path.split('.')];
  let expanded: string[][] = [[]];
  for (const part of path.split('.')) {
    expanded = expanded.flatMap((prefix) => expandPart(document, prefix, part, options));
  }
  return expanded;
}

function expandPart(
  document: Document,
  prefix: string[],
  part: string,
  options: ArrayPathOptions,
): string[][] {
  if (part === '$') {
    const { original, filter, match } = options;
    const position = positionOf({ document: original, path: prefix.join('.'), filter, options: match });
    return [[...prefix, String(position)]];
  }
  const identifier = /^\$\[(.*)\]$/.exec(part)?.[1];
  if (identifier === undefined) return [[...prefix, part]];
  const array = valueAt(document, prefix);
  if (array === undefined) {
    badValue(`The path '${prefix.join('.')}' must exist in the document in order to apply array updates.`);
  }
  if (!Array.isArray(array)) {
    badValue(`Cannot apply array updates to non-array element ${prefix.at(-1)}: ${show(array)}`);
  }
  const test = identifier === '' ? () => true : options.elementTests.get(identifier);
  return array.flatMap((element, i) => (test?.({ [identifier]: element }) ? [[...prefix, String(i)]] : []));
}
