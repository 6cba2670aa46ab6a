import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createEmbeddedEngine, emptyQuery, type SearchEngine } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, person, settleWithoutMatching, signedIn, startApp, TestClock } from '../support/world.ts';

const STATUS = `{
  searchStatus {
    engine state documents waiting lagSeconds lastReconciledAt mended
    reindexing { state done total documents problem startedAt endedAt }
  }
}`;
const REINDEX = 'mutation Reindex { reindex { status { reindexing { state } } errors { code } } }';

type Status = {
  engine: string;
  state: string;
  documents: number;
  waiting: number;
  lagSeconds: number;
  lastReconciledAt: string | null;
  mended: number | null;
  reindexing: {
    state: string;
    done: number;
    total: number;
    documents: number | null;
    problem: string;
  } | null;
};

const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.server.close();
});

async function begin(ports: Parameters<typeof startApp>[0] = {}): Promise<App> {
  const app = await startApp(ports);
  apps.push(app);
  return app;
}

const administratorOf = (app: App) => signedIn(app, { isAdministrator: true });

async function statusOf(app: App): Promise<Status> {
  const { data } = await (await administratorOf(app)).ask<{ searchStatus: Status }>(STATUS);
  return data.searchStatus;
}

/** An engine with some methods replaced. */
function engineWith(methods: Partial<SearchEngine>): SearchEngine {
  const engine = createEmbeddedEngine({ snapshotDir: null });
  return new Proxy(engine, {
    get: (target, name) => Reflect.get(methods, name) ?? Reflect.get(target, name).bind(target),
  });
}

describe('the state of the index', () => {
  it('is for administrators and officers, and only administrators have it written anew', async () => {
    const app = await begin();
    const firm = await addOrganization(app);
    const asked = [
      person(app),
      await signedIn(app, { memberOf: firm }),
      await signedIn(app, { isOfficer: true }),
      await administratorOf(app),
    ];
    const answers = await Promise.all(asked.map(async (one) => codesOf(await one.ask(STATUS))));
    expect(answers).toEqual([['UNAUTHENTICATED'], ['FORBIDDEN'], [], []]);
    const wishes = await Promise.all(asked.map(async (one) => codesOf(await one.ask(REINDEX))));
    expect(wishes).toEqual([['UNAUTHENTICATED'], ['FORBIDDEN'], ['FORBIDDEN'], []]);
  });

  it('says how many changes wait and for how long, while the engine takes none', async () => {
    const clock = new TestClock();
    let isDown = true;
    const engine = createEmbeddedEngine({ snapshotDir: null });
    const upsert: SearchEngine['upsert'] = (documents) =>
      isDown ? Promise.reject(new Error('down')) : engine.upsert(documents);
    const search = new Proxy(engine, {
      get: (target, name) => (name === 'upsert' ? upsert : Reflect.get(target, name).bind(target)),
    });
    const app = await begin({ search, clock });
    await settleWithoutMatching(app);
    await addOrganization(app);
    await settleWithoutMatching(app);
    clock.pass(90_000);
    expect(await statusOf(app)).toMatchObject({ documents: 0, waiting: 1, lagSeconds: 90 });
    isDown = false;
    await settleWithoutMatching(app);
    expect(await statusOf(app)).toMatchObject({ documents: 1, waiting: 0, lagSeconds: 0 });
    // A change long after the last delivery has not been waiting since then.
    clock.pass(3_600_000);
    await settleWithoutMatching(app);
    await app.services.organizations.touch([await addOrganization(app)]);
    expect((await statusOf(app)).lagSeconds).toBe(0);
  });
});

describe('writing the index anew', () => {
  it('is wished for, taken up by the process that has the index, and on record', async () => {
    const app = await begin();
    await addOrganization(app);
    await addOrganization(app, { verified: false });
    await settleWithoutMatching(app);
    expect((await statusOf(app)).reindexing).toBeNull();
    await (await administratorOf(app)).ask(REINDEX);
    expect((await statusOf(app)).reindexing).toMatchObject({ state: 'WANTED', total: 0 });
    await settleWithoutMatching(app);
    expect((await statusOf(app)).reindexing).toMatchObject({
      state: 'DONE',
      done: 2,
      total: 2,
      documents: 1,
    });
  });

  it('is one run, however many wish for it', async () => {
    let runs = 0;
    const inner = createEmbeddedEngine({ snapshotDir: null });
    const search = new Proxy(inner, {
      get(target, name) {
        if (name === 'replaceAll') runs += 1;
        return Reflect.get(target, name).bind(target);
      },
    });
    const app = await begin({ search });
    const administrator = await administratorOf(app);
    await Promise.all([1, 2, 3, 4, 5].map(() => administrator.ask(REINDEX)));
    await Promise.all([app.services.searchIndex.reindex(), app.services.searchIndex.reindex()]);
    expect(runs).toBe(1);
  });

  it('says why it failed, and leaves the index that there is', async () => {
    const app = await begin({
      search: engineWith({ replaceAll: () => Promise.reject(new Error('a fault of the engine')) }),
    });
    await app.services.searchIndex.askForReindex();
    await expect(app.services.searchIndex.reindex()).rejects.toThrow('a fault');
    const { reindexing } = await statusOf(app);
    expect(reindexing).toMatchObject({ state: 'FAILED', documents: null });
    expect(reindexing?.problem).toContain('没有完成');
    // And it can be wished for again.
    await app.services.searchIndex.askForReindex();
    expect((await statusOf(app)).reindexing).toMatchObject({ state: 'WANTED', problem: null });
  });

  it('ends at once when it is cancelled, and keeps what was found before', async () => {
    const app = await begin();
    await addOrganization(app, { name: '留得住的单位' });
    await settleWithoutMatching(app);
    await app.services.searchIndex.askForReindex();
    const run = await app.services.searchIndex.reindex({ signal: AbortSignal.abort('CANCELLED') });
    expect(run).toMatchObject({ state: 'FAILED' });
    const { total } = await app.search.search({ ...emptyQuery, text: '留得住的单位' });
    expect(total.value).toBe(1);
  });

  it('is left to the next process by one that closes, and taken over from one that died', async () => {
    const clock = new TestClock();
    const app = await begin({ clock });
    await addOrganization(app);
    await settleWithoutMatching(app);
    await app.services.searchIndex.askForReindex();
    await app.services.searchIndex.reindex({ signal: AbortSignal.abort('CLOSED') });
    expect((await statusOf(app)).reindexing).toMatchObject({ state: 'WANTED' });

    const died = new Promise<never>(() => undefined);
    const dying = await begin({ clock, search: engineWith({ replaceAll: () => died }) });
    await dying.services.searchIndex.askForReindex();
    void dying.services.searchIndex.reindex();
    await expect.poll(async () => (await statusOf(dying)).reindexing?.state).toBe('FILLING');
    expect(await dying.services.searchIndex.askForReindex()).toMatchObject({ state: 'RUNNING' });
  });
});

describe('the nightly check', () => {
  const DAY_MS = 24 * 3_600_000;

  it('mends what is held otherwise than this release would write it, in the same revision', async () => {
    const clock = new TestClock();
    const app = await begin({ clock });
    const id = await addOrganization(app, { name: '夜里的单位' });
    await settleWithoutMatching(app);
    const { hits } = await app.search.search({ ...emptyQuery, filter: { ids: [id] } });
    const [hit] = hits;
    if (!hit) throw new Error('not found');
    await app.search.upsert([{ ...stale, id, kind: hit.kind, revision: hit.revision }]);
    expect(await found(app, '夜里的单位')).toBe(0);

    clock.pass(DAY_MS);
    await settleWithoutMatching(app);
    expect(await found(app, '夜里的单位')).toBe(1);
    expect(await statusOf(app)).toMatchObject({ mended: 1, lastReconciledAt: clock.now().toISOString() });
    clock.pass(DAY_MS);
    await settleWithoutMatching(app);
    expect((await statusOf(app)).mended).toBe(0);
  });

  it('waits for the night, and comes once in it', async () => {
    const clock = new TestClock();
    const app = await begin({ clock });
    await settleWithoutMatching(app);
    // It is five in the afternoon in China; the night begins at half past three, or up to twenty minutes later.
    clock.pass(10 * 3_600_000);
    await settleWithoutMatching(app);
    expect((await statusOf(app)).lastReconciledAt).toBeNull();
    clock.pass(3_600_000);
    await settleWithoutMatching(app);
    const first = (await statusOf(app)).lastReconciledAt;
    expect(first).not.toBeNull();
    clock.pass(6 * 3_600_000);
    await settleWithoutMatching(app);
    expect((await statusOf(app)).lastReconciledAt).toBe(first);
  });

  it('writes the index anew where the data is older than the index: a backup was restored', async () => {
    const app = await begin();
    const id = await addOrganization(app, { name: '备份里的单位' });
    await settleWithoutMatching(app);
    const { hits } = await app.search.search({ ...emptyQuery, filter: { ids: [id] } });
    const [hit] = hits;
    if (!hit) throw new Error('not found');
    await app.search.upsert([{ ...stale, id, kind: hit.kind, revision: hit.revision + 7 }]);
    expect(await found(app, '备份里的单位')).toBe(0);
    await app.services.searchIndex.reconcile();
    expect(await found(app, '备份里的单位')).toBe(1);
  });
});

async function found(app: App, text: string): Promise<number> {
  return (await app.search.search({ ...emptyQuery, text: `"${text}"` })).total.value;
}

const stale = {
  name: '早先的样子',
  aliases: [],
  keywords: [],
  codes: [],
  body: '',
  related: [],
  fields: [],
  stages: [],
  town: null,
  forms: [],
  trl: null,
  verified: true,
  example: false,
  location: null,
  publishedAt: 0,
  record: 0,
  freeCapacity: null,
};
