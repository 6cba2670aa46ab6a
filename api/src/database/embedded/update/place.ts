import { badValue, fail } from '../values/server-error.ts';
import { type Document, isIndex, isPlain, own, setField } from '../values/types.ts';
import { show } from './show.ts';

/** Fields that an array may grow by at once, as on the server. */
const LONGEST_PADDING = 1_500_000;

/** A place in a document: the container and the key in it. Only own fields count: `constructor` is data here. */
export type Place = { container: Document | unknown[]; key: string };

/** Finds the place of a path. With `create` missing objects are made on the way, otherwise undefined is the answer. */
export function findPlace(document: Document, path: readonly string[], create: boolean): Place | undefined {
  let container: Document | unknown[] = document;
  for (const [i, key] of path.slice(0, -1).entries()) {
    const next = descend({ container, key }, path[i + 1], create);
    if (!next) return undefined;
    container = next;
  }
  const key = path.at(-1) ?? '';
  if (create && Array.isArray(container) && !isIndex(key)) {
    fail(28, 'PathNotViable', `Cannot create field '${key}' in element {${path.at(-2)}: ${show(container)}}`);
  }
  return { container, key };
}

/** The container at a place, as far as `next` can be a key in it. */
function descend(place: Place, next: string | undefined, create: boolean): Document | unknown[] | undefined {
  const value = read(place);
  if (isPlain(value) || (Array.isArray(value) && isIndex(next))) return value;
  if (!create) return undefined;
  if (value !== undefined) {
    fail(28, 'PathNotViable', `Cannot create field '${next}' in element {${place.key}: ${show(value)}}`);
  }
  const made: Document = {};
  write(place, made);
  return made;
}

export function read({ container, key }: Place): unknown {
  if (Array.isArray(container)) return isIndex(key) ? container[Number(key)] : undefined;
  return own(container, key);
}

export function write({ container, key }: Place, value: unknown): void {
  if (!Array.isArray(container)) {
    setField(container, key, value);
    return;
  }
  const index = Number(key);
  if (index - container.length > LONGEST_PADDING) {
    badValue(`can't backfill more than ${LONGEST_PADDING} elements in an array`);
  }
  while (container.length < index) container.push(null);
  container[index] = value;
}

export function has({ container, key }: Place): boolean {
  return Array.isArray(container)
    ? isIndex(key) && Number(key) < container.length
    : Object.hasOwn(container, key);
}

/** Elements of an array become null, so that the others keep their numbers. */
export function remove({ container, key }: Place): void {
  if (Array.isArray(container)) container[Number(key)] = null;
  else delete container[key];
}
