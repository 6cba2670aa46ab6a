import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let ownerId: Id<'organization'>;
let clientId: Id<'organization'>;
let expertId: Id<'commissioner'>;
let member: Person;
let colleague: Person;

beforeAll(async () => {
  app = await startApp();
  ownerId = await addOrganization(app, { kind: 'UNIVERSITY', name: '岭南光电大学' });
  clientId = await addOrganization(app, { name: '古镇照明有限公司' });
  expertId = await addCommissioner(app, { homeInstitutionId: ownerId });
  member = await signedIn(app, { memberOf: ownerId });
  colleague = await signedIn(app, { memberOf: ownerId, role: 'MEMBER' });
});
afterAll(() => app.server.close());

const shown = `id state revision title patents { number kind } ipc cases { year title client { name } } experts { id }
  price { kind minYuan maxYuan per } openHours { weekdays from to } schoolEnterprise { label { zh } } steps { state } isPinned`;
const mutation = (name: string) =>
  `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { capability { ${shown} } errors { code path message } } }`;
const READ = `query Read($id: ID!) { node(id: $id) { ... on Capability { ${shown} } } }`;

type Shown = { id: string; state: string; revision: number; title: string };
type Payload = {
  capability: Shown | null;
  errors: { code: string; path: string[]; message: string }[];
};

const act = async (name: string, input: object, who: Person = member): Promise<Payload> => {
  const { data, errors } = await who.ask<Record<string, Payload>>(mutation(name), { input });
  const payload = data?.[name];
  if (!payload) throw new Error(JSON.stringify(errors));
  return payload;
};
const achievement = {
  kind: 'ACHIEVEMENT',
  title: '自由曲面洗墙透镜',
  text: '离墙半米照度比二点六比一，模型已经打样。',
  fieldCodes: ['OP01'],
};
const draft = async (content: object = achievement): Promise<Shown> => {
  const { capability } = await act('saveCapabilityDraft', { ownerId, content });
  if (!capability) throw new Error('no draft');
  return capability;
};
const publish = async (content: object = achievement): Promise<Shown> => {
  const { id, revision } = await draft(content);
  const { capability, errors } = await act('publishCapability', {
    capabilityId: id,
    expectedRevision: revision,
  });
  if (!capability) throw new Error(JSON.stringify(errors));
  return capability;
};
const faultsOf = async (wish: object) => {
  const { errors } = await act('createCapability', { ownerId, ...achievement, ...wish });
  return errors.map(({ path }) => path.slice(1).join('.'));
};

describe('what a kind says', () => {
  it('of an achievement: patents with their kind, classes, cases with a named client, experts', async () => {
    const { capability } = await act('createCapability', {
      ownerId,
      ...achievement,
      patents: ['ZL 2017 1 0601862.3', '201710601862.3'],
      ipc: ['f21v29/503'],
      cases: [
        { year: 2021, title: '酒店外墙', result: '省了三成灯具。' },
        { year: 2023, title: '跨海大桥', result: '两年没有返修。', clientId },
      ],
      expertIds: [expertId],
    });
    expect(capability).toMatchObject({
      patents: [{ number: '201710601862.3', kind: 'INVENTION' }],
      ipc: ['F21V 29/503'],
      cases: [
        { year: 2023, client: { name: '古镇照明有限公司' } },
        { year: 2021, client: null },
      ],
      experts: [{ id: expertId }],
      steps: [{ state: 'PUBLISHED' }],
    });
  });

  it('names the check digit that a patent number should have, at its place', async () => {
    const { errors } = await act('createCapability', {
      ownerId,
      ...achievement,
      patents: ['ZL201710601862.3', 'ZL201710601862.5', 'CN107359123A'],
    });
    expect(errors.map(({ path }) => path)).toEqual([
      ['input', 'patents', '1'],
      ['input', 'patents', '2'],
    ]);
    expect(errors[0]?.message).toContain('201710601862.3');
  });

  it.each([
    [{ ipc: ['F21'] }, ['ipc.0']],
    [{ ipc: ['I21V'] }, ['ipc.0']],
    [{ cases: [{ year: 2099, title: '未来', result: '还没有。' }] }, ['cases.0.year']],
    [{ kind: 'TRAINING' }, ['schoolEnterpriseForm']],
    [{ kind: 'TRAINING', schoolEnterpriseForm: 8 }, ['schoolEnterpriseForm']],
    [{ kind: 'SERVICE', patents: ['ZL201710601862.3'] }, ['patents']],
    [{ durationDays: 3 }, ['durationDays']],
    [{ kind: 'SERVICE', price: { kind: 'FIXED', minYuan: 1, maxYuan: 2, per: '次' } }, ['price']],
    [{ kind: 'SERVICE', price: { kind: 'RANGE', minYuan: 2, maxYuan: 1, per: '次' } }, ['price']],
    [{ kind: 'SERVICE', price: { kind: 'ON_REQUEST', minYuan: 2, per: '' } }, ['price']],
    [{ kind: 'EQUIPMENT', openHours: [{ weekdays: [1], from: '17:00', to: '08:30' }] }, ['openHours.0']],
    [
      { kind: 'EQUIPMENT', openHours: [{ weekdays: [8], from: '8:30', to: '17:00' }] },
      ['openHours.0', 'openHours.0'],
    ],
  ])('refuses %j at its field', async (wish, paths) => {
    expect(await faultsOf(wish)).toEqual(paths);
  });

  it('takes no experts of another house and no client that nobody may see', async () => {
    const stranger = await addCommissioner(app);
    const hidden = await addOrganization(app, { verified: false });
    const cases = [{ year: 2020, title: '某某', result: '做过。', clientId: hidden }];
    expect(await faultsOf({ expertIds: [stranger], cases })).toEqual(['expertIds', 'cases.0.clientId']);
  });

  it('tells a price on request from a fixed one', async () => {
    const price = async (given: object) =>
      (await act('createCapability', { ownerId, ...achievement, kind: 'SERVICE', price: given })).capability;
    expect(await price({ kind: 'ON_REQUEST', per: '' })).toMatchObject({
      price: { kind: 'ON_REQUEST', minYuan: null },
    });
    expect(await price({ kind: 'FIXED', minYuan: 2800, per: '次' })).toMatchObject({
      price: { kind: 'FIXED', minYuan: 2800, maxYuan: 2800 },
    });
  });
});

describe('a draft', () => {
  it('may lack what is not written yet, but not be wrong', async () => {
    const { state } = await draft({ kind: 'TRAINING', title: '营', text: '' });
    expect(state).toBe('DRAFT');
    const { errors } = await act('saveCapabilityDraft', {
      ownerId,
      content: { kind: 'ACHIEVEMENT', title: '', text: '', patents: ['1'] },
    });
    expect(errors.map(({ path }) => path.join('.'))).toEqual([
      'input.content.title',
      'input.content.patents.0',
    ]);
  });

  it('is seen by the own organization alone', async () => {
    const { id } = await draft();
    const officer = await signedIn(app, { isOfficer: true });
    expect((await person(app).ask(READ, { id })).data).toEqual({ node: null });
    expect((await officer.ask(READ, { id })).data).toEqual({ node: null });
    expect((await colleague.ask(READ, { id })).data).toMatchObject({ node: { state: 'DRAFT' } });
  });

  it('is published once it is complete, with its last changes in the same step', async () => {
    const { id, revision } = await draft({ ...achievement, text: '' });
    const at = { capabilityId: id, expectedRevision: revision };
    expect((await act('publishCapability', at)).errors).toMatchObject([{ path: ['input', 'text'] }]);
    const { capability } = await act('publishCapability', { ...at, content: achievement });
    expect(capability).toMatchObject({
      state: 'PUBLISHED',
      steps: [{ state: 'DRAFT' }, { state: 'PUBLISHED' }],
    });
    expect((await person(app).ask(READ, { id })).data).toMatchObject({
      node: { state: 'PUBLISHED', steps: [] },
    });
  });

  it('goes for good when it is given up, and only while it is one', async () => {
    const { id } = await draft();
    const DISCARD =
      'mutation D($input: DiscardCapabilityDraftInput!) { discardCapabilityDraft(input: $input) { owner { id } errors { code } } }';
    expect((await member.ask(DISCARD, { input: { capabilityId: id } })).data).toMatchObject({
      discardCapabilityDraft: { owner: { id: ownerId } },
    });
    expect((await member.ask(READ, { id })).data).toEqual({ node: null });
    const open = await publish();
    expect((await member.ask(DISCARD, { input: { capabilityId: open.id } })).data).toMatchObject({
      discardCapabilityDraft: { errors: [{ code: 'CAPABILITY_STATE_CHANGED' }] },
    });
  });
});

describe('an edit', () => {
  it('does not write over what a colleague has just changed', async () => {
    const { id, revision } = await publish();
    const at = { capabilityId: id, expectedRevision: revision };
    const first = await act('updateCapability', {
      ...at,
      content: { ...achievement, title: '第一个人的标题' },
    });
    expect(first.capability?.title).toBe('第一个人的标题');
    const second = await act(
      'updateCapability',
      { ...at, content: { ...achievement, title: '第二个人的标题' } },
      colleague,
    );
    expect(second.errors).toMatchObject([{ code: 'CAPABILITY_CHANGED' }]);
    expect((await member.ask(READ, { id })).data).toMatchObject({ node: { title: '第一个人的标题' } });
  });

  it('keeps complete what is published', async () => {
    const { id, revision } = await publish();
    const input = {
      capabilityId: id,
      expectedRevision: revision,
      content: { ...achievement, fieldCodes: [] },
    };
    expect((await act('updateCapability', input)).errors).toMatchObject([
      { path: ['input', 'content', 'fieldCodes'] },
    ]);
  });

  it('is for members of the owner', async () => {
    const { id, revision } = await publish();
    const firm = await signedIn(app, { memberOf: clientId });
    const input = { capabilityId: id, expectedRevision: revision, content: achievement };
    expect(codesOf(await firm.ask(mutation('updateCapability'), { input }))).toEqual(['FORBIDDEN']);
  });
});

describe('pausing', () => {
  it('hides it until it is taken up again', async () => {
    const { id } = await publish();
    await act('pauseCapability', { capabilityId: id });
    expect((await person(app).ask(READ, { id })).data).toEqual({ node: null });
    const again = await act('pauseCapability', { capabilityId: id });
    expect(again.errors).toMatchObject([{ code: 'CAPABILITY_STATE_CHANGED' }]);
    expect((await act('resumeCapability', { capabilityId: id })).capability?.state).toBe('PUBLISHED');
  });

  it('and taking back fifty times at once happens once each at most, and all others are told', async () => {
    const { id } = await publish();
    const people = Array.from({ length: 50 }, (_none, turn) => (turn % 2 ? member : colleague));
    const answers = await Promise.all(
      people.map((who, turn) =>
        act(turn % 3 ? 'pauseCapability' : 'withdrawCapability', { capabilityId: id }, who),
      ),
    );
    const moved = answers.flatMap(({ capability }) => capability ?? []);
    const refused = answers.flatMap(({ errors }) => errors);
    const { data } = await member.ask<{ node: { state: string; steps: { state: string }[] } }>(READ, { id });
    // Drafted, published, and what happened now: once paused it can still be taken back, after that nothing.
    expect(
      data.node.steps
        .slice(2)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(moved.map(({ state }) => state).sort());
    expect(data.node.state).toBe(data.node.steps.at(-1)?.state);
    expect([1, 2]).toContain(moved.length);
    expect(moved.length + refused.length).toBe(people.length);
  });
});

describe('what is shown first', () => {
  const PIN =
    'mutation P($input: PinCapabilitiesInput!) { pinCapabilities(input: $input) { owner { ... on University { pinnedCapabilities { id } } } errors { path } } }';
  const pin = async (capabilityIds: string[], who = member) =>
    (await who.ask<{ pinCapabilities: object }>(PIN, { input: { ownerId, capabilityIds } })).data
      .pinCapabilities;

  it('stands in the order of the owner, without what was paused since', async () => {
    const ids = [(await publish()).id, (await publish()).id, (await publish()).id];
    const [one = '', two = '', three = ''] = ids;
    expect(await pin([three, one, two])).toMatchObject({
      owner: { pinnedCapabilities: [{ id: three }, { id: one }, { id: two }] },
    });
    await act('pauseCapability', { capabilityId: one });
    const SHELF =
      'query S($id: ID!) { node(id: $id) { ... on University { pinnedCapabilities { id isPinned } } } }';
    expect((await person(app).ask(SHELF, { id: ownerId })).data).toMatchObject({
      node: { pinnedCapabilities: [{ id: three, isPinned: true }, { id: two }] },
    });
  });

  it('takes neither drafts nor more than six', async () => {
    const { id } = await draft();
    expect(await pin([id])).toMatchObject({ errors: [{ path: ['input', 'capabilityIds'] }] });
    const many = await Promise.all(Array.from({ length: 7 }, () => publish()));
    expect(await pin(many.map((one) => one.id))).toMatchObject({
      errors: [{ path: ['input', 'capabilityIds'] }],
    });
  });
});
