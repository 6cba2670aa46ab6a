import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyQuery, type SearchEngine, type SearchQuery } from '#search';
import { contractDocuments } from './support/contract-documents.ts';
import { enginesUnderTest } from './support/engines.ts';

describe.each(enginesUnderTest())('finding with the $name', ({ create }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = create();
    await engine.open();
    await engine.replaceAll(contractDocuments);
  });
  afterAll(() => engine.close());

  const search = (text: string, given: Partial<SearchQuery> = {}) =>
    engine.search({ ...emptyQuery, text, ...given });
  const idsOf = async (text: string, given: Partial<SearchQuery> = {}) =>
    (await search(text, given)).hits.map(({ id }) => id);

  it.each([
    ['a name', '中山市曜岭灯饰有限公司', 'ent-yueling'],
    ['a short name', '岭光大', 'uni-lingnan'],
    ['pinyin', 'yaolingdengshi', 'ent-yueling'],
    ['pinyin with spaces', 'yao ling', 'ent-yueling'],
    ['initials', 'ylds', 'ent-yueling'],
    ['the beginning of a name', '拓晖', 'ent-tuohui'],
    ['one character', '曜', 'ent-yueling'],
    ['traditional characters', '嶺南光電大學', 'uni-lingnan'],
    ['full-width letters', 'ＤＡＬＩ', 'ent-tuohui'],
    ['a synonym in English', 'vapor chamber', 'cap-chamber'],
    ['a slip in English', 'vapuor chambers', 'cap-chamber'],
    ['an abbreviation', 'EMC', 'cap-emc'],
    ['a homophone', '曜岭灯势', 'ent-yueling'],
    ['a standard', 'gb 70001', 'need-plant'],
    ['a standard written together', 'gb/t17743', 'cap-emc'],
    ['the beginning of a standard', 'cispr', 'cap-emc'],
    ['a credit code', '91442000MAYEXHFY1B', 'ent-yueling'],
    ['what hangs on it', '宽禁带', 'uni-lingnan'],
  ])('finds by %s among the first three', async (_, text, id) => {
    expect((await idsOf(text)).slice(0, 3)).toContain(id);
  });

  it('finds a colloquial sentence', async () => {
    const ids = await idsOf('请帮我找能驻厂的老师，教我们把电源传导骚扰整改到有余量');
    expect(ids.slice(0, 3)).toContain('cap-emc');
  });

  it('finds nothing where there is nothing to find', async () => {
    for (const text of ['xyzzyplugh', '鲸鱼骨骼考古', '？！。', '😀']) {
      expect(await search(text)).toMatchObject({ hits: [], total: { value: 0 } });
    }
  });

  it('browses the newest first when there is no text', async () => {
    expect((await idsOf('')).slice(0, 2)).toEqual(['need-plant', 'cap-emc']);
  });

  it('keeps to a phrase in quotes', async () => {
    expect(await idsOf('"传导与辐射骚扰"')).toEqual(expect.arrayContaining(['cap-emc', 'uni-lingnan']));
    expect(await idsOf('"辐射与传导骚扰"')).toEqual([]);
  });

  it('leaves out what a minus excludes', async () => {
    const ids = await idsOf('电源 -植物');
    expect(ids).toContain('ent-tuohui');
    expect(ids).not.toContain('com-luo');
    expect(await idsOf('-电源')).not.toContain('ent-tuohui');
  });

  it.each([
    ['a word inside of another', '电源 -ower', 'ent-tuohui', true],
    ['a code, however it is written', '整改 -GBT17743', 'cap-emc', false],
    ['another code', '整改 -GB9468', 'cap-emc', true],
    ['a phrase', '整改 -"传导与辐射骚扰"', 'cap-emc', false],
    ['a phrase that nobody holds', '整改 -“辐射与传导骚扰”', 'cap-emc', true],
    ['one character', '整改 -电', 'cap-emc', false],
  ])('reads a minus before %s', async (_, text, id, stays) => {
    expect((await idsOf(text)).includes(id)).toBe(stays);
  });

  it('finds nothing for a phrase that nobody holds, and all but it without other words', async () => {
    expect(await search('"没有人写过的话"')).toMatchObject({ hits: [], total: { value: 0 } });
    expect(await idsOf('-"没有人写过的话"')).toHaveLength(7);
  });

  it('asks for all filters and any value of one', async () => {
    const kinds = ['CAPABILITY', 'NEED'] as const;
    expect((await idsOf('', { filter: { kinds } })).sort()).toEqual(['cap-chamber', 'cap-emc', 'need-plant']);
    expect(await idsOf('', { filter: { kinds, trl: { min: 7 } } })).toEqual(['cap-emc']);
    expect(await idsOf('', { filter: { kinds, fields: ['DR'], trl: { max: 5 } } })).toEqual(['need-plant']);
    expect((await idsOf('', { filter: { towns: ['442000105'], verified: false } })).sort()).toEqual([
      'ent-tuohui',
    ]);
    expect(await idsOf('', { filter: { example: true } })).toEqual(['need-plant']);
    expect(await idsOf('', { filter: { ids: ['com-luo', 'nobody'] } })).toEqual(['com-luo']);
    expect(await idsOf('', { filter: { forms: ['LICENSING'], stages: [] } })).toHaveLength(2);
  });

  it('finds nothing under a value that nobody has', async () => {
    expect(await idsOf('', { filter: { towns: ['"] OR kind = "NEED'] } })).toEqual([]);
    expect(await idsOf('电源', { filter: { fields: ['NONE'] } })).toEqual([]);
  });

  it('finds nothing between bounds that cross, and takes bounds beyond 1 and 9 for none', async () => {
    expect(await idsOf('', { filter: { trl: { min: 8, max: 2 } } })).toEqual([]);
    const all = await idsOf('', { filter: { trl: { min: -5, max: 99 } } });
    expect(all.sort()).toEqual(
      await idsOf('', { filter: { trl: { min: 1, max: 9 } } }).then((ids) => ids.sort()),
    );
  });

  it('counts each of several chosen facets without its own choice', async () => {
    const chosen = { kinds: ['CAPABILITY', 'NEED'], trl: { min: 7 } } as const;
    const { facets, hits } = await search('', { filter: chosen, facets: ['kind', 'trl'] });
    expect(hits.map(({ id }) => id)).toEqual(['cap-emc']);
    const [kinds, trls] = facets.map(({ values }) =>
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    );
    expect(kinds).toMatchObject({ CAPABILITY: 1 });
    expect(Object.values(trls ?? {}).reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('counts facets as if their own selection were not there', async () => {
    const { facets, total } = await search('', {
      filter: { kinds: ['CAPABILITY'], verified: true },
      facets: ['kind', 'verified', 'trl'],
    });
    expect(total.value).toBe(1);
    expect(Object.fromEntries(facets.map(({ name, values }) => [name, values]))).toEqual({
      kind: expect.arrayContaining([
        { value: 'CAPABILITY', count: 1 },
        { value: 'ENTERPRISE', count: 1 },
        { value: 'NEED', count: 1 },
      ]),
      verified: [
        { value: 'false', count: 1 },
        { value: 'true', count: 1 },
      ],
      trl: [{ value: '8', count: 1 }],
    });
  });

  it('sorts by age, record and distance', async () => {
    expect((await idsOf('', { order: 'NEWEST' })).slice(0, 3)).toEqual([
      'need-plant',
      'cap-emc',
      'cap-chamber',
    ]);
    expect((await idsOf('', { order: 'RECORD' })).slice(0, 3)).toEqual([
      'uni-lingnan',
      'ent-tuohui',
      'ent-yueling',
    ]);
    const near = { latitude: 22.53, longitude: 113.37 };
    expect((await idsOf('', { order: 'NEAREST', near }))[0]).toBe('need-plant');
  });

  it('keeps to a distance and tells it', async () => {
    const near = { latitude: 22.61, longitude: 113.19, withinKilometres: 30 };
    const { hits } = await search('', { near, order: 'NEAREST' });
    expect(hits.map(({ id }) => id).sort()).toEqual(['ent-tuohui', 'ent-yueling', 'need-plant']);
    expect(hits[0]?.distance).toBeCloseTo(0, 1);
    expect(hits[2]?.distance).toBeGreaterThan(15);
  });

  it('keeps to a distance in any order, and leaves out what has no place', async () => {
    const near = { latitude: 22.61, longitude: 113.19, withinKilometres: 30 };
    const inside = ['ent-tuohui', 'ent-yueling', 'need-plant'];
    for (const order of ['RELEVANCE', 'NEWEST', 'RECORD', 'NEAREST'] as const) {
      expect((await idsOf('', { near, order })).sort()).toEqual(inside);
    }
    expect(inside).toEqual(expect.arrayContaining(await idsOf('电源', { near })));
    expect(await idsOf('', { near: { ...near, withinKilometres: 0.5 } })).toEqual(
      expect.arrayContaining(['ent-yueling']),
    );
    expect(await idsOf('', { near: { latitude: -89, longitude: 0, withinKilometres: 5 } })).toEqual([]);
  });

  it('pages without repeating or leaving out', async () => {
    const pages = await Promise.all([0, 3, 6].map((offset) => idsOf('', { offset, limit: 3 })));
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flat()).size).toBe(7);
    expect(await search('', { limit: 0 })).toMatchObject({ hits: [], total: { value: 7 } });
  });

  it('scores from 0 to 1, never rising', async () => {
    const { hits } = await search('电源整改');
    const scores = hits.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  it.each([
    ['曜嶺燈飾', 'ent-yueling', 'name', ['曜岭灯饰']],
    ['tuohui', 'ent-tuohui', 'name', ['拓晖']],
    ['ylds', 'ent-yueling', 'name', ['曜岭灯饰']],
    ['vapour chamber', 'cap-chamber', 'name', ['均热板']],
    ['GB/T17743', 'cap-emc', 'codes', ['GB/T 17743']],
  ])('marks what %s found', async (text, id, field, marked) => {
    const { hits } = await search(text, { highlight: true });
    const highlight = hits.find((hit) => hit.id === id)?.highlights.find((each) => each.field === field);
    expect(highlight?.ranges.map(({ start, end }) => highlight.text.slice(start, end))).toEqual(marked);
  });

  it('says why a hit is there', async () => {
    const { hits, understood } = await search('vapour chamber', { highlight: true });
    const reasons = hits.find(({ id }) => id === 'cap-chamber')?.reasons ?? [];
    expect(reasons).toContainEqual(
      expect.objectContaining({
        match: 'SYNONYM',
        concept: '均热板',
        fields: expect.arrayContaining(['name']),
      }),
    );
    expect(understood.concepts).toContainEqual(expect.objectContaining({ label: '均热板' }));
  });

  it('marks nothing outside of the text, whatever it is made of', async () => {
    for (const text of ['电源', 'emc', '曜岭灯势', 'GB/T17743', '传导', 'led']) {
      for (const { highlights } of (await search(text, { highlight: true })).hits) {
        for (const { text: shown, ranges } of highlights) {
          let last = -1;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(shown.length);
            last = end - 1;
          }
        }
      }
    }
  });

  it('says of each reason what was asked, how it was met and where', async () => {
    const { hits } = await search('均热板 EMC', { highlight: true });
    const reasons = hits.flatMap((hit) => hit.reasons);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { term, fields } of reasons) {
      expect(term).not.toBe('');
      expect(fields.length).toBeGreaterThan(0);
    }
    expect((await search('均热板 EMC')).hits.flatMap((hit) => hit.reasons)).toEqual([]);
  });

  it('offers names, words and fields while typing', async () => {
    const texts = async (text: string) => (await engine.suggest(text, 8)).items.map((item) => item.text);
    expect(await texts('岭南')).toContain('岭南光电大学');
    expect(await texts('lngd')).toContain('岭南光电大学');
    expect(await texts('植物')).toContain('植物照明');
    expect(await texts('荧光')).toContain('荧光粉与光谱调配');
    expect(await texts('')).toEqual([]);
  });
});
