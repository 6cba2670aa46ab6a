import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../documents.ts';
import { emptyQuery } from '../../query.ts';
import { createEmbeddedEngine } from './engine.ts';

const lamp = (id: string, name: string, revision = 1): SearchDocument => ({
  ...{ id, name, revision, kind: 'ENTERPRISE', aliases: [], keywords: [], codes: [], body: '', related: [] },
  ...{
    fields: ['DR'],
    stages: [],
    town: null,
    forms: [],
    trl: null,
    verified: true,
    example: false,
    location: null,
  },
  ...{ publishedAt: 0, record: 0, freeCapacity: null },
});

describe('the embedded engine on disk', () => {
  let snapshotDir: string;

  beforeEach(async () => {
    snapshotDir = await mkdtemp(join(tmpdir(), 'dengqiao-engine-'));
  });
  afterEach(() => rm(snapshotDir, { recursive: true, force: true }));

  const open = async (lexicon = { version: '1', concepts: [] as never[] }) => {
    const engine = createEmbeddedEngine({ snapshotDir, lexicon });
    const { documents } = await engine.open();
    const find = async (text: string) =>
      (await engine.search({ ...emptyQuery, text })).hits.map(({ id }) => id);
    return { engine, documents, find };
  };

  it('comes back with everything after it was closed', async () => {
    const first = await open();
    await first.engine.upsert([lamp('a', '麒麟照明'), lamp('b', '凤凰灯饰')]);
    await first.engine.remove([{ id: 'b', revision: 2 }]);
    await first.engine.close();
    const second = await open();
    expect(second.documents).toBe(1);
    expect(await second.find('麒麟')).toEqual(['a']);
    expect((await second.engine.upsert([lamp('b', '凤凰灯饰', 1)])).refused).toHaveLength(1);
  });

  it('comes back with everything it acknowledged after it was killed', async () => {
    const killed = await open();
    await killed.engine.upsert([lamp('a', '麒麟照明')]);
    await killed.engine.flush();
    await killed.engine.upsert([lamp('b', '凤凰灯饰'), lamp('a', '玄武照明', 2)]);
    await killed.engine.remove([{ id: 'b', revision: 2 }]);
    const next = await open();
    expect(next.documents).toBe(1);
    expect(await next.find('玄武')).toEqual(['a']);
    expect(await next.find('凤凰')).toEqual([]);
  });

  it('leaves out a line that a crash cut short', async () => {
    const killed = await open();
    await killed.engine.upsert([lamp('a', '麒麟照明')]);
    await appendFile(join(snapshotDir, 'search.log'), '{"put":{"id":"b","na');
    const next = await open();
    expect(next.documents).toBe(1);
    await next.engine.upsert([lamp('c', '凤凰灯饰')]);
    expect((await open()).documents).toBe(2);
  });

  it('begins anew when the lexicon or the file is another', async () => {
    const first = await open();
    await first.engine.upsert([lamp('a', '麒麟照明')]);
    await first.engine.close();
    expect((await open({ version: '2', concepts: [] })).documents).toBe(0);
    const again = await open();
    await again.engine.upsert([lamp('a', '麒麟照明')]);
    await again.engine.close();
    const path = join(snapshotDir, 'search.snapshot');
    await writeFile(path, (await readFile(path)).subarray(0, 200));
    expect((await open()).documents).toBe(0);
  });

  it('answers the same after it has tidied up', async () => {
    const { engine, find } = await open();
    const many = Array.from({ length: 300 }, (_, at) =>
      lamp(`d${at}`, `第${at}号${at % 3 === 0 ? '麒麟' : '凤凰'}灯饰厂`),
    );
    await engine.upsert(many);
    await engine.upsert(many.slice(0, 150).map((document) => ({ ...document, revision: 2 })));
    const before = await engine.search({
      ...emptyQuery,
      text: '麒麟',
      limit: 200,
      facets: ['kind', 'field'],
    });
    await engine.flush();
    const after = await engine.search({ ...emptyQuery, text: '麒麟', limit: 200, facets: ['kind', 'field'] });
    const ids = (result: typeof before) => result.hits.map(({ id }) => id).sort();
    expect(ids(after)).toEqual(ids(before));
    expect(after.total.value).toBe(100);
    expect(after.facets).toEqual(before.facets);
    expect((await find('第299号'))[0]).toBe('d299');
  });

  it('keeps the event loop free while it builds', async () => {
    const { engine } = await open();
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await engine.replaceAll(
      Array.from({ length: 600 }, (_, at) => lamp(`d${at}`, `第${at}号灯饰厂${'照明灯具'.repeat(40)}`)),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
