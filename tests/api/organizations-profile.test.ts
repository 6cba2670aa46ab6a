import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import {
  type Answer,
  codesOf,
  type Person,
  person,
  settleWithoutMatching,
  signedIn,
  startApp,
} from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

const UPDATE = `mutation Update($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
  organization { id name profileRevision searchGaps ... on Enterprise { description products creditCode contact { email } } }
  errors { __typename code path message
    ... on ProfileChangedMeanwhile { fields changedBy { displayName } organization { profileRevision } } } } }`;
const READ = `query Read($id: ID!) { node(id: $id) { id ... on Organization { name profileRevision viewerCanEdit searchGaps identityChange { name creditCode creditCodeProblem reason } ... on Enterprise { description creditCode } } } }`;
const identity = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { organization { name identityChange { name } ... on Enterprise { creditCode } } errors { __typename code path } } }`;
};
const ASK = identity('requestIdentityChange');
const TAKE_BACK = identity('withdrawIdentityChange');
const ACCEPT = identity('acceptIdentityChange');
const REFUSE = identity('refuseIdentityChange');

type Fault = { code: string; path: string[]; message: string; fields?: string[] };
type Payload = { organization: Record<string, unknown> | null; errors: Fault[] };
type Payloads = Record<string, Payload>;

const only = ({ data }: Answer<Payloads>): Payload =>
  Object.values(data)[0] ?? { organization: null, errors: [] };
const faults = (answer: Answer<Payloads>) =>
  only(answer).errors.map(({ code, path }) => `${code} ${path.at(-1)}`);

async function scene(wish: Parameters<typeof addOrganization>[1] = {}) {
  const id = await addOrganization(app, wish);
  const owner = await signedIn(app, { memberOf: id });
  const save = (input: object, who: Person = owner, expectedRevision = 0) =>
    who.ask<Payloads>(UPDATE, { input: { organizationId: id, expectedRevision, ...input } });
  return { id, owner, save };
}

describe('editing a profile', () => {
  it('is refused to everybody but an owner', async () => {
    const { id, save } = await scene();
    const member = await signedIn(app, { memberOf: id, role: 'MEMBER' });
    const officer = await signedIn(app, { isOfficer: true });
    const administrator = await signedIn(app, { isAdministrator: true });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    const input = { description: '别人写的' };
    expect(codesOf(await save(input, person(app)))).toEqual(['UNAUTHENTICATED']);
    for (const nobody of [member, officer, administrator, stranger]) {
      expect(codesOf(await save(input, nobody))).toEqual(['FORBIDDEN']);
    }
  });

  it('answers a stranger as if an unverified one were not there', async () => {
    const { save } = await scene({ verified: false });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    expect(codesOf(await save({ description: '别人写的' }, stranger))).toEqual(['NOT_FOUND']);
  });

  it.each([
    [{ isExample: true }],
    [{ verifiedAt: '2026-01-01T00:00:00Z' }],
    [{ kind: 'BUREAU' }],
    [{ state: 'ACTIVE' }],
    [{ profileRevision: 9 }],
  ])('knows no field beyond the form: %j', async (input) => {
    const { save } = await scene();
    expect(codesOf(await save(input))).toEqual(['BAD_REQUEST']);
  });

  it.each([
    [{ services: ['检测'] }, 'services'],
    [{ universityCategory: 'UNIVERSITY' }, 'universityCategory'],
    [{ parentUniversityId: 'org_000000000000000000000000' }, 'parentUniversityId'],
    [{ name: ' ' }, 'name'],
    [{ description: 'x'.repeat(2_001) }, 'description'],
    [{ shortName: '灯\u202e饰' }, 'shortName'],
    [{ townCode: '999' }, 'townCode'],
    [{ fieldCodes: ['ZZ99'] }, 'fieldCodes'],
    [{ chainStageCodes: ['ZZ'] }, 'chainStageCodes'],
    [{ foundedYear: 2_999 }, 'foundedYear'],
    [{ employeeCount: 0 }, 'employeeCount'],
    [{ products: Array.from({ length: 31 }, (_, index) => `灯 ${index}`) }, 'products'],
    [{ contact: { email: '13800000000' } }, 'contact'],
  ])('refuses %j and says where', async (input, field) => {
    const { save } = await scene({ verified: false });
    expect(faults(await save(input))).toEqual([`INVALID_INPUT ${field}`]);
  });

  it('names the check character that a credit code should have', async () => {
    const { save } = await scene({ verified: false });
    const answer = await save({ creditCode: '91110107082833558A' });
    expect(faults(answer)).toEqual(['INVALID_INPUT creditCode']);
    expect(only(answer).errors[0]?.message).toContain('应为 H');
  });

  it('tells all that is wrong at once and writes nothing of it', async () => {
    const { id, owner, save } = await scene({ description: '原来的介绍' });
    expect(faults(await save({ description: '新的介绍', foundedYear: 1, employeeCount: -1 }))).toEqual([
      'INVALID_INPUT foundedYear',
      'INVALID_INPUT employeeCount',
    ]);
    const read = await owner.ask<{ node: object }>(READ, { id });
    expect(read.data.node).toMatchObject({ description: '原来的介绍', profileRevision: 0 });
  });

  it('leaves what is left out, takes away what is null, and says what search still lacks', async () => {
    const { save } = await scene({ description: '原来的介绍', nameEn: 'Old Ltd.', products: ['吊灯'] });
    const { organization, errors } = only(
      await save({ nameEn: null, contact: { role: '技术部', email: 'a@example.com' } }),
    );
    expect(errors).toEqual([]);
    expect(organization).toMatchObject({
      description: '原来的介绍',
      products: ['吊灯'],
      contact: { email: 'a@example.com' },
      profileRevision: 1,
      searchGaps: ['FIELDS', 'DESCRIPTION', 'CHAIN_STAGES', 'FORMS', 'TOWN', 'NAME_EN'],
    });
  });

  it('makes no revision of a form in which nothing was changed', async () => {
    const { save } = await scene({ description: '原来的介绍' });
    expect(only(await save({ description: ' 原来的介绍 ' })).organization?.profileRevision).toBe(0);
  });

  it('shows strangers neither the gaps nor what waits', async () => {
    const { id } = await scene();
    const read = await person(app).ask<{ node: object }>(READ, { id });
    expect(read.data.node).toMatchObject({ searchGaps: [], viewerCanEdit: false, identityChange: null });
  });

  it('tells the second of two who write at once what the first changed', async () => {
    const { save } = await scene();
    const answers = await Promise.all([save({ description: '甲' }), save({ products: ['乙'] })]);
    const refused = answers.map(only).filter(({ errors }) => errors.length > 0);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.organization).toBeNull();
    expect(refused[0]?.errors[0]).toMatchObject({
      __typename: 'ProfileChangedMeanwhile',
      changedBy: { displayName: '测试账号' },
      organization: { profileRevision: 1 },
    });
    expect([['description'], ['products']]).toContainEqual(refused[0]?.errors[0]?.fields);
  });

  it('takes no revision that was not there yet', async () => {
    const { owner, save } = await scene();
    expect(faults(await save({ description: '甲' }, owner, 7))).toEqual([
      'PROFILE_CHANGED_MEANWHILE expectedRevision',
    ]);
  });

  it('is found under its new words once the follow-ups are done', async () => {
    const { save, id } = await scene();
    await save({ products: ['水下景观灯带'] });
    await settleWithoutMatching(app);
    const found = await person(app).ask<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(query: "水下景观灯带") { nodes { id } } }',
    );
    expect(found.data.partners.nodes.map((node) => node.id)).toContain(id);
  });
});

describe('name and credit code', () => {
  const CODE = '91350100056125371J';

  it('are free while nobody has verified them', async () => {
    const { save } = await scene({ verified: false });
    const { organization } = only(await save({ name: '曜岭新灯饰', creditCode: ' 91350100077407773g ' }));
    expect(organization).toMatchObject({ name: '曜岭新灯饰', creditCode: '91350100077407773G' });
  });

  it('are not taken from somebody else', async () => {
    await addOrganization(app, { name: '先来的灯饰', creditCode: CODE });
    const { save } = await scene({ verified: false });
    expect(faults(await save({ name: '先来的 灯饰' }))).toEqual(['IDENTITY_TAKEN name']);
    expect(faults(await save({ creditCode: CODE }))).toEqual(['IDENTITY_TAKEN creditCode']);
  });

  it('change by request only once they are verified', async () => {
    const { save } = await scene({ name: '核验过的灯饰' });
    expect(faults(await save({ name: '另一个名字' }))).toEqual(['IDENTITY_NEEDS_OFFICER name']);
    expect(only(await save({ name: '核验过的灯饰', description: '介绍' })).errors).toEqual([]);
  });

  it('are asked for by owners and decided by officers', async () => {
    const { id, owner } = await scene();
    const member = await signedIn(app, { memberOf: id, role: 'MEMBER' });
    const officer = await signedIn(app, { isOfficer: true });
    const input = { organizationId: id, name: '想要的名字', reason: '工商变更' };
    for (const nobody of [member, officer]) {
      expect(codesOf(await nobody.ask(ASK, { input }))).toEqual(['FORBIDDEN']);
    }
    expect(codesOf(await person(app).ask(ASK, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(only(await owner.ask<Payloads>(ASK, { input })).errors).toEqual([]);
    for (const nobody of [owner, member]) {
      const decision = { input: { organizationId: id } };
      expect(codesOf(await nobody.ask(ACCEPT, decision))).toEqual(['FORBIDDEN']);
    }
    expect(codesOf(await officer.ask(TAKE_BACK, { input: { organizationId: id } }))).toEqual(['FORBIDDEN']);
    const list = '{ identityChanges { nodes { id } } }';
    expect(codesOf(await owner.ask(list))).toEqual(['FORBIDDEN']);
    const waiting = await officer.ask<{ identityChanges: { nodes: { id: string }[] } }>(list);
    expect(waiting.data.identityChanges.nodes.map((node) => node.id)).toContain(id);
    const accepted = await officer.ask<Payloads>(ACCEPT, { input: { organizationId: id } });
    expect(only(accepted)).toMatchObject({ organization: { name: '想要的名字' }, errors: [] });
    expect(faults(await officer.ask<Payloads>(ACCEPT, { input: { organizationId: id } }))).toEqual([
      'IDENTITY_CHANGE_GONE organizationId',
    ]);
  });

  it('go to an officer with a registered code whose check character is wrong', async () => {
    const { id, owner } = await scene();
    const officer = await signedIn(app, { isOfficer: true });
    const ask = (creditCode: string) =>
      owner.ask<Payloads>(ASK, { input: { organizationId: id, creditCode, reason: '执照如此' } });
    expect(faults(await ask('9111010708283355I8'))).toEqual(['INVALID_INPUT creditCode']);
    expect(only(await ask('91110107082833558A')).errors).toEqual([]);
    const read = await officer.ask<{ node: { identityChange: { creditCodeProblem: string } } }>(READ, { id });
    expect(read.data.node.identityChange.creditCodeProblem).toContain('应为 H');
    const accepted = await officer.ask<Payloads>(ACCEPT, { input: { organizationId: id, note: '已查执照' } });
    expect(only(accepted).organization).toMatchObject({ creditCode: '91110107082833558A' });
  });

  it('wait one change at a time, and a refusal needs a reason', async () => {
    const { id, owner } = await scene();
    const officer = await signedIn(app, { isOfficer: true });
    const ask = (name: string) =>
      owner.ask<Payloads>(ASK, { input: { organizationId: id, name, reason: '改名' } });
    const two = await Promise.all([ask('名字甲'), ask('名字乙')]);
    expect(two.flatMap(faults)).toEqual(['IDENTITY_CHANGE_WAITING organizationId']);
    const refuse = (reason: string) =>
      officer.ask<Payloads>(REFUSE, { input: { organizationId: id, reason } });
    expect(faults(await refuse(' '))).toEqual(['INVALID_INPUT reason']);
    expect(only(await refuse('没有查到变更登记')).organization).toMatchObject({ identityChange: null });
    const taken = await owner.ask<Payloads>(TAKE_BACK, { input: { organizationId: id } });
    expect(faults(taken)).toEqual(['IDENTITY_CHANGE_GONE organizationId']);
  });

  it('asks for nothing that is so already', async () => {
    const { id, owner } = await scene({ name: '没有变的灯饰' });
    const input = { organizationId: id, name: '没有变的灯饰', reason: '改名' };
    expect(faults(await owner.ask<Payloads>(ASK, { input }))).toEqual(['INVALID_INPUT name']);
  });
});
