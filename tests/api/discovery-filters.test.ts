import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, person, settleWithoutMatching, startApp } from '../support/world.ts';

let app: App;

const GUZHEN = '442000105';
const SHIQI = '442000001';

beforeAll(async () => {
  app = await startApp();
  await addOrganization(app, { name: '古镇的单位', townCode: GUZHEN, fieldCodes: ['AP01'] });
  await addOrganization(app, { name: '石岐的单位', townCode: SHIQI });
  await addOrganization(app, { name: '没有镇街的单位' });
  await settleWithoutMatching(app);
});
afterAll(() => app.server.close());

type Found = { partners: { edges: { distanceKilometres: number | null; node: { name: string } }[] } };

const PARTNERS = `query Partners($query: String! = "", $filter: PartnerFilter, $order: PartnerOrder! = RELEVANCE, $first: Int! = 20, $after: String) {
  partners(query: $query, filter: $filter, order: $order, first: $first, after: $after) {
    pageInfo { endCursor } edges { distanceKilometres node { name } }
  }
}`;

const find = (variables: object) => person(app).ask<Found>(PARTNERS, variables);
const refusal = async (filter: object) => {
  const answer = await find({ filter });
  return { codes: codesOf(answer), message: answer.errors?.[0]?.message };
};

describe('a filter that cannot be meant', () => {
  it.each([
    ['a town nobody knows', { townCodes: [GUZHEN, '999'] }, 'filter.townCodes', '999'],
    ['a field nobody knows', { fieldCodes: ['ZZ99'] }, 'filter.fieldCodes', 'ZZ99'],
    ['a stage nobody knows', { chainStageCodes: ['nowhere'] }, 'filter.chainStageCodes', 'nowhere'],
    ['a property of every object', { fieldCodes: ['__proto__'] }, 'filter.fieldCodes', '__proto__'],
    ['an empty code', { townCodes: [''] }, 'filter.townCodes', '“”'],
    ['a range the wrong way round', { trl: { min: 7, max: 3 } }, 'filter.trl', '7'],
    ['a TRL of 0', { trl: { min: 0 } }, 'filter.trl.min', '0'],
    ['a TRL of 10', { trl: { max: 10 } }, 'filter.trl.max', '10'],
    ['a TRL below nothing', { trl: { min: -5, max: 3 } }, 'filter.trl.min', '-5'],
    ['a place nobody knows', { near: { townCode: '999', kilometres: 5 } }, 'filter.near.townCode', '999'],
    ['no distance', { near: { townCode: GUZHEN, kilometres: 0 } }, 'filter.near.kilometres', '0'],
    ['a distance below nothing', { near: { townCode: GUZHEN, kilometres: -2 } }, 'filter.near', '-2'],
    ['half the world', { near: { townCode: GUZHEN, kilometres: 20_000 } }, 'filter.near', '20000'],
    ['101 values', { townCodes: Array.from({ length: 101 }, () => GUZHEN) }, 'filter.townCodes', '101'],
  ])('is refused with the field and the value: %s', async (_case, filter, field, value) => {
    const { codes, message } = await refusal(filter);
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(message).toContain(field);
    expect(message).toContain(value);
  });

  it('is refused in all three lists', async () => {
    for (const list of ['partners', 'needs', 'capabilities']) {
      const answer = await person(app).ask(
        `{ ${list}(filter: { fieldCodes: ["ZZ99"] }) { total { value } } }`,
      );
      expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
    }
  });

  it('is refused in the language of the reader', async () => {
    const english = person(app, null, { 'accept-language': 'en' });
    const { errors } = await english.ask(PARTNERS, { filter: { townCodes: ['999'] } });
    expect(errors?.[0]?.message).toBe('filter.townCodes: no town has the code “999”');
  });
});

describe('a filter that says nothing', () => {
  it.each([
    ['an empty list', { townCodes: [], kinds: [] }],
    ['null', { townCodes: null, trl: null, near: null }],
    ['a range without ends', { trl: {} }],
  ])('narrows nothing: %s', async (_case, filter) => {
    const { data } = await find({ filter });
    expect(data.partners.edges).toHaveLength(3);
  });

  it('counts a value that stands there twice once', async () => {
    const { data } = await find({ filter: { townCodes: [GUZHEN, GUZHEN] } });
    expect(data.partners.edges.map(({ node }) => node.name)).toEqual(['古镇的单位']);
  });
});

describe('a distance', () => {
  it('keeps to what lies so near, and says how far that is', async () => {
    const near = await find({ filter: { near: { townCode: GUZHEN, kilometres: 5 } } });
    expect(near.data.partners.edges).toEqual([{ distanceKilometres: 0, node: { name: '古镇的单位' } }]);
    const wide = await find({ filter: { near: { townCode: GUZHEN, kilometres: 60 } }, order: 'NEAREST' });
    const [first, second, third] = wide.data.partners.edges;
    expect([first?.node.name, second?.node.name, third]).toEqual(['古镇的单位', '石岐的单位', undefined]);
    expect(second?.distanceKilometres).toBeGreaterThan(10);
    expect(second?.distanceKilometres).toBeLessThan(40);
  });

  it('is told when sorting by it, and not otherwise', async () => {
    const sorted = await find({ order: 'NEAREST' });
    expect(sorted.data.partners.edges.map(({ distanceKilometres }) => distanceKilometres === null)).toEqual([
      false,
      false,
      true,
    ]);
    const plain = await find({});
    expect(plain.data.partners.edges.every(({ distanceKilometres }) => distanceKilometres === null)).toBe(
      true,
    );
  });

  it('belongs to the search that a cursor goes on with', async () => {
    const near = { townCode: GUZHEN, kilometres: 60 };
    const first = await person(app).ask<{ partners: { pageInfo: { endCursor: string } } }>(PARTNERS, {
      filter: { near },
      first: 1,
    });
    const after = first.data.partners.pageInfo.endCursor;
    expect(codesOf(await find({ filter: { near }, first: 1, after }))).toEqual([]);
    const further = { near: { ...near, kilometres: 61 } };
    expect(codesOf(await find({ filter: further, first: 1, after }))).toEqual(['INVALID_INPUT']);
  });
});

describe('suggestions', () => {
  it.each([-3, 0, 21, 10_000])('refuse to be %i', async (first) => {
    const answer = await person(app).ask(`{ suggestions(query: "灯", first: ${first}) { text } }`);
    expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
  });
});

describe('values that GraphQL itself refuses', () => {
  it.each([
    ['a number too large', '{ partners(first: 99999999999) { total { value } } }', {}],
    ['a number for a word', '{ partners(query: 5) { total { value } } }', {}],
    [
      'a variable too large',
      'query Few($first: Int!) { partners(first: $first) { total { value } } }',
      { first: 99_999_999_999 },
    ],
    ['a kind that is none', PARTNERS, { filter: { kinds: ['BUREAU'] } }],
    ['a filter that is none', PARTNERS, { filter: { colour: 'red' } }],
  ])('are told in Chinese, with the value: %s', async (_case, query, variables) => {
    const answer = await person(app).ask(query, variables);
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
    expect(answer.errors?.[0]?.message).toMatch(/\p{Script=Han}/u);
  });
});
