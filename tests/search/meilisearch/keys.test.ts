import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createMeilisearchEngine, defaultLexicon, emptyQuery, type SearchEngine } from '#search';
import { aDocument } from '../support/documents.ts';
import { realServer } from './real-server.ts';

/** As `docs/search.md` gives them. */
const writing = [
  ...[
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
  ],
  ...['indexes.swap', 'settings.get', 'settings.update', 'tasks.get', 'stats.get'],
];

const server = realServer();

describe.skipIf(!server)('keys of a real Meilisearch', () => {
  const keys: string[] = [];
  let engine: SearchEngine | undefined;

  afterEach(async () => {
    await engine?.close();
    for (const uid of keys.splice(0)) await server?.send('DELETE', `keys/${uid}`);
  });

  afterAll(() => server?.forget(server.prefix));

  async function keyFor(actions: readonly string[]): Promise<string> {
    const made = await server?.send('POST', 'keys', {
      ...{ actions, indexes: [`${server.prefix}_*`], expiresAt: null, name: 'try' },
    });
    keys.push(String(made?.uid));
    return String(made?.key);
  }
  const create = (apiKey: string, searchKey: string) => {
    engine = createMeilisearchEngine({
      url: server?.url ?? '',
      apiKey,
      searchKey,
      indexPrefix: server?.prefix,
    });
    return engine;
  };

  it('does everything with one key that searches and one that writes, and no more rights than these', async () => {
    const own = create(await keyFor(writing), await keyFor(['search']));
    await own.open();
    await own.replaceAll([
      aDocument({ id: 'k1', name: '曜岭灯饰' }),
      aDocument({ id: 'k2', name: '拓晖电源' }),
    ]);
    await own.upsert([aDocument({ id: 'k3', name: '曜岭电源' })]);
    await own.remove([{ id: 'k2', revision: 2 }]);
    await own.useLexicon({ ...defaultLexicon, version: 'another' });
    const { hits } = await own.search({ ...emptyQuery, text: '曜岭', highlight: true, facets: ['kind'] });
    expect(hits.map(({ id }) => id).sort()).toEqual(['k1', 'k3']);
    expect((await own.suggest('曜岭', 5)).items.length).toBeGreaterThan(0);
    expect(await own.health()).toMatchObject({ status: 'READY', documents: 2 });
  }, 60_000);

  it.each(writing)('refuses at start a key that lacks %s, and names it', async (action) => {
    const lacking = writing.filter((each) => each !== action);
    const own = create(await keyFor(lacking), await keyFor(['search']));
    await expect(own.open()).rejects.toMatchObject({
      code: 'SEARCH_UNAVAILABLE',
      text: { en: `Meilisearch refused MEILI_API_KEY: the key is invalid or lacks the action ${action}` },
    });
  });

  it('refuses at start a key for searching that may not search', async () => {
    const own = create(await keyFor(writing), await keyFor(['stats.get']));
    await expect(own.open()).rejects.toMatchObject({
      text: { zh: expect.stringContaining('MEILI_SEARCH_KEY') },
    });
  });

  it('refuses at start a key that nobody made', async () => {
    await expect(create('nobody-made-this-key', '').open()).rejects.toMatchObject({
      text: { en: expect.stringContaining('MEILI_API_KEY') },
    });
  });
});
