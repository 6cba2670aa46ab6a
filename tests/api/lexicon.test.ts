import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { type Concept, lexiconOf } from '../support/lexicon.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let administrator: Person;
let lexicon: ReturnType<typeof lexiconOf>;

beforeAll(async () => {
  app = await startApp();
  administrator = await signedIn(app, { isAdministrator: true });
  lexicon = lexiconOf(administrator);
});
afterAll(() => app.server.close());

describe('who may edit the words of search', () => {
  const operations = [
    '{ lexicon { version } }',
    '{ lexiconConcept(id: "led") { id } }',
    '{ lexiconHistory { totalCount } }',
    '{ lexiconPreview(text: "LED") { now { words } } }',
    'mutation Save { saveLexiconConcept(input: { expectedVersion: 0, label: "试", same: [] }) { errors { code } } }',
    'mutation Remove { removeLexiconConcept(input: { id: "led", expectedVersion: 0 }) { errors { code } } }',
    'mutation Restore { restoreLexiconConcept(input: { id: "led", expectedVersion: 0 }) { errors { code } } }',
    'mutation Go { restoreLexiconVersion(input: { version: 0, expectedVersion: 0 }) { errors { code } } }',
  ];

  it.each([
    ['an officer', () => signedIn(app, { isOfficer: true })],
    ['an owner of an enterprise', async () => signedIn(app, { memberOf: await addOrganization(app, {}) })],
    ['somebody without any organization', () => signedIn(app, {})],
  ])('is not %s', async (_case, somebody) => {
    const who = await somebody();
    for (const operation of operations) expect(codesOf(await who.ask(operation))).toEqual(['FORBIDDEN']);
  });

  it('is not a visitor, who is asked to sign in', async () => {
    for (const operation of operations) {
      expect(codesOf(await person(app).ask(operation))).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('is told by the account itself', async () => {
    const { data } = await administrator.ask('{ viewer { isAdministrator isOfficer } }');
    expect(data).toEqual({ viewer: { isAdministrator: true, isOfficer: false } });
    const officer = await signedIn(app, { isOfficer: true });
    expect((await officer.ask('{ viewer { isAdministrator } }')).data).toEqual({
      viewer: { isAdministrator: false },
    });
  });
});

describe('finding concepts', () => {
  const LIST = `query List($query: String!, $editedOnly: Boolean!, $first: Int!, $after: String) { lexicon {
    concepts(query: $query, editedOnly: $editedOnly, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id label edit } } } }`;
  type Listed = {
    lexicon: {
      concepts: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: Concept[];
      };
    };
  };
  const list = (variables: object) =>
    administrator.ask<Listed>(LIST, { query: '', editedOnly: false, first: 20, ...variables });

  it('begins with the one that the word names, in any case and script', async () => {
    for (const query of ['led', 'ＬＥＤ', '發光二極管']) {
      expect((await list({ query })).data.lexicon.concepts.nodes[0]).toMatchObject({ id: 'led' });
    }
  });

  it('walks through all of them, each once', async () => {
    const ids = new Set<string>();
    let after: string | null = null;
    let total = 0;
    do {
      const { concepts }: Listed['lexicon'] = (await list({ first: 100, after })).data.lexicon;
      for (const { id } of concepts.nodes) ids.add(id);
      total = concepts.totalCount;
      after = concepts.pageInfo.hasNextPage ? concepts.pageInfo.endCursor : null;
    } while (after);
    expect(total).toBeGreaterThan(360);
    expect(ids.size).toBe(total);
  });

  it('finds nothing for a word that nobody has, and nothing edited where nothing was', async () => {
    expect((await list({ query: '量子纠缠' })).data.lexicon.concepts).toMatchObject({ totalCount: 0 });
    expect((await list({ query: '.*(' })).data.lexicon.concepts).toMatchObject({ nodes: [] });
  });

  it.each([
    ['no rows', { first: 0 }],
    ['too many rows', { first: 101 }],
    ['the cursor of another list', { after: 'MTc2' }],
    ['a concept that there is not', { after: Buffer.from('lexicon:nothing').toString('base64url') }],
  ])('refuses %s', async (_case, variables) => {
    expect(codesOf(await list(variables))).toEqual(['INVALID_INPUT']);
  });
});

describe('saving a concept', () => {
  it('changes one that ships, keeps what shipped beside it, and says who did so and why', async () => {
    const note = '客户常这么叫';
    const { concept, errors } = await lexicon.save({
      id: 'light-source',
      label: '光源',
      same: ['光源', '发光体', '光源模块甲'],
      note,
    });
    expect(errors).toEqual([]);
    expect(concept).toMatchObject({
      edit: 'CHANGED',
      same: ['光源', '发光体', '光源模块甲'],
      lastEdit: { note },
    });
    expect(await lexicon.concept('light-source')).toMatchObject({
      shipped: { label: '光源' },
      lastEdit: { by: { displayName: '测试账号' } },
    });
  });

  it('adds one, and its label among its words', async () => {
    const { concept } = await lexicon.save({ label: '星河灯', same: [' 银汉吊饰 ', '银汉吊饰'] });
    expect(concept).toMatchObject({ edit: 'ADDED', same: ['星河灯', '银汉吊饰'], shipped: null });
    expect(concept?.id).toMatch(/^own-/);
  });

  it('makes no version where nothing differs', async () => {
    const before = await lexicon.version();
    const { concept } = await lexicon.save({ label: '无差别灯' });
    await lexicon.save({ id: concept?.id ?? '', label: '无差别灯', same: ['无差别灯'] });
    expect(await lexicon.version()).toBe(before + 1);
  });

  it('takes an edit away that says what ships', async () => {
    const shipped = await lexicon.concept('lighting');
    const words = { id: 'lighting', label: '照明' };
    const lists = {
      same: shipped?.same as string[],
      narrower: shipped?.narrower as string[],
      related: shipped?.related as string[],
    };
    expect((await lexicon.save({ ...words, ...lists, related: [] })).concept).toMatchObject({
      edit: 'CHANGED',
    });
    expect((await lexicon.save({ ...words, ...lists })).concept).toMatchObject({ edit: 'UNCHANGED' });
  });

  it.each([
    ['an empty label', { label: ' ' }, 'label'],
    ['a label of stop words', { label: '的' }, 'label'],
    ['a label that is too long', { label: '灯'.repeat(61) }, 'label'],
    ['an empty word', { label: '试灯', same: [''] }, 'same'],
    ['a word of control characters', { label: '试灯', same: ['试\u0000灯'] }, 'same'],
    ['a word without letters', { label: '试灯', narrower: ['。。'] }, 'narrower'],
    ['an English stop word', { label: '试灯', related: ['of the'] }, 'related'],
    [
      'a synonym that is narrower, too',
      { label: '试灯', same: ['试验灯'], narrower: ['試驗燈'] },
      'narrower',
    ],
    ['61 words', { label: '试灯', related: Array.from({ length: 61 }, (_, at) => `词${at}号`) }, 'related'],
    ['a note of 301 characters', { label: '试灯', note: '因'.repeat(301) }, 'note'],
    ['a version that is yet to come', { label: '试灯', expectedVersion: 10_000 }, 'expectedVersion'],
    ['a version below 0', { label: '试灯', expectedVersion: -1 }, 'expectedVersion'],
  ])('refuses %s and names the field', async (_case, wish, field) => {
    const before = await lexicon.version();
    const { concept, errors } = await lexicon.save(wish);
    expect(concept).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
    expect(await lexicon.version()).toBe(before);
  });

  it('says everything that is wrong at once, in the language of the request', async () => {
    const { errors } = await lexicon.save({ label: '', same: ['!'], narrower: ['the'] });
    expect(errors.map(({ path }) => path?.at(-1))).toEqual(['label', 'same', 'narrower']);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}/u);
    const english = person(app, administrator.cookie, { 'accept-language': 'en' });
    expect((await lexiconOf(english).save({ label: '' })).errors[0]?.message).toMatch(/^[\x20-\x7e“”]+$/);
  });

  it('refuses a word of another concept and names that one, unless it is meant to be shared', async () => {
    const wish = { label: '驱动方案甲', same: ['發光二極管'] };
    const { errors } = await lexicon.save(wish);
    expect(errors).toMatchObject([
      { code: 'LEXICON_WORD_TAKEN', path: ['input', 'same'], word: '發光二極管', owner: { id: 'led' } },
    ]);
    expect((await lexicon.save({ ...wish, sharesWords: true })).errors).toEqual([]);
  });

  it('refuses a concept that there is not', async () => {
    const { errors } = await lexicon.save({ id: 'own-nothing', label: '试灯' });
    expect(errors).toMatchObject([{ code: 'LEXICON_CONCEPT_UNKNOWN' }]);
    for (const act of [lexicon.remove, lexicon.restore]) {
      expect((await act('$ne')).errors).toMatchObject([{ code: 'LEXICON_CONCEPT_UNKNOWN' }]);
    }
  });
});

describe('trying a query before saving', () => {
  const PREVIEW = `query Preview($text: String!, $draft: LexiconDraftInput) { lexiconPreview(text: $text, draft: $draft) {
    now { terms { text } words } draft { terms { text wordings { text relation concept } } words } } }`;
  type Previewed = { lexiconPreview: { now: object; draft: object } };
  const draft = { label: '琉光灯', same: ['流光灯', ''], narrower: ['琉光吊灯'], related: [] };

  it('shows what else would be searched for, and changes nothing', async () => {
    const before = await lexicon.version();
    const { data } = await administrator.ask<Previewed>(PREVIEW, { text: '流光灯', draft });
    expect(data.lexiconPreview.now).toMatchObject({ terms: [] });
    expect(data.lexiconPreview.draft).toMatchObject({
      terms: [
        {
          text: '流光灯',
          wordings: [
            { text: '琉光灯', relation: 'SAME', concept: '琉光灯' },
            { text: '琉光吊灯', relation: 'NARROWER' },
          ],
        },
      ],
    });
    expect(await lexicon.version()).toBe(before);
  });

  it.each(['', '？！', '🙂', '\ud800', '.*((', '"未闭合', 'x'.repeat(1_000)])('answers %j', async (text) => {
    const answer = await administrator.ask<Previewed>(PREVIEW, { text, draft });
    expect(codesOf(answer)).toEqual([]);
  });

  it('refuses a text that nobody types', async () => {
    expect(codesOf(await administrator.ask(PREVIEW, { text: 'x'.repeat(1_001) }))).toEqual(['INVALID_INPUT']);
  });
});
