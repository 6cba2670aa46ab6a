import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let enterpriseId: string;
let member: Person;
let stranger: Person;

beforeAll(async () => {
  app = await startApp();
  const id = await addOrganization(app, {
    name: '中山市曜岭灯饰有限公司',
    shortName: '曜岭灯饰',
    employeeCount: 46,
    townCode: '442000105',
  });
  enterpriseId = id;
  member = await signedIn(app, { memberOf: id });
  stranger = await signedIn(app, { memberOf: await addOrganization(app) });
});
afterAll(() => app.server.close());

const fields = `need { id title state isAnonymous enterprise { name } owner { town { code } employeeCount } fields { code parent { code } } budget { minYuan maxYuan } solveBy viewerCanWithdraw } errors { __typename code path message }`;
const CREATE = `mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { ${fields} } }`;
const WITHDRAW = `mutation Withdraw($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { ${fields} } }`;
const READ = `query Read($id: ID!) { node(id: $id) { ... on Need { id enterprise { name } viewerIsOwner } } }`;
const LIST = `query List($id: ID!) { organization(id: $id) { ... on Enterprise { needs(first: 50) { totalCount nodes { id } } } } }`;

type Payload = {
  need: { id: string; state: string } | null;
  errors: { code: string; path: string[]; message: string }[];
};
type Created = { createNeed: Payload };

let turn = 0;

const draft = (wish: object = {}) => ({
  enterpriseId,
  title: '全铜灯防发黑封闭工艺',
  // A firm is asked back where it publishes the very same text.
  text: `全铜壁灯装到海边别墅，${14 + turn++} 个月铜面出现黑斑和绿点。`,
  fieldCodes: ['MT05'],
  ...wish,
});

const create = async (wish: object = {}, who = member) =>
  (await who.ask<Created>(CREATE, { input: draft(wish) })).data.createNeed;

describe('publishing a need', () => {
  it('shows it to everybody, with its owner', async () => {
    const { need, errors } = await create({
      budget: { minYuan: 80000, maxYuan: 150000 },
      solveBy: '2999-12-31',
    });
    expect(errors).toEqual([]);
    expect(need).toMatchObject({
      state: 'PUBLISHED',
      enterprise: { name: '中山市曜岭灯饰有限公司' },
      owner: { town: { code: '442000105' }, employeeCount: 'FROM_21_TO_100' },
      fields: [{ code: 'MT05', parent: { code: 'MT' } }],
      budget: { minYuan: 80000, maxYuan: 150000 },
      viewerCanWithdraw: true,
    });
    expect((await person(app).ask(READ, { id: need?.id })).data).toMatchObject({
      node: { viewerIsOwner: false },
    });
  });

  it('keeps the name of an anonymous one from everybody but the firm and the bureau', async () => {
    const id = (await create({ isAnonymous: true })).need?.id;
    const officer = await signedIn(app, { isOfficer: true });
    const seen = async (who: Person) =>
      (await who.ask<{ node: { enterprise: object | null } }>(READ, { id })).data.node.enterprise;
    expect([await seen(person(app)), await seen(stranger)]).toEqual([null, null]);
    expect(await seen(member)).toEqual({ name: '中山市曜岭灯饰有限公司' });
    expect(await seen(officer)).toEqual({ name: '中山市曜岭灯饰有限公司' });
    const listed = async (who: Person) =>
      (
        await who.ask<{ organization: { needs: { nodes: { id: string }[] } } }>(LIST, { id: enterpriseId })
      ).data.organization.needs.nodes.map((need) => need.id);
    expect(await listed(stranger)).not.toContain(id);
    expect(await listed(member)).toContain(id);
  });

  it('tells all that is wrong at once, each by its field', async () => {
    const { need, errors } = await create({
      title: '短',
      text: '含有\u0007控制字符的正文，超过十个字。',
      fieldCodes: ['MT05', 'XX99'],
      chainStageCode: 'Z9',
      trlNow: 7,
      trlWanted: 3,
      budget: { minYuan: 9, maxYuan: 1 },
      solveBy: '2020-01-01',
    });
    expect(need).toBeNull();
    expect(errors.map(({ code, path }) => [code, path[1]])).toEqual(
      ['title', 'text', 'fieldCodes', 'chainStageCode', 'trlWanted', 'budget', 'solveBy'].map((field) => [
        'INVALID_INPUT',
        field,
      ]),
    );
  });

  it('speaks the language of the request', async () => {
    const input = draft({ title: '短' });
    const english = person(app, member.cookie, { 'accept-language': 'en' });
    const { data } = await english.ask<Created>(CREATE, { input });
    expect(data.createNeed.errors[0]?.message).toBe('Write between 4 and 80 characters; these are 1');
  });

  it.each([
    ['its full name', { text: '我们中山市曜岭灯饰有限公司想解决发黑的问题，请联系。' }],
    ['its short name', { title: '曜岭灯饰防发黑工艺' }],
    ['a link', { text: '详见 https://example.com 的产品介绍，希望解决发黑。' }],
  ])('refuses an anonymous need that gives its owner away by %s', async (_case, wish) => {
    expect((await create({ isAnonymous: true, ...wish })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('is for members of the enterprise, and for enterprises', async () => {
    expect(codesOf(await person(app).ask(CREATE, { input: draft() }))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await stranger.ask(CREATE, { input: draft() }))).toEqual(['FORBIDDEN']);
    const universityId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const professor = await signedIn(app, { memberOf: universityId });
    expect((await create({ enterpriseId: universityId }, professor)).errors).toMatchObject([
      { path: ['input', 'enterpriseId'] },
    ]);
  });

  it('is not seen by strangers while the enterprise is not verified', async () => {
    const unverified = await addOrganization(app, { verified: false });
    const owner = await signedIn(app, { memberOf: unverified });
    const { need } = await create({ enterpriseId: unverified }, owner);
    expect((await owner.ask(READ, { id: need?.id })).data).toMatchObject({ node: { viewerIsOwner: true } });
    expect((await stranger.ask(READ, { id: need?.id })).data).toEqual({ node: null });
  });
});

describe('taking a need back', () => {
  it('hides it from everybody else, once', async () => {
    const id = (await create()).need?.id;
    const input = { needId: id };
    type Withdrawn = { withdrawNeed: Payload };
    expect(codesOf(await stranger.ask(WITHDRAW, { input }))).toEqual(['FORBIDDEN']);
    expect((await member.ask<Withdrawn>(WITHDRAW, { input })).data.withdrawNeed.need?.state).toBe(
      'WITHDRAWN',
    );
    expect((await member.ask<Withdrawn>(WITHDRAW, { input })).data.withdrawNeed.errors).toMatchObject([
      { code: 'NEED_ALREADY_CLOSED' },
    ]);
    expect((await stranger.ask(READ, { id })).data).toEqual({ node: null });
  });
});
