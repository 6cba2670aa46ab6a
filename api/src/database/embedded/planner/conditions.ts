import { equal } from '../values/order.ts';
import { isDocument, isOperators, isPlain, isRegex, isTruthy } from '../values/types.ts';

/** What a filter demands of single paths, whatever else it says; all of a path's conditions must hold. */
export type PathConditions = ReadonlyMap<string, readonly unknown[]>;

export function conditionsByPath(
  filter: unknown,
  found = new Map<string, unknown[]>(),
): Map<string, unknown[]> {
  if (!isDocument(filter)) return found;
  for (const [key, entry] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(entry)) {
      for (const branch of entry) conditionsByPath(branch, found);
    } else if (!key.startsWith('$')) {
      const conditions = found.get(key);
      if (conditions) conditions.push(entry);
      else found.set(key, [entry]);
    }
  }
  return found;
}

/** A value that equality can look up as one key. */
export function isPoint(value: unknown): boolean {
  return value !== undefined && !Array.isArray(value) && !isRegex(value) && !isOperators(value);
}

/** Whether every document that the conditions let through is in an index with this partial filter; simple cases only. */
export function implies(conditions: PathConditions, partial: unknown): boolean {
  if (!isDocument(partial)) return true;
  return Object.entries(partial).every(([path, demand]) => {
    if (path === '$and' && Array.isArray(demand))
      return demand.every((branch) => implies(conditions, branch));
    return (conditions.get(path) ?? []).some((condition) => guarantees(condition, demand));
  });
}

const COMPARISONS = ['$gt', '$gte', '$lt', '$lte', '$eq'];

function guarantees(condition: unknown, demand: unknown): boolean {
  if (equal(condition, demand) || equal(equatedValue(condition), equatedValue(demand))) return true;
  if (!isPlain(demand) || !isOperators(demand) || Object.keys(demand).length !== 1) return false;
  if (isTruthy(demand.$exists)) return demandsExistence(condition);
  if (demand.$type === 'string') return typeof equatedValue(condition) === 'string';
  return false;
}

function demandsExistence(condition: unknown): boolean {
  if (isPoint(condition)) return condition !== null;
  return (
    isOperators(condition) &&
    COMPARISONS.some((operator) => Object.hasOwn(condition, operator) && condition[operator] !== null)
  );
}

/** `{ $eq: 1 }` is 1; NaN-safe since only equality of what is there is compared. */
function equatedValue(condition: unknown): unknown {
  return isOperators(condition) && Object.keys(condition).length === 1 && isPoint(condition.$eq)
    ? condition.$eq
    : condition;
}
