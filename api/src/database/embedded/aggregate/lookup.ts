import { Aggregator } from 'mingo/aggregator';
import { evalExpr } from 'mingo/core';
import type { Iterator } from 'mingo/lazy';
import type { AnyObject, Options } from 'mingo/types';
import { fail } from '../values/server-error.ts';
import { type Document, isDocument } from '../values/types.ts';
import {
  boundVariables,
  environmentOf,
  plainOptions,
  type Source,
  variablesOf,
  withPath,
} from './environment.ts';

/** `$lookup`: asks the store for the joined documents of each one, so that an index on the foreign field serves it. */
export function lookupStage(collection: Iterator, specification: Document, options: Options): Iterator {
  const { from, localField, foreignField, as, pipeline } = specification;
  if (typeof as !== 'string') fail(9, 'FailedToParse', 'must specify `as` field for a $lookup');
  const environment = environmentOf(options);
  const stages = Array.isArray(pipeline) ? (pipeline as AnyObject[]) : [];
  const joined = typeof localField === 'string' && typeof foreignField === 'string';
  return collection.map((document) => {
    const filter = joined ? joinFilter(document as Document, localField, foreignField) : {};
    const found = from === undefined ? [{}] : (environment.find?.(from as Source, filter) ?? []);
    const variables = isDocument(specification.let)
      ? (evalExpr(document, specification.let, options) as Document)
      : {};
    const inner = { ...environment, variables: { ...boundVariables(options), ...variables } };
    const result = stages.length
      ? new Aggregator(stages, { ...plainOptions(options), variables: variablesOf(inner) }).run(found)
      : found;
    return withPath(document as Document, as, result);
  });
}

function joinFilter(document: Document, localField: string, foreignField: string): Document {
  const values = valuesAt(document, localField.split('.')).map((value) => value ?? null);
  const [only] = values;
  return { [foreignField]: values.length === 1 ? { $eq: only } : { $in: values } };
}

/** The values at a path, arrays spread. */
function valuesAt(document: Document, path: string[]): unknown[] {
  let values: unknown[] = [document];
  for (const part of path) {
    values = values.flatMap((value): unknown[] => {
      const fields = Array.isArray(value) ? value.map((item) => fieldOf(item, part)) : fieldOf(value, part);
      return Array.isArray(fields) ? fields.flat() : [fields];
    });
  }
  return values;
}

function fieldOf(value: unknown, field: string): unknown {
  return isDocument(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
