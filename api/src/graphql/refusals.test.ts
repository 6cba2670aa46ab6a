import { buildSchema, parse, validate } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { describe, expect, it } from 'vitest';
import { refusalText } from './refusals.ts';

const said = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('nothing was refused');
};

describe('a refusal of GraphQL', () => {
  it.each([
    [
      'Variable "$first" got invalid value 99999999999; Int cannot represent non 32-bit signed integer value: 99999999999',
      '变量 first 的值 99999999999 不能用：99999999999 超出整数范围（−2147483648 到 2147483647）',
    ],
    [
      'Variable "$f" got invalid value "C" at "f.kinds[0]"; Value "C" does not exist in "K" enum. Did you mean the enum value "A" or "B"?',
      '变量 f.kinds[0] 的值 "C" 不能用：K 没有“C”这个值，是不是 A、B',
    ],
    ['Variable "$f" of required type "Int!" was not provided.', '缺少变量 f（类型 Int!）'],
    ['String cannot represent a non string value: 5', '应是文字，这里是 5'],
    ['Cannot query field "zz" on type "Query".', 'Query 没有字段 zz'],
  ])('is told in Chinese: %s', (message, zh) => {
    expect(refusalText(message)).toEqual({ zh, en: message });
  });

  it('names an impossible day and an impossible instant', () => {
    const day = said(() => GraphQLLocalDate.parseValue('2026-02-30'));
    expect(refusalText(day).zh).toContain('2026-02-30');
    expect(refusalText(day).zh).toContain('不是有效的日期');
    const instant = said(() => GraphQLDateTimeISO.parseValue('2026-02-30T25:00:00Z'));
    expect(refusalText(instant).zh).toContain('不是有效的时间');
  });

  it.each([
    '{ lamp }',
    '{ name { zh } }',
    '{ lamps(first: 1) { id } }',
    '{ lamps { id } ...Nothing }',
    'query Q { lamps(kind: $kind) { id } }',
    'query Q($kind: String!) { name }',
    'query Q($kind: Lamp5!) { lamps(kind: $kind) { id } }',
  ])('is told in Chinese as GraphQL says it today: %s', (query) => {
    const schema = buildSchema(
      'type Lamp { id: ID } type Query { name: String lamp: Lamp lamps(kind: String!): [Lamp] }',
    );
    const errors = validate(schema, parse(query));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(refusalText(message).zh).toMatch(/\p{Script=Han}/u);
  });

  it('stays as it is where the sentence is not known', () => {
    expect(refusalText('Something new.')).toEqual({ zh: 'Something new.', en: 'Something new.' });
  });
});
