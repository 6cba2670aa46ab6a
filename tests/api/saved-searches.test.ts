import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { Viewer } from '../../api/src/kernel/viewer.ts';
import { recordMail } from '../support/mail.ts';
import {
  addFirm,
  ask,
  change,
  type Firm,
  listSaved,
  MINUTE,
  pass,
  publishNeed,
  sample,
  save,
  sundayClock,
} from '../support/saved-searches.ts';
import { codesOf, type Person, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

let app: App;
let firm: Firm;
let member: Person;
let stranger: Person;
const clock = sundayClock();
const mail = recordMail();
const newMember = async () => signedIn(app, { memberOf: (await addFirm(app)).id });

beforeAll(async () => {
  app = await startApp({ clock, mail });
  firm = await addFirm(app, { name: '中山市曜岭灯饰有限公司' });
  member = await newMember();
  stranger = await newMember();
  await settleWithoutMatching(app);
});
afterAll(() => app.server.close());

describe('saving a search', () => {
  it('keeps words, filter and frequency, and what it finds now is not new', async () => {
    await publishNeed(firm);
    await settleWithoutMatching(app);
    const saved = await save(member, {
      needFilter: { fieldCodes: ['MT05'], forms: [] },
    });
    expect(saved).toMatchObject({
      name: '盐雾',
      query: '盐雾 发黑',
      frequency: 'DAILY',
      newCount: 0,
      nextAlertAt: '2030-03-04T00:00:00.000Z',
      filter: { fields: [{ code: 'MT05' }], towns: [], trl: null },
    });
    await pass(app, clock, MINUTE);
    expect((await listSaved(member)).newInSavedSearches).toBe(0);
  });

  it('tells of the same search, however its words are spaced and its filter is ordered', async () => {
    const who = await newMember();
    const first = await save(who, { query: '防眩  光学', needFilter: { fieldCodes: ['OP02', 'MT05'] } });
    const again = await change(who, 'saveSearch', {
      name: '另一个名字',
      list: 'NEEDS',
      query: ' 防眩 光学 ',
      needFilter: { fieldCodes: ['MT05', 'OP02', 'MT05'], townCodes: [] },
    });
    expect(again).toMatchObject({
      savedSearch: null,
      errors: [{ __typename: 'SavedSearchExists', existing: { id: first.id } }],
    });
    await save(who, { query: '防眩 光学', needFilter: { fieldCodes: ['OP02'] } });
    expect((await listSaved(who)).savedSearches.totalCount).toBe(2);
  });

  it('keeps one of two equal ones that come at once', async () => {
    const who = await newMember();
    const both = await Promise.all(
      [1, 2].map(() => change(who, 'saveSearch', { name: '同时', list: 'PARTNERS', query: '同时' })),
    );
    expect(both.filter(({ savedSearch }) => savedSearch !== null)).toHaveLength(1);
    expect((await listSaved(who)).savedSearches.totalCount).toBe(1);
  });

  it('takes fifty, also of sixty that come at once', async () => {
    const who = await newMember();
    const answers = [];
    for (let turn = 0; turn < 48; turn += 1) answers.push(await save(who, { query: `检索 ${turn}` }));
    const rest = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        change(who, 'saveSearch', { name: '多', list: 'NEEDS', query: `并发 ${turn}` }),
      ),
    );
    const refused = rest.filter(({ savedSearch }) => savedSearch === null);
    expect(refused.map(({ errors }) => errors[0]?.code)).toEqual(Array(4).fill('TOO_MANY_SAVED_SEARCHES'));
    expect((await listSaved(who)).savedSearches.totalCount).toBe(50);

    await change(who, 'removeSavedSearch', { savedSearchId: answers[0]?.id });
    await save(who, { query: '又有地方了' });
  });

  it.each<[string, object, string[]]>([
    ['no name', { name: '  ' }, ['input', 'name']],
    ['a name of 61 characters', { name: '名'.repeat(61) }, ['input', 'name']],
    ['a line break in the name', { name: '名\r\nBcc: a@b.example' }, ['input', 'name']],
    ['a control character in the name', { name: '名\u0007' }, ['input', 'name']],
    ['2,001 characters of query', { query: '灯'.repeat(2_001) }, ['input', 'query']],
    ['a broken character in the query', { query: '灯\ud800' }, ['input', 'query']],
    ['the filter of another list', { partnerFilter: { kinds: ['ENTERPRISE'] } }, ['input', 'partnerFilter']],
    ['an unknown field', { needFilter: { fieldCodes: ['XX99'] } }, ['input', 'needFilter', 'fieldCodes']],
    ['an unknown town', { needFilter: { townCodes: ['1'] } }, ['input', 'needFilter', 'townCodes']],
    [
      'an unknown stage',
      { needFilter: { chainStageCodes: ['Z9'] } },
      ['input', 'needFilter', 'chainStageCodes'],
    ],
    [
      'a TRL above nine',
      { list: 'PARTNERS', partnerFilter: { trl: { max: 10 } } },
      ['input', 'partnerFilter', 'trl', 'max'],
    ],
    [
      'a TRL range the wrong way round',
      { list: 'CAPABILITIES', capabilityFilter: { trl: { min: 6, max: 3 } } },
      ['input', 'capabilityFilter', 'trl'],
    ],
  ])('refuses %s, and says where', async (_case, wish, path) => {
    const input = { name: '检索', list: 'NEEDS', query: '灯', ...wish };
    expect(await change(stranger, 'saveSearch', input)).toMatchObject({
      savedSearch: null,
      errors: [{ code: 'INVALID_INPUT', path }],
    });
  });

  it.each<[string, object]>([
    ['a list that is none', { list: 'PEOPLE' }],
    ['a frequency that is none', { frequency: 'HOURLY' }],
    ['a kind that is none', { list: 'PARTNERS', partnerFilter: { kinds: ['BUREAU'] } }],
  ])('does not understand %s', async (_case, wish) => {
    const answer = await ask(stranger, 'saveSearch', { name: '检索', list: 'NEEDS', ...wish });
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it('tells all that is wrong at once, in the language of the request', async () => {
    const english = person(app, stranger.cookie, { 'accept-language': 'en' });
    const input = { name: '', list: 'NEEDS', query: '灯'.repeat(2_001), needFilter: { townCodes: ['1'] } };
    const { errors } = await change(english, 'saveSearch', input);
    expect(errors.map(({ path }) => path?.[1])).toEqual(['name', 'query', 'needFilter']);
    expect(errors[0]?.message).toMatch(/^Write between 1 and 60/);
  });
});

describe('whose it is', () => {
  it('is for those with an account', async () => {
    const visitor = person(app);
    expect(codesOf(await ask(visitor, 'saveSearch', { name: '检索', list: 'NEEDS' }))).toEqual([
      'UNAUTHENTICATED',
    ]);
    for (const verb of ['removeSavedSearch', 'openSavedSearch', 'restoreSavedSearch'] as const) {
      const input = { savedSearchId: `sav_${'a'.repeat(24)}` };
      expect(codesOf(await ask(visitor, verb, input))).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('is not found by anybody else, the bureau included', async () => {
    const { id } = await save(member, { query: '别人看不到' });
    const officer = await signedIn(app, { isOfficer: true });
    for (const who of [stranger, officer]) {
      for (const verb of [
        'updateSavedSearch',
        'removeSavedSearch',
        'restoreSavedSearch',
        'openSavedSearch',
      ] as const) {
        expect(codesOf(await ask(who, verb, { savedSearchId: id }))).toEqual(['NOT_FOUND']);
      }
      const node = await who.ask('query Node($id: ID!) { node(id: $id) { id } }', { id });
      expect(node.data).toEqual({ node: null });
      expect((await listSaved(who)).savedSearches.nodes.map((saved) => saved.id)).not.toContain(id);
    }
    expect((await member.ask('query Node($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({
      node: { id },
    });
  });

  it.each(['', 'sav_', 'sav_xyz', 'nee_aaaaaaaaaaaaaaaaaaaaaaaa', '../etc'])(
    'does not find the id %j',
    async (savedSearchId) => {
      expect(codesOf(await ask(member, 'openSavedSearch', { savedSearchId }))).toEqual(['NOT_FOUND']);
    },
  );

  it('leaves with the account', async () => {
    const { who, accountId } = await sample(app);
    const { id } = await save(who, { query: '账号将注销', frequency: 'AT_ONCE' });
    await app.services.accounts.removeExamples();
    await publishNeed(firm, { title: '账号将注销时的需求' });
    await pass(app, clock, MINUTE);
    const viewer = { kind: 'ACCOUNT', accountId, isOfficer: true, memberships: [] } as unknown as Viewer;
    const get = app.services.savedSearches.get(viewer, id as Id<'savedSearch'>);
    await expect(get).rejects.toThrow('Not found');
    expect(mail.letters).toEqual([]);
  });
});

describe('changing a search', () => {
  it('renames it, and leaves the rest', async () => {
    const { id } = await save(member, { query: '改名' });
    const { savedSearch } = await change(member, 'updateSavedSearch', {
      savedSearchId: id,
      name: '新的名字',
    });
    expect(savedSearch).toMatchObject({ name: '新的名字', frequency: 'DAILY', query: '改名' });
    const refused = await change(member, 'updateSavedSearch', { savedSearchId: id, name: 'a\nb' });
    expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'name'] }]);
  });

  it('sets the time of the next letter by the frequency', async () => {
    const { id } = await save(member, { query: '频率', frequency: 'NEVER' });
    const next = async (frequency: string) =>
      (await change(member, 'updateSavedSearch', { savedSearchId: id, frequency })).savedSearch?.nextAlertAt;
    expect(await next('WEEKLY')).toBe('2030-03-04T00:00:00.000Z');
    expect(await next('AT_ONCE')).toBeNull();
    expect(await next('DAILY')).toBe('2030-03-04T00:00:00.000Z');
    expect(await next('NEVER')).toBeNull();
  });

  it('brings a removed one back with what it knew, within a day', async () => {
    const who = await newMember();
    const { id } = await save(who, { query: '恢复', frequency: 'WEEKLY' });
    await change(who, 'removeSavedSearch', { savedSearchId: id });
    expect((await listSaved(who)).savedSearches.totalCount).toBe(0);
    expect(codesOf(await ask(who, 'openSavedSearch', { savedSearchId: id }))).toEqual(['NOT_FOUND']);

    expect(codesOf(await ask(stranger, 'restoreSavedSearch', { savedSearchId: id }))).toEqual(['NOT_FOUND']);
    const { savedSearch } = await change(who, 'restoreSavedSearch', { savedSearchId: id });
    expect(savedSearch).toMatchObject({ id, frequency: 'WEEKLY', nextAlertAt: '2030-03-04T00:00:00.000Z' });
    expect((await change(who, 'restoreSavedSearch', { savedSearchId: id })).savedSearch?.id).toBe(id);
  });

  it('does not bring back what was saved again meanwhile', async () => {
    const who = await newMember();
    const { id } = await save(who, { query: '又存了一次' });
    await change(who, 'removeSavedSearch', { savedSearchId: id });
    const again = await save(who, { query: '又存了一次' });
    expect((await change(who, 'restoreSavedSearch', { savedSearchId: id })).errors).toMatchObject([
      { code: 'SAVED_SEARCH_EXISTS', existing: { id: again.id } },
    ]);
  });
});
