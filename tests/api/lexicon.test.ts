import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, settle, signedIn, startApp } from '../support/world.ts';

type UserError = { __typename: string; code: string; path: string[] | null; message: string };
type Concept = { id: string; label: string; same: string[]; edit: string };
type Saved = {
  payload: { concept: Concept | null; lexicon: { version: number }; errors: UserError[] };
};
type Wish = Partial<{
  id: string | null;
  expectedVersion: number;
  label: string;
  same: string[];
  narrower: string[];
  related: string[];
  note: string;
  sharesWords: boolean;
}>;

const PAYLOAD = `
  concept { id label same narrower related edit shipped { same } lastEdit { version note } }
  lexicon { version }
  errors {
    __typename code message path
    ... on LexiconWordTaken { word owner { id label } }
    ... on LexiconChangedMeanwhile { version { version by { displayName } } concept { id label } }
  }`;
const SAVE = `mutation Save($input: SaveLexiconConceptInput!) { payload: saveLexiconConcept(input: $input) { ${PAYLOAD} } }`;
const REMOVE = `mutation Remove($input: RemoveLexiconConceptInput!) { payload: removeLexiconConcept(input: $input) { ${PAYLOAD} } }`;
const RESTORE = `mutation Restore($input: RestoreLexiconConceptInput!) { payload: restoreLexiconConcept(input: $input) { ${PAYLOAD} } }`;
const RESTORE_VERSION = `mutation Restore($input: RestoreLexiconVersionInput!) { payload: restoreLexiconVersion(input: $input) {
  version { version restoredVersion edits { conceptId before { same } after { same } } } lexicon { version } errors { __typename code message path } } }`;
const CONCEPT = `query Concept($id: ID!) { lexiconConcept(id: $id) { id label same narrower related edit shipped { label same } lastEdit { version note by { displayName } } } }`;

let app: App;
let administrator: Person;

beforeAll(async () => {
  app = await startApp();
  administrator = await signedIn(app, { isAdministrator: true });
});
afterAll(() => app.server.close());

async function save(wish: Wish, who = administrator): Promise<Saved['payload']> {
  const expectedVersion = wish.expectedVersion ?? (await versionOf(who));
  const input = { label: '', same: [], narrower: [], related: [], ...wish, expectedVersion };
  return (await who.ask<Saved>(SAVE, { input })).data.payload;
}

async function act(mutation: string, input: object, who = administrator): Promise<Saved['payload']> {
  return (await who.ask<Saved>(mutation, { input })).data.payload;
}

async function versionOf(who = administrator): Promise<number> {
  return (await who.ask<{ lexicon: { version: number } }>('{ lexicon { version } }')).data.lexicon.version;
}

async function conceptOf(id: string, who = administrator) {
  return (await who.ask<{ lexiconConcept: Record<string, unknown> | null }>(CONCEPT, { id })).data
    .lexiconConcept;
}

async function found(text: string, where = app): Promise<string[]> {
  const query = 'query Find($text: String!) { partners(query: $text) { nodes { name } } }';
  const { data } = await person(where).ask<{ partners: { nodes: { name: string }[] } }>(query, { text });
  return data.partners.nodes.map(({ name }) => name);
}

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
    const { concept, errors } = await save({
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
    expect(await conceptOf('light-source')).toMatchObject({
      shipped: { label: '光源' },
      lastEdit: { by: { displayName: '测试账号' } },
    });
  });

  it('adds one, and its label among its words', async () => {
    const { concept } = await save({ label: '星河灯', same: [' 银汉吊饰 ', '银汉吊饰'] });
    expect(concept).toMatchObject({ edit: 'ADDED', same: ['星河灯', '银汉吊饰'], shipped: null });
    expect(concept?.id).toMatch(/^own-/);
  });

  it('makes no version where nothing differs', async () => {
    const before = await versionOf();
    const { concept } = await save({ label: '无差别灯' });
    await save({ id: concept?.id ?? '', label: '无差别灯', same: ['无差别灯'] });
    expect(await versionOf()).toBe(before + 1);
  });

  it('takes an edit away that says what ships', async () => {
    const shipped = await conceptOf('lighting');
    const words = { id: 'lighting', label: '照明' };
    const lists = {
      same: shipped?.same as string[],
      narrower: shipped?.narrower as string[],
      related: shipped?.related as string[],
    };
    expect((await save({ ...words, ...lists, related: [] })).concept).toMatchObject({ edit: 'CHANGED' });
    expect((await save({ ...words, ...lists })).concept).toMatchObject({ edit: 'UNCHANGED' });
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
    const before = await versionOf();
    const { concept, errors } = await save(wish);
    expect(concept).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
    expect(await versionOf()).toBe(before);
  });

  it('says everything that is wrong at once, in the language of the request', async () => {
    const { errors } = await save({ label: '', same: ['!'], narrower: ['the'] });
    expect(errors.map(({ path }) => path?.at(-1))).toEqual(['label', 'same', 'narrower']);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}/u);
    const english = person(app, administrator.cookie, { 'accept-language': 'en' });
    expect((await save({ label: '' }, english)).errors[0]?.message).toMatch(/^[\x20-\x7e“”]+$/);
  });

  it('refuses a word of another concept and names that one, unless it is meant to be shared', async () => {
    const wish = { label: '驱动方案甲', same: ['發光二極管'] };
    const { errors } = await save(wish);
    expect(errors).toMatchObject([
      { code: 'LEXICON_WORD_TAKEN', path: ['input', 'same'], word: '發光二極管', owner: { id: 'led' } },
    ]);
    expect((await save({ ...wish, sharesWords: true })).errors).toEqual([]);
  });

  it('refuses a concept that there is not', async () => {
    const { errors } = await save({ id: 'own-nothing', label: '试灯' });
    expect(errors).toMatchObject([{ code: 'LEXICON_CONCEPT_UNKNOWN' }]);
    for (const mutation of [REMOVE, RESTORE]) {
      const { errors: others } = await act(mutation, { id: '$ne', expectedVersion: 0 });
      expect(others).toMatchObject([{ code: 'LEXICON_CONCEPT_UNKNOWN' }]);
    }
  });
});

describe('two administrators at once', () => {
  it('one wins and the other is told who was first, with nothing lost', async () => {
    const other = await signedIn(app, { isAdministrator: true });
    const expectedVersion = await versionOf();
    const wish = { id: 'light-source', label: '光源', expectedVersion };
    const answers = await Promise.all([
      save({ ...wish, same: ['光源', '光源乙'] }),
      save({ ...wish, same: ['光源', '光源丙'] }, other),
    ]);
    const [told] = answers.flatMap(({ errors }) => errors);
    expect(told).toMatchObject({
      code: 'LEXICON_CHANGED_MEANWHILE',
      version: { version: expectedVersion + 1, by: { displayName: '测试账号' } },
      concept: { id: 'light-source' },
    });
    expect(await versionOf()).toBe(expectedVersion + 1);
    const [winner] = answers.flatMap(({ concept }) => concept ?? []);
    expect((await conceptOf('light-source'))?.same).toEqual(winner?.same);
  });

  it('do not disturb each other with different concepts', async () => {
    const expectedVersion = await versionOf();
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((name) => save({ label: `并行灯${name}`, expectedVersion })),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await versionOf()).toBe(expectedVersion + 3);
  });

  it('are told also when one removes what the other edits', async () => {
    const { concept } = await save({ label: '待删灯' });
    const id = concept?.id ?? '';
    const expectedVersion = await versionOf();
    expect((await act(REMOVE, { id, expectedVersion })).errors).toEqual([]);
    const { errors } = await save({ id, label: '待删灯', same: ['再改'], expectedVersion });
    expect(errors).toMatchObject([{ code: 'LEXICON_CONCEPT_UNKNOWN' }]);
  });
});

describe('going back', () => {
  it('restores what ships, also for a concept that was removed', async () => {
    const before = await conceptOf('luminaire');
    const removed = await act(REMOVE, {
      id: 'luminaire',
      expectedVersion: await versionOf(),
      note: '试一下',
    });
    expect(removed.concept).toMatchObject({ edit: 'REMOVED', lastEdit: { note: '试一下' } });
    const { concept } = await act(RESTORE, { id: 'luminaire', expectedVersion: await versionOf() });
    expect(concept).toMatchObject({ edit: 'UNCHANGED', same: before?.same });
  });

  it('has nothing to restore for a concept that was added', async () => {
    const { concept } = await save({ label: '自加灯' });
    const { errors } = await act(RESTORE, { id: concept?.id, expectedVersion: await versionOf() });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'id'] }]);
  });

  it('does nothing where there is nothing to do', async () => {
    const before = await versionOf();
    await act(RESTORE, { id: 'led', expectedVersion: before });
    await act(RESTORE_VERSION, { version: before, expectedVersion: before });
    expect(await versionOf()).toBe(before);
  });

  it('goes back to any version, as a version of its own that can be undone alike', async () => {
    const { concept } = await save({ label: '往返灯', same: ['往返灯', '来回灯'] });
    const id = concept?.id ?? '';
    const version = await versionOf();
    await save({ id, label: '往返灯', same: ['往返灯'] });
    await act(REMOVE, { id, expectedVersion: version + 1 });
    const back = await administrator.ask<{ payload: { version: object } }>(RESTORE_VERSION, {
      input: { version, expectedVersion: version + 2 },
    });
    expect(back.data.payload.version).toEqual({
      version: version + 3,
      restoredVersion: version,
      edits: [{ conceptId: id, before: null, after: { same: ['往返灯', '来回灯'] } }],
    });
    expect(await conceptOf(id)).toMatchObject({ edit: 'ADDED', same: ['往返灯', '来回灯'] });
    await act(RESTORE_VERSION, { version: version + 2, expectedVersion: version + 3 });
    expect(await conceptOf(id)).toBeNull();
  });

  it('does not go back over what somebody has just saved, nor to a version that there is not', async () => {
    const stale = await versionOf();
    await save({ label: `刚存灯${stale}` });
    const { errors } = await act(RESTORE_VERSION, { version: 0, expectedVersion: stale });
    expect(errors).toMatchObject([{ code: 'LEXICON_CHANGED_MEANWHILE' }]);
    for (const version of [-1, stale + 100]) {
      const refused = await act(RESTORE_VERSION, { version, expectedVersion: stale + 1 });
      expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'version'] }]);
    }
  });

  it('keeps the history, the latest first, with what was there before and after', async () => {
    const { concept } = await save({ label: '史册灯', note: '第一次' });
    await save({ id: concept?.id ?? '', label: '史册灯', same: ['史册灯', '编年灯'] });
    const HISTORY = `query History($first: Int!, $after: String) { lexiconHistory(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { version note by { displayName } edits { conceptId before { same } after { same } } } } }`;
    type History = {
      lexiconHistory: { totalCount: number; pageInfo: { endCursor: string }; nodes: { version: number }[] };
    };
    const first = (await administrator.ask<History>(HISTORY, { first: 1 })).data.lexiconHistory;
    expect(first.nodes).toMatchObject([
      {
        by: { displayName: '测试账号' },
        edits: [{ before: { same: ['史册灯'] }, after: { same: ['史册灯', '编年灯'] } }],
      },
    ]);
    const next = await administrator.ask<History>(HISTORY, { first: 1, after: first.pageInfo.endCursor });
    expect(next.data.lexiconHistory.nodes).toMatchObject([
      { version: first.totalCount - 1, note: '第一次', edits: [{ before: null }] },
    ]);
    expect(codesOf(await administrator.ask(HISTORY, { first: 1, after: 'bGV4aWNvbjp4' }))).toEqual([
      'INVALID_INPUT',
    ]);
  });
});

describe('trying a query before saving', () => {
  const PREVIEW = `query Preview($text: String!, $draft: LexiconDraftInput) { lexiconPreview(text: $text, draft: $draft) {
    now { terms { text } words } draft { terms { text wordings { text relation concept } } words } } }`;
  type Previewed = { lexiconPreview: { now: object; draft: object } };
  const draft = { label: '琉光灯', same: ['流光灯', ''], narrower: ['琉光吊灯'], related: [] };

  it('shows what else would be searched for, and changes nothing', async () => {
    const before = await versionOf();
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
    expect(await versionOf()).toBe(before);
  });

  it.each(['', '？！', '🙂', '\ud800', '.*((', '"未闭合', 'x'.repeat(1_000)])('answers %j', async (text) => {
    const answer = await administrator.ask<Previewed>(PREVIEW, { text, draft });
    expect(codesOf(answer)).toEqual([]);
  });

  it('refuses a text that nobody types', async () => {
    expect(codesOf(await administrator.ask(PREVIEW, { text: 'x'.repeat(1_001) }))).toEqual(['INVALID_INPUT']);
  });
});

describe('search follows', () => {
  it('finds by a new synonym within seconds, without a restart', async () => {
    const own = await startApp();
    const boss = await signedIn(own, { isAdministrator: true });
    await addOrganization(own, { name: '曲水流觞灯饰厂' });
    await settle(own);
    for (const worker of own.workers) worker.start(50);
    expect(await found('兰亭雅集款', own)).toEqual([]);
    await save({ label: '曲水流觞', same: ['兰亭雅集款'] }, boss);
    await expect.poll(() => found('兰亭雅集款', own), { timeout: 6_000 }).toEqual(['曲水流觞灯饰厂']);
    await expect
      .poll(async () => (await boss.ask<Indexing>(INDEXING)).data.lexicon.indexing, { timeout: 3_000 })
      .toMatchObject({ state: 'UP_TO_DATE', failure: null });
    await own.server.close();
  });
});

const INDEXING = '{ lexicon { indexing { state since done total failure } } }';
type Indexing = { lexicon: { indexing: { state: string; failure: string | null } } };
