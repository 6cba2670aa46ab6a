import { describe, expect, it } from 'vitest';
import type { Document } from '../values/types.ts';
import { jsonSchemaTest } from './json-schema.ts';

const cases: [schema: Document, good: Document, bad: Document][] = [
  [{ required: ['a'] }, { a: 1 }, {}],
  [{ properties: { a: { bsonType: 'string' } } }, { a: 'x' }, { a: 1 }],
  [{ properties: { a: { type: 'boolean' } } }, { a: true }, { a: 1 }],
  [{ properties: { a: { enum: [1, null] } } }, { a: null }, { a: 2 }],
  [{ properties: { a: { minimum: 1, exclusiveMinimum: true } } }, { a: 2 }, { a: 1 }],
  [{ properties: { a: { maximum: 1 } } }, { a: 1 }, { a: 1.5 }],
  [{ properties: { a: { multipleOf: 3 } } }, { a: 9 }, { a: 10 }],
  [{ properties: { a: { pattern: '^x' } } }, { a: 'xy' }, { a: 'yx' }],
  [{ properties: { a: { minLength: 2, maxLength: 3 } } }, { a: '古镇' }, { a: '灯' }],
  [{ properties: { a: { items: { bsonType: 'int' } } } }, { a: [1, 2] }, { a: [1, 'x'] }],
  [
    { properties: { a: { items: [{ bsonType: 'int' }], additionalItems: false } } },
    { a: [1] },
    { a: [1, 2] },
  ],
  [{ properties: { a: { minItems: 1, maxItems: 2 } } }, { a: [1] }, { a: [] }],
  [{ properties: { a: { uniqueItems: true } } }, { a: [1, 2] }, { a: [1, 1] }],
  [{ properties: { a: {} }, additionalProperties: false }, { a: 1 }, { b: 1 }],
  [{ additionalProperties: { bsonType: 'int' } }, { b: 1 }, { b: 'x' }],
  [{ patternProperties: { '^n': { bsonType: 'int' } } }, { n1: 1 }, { n1: 'x' }],
  [{ minProperties: 1, maxProperties: 1 }, { a: 1 }, { a: 1, b: 1 }],
  [{ dependencies: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
  [{ allOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 1, b: 1 }, { a: 1 }],
  [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { b: 1 }, {}],
  [{ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { b: 1 }, { a: 1, b: 1 }],
  [{ not: { required: ['a'] } }, {}, { a: 1 }],
];

describe('a JSON schema', () => {
  it.each(cases)('%j accepts %j and refuses %j', (schema, good, bad) => {
    const test = jsonSchemaTest(schema);
    expect([test(good), test(bad)]).toEqual([true, false]);
  });

  it('is refused when it holds an unknown keyword or none of the right type', () => {
    expect(() => jsonSchemaTest({ launch: 1 })).toThrow('launch');
    expect(() => jsonSchemaTest(5)).toThrow();
    expect(() => jsonSchemaTest({ required: 'a' })({})).toThrow();
  });
});
