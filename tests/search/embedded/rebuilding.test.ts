import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmbeddedEngine, emptyQuery, type SearchDocument, type SearchEngine } from '#search';
import { aDocument } from '../support/documents.ts';

/** More than are put in order in the thread that asked. */
const MANY = 2600;
const lexicon = { version: 'none', concepts: [] };

const numbered = (at: number): SearchDocument =>
  aDocument({ id: `d${at}`, name: `第${at}号${at % 2 === 0 ? '麒麟' : '凤凰'}灯饰厂`, revision: 5 });

async function* many(during: (at: number) => unknown = () => {}) {
  for (let at = 0; at < MANY; at++) {
    await during(at);
    yield numbered(at);
  }
}

describe('rebuilding many documents', () => {
  let snapshotDir: string;
  let engine: SearchEngine;

  beforeEach(async () => {
    snapshotDir = await mkdtemp(join(tmpdir(), 'dengqiao-rebuild-'));
    engine = createEmbeddedEngine({ snapshotDir, lexicon });
    await engine.open();
    await engine.upsert([aDocument({ id: 'old', name: '玄武电源' })]);
  });
  afterEach(async () => {
    await engine.close();
    await rm(snapshotDir, { recursive: true, force: true });
  });

  const totalOf = async (text: string) => (await engine.search({ ...emptyQuery, text })).total.value;

  it('leaves the index as it was when the source fails, and says what the source said', async () => {
    const failing = many((at) => {
      if (at === MANY - 1) throw new Error('the database is gone');
    });
    await expect(engine.replaceAll(failing)).rejects.toThrow('the database is gone');
    expect(await totalOf('玄武')).toBe(1);
    expect(await engine.health()).toMatchObject({ status: 'READY', documents: 1 });
  });

  it('leaves the index as it was when a document among them is none', async () => {
    const broken = [...Array.from({ length: MANY }, (_, at) => numbered(at)), { ...numbered(0), id: '' }];
    await expect(engine.replaceAll(broken)).rejects.toMatchObject({ code: 'INVALID_SEARCH_DOCUMENT' });
    expect(await totalOf('玄武')).toBe(1);
  });

  it('fails with a search error when the work beside it cannot go on', async () => {
    const poisoned = Array.from({ length: MANY }, (_, at) =>
      at === MANY - 1 ? { ...numbered(at), aliases: [() => '甲'] as never } : numbered(at),
    );
    await expect(engine.replaceAll(poisoned)).rejects.toMatchObject({ code: 'SEARCH_WRITE_FAILED' });
    const wrong = Array.from({ length: MANY }, (_, at) => ({ ...numbered(at), keywords: null as never }));
    await expect(engine.replaceAll(wrong)).rejects.toMatchObject({ code: 'SEARCH_WRITE_FAILED' });
    expect(await totalOf('玄武')).toBe(1);
  });

  it('ends at once when the engine is closed meanwhile, and keeps what was there', async () => {
    let stopped = false;
    const endless = many((at) => (at === MANY - 1 ? new Promise(() => {}) : undefined));
    const rebuilding = engine.replaceAll(endless).finally(() => {
      stopped = true;
    });
    rebuilding.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    await engine.close();
    await expect(rebuilding).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(stopped).toBe(true);
    engine = createEmbeddedEngine({ snapshotDir, lexicon });
    expect(await engine.open()).toEqual({ documents: 1 });
    expect(await totalOf('玄武')).toBe(1);
  });

  it('keeps writes and removals that came meanwhile, and no older document in their place', async () => {
    await engine.remove([{ id: 'd7', revision: 9 }]);
    const source = many(async (at) => {
      if (at !== 2300) return;
      await engine.upsert([aDocument({ id: 'd4', name: '朱雀照明', revision: 6 })]);
      await engine.upsert([aDocument({ id: 'd6', name: '白虎照明', revision: 4 })]);
      await engine.remove([{ id: 'd8', revision: 6 }]);
      expect(await totalOf('玄武')).toBe(1);
      expect(await engine.health()).toMatchObject({ status: 'BUILDING' });
    });
    expect(await engine.replaceAll(source)).toEqual({ documents: MANY - 2 });
    expect(await totalOf('朱雀')).toBe(1);
    expect(await totalOf('白虎')).toBe(0);
    const held = new Map<string, number>();
    for await (const { id, revision } of engine.revisions()) held.set(id, revision);
    expect([held.get('d4'), held.get('d6'), held.has('d7'), held.has('d8')]).toEqual([6, 5, false, false]);
  });

  it('takes the newest of two revisions in the source, whichever comes first', async () => {
    const twice = [
      { ...numbered(1), revision: 9, name: '朱雀照明' },
      ...Array.from({ length: MANY }, (_, at) => numbered(at)),
    ];
    expect(await engine.replaceAll(twice)).toEqual({ documents: MANY });
    expect(await totalOf('朱雀')).toBe(1);
  });

  it('answers the same as one built piece by piece, before and after it was closed', async () => {
    const texts = ['麒麟', '第299号', '凤凰灯饰厂'];
    const ask = () =>
      Promise.all(
        texts.map((text) => engine.search({ ...emptyQuery, text, facets: ['kind'], highlight: true })),
      );
    await engine.remove([{ id: 'old', revision: 2 }]);
    for await (const document of many()) await engine.upsert([document]);
    const piecemeal = await ask();
    await engine.replaceAll(many());
    expect(await ask()).toEqual(piecemeal);
    await engine.close();
    engine = createEmbeddedEngine({ snapshotDir, lexicon });
    expect(await engine.open()).toEqual({ documents: MANY });
    expect(await ask()).toEqual(piecemeal);
  });
});
