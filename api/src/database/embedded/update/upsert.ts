import { clone, type Document, isDocument, isOperators, isRegex } from '../values/types.ts';
import { findPlace, write } from './place.ts';

/** The document that an upsert starts from: what the filter says about equality. */
export function upsertBase(filter: unknown, base: Document = {}): Document {
  if (!isDocument(filter)) return base;
  for (const [key, entry] of Object.entries(filter)) {
    if (key.startsWith('$')) {
      for (const branch of certainBranches(key, entry)) upsertBase(branch, base);
      continue;
    }
    const value = equalityOf(entry);
    const place = value === undefined ? undefined : findPlace(base, key.split('.'), true);
    if (place) write(place, clone(value));
  }
  return base;
}

/** The branches that must hold whenever the filter holds. */
function certainBranches(operator: string, branches: unknown): unknown[] {
  if (!Array.isArray(branches)) return [];
  return operator === '$and' || (operator === '$or' && branches.length === 1) ? branches : [];
}

function equalityOf(entry: unknown): unknown {
  if (isRegex(entry)) return undefined;
  if (!isOperators(entry)) return entry;
  if (Object.hasOwn(entry, '$eq')) return entry.$eq;
  for (const list of [entry.$in, entry.$all]) if (Array.isArray(list) && list.length === 1) return list[0];
  return undefined;
}
