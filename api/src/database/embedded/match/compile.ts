import { badValue, fail } from '../values/server-error.ts';
import { type Document, isDocument, isTruthy } from '../values/types.ts';
import { jsonSchemaTest } from './json-schema.ts';
import { type Conditions, conditionsOf } from './operators.ts';
import type { DocumentTest, MatchOptions } from './path.ts';

/**
 * Compiles a filter of the query language. Our own code because mingo's order of types, its rules for null and its
 * treatment of Long and Decimal128 differ from the server's. Throws `ServerError` where the server would refuse.
 */
export function compile(filter: unknown, options: MatchOptions = {}): DocumentTest {
  if (!isDocument(filter)) fail(14, 'TypeMismatch', 'query must be an object');
  const tests = Object.keys(filter).map((key) => testOf(key, filter[key], { ...options, compile }));
  const [only] = tests;
  return only && tests.length === 1 ? only : (document) => tests.every((test) => test(document));
}

function testOf(key: string, entry: unknown, options: Conditions): DocumentTest {
  if (!key.startsWith('$')) {
    const path = key.split('.');
    const all = conditionsOf(entry, options);
    const [only] = all;
    if (only && all.length === 1) return (document) => only(document, path, true);
    return (document) => all.every((one) => one(document, path, true));
  }
  const make = Object.hasOwn(TOP_LEVEL, key) ? TOP_LEVEL[key] : undefined;
  return make ? make(entry, options) : badValue(`unknown top level operator: ${key}`);
}

const TOP_LEVEL: Readonly<Record<string, (entry: unknown, options: Conditions) => DocumentTest>> = {
  $and: (entry, options) => {
    const tests = branches('$and', entry, options);
    return (document) => tests.every((test) => test(document));
  },
  $or: (entry, options) => {
    const tests = branches('$or', entry, options);
    return (document) => tests.some((test) => test(document));
  },
  $nor: (entry, options) => {
    const tests = branches('$nor', entry, options);
    return (document) => !tests.some((test) => test(document));
  },
  $expr: (entry, { evaluate, variables }) => {
    if (!evaluate) fail(224, 'QueryFeatureNotAllowed', '$expr is not allowed in this context');
    return (document) => isTruthy(evaluate(document, entry, variables));
  },
  $jsonSchema: (entry) => jsonSchemaTest(entry),
  $comment: () => () => true,
  $alwaysTrue: () => () => true,
  $alwaysFalse: () => () => false,
  $sampleRate: (entry) => () => Math.random() < Number(entry),
  $text: () => fail(27, 'IndexNotFound', 'text index required for $text query'),
  $where: () => fail(238, 'NotImplemented', '$where is not supported by the embedded store'),
};

function branches(operator: string, entry: unknown, options: Conditions): DocumentTest[] {
  if (!Array.isArray(entry) || !entry.length) badValue(`${operator} must be a nonempty array`);
  return entry.map((filter: Document) => {
    if (!isDocument(filter)) badValue(`${operator} argument's entries must be objects`);
    return compile(filter, options);
  });
}
