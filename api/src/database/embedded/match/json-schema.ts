import { compare, equal } from '../values/order.ts';
import { fail } from '../values/server-error.ts';
import { typeTest } from '../values/type-names.ts';
import { type Document, isDocument, isNumeric, isTruthy, own } from '../values/types.ts';
import type { DocumentTest, ValueTest } from './path.ts';
import { toRegExp } from './regex.ts';

/** A test for MongoDB's dialect of JSON schema (draft 4 with `bsonType`). An unknown keyword is refused. */
export function jsonSchemaTest(schema: unknown): DocumentTest {
  return schemaTest(schema);
}

type Keyword = (operand: unknown, schema: Document) => ValueTest;

function schemaTest(schema: unknown): ValueTest {
  if (!isDocument(schema)) fail(14, 'TypeMismatch', '$jsonSchema must be an object');
  const tests = Object.keys(schema).flatMap((name) => {
    if (ANNOTATIONS.has(name)) return [];
    const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
    if (!keyword) fail(9, 'FailedToParse', `Unknown $jsonSchema keyword: ${name}`);
    return [keyword(schema[name], schema)];
  });
  return (value) => tests.every((test) => test(value));
}

/** `exclusive…` and `additionalItems` are read by the keywords that they belong to. */
const ANNOTATIONS = new Set([
  'title',
  'description',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'additionalItems',
]);

const JSON_TYPES: Readonly<Record<string, string>> = { boolean: 'bool' };

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  bsonType: (types) => typeTest(types),
  type: (types) => typeTest([types].flat().map((type) => JSON_TYPES[String(type)] ?? type)),
  enum: (values) => (value) => listOf(values).some((allowed) => equal(allowed, value)),
  minimum: (limit, schema) => {
    const least = isTruthy(schema.exclusiveMinimum) ? 1 : 0;
    return onNumbers((value) => Math.sign(compare(value, limit)) >= least);
  },
  maximum: (limit, schema) => {
    const least = isTruthy(schema.exclusiveMaximum) ? 1 : 0;
    return onNumbers((value) => Math.sign(compare(limit, value)) >= least);
  },
  multipleOf: (divisor) => onNumbers((value) => Number(value) % Number(divisor) === 0),
  minLength: (least) => onStrings((value) => [...value].length >= Number(least)),
  maxLength: (most) => onStrings((value) => [...value].length <= Number(most)),
  pattern: (pattern) => {
    const regex = toRegExp(pattern);
    return onStrings((value) => regex.test(value));
  },
  items: (schemas, schema) => onArrays(itemsTest(schemas, schema.additionalItems)),
  minItems: (least) => onArrays((value) => value.length >= Number(least)),
  maxItems: (most) => onArrays((value) => value.length <= Number(most)),
  uniqueItems: (wanted) =>
    onArrays(
      (value) =>
        !isTruthy(wanted) || value.every((item, i) => value.findIndex((other) => equal(item, other)) === i),
    ),
  required: (names) =>
    onObjects((value) => listOf(names).every((name) => Object.hasOwn(value, String(name)))),
  properties: (properties) => {
    const tests = testsOf(properties);
    return onObjects((value) =>
      tests.every(([name, test]) => !Object.hasOwn(value, name) || test(own(value, name))),
    );
  },
  patternProperties: (properties) => {
    const tests = testsOf(properties).map(([pattern, test]) => [toRegExp(pattern), test] as const);
    return onObjects((value) =>
      Object.keys(value).every((name) =>
        tests.every(([regex, test]) => !regex.test(name) || test(value[name])),
      ),
    );
  },
  additionalProperties: (allowed, schema) => onObjects(additionalTest(allowed, schema)),
  minProperties: (least) => onObjects((value) => Object.keys(value).length >= Number(least)),
  maxProperties: (most) => onObjects((value) => Object.keys(value).length <= Number(most)),
  dependencies: (dependencies) => {
    const tests = Object.entries(documentOf(dependencies)).map(
      ([name, needs]) => [name, dependencyTest(needs)] as const,
    );
    return onObjects((value) => tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value)));
  },
  allOf: (schemas) => {
    const tests = listOf(schemas).map(schemaTest);
    return (value) => tests.every((test) => test(value));
  },
  anyOf: (schemas) => {
    const tests = listOf(schemas).map(schemaTest);
    return (value) => tests.some((test) => test(value));
  },
  oneOf: (schemas) => {
    const tests = listOf(schemas).map(schemaTest);
    return (value) => tests.filter((test) => test(value)).length === 1;
  },
  not: (schema) => {
    const test = schemaTest(schema);
    return (value) => !test(value);
  },
};

const onNumbers =
  (test: ValueTest): ValueTest =>
  (value) =>
    !isNumeric(value) || test(value);
const onStrings =
  (test: (value: string) => boolean): ValueTest =>
  (value) =>
    typeof value !== 'string' || test(value);
const onArrays =
  (test: (value: unknown[]) => boolean): ValueTest =>
  (value) =>
    !Array.isArray(value) || test(value);
const onObjects =
  (test: (value: Document) => boolean): ValueTest =>
  (value) =>
    !isDocument(value) || test(value);

function itemsTest(schemas: unknown, additional: unknown): (value: unknown[]) => boolean {
  if (!Array.isArray(schemas)) {
    const test = schemaTest(schemas);
    return (value) => value.every(test);
  }
  const tests = schemas.map(schemaTest);
  const rest = isDocument(additional) ? schemaTest(additional) : () => additional !== false;
  return (value) => value.every((item, i) => (tests[i] ?? rest)(item));
}

function additionalTest(allowed: unknown, schema: Document): (value: Document) => boolean {
  const named = new Set(Object.keys(documentOf(schema.properties ?? {})));
  const patterns = Object.keys(documentOf(schema.patternProperties ?? {})).map((pattern) =>
    toRegExp(pattern),
  );
  const test: ValueTest = isDocument(allowed) ? schemaTest(allowed) : () => allowed !== false;
  return (value) =>
    Object.keys(value).every(
      (name) => named.has(name) || patterns.some((regex) => regex.test(name)) || test(value[name]),
    );
}

function dependencyTest(needs: unknown): (value: Document) => boolean {
  if (!Array.isArray(needs)) return schemaTest(needs);
  return (value) => needs.every((name) => Object.hasOwn(value, String(name)));
}

function testsOf(properties: unknown): (readonly [name: string, test: ValueTest])[] {
  return Object.entries(documentOf(properties)).map(([name, schema]) => [name, schemaTest(schema)] as const);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : fail(14, 'TypeMismatch', '$jsonSchema keyword needs an array');
}

function documentOf(value: unknown): Document {
  return isDocument(value) ? value : fail(14, 'TypeMismatch', '$jsonSchema keyword needs an object');
}
