import { badValue, fail, failAt } from '../values/server-error.ts';
import { typeName } from '../values/type-names.ts';
import { type Document, firstKey, isDocument, isNumeric, isPlain } from '../values/types.ts';
import { isOperatorName } from './operators.ts';
import { show } from './show.ts';

const UPDATE_STAGES = new Set(['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith']);

/** An update is a pipeline, a replacement, or an object of operators. */
export function isReplacement(update: unknown): update is Document {
  return !Array.isArray(update) && isDocument(update) && !firstKey(update)?.startsWith('$');
}

/** Checks that need no document: once a statement. Throws `ServerError`. */
export function checkUpdate(update: unknown, arrayFilters: unknown): void {
  if (Array.isArray(update)) {
    for (const stage of update) checkStage(stage);
    return;
  }
  if (!isDocument(update)) {
    fail(9, 'FailedToParse', 'Update argument must be either an object or an array');
  }
  if (isReplacement(update)) {
    checkReplacement(update);
    return;
  }
  const { paths, identifiers } = collectPaths(update);
  checkConflicts(paths);
  checkArrayFilters(listOf(arrayFilters), identifiers, paths);
}

function checkStage(stage: unknown): void {
  const name = isDocument(stage) ? firstKey(stage) : undefined;
  if (name === undefined || !UPDATE_STAGES.has(name)) {
    failAt(40324, `Unrecognized pipeline stage name: '${name}'`);
  }
}

function checkReplacement(update: Document): void {
  const name = Object.keys(update).find((key) => key.startsWith('$'));
  if (name === undefined) return;
  fail(
    52,
    'DollarPrefixedFieldName',
    `The dollar ($) prefixed field '${name}' is not allowed in the context of an update's replacement document`,
  );
}

type Paths = { paths: string[]; identifiers: Set<string> };

function collectPaths(update: Document): Paths {
  const found: Paths = { paths: [], identifiers: new Set() };
  for (const [operator, fields] of Object.entries(update)) {
    if (!isOperatorName(operator)) {
      fail(
        9,
        'FailedToParse',
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    }
    if (!isPlain(fields)) {
      fail(
        9,
        'FailedToParse',
        `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${show(fields)}}`,
      );
    }
    for (const [path, operand] of Object.entries(fields)) collectPath(found, { operator, path, operand });
  }
  return found;
}

type FieldUpdate = { operator: string; path: string; operand: unknown };

function collectPath({ paths, identifiers }: Paths, { operator, path, operand }: FieldUpdate): void {
  checkPath(path);
  for (const part of path.split('.')) {
    const identifier = /^\$\[(.+)\]$/.exec(part)?.[1];
    if (identifier) identifiers.add(identifier);
  }
  checkOperand(operator, path, operand);
  paths.push(path);
  if (operator === '$rename') paths.push(String(operand));
}

function checkPath(path: string): void {
  const parts = path.split('.');
  if (parts.includes('')) {
    fail(
      56,
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  }
  if (/^\$($|\[)/.test(parts[0] ?? '')) {
    fail(52, 'DollarPrefixedFieldName', `The dollar ($) prefixed field '${path}' is not valid for storage.`);
  }
}

function checkOperand(operator: string, path: string, operand: unknown): void {
  if (operator === '$rename') {
    if (typeof operand !== 'string')
      badValue(`The 'to' field for $rename must be a string: ${path}: ${show(operand)}`);
    checkPath(operand);
  }
  if ((operator === '$inc' || operator === '$mul') && !isNumeric(operand)) {
    const verb = operator === '$inc' ? 'increment' : 'multiply';
    fail(14, 'TypeMismatch', `Cannot ${verb} with non-numeric argument: {${path}: ${show(operand)}}`);
  }
}

function checkConflicts(paths: string[]): void {
  const sorted = [...paths].sort();
  for (const [i, path] of sorted.entries()) {
    const other = sorted.slice(i + 1).find((next) => next === path || next.startsWith(`${path}.`));
    if (other !== undefined) {
      fail(
        40,
        'ConflictingUpdateOperators',
        `Updating the path '${other}' would create a conflict at '${path}'`,
      );
    }
  }
}

function checkArrayFilters(filters: unknown[], identifiers: ReadonlySet<string>, paths: string[]): void {
  const given = filters.map(identifierOf);
  for (const [i, identifier] of given.entries()) {
    if (given.indexOf(identifier) !== i) {
      fail(
        9,
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${identifier}`,
      );
    }
    if (!identifiers.has(identifier)) {
      fail(9, 'FailedToParse', `The array filter for identifier '${identifier}' was not used in the update`);
    }
  }
  for (const identifier of identifiers) {
    if (given.includes(identifier)) continue;
    const path = paths.find((candidate) => candidate.includes(`$[${identifier}]`));
    badValue(`No array filter found for identifier '${identifier}' in path '${path}'`);
  }
}

/** The name that an array filter gives to the elements: `{ 'e.qty': { $gt: 1 } }` is about `$[e]`. */
export function identifierOf(filter: unknown): string {
  if (!isDocument(filter)) fail(14, 'TypeMismatch', 'array filters must be objects');
  const key = firstKey(filter);
  if (key === undefined)
    fail(9, 'FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
  const branches = filter[key];
  if (key.startsWith('$') && Array.isArray(branches)) return identifierOf(branches[0]);
  return key.split('.')[0] ?? key;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
