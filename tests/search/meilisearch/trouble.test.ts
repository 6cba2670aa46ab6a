import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createMeilisearchEngine,
  emptyQuery,
  type MeilisearchEngineOptions,
  type SearchEngine,
} from '#search';
import { aDocument } from '../support/documents.ts';
import { type FakeServer, type Fault, type Seen, startFakeServer } from './fake-server.ts';

const isSearch = ({ path }: Seen) => path === '/multi-search';
const unavailable = { code: 'SEARCH_UNAVAILABLE' };

describe('with a Meilisearch in trouble', () => {
  let server: FakeServer;
  let engine: SearchEngine;
  const created: SearchEngine[] = [];

  const create = (options: Partial<MeilisearchEngineOptions> = {}) => {
    const made = createMeilisearchEngine({
      url: server.url,
      apiKey: 'write-key',
      searchTimeout: 300,
      ...options,
    });
    created.push(made);
    return made;
  };
  const idsOf = async (text: string) =>
    (await engine.search({ ...emptyQuery, text })).hits.map(({ id }) => id);
  const elapsed = async (work: Promise<unknown>) => {
    const started = performance.now();
    await work;
    return performance.now() - started;
  };

  beforeEach(async () => {
    server = await startFakeServer();
    engine = create();
    await engine.open();
    await engine.upsert([aDocument({ id: 'a1', name: '曜岭灯饰' })]);
  });
  afterEach(async () => {
    await Promise.all(created.splice(0).map((each) => each.close()));
    await server.stop();
  });

  it('answers where nothing is wrong', async () => {
    expect(await idsOf('曜岭')).toEqual(['a1']);
    expect(await engine.health()).toMatchObject({ status: 'READY', documents: 1 });
  });

  it.each<[string, Fault]>([
    ['fails inside', { status: 500 }],
    ['is overloaded', { status: 503 }],
    ['answers with the page of a proxy', 'GARBAGE'],
    ['breaks off in the middle', 'HALF'],
    ['cuts the line', 'CUT'],
    ['does not answer in time', 'SLOW'],
    ['does not understand', { status: 400, code: 'invalid_search_filter' }],
    ['asks for patience', { status: 429 }],
  ])(
    'says that search is not available when the server %s, and searches again afterwards',
    async (_, fault) => {
      server.fault = (request) => (isSearch(request) ? fault : undefined);
      await expect(idsOf('曜岭')).rejects.toMatchObject(unavailable);
      server.fault = () => undefined;
      expect(await idsOf('曜岭')).toEqual(['a1']);
    },
  );

  it('makes nobody wait for a server that has not answered three times', async () => {
    server.fault = (request) => (isSearch(request) ? 'SLOW' : undefined);
    for (let time = 0; time < 3; time++) await expect(idsOf('曜岭')).rejects.toMatchObject(unavailable);
    const asked = server.seen.filter(isSearch).length;
    await expect(idsOf('曜岭')).rejects.toMatchObject(unavailable);
    expect(server.seen.filter(isSearch)).toHaveLength(asked);
    expect(engine.ready()).toBe(false);
    server.fault = () => undefined;
    await vi.waitFor(async () => expect(await idsOf('曜岭')).toEqual(['a1']), {
      timeout: 5000,
      interval: 100,
    });
    expect(engine.ready()).toBe(true);
  });

  it('makes nobody wait where nothing listens any more', async () => {
    engine = create({ searchTimeout: 10_000 });
    await engine.open();
    await server.stop();
    await expect(idsOf('曜岭')).rejects.toMatchObject(unavailable);
    expect(await elapsed(expect(idsOf('曜岭')).rejects.toMatchObject(unavailable))).toBeLessThan(2_000);
    await expect(engine.upsert([aDocument({ id: 'a2' })])).rejects.toMatchObject(unavailable);
    expect(await engine.health()).toMatchObject({ status: 'UNAVAILABLE', documents: 0 });
  });

  it('says which key was refused, and what it lacks', async () => {
    const other = create({ searchKey: 'search-key' });
    server.fault = ({ key }) => (key === 'search-key' ? { status: 403, code: 'invalid_api_key' } : undefined);
    const refused = { ...unavailable, text: { en: expect.stringMatching(/MEILI_SEARCH_KEY.*search/) } };
    await expect(other.open()).rejects.toMatchObject(refused);
    server.fault = ({ path }) =>
      path === '/swap-indexes' ? { status: 403, code: 'invalid_api_key' } : undefined;
    await expect(create().open()).rejects.toMatchObject({
      text: {
        en: expect.stringMatching(/MEILI_API_KEY.*indexes\.swap/),
        zh: expect.stringContaining('indexes.swap'),
      },
    });
  });

  it('searches with the one key and writes with the other', async () => {
    const other = create({ searchKey: 'search-key' });
    await other.open();
    await other.search({ ...emptyQuery, text: '曜岭', highlight: true });
    const keys = (fits: (request: Seen) => boolean) =>
      new Set(
        server.seen
          .filter(({ key }) => key !== '')
          .filter(fits)
          .map(({ key }) => key),
      );
    expect(keys((request) => request.key === 'search-key' && !isSearch(request))).toEqual(new Set());
    expect(server.seen.filter(({ key }) => key === 'search-key').length).toBeGreaterThan(0);
  });

  it('makes a missing index anew, says so, and does not pretend that nothing fits', async () => {
    const onCheckWanted = vi.fn();
    engine = create({ onCheckWanted });
    await engine.open();
    server.indexes.drop('dengqiao_documents');
    await expect(idsOf('曜岭')).rejects.toMatchObject(unavailable);
    await expect.poll(() => onCheckWanted.mock.calls.length).toBe(1);
    expect(server.indexes.has('dengqiao_documents')).toBe(true);
    await expect(idsOf('曜岭')).rejects.toMatchObject(unavailable);
    await engine.upsert([aDocument({ id: 'a1', name: '曜岭灯饰' })]);
    expect(await idsOf('曜岭')).toEqual(['a1']);
  });

  it('writes to an index that is gone', async () => {
    server.indexes.drop('dengqiao_documents');
    server.indexes.drop('dengqiao_removals');
    expect(await engine.upsert([aDocument({ id: 'a2', name: '拓晖电源' })])).toMatchObject({
      accepted: ['a2'],
    });
    expect(await idsOf('拓晖')).toEqual(['a2']);
  });

  it('halves what is too large for the server', async () => {
    server.fault = ({ path, body }) =>
      path.includes('/documents?') && Array.isArray(body) && body.length > 2 ? { status: 413 } : undefined;
    const documents = Array.from({ length: 7 }, (_, at) => aDocument({ id: `b${at}`, name: `拓晖${at}` }));
    expect((await engine.upsert(documents)).accepted).toHaveLength(7);
    expect(await idsOf('拓晖')).toHaveLength(7);
  });

  it('names the document that is too large by itself', async () => {
    server.fault = ({ path, body }) =>
      path.includes('/documents?') && JSON.stringify(body).includes('"big"') ? { status: 413 } : undefined;
    await expect(engine.upsert([aDocument({ id: 'small' }), aDocument({ id: 'big' })])).rejects.toMatchObject(
      {
        code: 'SEARCH_WRITE_FAILED',
        text: { en: expect.stringContaining('big') },
      },
    );
  });

  it('does not call a write done whose task failed, and takes it again', async () => {
    server.indexes.outcome = (path) => (path.includes('/documents?') ? 'no_space_left_on_device' : undefined);
    const documents = [aDocument({ id: 'a2', name: '拓晖电源' })];
    await expect(engine.upsert(documents)).rejects.toMatchObject({
      code: 'SEARCH_WRITE_FAILED',
      text: { en: expect.stringContaining('no_space_left_on_device') },
    });
    server.indexes.outcome = () => undefined;
    await engine.upsert(documents);
    expect(await idsOf('拓晖')).toEqual(['a2']);
  });

  it('goes on waiting for a task when the server hesitates to tell of it', async () => {
    let left = 2;
    server.fault = ({ path }) => (path.startsWith('/tasks') && left-- > 0 ? { status: 500 } : undefined);
    expect(await engine.upsert([aDocument({ id: 'a2' })])).toMatchObject({ accepted: ['a2'] });
  });

  it('writes the later of two revisions that come at once, whichever is first', async () => {
    const [later, older] = await Promise.all([
      engine.upsert([aDocument({ id: 'a1', name: '新名', revision: 5 })]),
      engine.upsert([aDocument({ id: 'a1', name: '旧名', revision: 4 })]),
    ]);
    expect(later.accepted).toEqual(['a1']);
    expect(older.refused).toEqual([{ id: 'a1', revision: 4, current: 5 }]);
    expect(await idsOf('新名')).toEqual(['a1']);
  });

  it('ends what is under way when it is closed', async () => {
    server.fault = () => 'SLOW';
    const writing = engine.upsert([aDocument({ id: 'a2' })]);
    const refused = expect(writing).rejects.toMatchObject(unavailable);
    await engine.close();
    expect(await elapsed(refused)).toBeLessThan(2_000);
  });
});

describe('with no Meilisearch at start', () => {
  it('opens by itself once there is one, and asks for a check', async () => {
    const first = await startFakeServer();
    const { port, url, indexes } = first;
    await first.stop();
    const onCheckWanted = vi.fn();
    const engine = createMeilisearchEngine({ url, apiKey: 'write-key', onCheckWanted });
    await expect(engine.open()).rejects.toMatchObject(unavailable);
    expect(engine.ready()).toBe(false);
    await expect(engine.search(emptyQuery)).rejects.toMatchObject(unavailable);
    await expect(engine.upsert([aDocument({ id: 'a1' })])).rejects.toMatchObject(unavailable);
    const server = await startFakeServer(port, indexes);
    await vi.waitFor(() => expect(engine.ready()).toBe(true), { timeout: 8000, interval: 50 });
    expect(onCheckWanted).toHaveBeenCalledOnce();
    expect(await engine.upsert([aDocument({ id: 'a1' })])).toMatchObject({ accepted: ['a1'] });
    await engine.close();
    await server.stop();
  });

  it('does not keep knocking once it is closed', async () => {
    const server = await startFakeServer();
    await server.stop();
    const engine = createMeilisearchEngine({ url: server.url, apiKey: '' });
    await expect(engine.open()).rejects.toMatchObject(unavailable);
    await engine.close();
    const again = await startFakeServer(server.port);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(again.seen).toEqual([]);
    await again.stop();
  });
});
