import { compile } from '../match/compile.ts';
import { type MatchOptions, valueAt } from '../match/path.ts';
import { positionOf } from '../match/positional.ts';
import { failAt } from '../values/server-error.ts';
import {
  type Document,
  isDocument,
  isNumeric,
  isOperators,
  isPlain,
  isTruthy,
  own,
  setField,
} from '../values/types.ts';
import { withPath } from './environment.ts';

export type Projector = (document: Document) => Document;

export type ProjectionOptions = MatchOptions & {
  /** The filter of the query: `$` shows the element that it matched. */
  filter?: unknown;
  /** In `$project` of a pipeline `$slice` and `$elemMatch` are expressions. */
  inPipeline?: boolean;
};

/** Fields to keep or to leave out, by name; true at the end of a path. */
type Tree = { [field: string]: Tree | true };

/** Adds to the projected document what is computed from the original. */
type Computed = (original: Document, projected: Document) => Document;

/** Compiles the projection of a query or of `$project`; null when there is nothing to project. */
export function projector(projection: unknown, options: ProjectionOptions): Projector | null {
  if (!isDocument(projection) || !Object.keys(projection).length) return null;
  const fields = flatten(projection);
  const including = isInclusive(fields, options);
  const tree: Tree = {};
  const computed: Computed[] = [];
  for (const [path, value] of fields) {
    if (isFlag(value)) addFlag({ path, value, including, tree, computed, options });
    else computed.push(computedField({ path, value, including, tree, options }));
  }
  const id = fields.find(([path]) => path === '_id')?.[1];
  const hidesId = id !== undefined && isFlag(id) && !isTruthy(id);
  return (document) => {
    let projected = including ? keep(document, tree, hidesId) : (omit(document, tree) as Document);
    if (hidesId) delete projected._id;
    for (const add of computed) projected = add(document, projected);
    return projected;
  };
}

const isFlag = (value: unknown): boolean => typeof value === 'boolean' || isNumeric(value);

/** `{ a: { b: 1 } }` is `{ 'a.b': 1 }`; objects of operators stay whole. */
function flatten(projection: Document, prefix = ''): [path: string, value: unknown][] {
  return Object.entries(projection).flatMap(([key, value]): [string, unknown][] =>
    isPlain(value) && !isOperators(value) && Object.keys(value).length
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

function isInclusive(fields: [string, unknown][], { inPipeline }: ProjectionOptions): boolean {
  const [first] = fields;
  if (fields.length === 1 && first?.[0] === '_id' && isFlag(first[1])) return isTruthy(first[1]);
  return fields.some(([path, value]) => {
    if (path === '_id') return false;
    if (isFlag(value)) return isTruthy(value);
    return inPipeline || !(isPlain(value) && Object.hasOwn(value, '$slice'));
  });
}

type FlaggedField = {
  path: string;
  value: unknown;
  including: boolean;
  tree: Tree;
  computed: Computed[];
  options: ProjectionOptions;
};

function addFlag({ path, value, including, tree, computed, options }: FlaggedField): void {
  if (path.endsWith('.$')) {
    const array = path.slice(0, -2);
    plant(tree, array);
    computed.push((original, projected) => {
      const position = positionOf({ document: original, path: array, filter: options.filter, options });
      const values = valueAt(original, array.split('.'));
      return withPath(projected, array, [Array.isArray(values) ? values[position] : undefined]);
    });
    return;
  }
  if (path === '_id') return;
  if (isTruthy(value) !== including) {
    const [one, other] = including ? ['exclusion', 'inclusion'] : ['inclusion', 'exclusion'];
    failAt(including ? 31254 : 31253, `Cannot do ${one} on field ${path} in ${other} projection`);
  }
  plant(tree, path);
}

function plant(tree: Tree, path: string): void {
  const parts = path.split('.');
  const last = parts.pop() ?? path;
  let at = tree;
  for (const part of parts) {
    const next = own(at, part) as Tree | true | undefined;
    if (next === true) failAt(31249, `Path collision at ${path}`);
    const branch = next ?? {};
    setField(at, part, branch);
    at = branch;
  }
  setField(at, last, true);
}

type ComputedField = Omit<FlaggedField, 'computed'>;

function computedField({ path, value, including, tree, options }: ComputedField): Computed {
  if (!options.inPipeline && isPlain(value)) {
    if (Object.hasOwn(value, '$slice')) {
      if (including) plant(tree, path);
      return (_, projected) => slice(projected, path, value.$slice);
    }
    if (Object.hasOwn(value, '$elemMatch')) return firstMatch(path, value, options);
  }
  if (isPlain(value) && Object.hasOwn(value, '$meta')) {
    failAt(17308, 'query requires text score metadata, but it is not available');
  }
  return (original, projected) => {
    const result = options.evaluate?.(original, value, options.variables);
    return result === undefined ? projected : withPath(projected, path, result);
  };
}

/** `$slice: n`, `$slice: -n`, `$slice: [skip, n]`. */
function slice(projected: Document, path: string, operand: unknown): Document {
  const array = valueAt(projected, path.split('.'));
  if (!Array.isArray(array)) return projected;
  if (!Array.isArray(operand)) {
    const count = Number(operand);
    return withPath(projected, path, count < 0 ? array.slice(count) : array.slice(0, count));
  }
  const [skip = 0, count = 0] = operand.map(Number);
  const start = skip < 0 ? Math.max(0, array.length + skip) : skip;
  return withPath(projected, path, array.slice(start, start + count));
}

function firstMatch(path: string, value: Document, options: ProjectionOptions): Computed {
  const test = compile({ array: value }, options);
  return (original, projected) => {
    const array = own(original, path);
    const element = Array.isArray(array) ? array.find((item) => test({ array: [item] })) : undefined;
    return element === undefined ? projected : withPath(projected, path, [element]);
  };
}

function keep(document: Document, tree: Tree, hidesId: boolean): Document {
  const kept: Document = {};
  if (!hidesId && Object.hasOwn(document, '_id')) kept._id = document._id;
  return keepFields(document, tree, kept);
}

function keepFields(document: Document, tree: Tree, kept: Document = {}): Document {
  for (const key of Object.keys(document)) {
    const branch = own(tree, key) as Tree | true | undefined;
    if (branch === undefined) continue;
    const value = branch === true ? document[key] : keepValue(document[key], branch);
    if (value !== undefined) setField(kept, key, value);
  }
  return kept;
}

function keepValue(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value))
    return value.map((item) => keepValue(item, tree)).filter((item) => item !== undefined);
  return isPlain(value) ? keepFields(value, tree) : undefined;
}

function omit(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => omit(item, tree));
  if (!isPlain(value)) return value;
  const rest: Document = {};
  for (const key of Object.keys(value)) {
    const branch = own(tree, key) as Tree | true | undefined;
    if (branch !== true) setField(rest, key, branch ? omit(value[key], branch) : value[key]);
  }
  return rest;
}
