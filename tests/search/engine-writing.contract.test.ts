import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLexicon, digestOf, emptyQuery, type SearchEngine } from '#search';
import pairs from './relevance/recall-pairs.json' with { type: 'json' };
import { aDocument } from './support/documents.ts';
import { enginesUnderTest } from './support/engines.ts';

describe.each(enginesUnderTest())('writing to the $name', ({ create }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = create();
    await engine.open();
  });
  afterAll(() => engine.close());

  const idsOf = async (text: string) =>
    (await engine.search({ ...emptyQuery, text, limit: 100 })).hits.map(({ id }) => id);

  it('refuses to work before it is open', async () => {
    const closed = create();
    expect(closed.ready()).toBe(false);
    expect(await closed.health()).toMatchObject({ status: 'UNAVAILABLE' });
    await expect(closed.search(emptyQuery)).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    await expect(closed.upsert([])).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
  });

  it('finds a document as soon as it is written, and its new wording only', async () => {
    await engine.upsert([aDocument({ id: 'a1', name: '麒麟腾跃照明' })]);
    expect(await idsOf('麒麟腾跃')).toContain('a1');
    await engine.upsert([aDocument({ id: 'a1', name: '凤凰展翅照明', revision: 2 })]);
    expect(await idsOf('麒麟腾跃')).not.toContain('a1');
    expect((await idsOf('凤凰展翅')).filter((id) => id === 'a1')).toHaveLength(1);
  });

  it('refuses an older revision and says which', async () => {
    await engine.upsert([aDocument({ id: 'a2', name: '玄武电源', revision: 5 })]);
    const outcome = await engine.upsert([
      aDocument({ id: 'a2', name: '朱雀电源', revision: 4 }),
      aDocument({ id: 'a3', name: '白虎电源', revision: 1 }),
    ]);
    expect(outcome).toEqual({ accepted: ['a3'], refused: [{ id: 'a2', revision: 4, current: 5 }] });
    expect(await idsOf('玄武')).toContain('a2');
  });

  it('takes an equal revision again', async () => {
    await engine.upsert([aDocument({ id: 'a4', name: '青龙灯饰', revision: 3 })]);
    const again = await engine.upsert([aDocument({ id: 'a4', name: '苍龙灯饰', revision: 3 })]);
    expect(again.refused).toEqual([]);
    expect(await idsOf('苍龙')).toContain('a4');
  });

  it('forgets a removed document and does not let an older write bring it back', async () => {
    await engine.upsert([aDocument({ id: 'a5', name: '蓬莱光学', revision: 1 })]);
    expect(await engine.remove([{ id: 'a5', revision: 2 }])).toMatchObject({ accepted: ['a5'] });
    expect(await idsOf('蓬莱')).toEqual([]);
    const late = await engine.upsert([aDocument({ id: 'a5', name: '蓬莱光学', revision: 1 })]);
    expect(late.refused).toEqual([{ id: 'a5', revision: 1, current: 2 }]);
    await engine.upsert([aDocument({ id: 'a5', name: '蓬莱光学', revision: 3 })]);
    expect(await idsOf('蓬莱')).toEqual(['a5']);
  });

  it('refuses to remove what has been written since', async () => {
    await engine.upsert([aDocument({ id: 'a6', name: '方丈照明', revision: 7 })]);
    expect((await engine.remove([{ id: 'a6', revision: 6 }])).refused).toHaveLength(1);
    expect(await idsOf('方丈')).toEqual(['a6']);
    expect(await engine.remove([{ id: 'never-seen', revision: 1 }])).toMatchObject({ refused: [] });
  });

  it('refuses a document that is none', async () => {
    const broken = { ...aDocument({ id: 'a7' }), kind: 'LAMP' as never };
    await expect(engine.upsert([broken])).rejects.toMatchObject({ code: 'INVALID_SEARCH_DOCUMENT' });
    await expect(engine.upsert([aDocument({ id: '' })])).rejects.toMatchObject({
      code: 'INVALID_SEARCH_DOCUMENT',
    });
  });

  it('keeps any text, whatever is in it', async () => {
    const name = '怪\ud83d名<b>"\\ 💡\u0000灯';
    await engine.upsert([aDocument({ id: 'a8', name, keywords: ['㎡ ﬁ ℃', ''], body: 'Café ＡＢＣ' })]);
    expect(await idsOf('cafe abc')).toContain('a8');
  });

  it('replaces all, and keeps what was written meanwhile', async () => {
    const written: Promise<unknown>[] = [];
    const documents = async function* () {
      yield aDocument({ id: 'r1', name: '全新一号', revision: 1 });
      written.push(engine.upsert([aDocument({ id: 'r2', name: '同时写入', revision: 9 })]));
      await Promise.all(written);
      yield aDocument({ id: 'r2', name: '较旧内容', revision: 8 });
    };
    const phases = new Set<string>();
    const { documents: count } = await engine.replaceAll(documents(), ({ phase }) => phases.add(phase));
    expect(count).toBe(2);
    expect([...phases]).toContain('DONE');
    expect(await idsOf('同时写入')).toContain('r2');
    expect(await idsOf('凤凰展翅')).toEqual([]);
    const revisions = [];
    for await (const revision of engine.revisions()) revisions.push(revision);
    expect(revisions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'r1', revision: 1 }),
        expect.objectContaining({ id: 'r2', revision: 9 }),
      ]),
    );
    expect(await engine.health()).toMatchObject({ status: 'READY', documents: 2 });
  });

  it('tells revision and digest of all it holds, by which a nightly check finds what differs', async () => {
    const written = aDocument({ id: 'd1', name: '怪\ud83d名 灯', keywords: ['㎡'], category: undefined });
    const rewritten = { ...written, revision: 2, body: '换了内容' };
    await engine.upsert([written, aDocument({ id: 'd2' })]);
    await engine.remove([{ id: 'd2', revision: 2 }]);
    const heldOf = async (id: string) => {
      for await (const held of engine.revisions()) if (held.id === id) return held;
      return null;
    };
    expect(await heldOf('d1')).toEqual({ id: 'd1', revision: 1, digest: digestOf(written) });
    await engine.upsert([rewritten]);
    expect(await heldOf('d1')).toEqual({ id: 'd1', revision: 2, digest: digestOf(rewritten) });
    expect(await heldOf('d2')).toBeNull();
  });

  it('finds all documents that contain a word', async () => {
    await engine.replaceAll(
      pairs.pairs.map(({ document }, at) => aDocument({ id: `p${at}`, name: '无', body: document })),
    );
    const missed = [];
    for (const [at, { query, document }] of pairs.pairs.entries()) {
      if (!(await idsOf(query)).includes(`p${at}`)) missed.push(`${query} ∉ ${document}`);
    }
    expect(missed).toEqual([]);
  });

  it('takes another lexicon into use at once', async () => {
    await engine.upsert([aDocument({ id: 'l1', name: '星河灯', revision: 1 })]);
    expect(await idsOf('银汉吊饰')).not.toContain('l1');
    const concept = {
      id: 'galaxy',
      label: '星河灯',
      same: ['星河灯', '银汉吊饰'],
      narrower: [],
      related: [],
    };
    await engine.useLexicon({ version: 'test', concepts: [...defaultLexicon.concepts, concept] });
    expect(await idsOf('银汉吊饰')).toContain('l1');
    await expect(engine.useLexicon({ version: 'x', concepts: [{ id: 1 }] } as never)).rejects.toMatchObject({
      code: 'INVALID_SEARCH_DOCUMENT',
    });
  });
});
