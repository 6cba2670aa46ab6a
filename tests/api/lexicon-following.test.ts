import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createEmbeddedEngine, type SearchEngine, SearchUnavailable } from '../../search/src/index.ts';
import { found, installation, lexiconOf } from '../support/lexicon.ts';
import { addOrganization } from '../support/organizations.ts';
import { settle, signedIn } from '../support/world.ts';

const opened: App[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const app of opened.splice(0)) await app.server.close();
});

const NAME = '曲水流觞灯饰厂';
const edit = { label: '曲水流觞', same: ['兰亭雅集款'] };

async function start(place = installation(), search?: SearchEngine): Promise<App> {
  const app = await place.start(search ? { search } : {});
  opened.push(app);
  return app;
}

async function stop(app: App): Promise<void> {
  opened.splice(opened.indexOf(app), 1);
  await app.server.close();
}

async function administratorOf(app: App) {
  return lexiconOf(await signedIn(app, { isAdministrator: true }));
}

/** As often as the lexicon looks at most; what is edited in the same process wakes it sooner. */
function runWorkers(app: App): void {
  for (const worker of app.workers) worker.start(2_000);
}

const memoryEngine = () => createEmbeddedEngine({ snapshotDir: null });
const isFound = { timeout: 8_000, interval: 100 };

describe('search follows the words', () => {
  const engine = memoryEngine();
  let app: App;
  let lexicon: Awaited<ReturnType<typeof administratorOf>>;

  beforeAll(async () => {
    app = await installation().start({ search: engine });
    lexicon = await administratorOf(app);
    runWorkers(app);
  });
  afterAll(() => app.server.close());

  it('within seconds, without a restart, and says when it is done', async () => {
    await addOrganization(app, { name: NAME });
    await settle(app);
    expect(await found(app, '兰亭雅集款')).toEqual([]);
    await lexicon.save(edit);
    expect(await lexicon.indexing()).toMatchObject({ state: 'REINDEXING', failure: null });
    await expect.poll(() => found(app, '兰亭雅集款'), isFound).toEqual([NAME]);
    await expect.poll(async () => (await lexicon.indexing()).state, isFound).toBe('UP_TO_DATE');
  });

  it('once for quick edits, not once for each', async () => {
    const taking = vi.spyOn(engine, 'useLexicon');
    const expectedVersion = await lexicon.version();
    const labels = ['一', '二', '三', '四', '五'].map((turn) => `快改灯${turn}`);
    await Promise.all(labels.map((label) => lexicon.save({ label, expectedVersion })));
    await expect.poll(async () => (await lexicon.indexing()).state, isFound).toBe('UP_TO_DATE');
    // A very slow machine may leave a pause among them.
    expect(taking.mock.calls.length).toBeLessThan(3);
    const taken = taking.mock.lastCall?.[0].concepts.map(({ label }) => label);
    expect(taken).toEqual(expect.arrayContaining(labels));
  });

  it('at last where the engine fails at first, and says so meanwhile', async () => {
    const taking = vi.spyOn(engine, 'useLexicon').mockRejectedValue(new SearchUnavailable());
    await lexicon.save({ label: '阳关三叠' });
    const failing = { state: 'REINDEXING', failure: expect.stringContaining('搜索服务') };
    await expect.poll(() => lexicon.indexing(), isFound).toMatchObject(failing);
    taking.mockRestore();
    await expect.poll(async () => (await lexicon.indexing()).state, isFound).toBe('UP_TO_DATE');
    expect((await lexicon.indexing()).failure).toBeNull();
  });

  it('with words taken away again', async () => {
    await addOrganization(app, { name: '高山流水灯饰厂' });
    const { concept } = await lexicon.save({ label: '高山流水', same: ['伯牙子期式'] });
    await settle(app);
    expect(await found(app, '伯牙子期式')).toEqual(['高山流水灯饰厂']);
    await lexicon.remove(concept?.id ?? '');
    await settle(app);
    expect(await found(app, '伯牙子期式')).toEqual([]);
  });
});

describe('search follows the words elsewhere', () => {
  it('in another process on the same data, which nobody told', async () => {
    const place = installation();
    const app = await start(place, memoryEngine());
    await addOrganization(app, { name: NAME });
    await settle(app);
    const other = await start(place, memoryEngine());
    await other.services.searchIndex.rebuild();
    runWorkers(other);
    await (await administratorOf(app)).save(edit);
    await expect.poll(() => found(other, '兰亭雅集款'), isFound).toEqual([NAME]);
  });

  it('after a restart, also where the process ended between saving and indexing', async () => {
    const place = installation();
    const app = await start(place);
    await addOrganization(app, { name: NAME });
    await settle(app);
    await app.search.flush();
    // No worker runs: the words are saved, and nothing has followed when it ends.
    await (await administratorOf(app)).save(edit);
    expect(await found(app, '兰亭雅集款')).toEqual([]);
    await stop(app);

    const again = await start(place);
    await again.services.searchIndex.reconcile();
    expect(await found(again, '兰亭雅集款')).toEqual([NAME]);
    await again.search.flush();
    await stop(again);

    const third = await start(place);
    expect((await third.search.health()).documents).toBe(1);
    expect(await found(third, '兰亭雅集款')).toEqual([NAME]);
  });
});

describe('an index that several processes share', () => {
  /** The same engine behind two doors, as a search server is. */
  function shared() {
    const engine = memoryEngine();
    const health = engine.health.bind(engine);
    vi.spyOn(engine, 'health').mockImplementation(async () => ({
      ...(await health()),
      engine: 'meilisearch',
    }));
    return { engine, taking: vi.spyOn(engine, 'useLexicon') };
  }

  it('is written by one of them; the others only take the words for reading queries', async () => {
    const place = installation();
    const { engine, taking } = shared();
    const first = await start(place, engine);
    const apps = [first, await start(place, engine)];
    await settle(first);
    await (await administratorOf(first)).save(edit);
    await Promise.all(apps.map(settle));
    await Promise.all(apps.map(settle));
    const uses = taking.mock.calls.map(([, use]) => use?.reindex ?? true);
    expect(uses.toSorted()).toEqual([false, true]);
  });

  it('is not written anew by a process that starts on it', async () => {
    const place = installation();
    const { engine, taking } = shared();
    const app = await start(place, engine);
    await settle(app);
    await (await administratorOf(app)).save(edit);
    await settle(app);
    taking.mockClear();
    const other = await start(place, engine);
    taking.mockClear();
    await settle(other);
    expect(taking).not.toHaveBeenCalled();
  });
});
