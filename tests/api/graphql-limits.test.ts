import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { persistedDocuments } from '../../api/src/graphql/persisted.ts';
import { startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

type Body = {
  data: unknown;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: { cost: { requested: number; limit: number } };
};

async function ask(payload: object, language = 'zh'): Promise<Body> {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    payload: JSON.stringify(payload),
  });
  return reply.json<Body>();
}

const nested = (first: number) =>
  `{ partners(first: ${first}) { nodes { ... on University { capabilities(first: ${first}) { nodes { title
     owner { ... on University { capabilities(first: ${first}) { nodes { title } } } } } } } } } }`;

describe('the limits of one question', () => {
  it('tells what it has cost', async () => {
    const { extensions } = await ask({ query: '{ partners(first: 10) { nodes { id name } } }' });
    expect(extensions?.cost).toEqual({ requested: 1 + 10 * 3, limit: 40_000 });
  });

  it('counts pages that are asked for by a variable', async () => {
    const query = 'query Q($n: Int!) { partners(first: $n) { nodes { id name } } }';
    const costs = [];
    for (const n of [10, 50]) costs.push((await ask({ query, variables: { n } })).extensions?.cost.requested);
    expect(costs).toEqual([31, 151]);
  });

  it('refuses what multiplies itself, and says by how much', async () => {
    const { data, errors } = await ask({ query: nested(100) });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(errors?.[0]?.message).toMatch(/\d{6,}.*40000/);
    expect(errors?.[0]?.message).toMatch(/[一-鿿]/);
  });

  it('is not outwitted by a page of a vast size', async () => {
    for (const n of [1_000_000, 2_000_000_000]) {
      const { data, errors } = await ask({ query: nested(n) });
      expect([n, data, errors?.[0]?.extensions.code]).toEqual([n, null, 'BAD_REQUEST']);
    }
  });

  it('refuses a flood of aliases', async () => {
    const flood = Array.from({ length: 200 }, (_, at) => `a${at}: fields { code }`).join(' ');
    const { errors } = await ask({ query: `{ ${flood} }` });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
  });

  it('refuses a flood of aliases that hides in a fragment', async () => {
    const flood = Array.from({ length: 200 }, (_, at) => `a${at}: __typename`).join(' ');
    const { errors } = await ask({ query: `{ ...f } fragment f on Query { ${flood} }` });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses a document of too many words before it compares them with each other', async () => {
    const started = performance.now();
    const { errors } = await ask({ query: `{ ${'__typename '.repeat(20_000)} }` });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('refuses fragments that spread each other', async () => {
    const query = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }';
    expect((await ask({ query })).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('takes no document that was parsed elsewhere', async () => {
    const name = (value: string) => ({ kind: 'Name', value });
    const document = {
      kind: 'Document',
      definitions: [
        {
          kind: 'OperationDefinition',
          operation: 'query',
          selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: name('__typename') }] },
        },
      ],
    };
    const { errors } = await ask({ query: JSON.stringify(document) });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('leaves what is wrong with a variable to its own sentence', async () => {
    const query = 'query Q($n: Int!) { partners(first: $n) { nodes { id } } }';
    expect((await ask({ query, variables: { n: 'many' } })).errors?.[0]?.message).toContain('应是整数');
  });
});

describe('the documents of the shipped client', () => {
  const unknown = createHash('sha256').update('{ viewer { account { email } } }').digest('hex');

  it.each([
    ['a hash that nobody wrote', { version: 1, sha256Hash: unknown }, 'PersistedQueryNotFound'],
    ['a name of every object', { version: 1, sha256Hash: '__proto__' }, 'PersistedQueryNotFound'],
    ['no hash', { version: 1 }, 'PersistedQueryNotSupported'],
    ['a hash that is no text', { version: 1, sha256Hash: { $ne: null } }, 'PersistedQueryNotSupported'],
  ])('are not found by %s', async (_case, persistedQuery, message) => {
    expect((await ask({ extensions: { persistedQuery } })).errors?.[0]?.message).toBe(message);
  });

  it('do not stand in the way of a text that comes with a hash, and nothing of it is kept', async () => {
    const query = '{ viewer { account { email } } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: unknown, miss: true } };
    expect(await ask({ query, extensions })).toMatchObject({ data: { viewer: null } });
    expect((await ask({ extensions })).errors?.[0]?.message).toBe('PersistedQueryNotFound');
  });

  it("are nobody's without a built client", async () => {
    const provider = persistedDocuments('/nowhere');
    expect(await provider.getQueryFromHash(unknown)).toBe('');
  });
});
