import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { runReindex } from '../../scripts/reindex/run.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { settleWithoutMatching, startApp } from '../support/world.ts';

let app: App;
let isBroken: boolean;
let lines: string[];

beforeEach(async () => {
  isBroken = false;
  lines = [];
  const engine = createEmbeddedEngine({ snapshotDir: null });
  const search = new Proxy(engine, {
    get(target, name) {
      if (isBroken && name === 'replaceAll') return () => Promise.reject(new Error('a fault of the engine'));
      return Reflect.get(target, name).bind(target);
    },
  });
  app = await startApp({ search });
  await addOrganization(app);
  await settleWithoutMatching(app);
});
afterEach(() => app.server.close());

function run({ holdsIndex = true, signal = new AbortController().signal, patienceMs = 10_000 } = {}) {
  const keep = (line: string) => void lines.push(line);
  const platform = { services: app.services, holdsIndex, follow: async () => true };
  return runReindex({ platform, signal, patienceMs, out: keep, err: keep });
}

describe('npm run reindex', () => {
  it('writes the index anew where it is ours, and says what it holds in both languages', async () => {
    expect(await run()).toBe(0);
    expect(lines[0]).toContain('填写新索引 / filling the new index  0 / 1（0%）');
    expect(lines.slice(-2)).toEqual([
      expect.stringContaining('检索已重建：可检索 1 条'),
      expect.stringContaining('1 documents can be found'),
    ]);
  });

  it('asks the running platform where the index lives there, and shows how far it is', async () => {
    const ended = run({ holdsIndex: false });
    await expect.poll(async () => (await app.services.searchIndex.reindexing())?.state).toBe('WANTED');
    await settleWithoutMatching(app);
    expect(await ended).toBe(0);
    expect(lines[0]).toContain('平台正在运行');
  });

  it('says that nobody takes it up, and leaves it on record', async () => {
    expect(await run({ holdsIndex: false, patienceMs: 10 })).toBe(3);
    expect(lines.at(-1)).toContain('No running platform');
    await settleWithoutMatching(app);
    expect((await app.services.searchIndex.reindexing())?.state).toBe('DONE');
  });

  it('stops on Ctrl-C, and keeps the index that there is', async () => {
    expect(await run({ signal: AbortSignal.abort() })).toBe(130);
    expect((await app.search.health()).documents).toBe(1);
    expect(lines.join('\n')).toContain('已取消');
  });

  it('only stops watching on Ctrl-C where another process does it', async () => {
    expect(await run({ holdsIndex: false, signal: AbortSignal.abort() })).toBe(130);
    expect((await app.services.searchIndex.reindexing())?.state).toBe('WANTED');
  });

  it('ends with a code of its own where the platform failed', async () => {
    isBroken = true;
    const ended = run({ holdsIndex: false });
    await expect.poll(async () => (await app.services.searchIndex.reindexing())?.state).toBe('WANTED');
    await expect(app.services.searchIndex.reindex()).rejects.toThrow('a fault');
    expect(await ended).toBe(1);
    expect(lines.join('\n')).toContain('没有完成');
  });
});
