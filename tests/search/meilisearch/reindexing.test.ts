import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createMeilisearchEngine,
  defaultLexicon,
  emptyQuery,
  type SearchDocument,
  type SearchEngine,
} from '#search';
import { aDocument } from '../support/documents.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';

const documents = 'dengqiao_documents';
const next = 'dengqiao_documents_next';

describe('reindexing a Meilisearch', () => {
  let server: FakeServer;
  let engine: SearchEngine;

  const idsOf = async (text: string) =>
    (await engine.search({ ...emptyQuery, text })).hits.map(({ id }) => id).sort();
  const failingAfter = async function* (given: readonly SearchDocument[]) {
    yield* given;
    throw new Error('the process dies');
  };

  beforeEach(async () => {
    server = await startFakeServer();
    engine = createMeilisearchEngine({ url: server.url, apiKey: '' });
    await engine.open();
    await engine.replaceAll([
      aDocument({ id: 'a1', name: '曜岭灯饰' }),
      aDocument({ id: 'a2', name: '曜岭电源' }),
    ]);
  });
  afterEach(async () => {
    await engine.close();
    await server.stop();
  });

  it('leaves the old index in use when it breaks off, and the next run clears away what is left', async () => {
    const many = Array.from({ length: 600 }, (_, at) => aDocument({ id: `n${at}`, name: '新灯' }));
    await expect(engine.replaceAll(failingAfter(many))).rejects.toThrow('the process dies');
    expect(await idsOf('曜岭')).toEqual(['a1', 'a2']);
    expect(server.indexes.has(next)).toBe(true);
    await engine.replaceAll([aDocument({ id: 'a3', name: '曜岭照明' })]);
    expect(await idsOf('曜岭')).toEqual(['a3']);
    expect(server.indexes.has(next)).toBe(false);
  });

  it('leaves the old index in use when the server fails to take a batch', async () => {
    server.indexes.outcome = (path) => (path.includes(`${next}/documents?`) ? 'internal' : undefined);
    await expect(engine.replaceAll([aDocument({ id: 'a3' })])).rejects.toMatchObject({
      code: 'SEARCH_WRITE_FAILED',
    });
    expect(await idsOf('曜岭')).toEqual(['a1', 'a2']);
    expect(await engine.health()).toMatchObject({ status: 'READY', documents: 2 });
  });

  it('leaves the old index in use when the swap fails', async () => {
    server.indexes.outcome = (path) => (path === '/swap-indexes' ? 'internal' : undefined);
    await expect(engine.replaceAll([aDocument({ id: 'a3' })])).rejects.toMatchObject({
      code: 'SEARCH_WRITE_FAILED',
    });
    expect(await idsOf('曜岭')).toEqual(['a1', 'a2']);
  });

  it('sees a swap by its outcome where the key does not show the task', async () => {
    server.indexes.showsSwaps = false;
    await engine.replaceAll([aDocument({ id: 'a3', name: '曜岭照明' })]);
    expect(await idsOf('曜岭')).toEqual(['a3']);
  });

  it('keeps what is written and removed meanwhile', async () => {
    const source = async function* () {
      yield aDocument({ id: 'a1', name: '曜岭灯饰' });
      yield aDocument({ id: 'a2', name: '曜岭电源' });
      await engine.upsert([
        aDocument({ id: 'a1', name: '曜岭新灯', revision: 2 }),
        aDocument({ id: 'a4', name: '曜岭' }),
      ]);
      await engine.remove([{ id: 'a2', revision: 2 }]);
    };
    await engine.replaceAll(source());
    expect(await idsOf('曜岭')).toEqual(['a1', 'a4']);
    expect(await idsOf('新灯')).toEqual(['a1']);
  });

  it('keeps what another process writes at the last moment', async () => {
    const [template] = server.indexes.documents(documents).values();
    server.indexes.beforeSwap = () => {
      const late = aDocument({ id: 'late', name: '曜岭迟到' });
      const written = {
        ...template,
        key: 'late',
        id: 'late',
        source: JSON.stringify(late),
        writtenAt: Date.now() + 1000,
      };
      server.indexes.documents(documents).set('late', written);
    };
    await engine.replaceAll([aDocument({ id: 'a1', name: '曜岭灯饰' })]);
    expect(await idsOf('曜岭')).toEqual(['a1', 'late']);
  });

  it('does not bring back what was removed at a later revision than the source tells', async () => {
    await engine.remove([{ id: 'a2', revision: 7 }]);
    await engine.replaceAll([
      aDocument({ id: 'a1', name: '曜岭灯饰' }),
      aDocument({ id: 'a2', name: '曜岭电源', revision: 6 }),
    ]);
    expect(await idsOf('曜岭')).toEqual(['a1']);
  });

  it('changes settings only where they differ', async () => {
    const patches = () =>
      server.seen.filter(
        ({ method, path, body }) =>
          method === 'PATCH' && path.includes(`${documents}/`) && !Array.isArray(body),
      );
    const before = patches().length;
    const another = createMeilisearchEngine({ url: server.url, apiKey: '' });
    await another.open();
    expect(patches()).toHaveLength(before);
    server.indexes.answer('PATCH', `/indexes/${documents}/settings`, { stopWords: ['的'] });
    await another.close();
    const third = createMeilisearchEngine({ url: server.url, apiKey: '' });
    await third.open();
    expect(patches().at(-1)?.body).toEqual({ stopWords: [] });
    await third.close();
  });

  it('asks for documents to be written again that were encoded with another lexicon', async () => {
    const digests = async () => {
      const found: Record<string, string> = {};
      for await (const { id, digest } of engine.revisions()) found[id] = digest;
      return found;
    };
    expect(Object.values(await digests()).filter((digest) => digest === '')).toEqual([]);
    await engine.useLexicon({ ...defaultLexicon, version: 'another' }, { reindex: false });
    expect(await digests()).toEqual({ a1: '', a2: '' });
    await engine.useLexicon({ ...defaultLexicon, version: 'another' });
    expect(Object.values(await digests()).filter((digest) => digest === '')).toEqual([]);
  });
});
