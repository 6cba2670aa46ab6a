import type { Environment } from '../aggregate/environment.ts';
import { compileQuery } from '../aggregate/evaluate.ts';
import { runStages } from '../aggregate/pipeline.ts';
import { badValue } from '../values/server-error.ts';
import { clone, type Document, isDocument, isPlain, setField } from '../values/types.ts';
import { type ArrayPathOptions, expandPath } from './array-paths.ts';
import { identifierOf, isReplacement } from './check.ts';
import { operatorCalled } from './operators.ts';
import { findPlace, has, read, remove, write } from './place.ts';

export type UpdateContext = {
  /** The filter that chose the document. */
  filter: unknown;
  arrayFilters: unknown;
  environment: Environment;
  /** True when the document does not exist yet: `$setOnInsert` counts only then. */
  inserting: boolean;
  /** The document as the filter saw it. */
  original: Document;
};

/** Returns the updated document. Operators change `document` in place: it must belong to the caller alone. */
export function applyUpdate(document: Document, update: unknown, context: UpdateContext): Document {
  if (Array.isArray(update)) return applyStages(document, update as Document[], context.environment);
  if (!isDocument(update)) badValue('Update argument must be either an object or an array');
  if (isReplacement(update)) return replace(document, update);
  const options = arrayPathOptions(context);
  for (const [operator, fields] of Object.entries(update)) {
    if (!isPlain(fields) || (operator === '$setOnInsert' && !context.inserting)) continue;
    for (const path of Object.keys(fields).sort()) {
      if (operator === '$rename') rename(document, path, String(fields[path]));
      else applyOperator(document, { operator, path, operand: fields[path], options });
    }
  }
  return document;
}

/**
 * A copy that operators may change in place: the fields that they touch are copied, all others shared with `document`,
 * so that their identity tells what has stayed.
 */
export function copyForUpdate(document: Document, update: unknown): Document {
  const copy = { ...document };
  if (!isDocument(update) || isReplacement(update)) return copy;
  for (const [operator, fields] of Object.entries(update)) {
    if (!isPlain(fields)) continue;
    for (const [path, operand] of Object.entries(fields)) {
      ownField(copy, path);
      if (operator === '$rename') ownField(copy, String(operand));
    }
  }
  return copy;
}

function ownField(copy: Document, path: string): void {
  const [field = ''] = path.split('.', 1);
  if (Object.hasOwn(copy, field)) setField(copy, field, clone(copy[field]));
}

function applyStages(document: Document, stages: Document[], environment: Environment): Document {
  const { _id } = document;
  const [result = {}] = runStages([document], stages, environment);
  return _id === undefined || Object.hasOwn(result, '_id') ? result : { _id, ...result };
}

function replace(document: Document, replacement: Document): Document {
  const result: Document = Object.hasOwn(document, '_id') ? { _id: document._id } : {};
  for (const key of Object.keys(replacement)) setField(result, key, replacement[key]);
  return result;
}

function arrayPathOptions({ filter, arrayFilters, environment, original }: UpdateContext): ArrayPathOptions {
  const match = { collation: environment.collation, variables: environment.variables };
  const filters = Array.isArray(arrayFilters) ? arrayFilters : [];
  return {
    filter,
    original,
    match,
    elementTests: new Map(filters.map((one) => [identifierOf(one), compileQuery(one, match)])),
  };
}

type OperatorUse = { operator: string; path: string; operand: unknown; options: ArrayPathOptions };

function applyOperator(document: Document, { operator, path, operand, options }: OperatorUse): void {
  const { creates, apply } = operatorCalled(operator);
  for (const parts of expandPath(document, path, options)) {
    const place = findPlace(document, parts, creates);
    if (!place || (!creates && !has(place))) continue;
    apply({ place, operand, path, document, match: options.match });
  }
}

function rename(document: Document, from: string, to: string): void {
  const source = findPlace(document, from.split('.'), false);
  if (!source || !has(source)) return;
  const value = read(source);
  if (Array.isArray(source.container)) badValue(`The source field cannot be an array element, '${from}'`);
  remove(source);
  const target = findPlace(document, to.split('.'), true);
  if (target) write(target, value);
}
