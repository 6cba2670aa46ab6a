import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addOrganization } from '../support/organizations.ts';
import { ACCEPT, openScene, type Payload as PartnershipPayload, REQUEST } from '../support/partnerships.ts';
import {
  type Answer,
  codesOf,
  type Person,
  person,
  settleWithoutMatching,
  signedIn,
  startApp,
  TestClock,
} from '../support/world.ts';

let app: App;
const clock = new TestClock();

beforeAll(async () => {
  app = await startApp({ clock });
});
afterAll(() => app.server.close());

const DAY = 86_400_000;
type Seen = {
  state: string;
  pausedUntil: string | null;
  timeline: { action: string; note: string | null }[];
};
type Payloads = Record<string, { organization: Seen | null; errors: { code: string; path: string[] }[] }>;

const mutation = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { organization { state pausedUntil timeline { action note until by { displayName } } } errors { code path } } }`;
};
const PAUSE = mutation('pauseOrganization');
const RESUME = mutation('resumeOrganization');
const CLOSE = mutation('closeOrganization');
const REOPEN = mutation('reopenOrganization');
const READ = `query Read($id: ID!) { node(id: $id) { ... on Organization { name state timeline { action } viewerCanPause viewerCanResume viewerCanClose viewerCanReopen } } }`;

const only = ({ data }: Answer<Payloads>) => Object.values(data)[0] ?? { organization: null, errors: [] };
const faults = (answer: Answer<Payloads>) =>
  only(answer).errors.map(({ code, path }) => `${code} ${path.at(-1)}`);

async function scene(wish: Parameters<typeof addOrganization>[1] = {}) {
  const id = await addOrganization(app, wish);
  const owner = await signedIn(app, { memberOf: id });
  const officer = await signedIn(app, { isOfficer: true });
  const send = (query: string, input: object = {}, who: Person = owner) =>
    who.ask<Payloads>(query, { input: { organizationId: id, ...input } });
  return { id, owner, officer, send };
}

const findable = async (name: string) => {
  const answer = await person(app).ask<{ partners: { nodes: { name: string }[] } }>(
    'query Find($query: String!) { partners(query: $query) { nodes { name } } }',
    { query: name },
  );
  return answer.data.partners.nodes.some((node) => node.name === name);
};

describe('pausing', () => {
  it('is an owner’s alone', async () => {
    const { id, officer, send } = await scene();
    const member = await signedIn(app, { memberOf: id, role: 'MEMBER' });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    for (const query of [PAUSE, RESUME]) {
      expect(codesOf(await send(query, {}, person(app)))).toEqual(['UNAUTHENTICATED']);
      for (const nobody of [member, officer, stranger]) {
        expect(codesOf(await send(query, {}, nobody))).toEqual(['FORBIDDEN']);
      }
    }
  });

  it.each(['2026-03-01', '2020-01-01', '2028-01-01'])('does not end on %s', async (until) => {
    const { send } = await scene();
    expect(faults(await send(PAUSE, { until }))).toEqual(['INVALID_INPUT until']);
  });

  it('is done by one of two at once', async () => {
    const { send } = await scene();
    const answers = await Promise.all([send(PAUSE), send(PAUSE)]);
    expect(answers.flatMap(faults)).toEqual(['ORGANIZATION_STATE_UNCHANGED organizationId']);
    expect(faults(await send(RESUME))).toEqual([]);
    expect(faults(await send(RESUME))).toEqual(['ORGANIZATION_STATE_UNCHANGED organizationId']);
  });

  it('hides from search and from new requests until its day has come', async () => {
    const { firm, firmId, universityId, ask } = await openScene(app);
    const name = (await app.services.organizations.getUnmerged(universityId))?.name ?? '';
    await settleWithoutMatching(app);
    expect(await findable(name)).toBe(true);
    const owner = await signedIn(app, { memberOf: universityId });
    const input = { organizationId: universityId, until: '2026-03-04', reason: '搬迁' };
    expect(only(await owner.ask<Payloads>(PAUSE, { input })).organization?.pausedUntil).toBe('2026-03-04');
    await settleWithoutMatching(app);
    expect(await findable(name)).toBe(false);
    expect((await ask()).data.requestPartnership?.errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'recipientId'] },
    ]);
    clock.pass(3 * DAY);
    await settleWithoutMatching(app);
    expect(await findable(name)).toBe(true);
    const read = await owner.ask<{ node: Seen }>(READ, { id: universityId });
    expect(read.data.node.timeline.map(({ action }) => action).slice(0, 2)).toEqual(['RESUMED', 'PAUSED']);
    expect((await ask()).data.requestPartnership?.errors).toEqual([]);
    expect(codesOf(await firm.ask(READ, { id: firmId }))).toEqual([]);
  });
});

describe('closing', () => {
  it('is an owner’s who writes the name, or an officer’s who says why', async () => {
    const { id, officer, send } = await scene({ name: '要关的灯饰' });
    const member = await signedIn(app, { memberOf: id, role: 'MEMBER' });
    const administrator = await signedIn(app, { isAdministrator: true });
    const input = { reason: '不做了', confirmation: '要关的灯饰' };
    expect(codesOf(await send(CLOSE, input, person(app)))).toEqual(['UNAUTHENTICATED']);
    for (const nobody of [member, administrator]) {
      expect(codesOf(await send(CLOSE, input, nobody))).toEqual(['FORBIDDEN']);
    }
    expect(faults(await send(CLOSE, { reason: '不做了' }))).toEqual(['INVALID_INPUT confirmation']);
    expect(faults(await send(CLOSE, { reason: '不做了', confirmation: '要关' }))).toEqual([
      'INVALID_INPUT confirmation',
    ]);
    expect(faults(await send(CLOSE, { reason: ' ' }, officer))).toEqual(['INVALID_INPUT reason']);
    expect(only(await send(CLOSE, input)).organization).toMatchObject({
      state: 'CLOSED',
      timeline: [{ action: 'CLOSED', note: '不做了' }, {}, {}],
    });
  });

  it('is not for a public office, whoever asks', async () => {
    const { owner, officer, send } = await scene({ kind: 'BUREAU' });
    for (const who of [owner, officer]) {
      expect(codesOf(await send(CLOSE, { reason: '关闭' }, who))).toEqual(['FORBIDDEN']);
    }
  });

  it('hides it from strangers, stops all that is new, and leaves members what was', async () => {
    const { id, owner, officer, send } = await scene({ name: '关了的灯饰' });
    await send(CLOSE, { reason: '不做了', confirmation: '关了的灯饰' });
    expect((await person(app).ask<{ node: null }>(READ, { id })).data.node).toBeNull();
    const own = await owner.ask<{ node: object }>(READ, { id });
    expect(own.data.node).toMatchObject({ state: 'CLOSED', viewerCanPause: false, viewerCanReopen: false });
    const update = `mutation Update($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization { state } errors { code path } } }`;
    expect(faults(await send(update, { expectedRevision: 0, shortName: '新' }))).toEqual([
      'ORGANIZATION_CLOSED organizationId',
    ]);
    const need = {
      enterpriseId: id,
      title: '关闭之后的需求',
      text: '关闭之后不应再能发布需求。',
      fieldCodes: [],
    };
    const publish = `mutation Publish($input: CreateNeedInput!) { createNeed(input: $input) { organization: need { state: id } errors { code path } } }`;
    expect(faults(await owner.ask<Payloads>(publish, { input: need }))).toEqual([
      'INVALID_INPUT enterpriseId',
    ]);
    expect(codesOf(await send(REOPEN, { reason: '误关' }))).toEqual(['FORBIDDEN']);
    expect(only(await send(REOPEN, { reason: '误关' }, officer)).organization?.state).toBe('ACTIVE');
  });

  it('ends requests that wait, and leaves what both agreed to', async () => {
    const { firmId, universityId, university, ask } = await openScene(app);
    const agreed = (await ask()).data.requestPartnership?.partnership?.id;
    await university.ask(ACCEPT, { input: { partnershipId: agreed } });
    const other = await addOrganization(app);
    const stranger = await signedIn(app, { memberOf: other });
    const wish = { requesterId: other, recipientId: universityId, form: 'CONSULTING', message: '想合作' };
    const waiting = (await stranger.ask<Record<string, PartnershipPayload>>(REQUEST, { input: wish })).data
      .requestPartnership?.partnership?.id;
    const officer = await signedIn(app, { isOfficer: true });
    const input = { organizationId: universityId, reason: '已注销' };
    expect(only(await officer.ask<Payloads>(CLOSE, { input })).organization?.state).toBe('CLOSED');
    await settleWithoutMatching(app);
    const state = async (who: Person, id: string | undefined) => {
      const read = `query Read($id: ID!) { partnership(id: $id) { state recipient { name } } }`;
      return (await who.ask<{ partnership: { state: string } }>(read, { id })).data.partnership;
    };
    expect(await state(stranger, waiting)).toMatchObject({ state: 'TERMINATED', recipient: {} });
    expect((await state(await signedIn(app, { memberOf: firmId }), agreed)).state).toBe('ACCEPTED');
  });

  it('gives no stranger the history', async () => {
    const { id } = await scene();
    const read = await person(app).ask<{ node: object }>(READ, { id });
    expect(read.data.node).toMatchObject({ timeline: null, viewerCanClose: false });
  });
});

describe('a path of any steps', () => {
  it('only ever goes where the states lead', async () => {
    const calls: [string, object, 'owner' | 'officer'][] = [
      [PAUSE, {}, 'owner'],
      [RESUME, {}, 'owner'],
      [CLOSE, { reason: '不做了', confirmation: '走走的灯饰' }, 'owner'],
      [REOPEN, { reason: '误关' }, 'officer'],
    ];
    const legal: Record<string, Record<string, string>> = {
      ACTIVE: { [PAUSE]: 'PAUSED', [CLOSE]: 'CLOSED' },
      PAUSED: { [RESUME]: 'ACTIVE', [CLOSE]: 'CLOSED' },
      CLOSED: { [REOPEN]: 'ACTIVE' },
    };
    const people = await scene({ name: '走走的灯饰' });
    let state = 'ACTIVE';
    let seed = 7;
    for (let turn = 0; turn < 60; turn += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const [query, input, who] = calls[seed % calls.length] ?? [PAUSE, {}, 'owner'];
      const { organization, errors } = only(await people.send(query, input, people[who]));
      const next = legal[state]?.[query];
      expect(errors.map(({ code }) => code)).toEqual(next ? [] : ['ORGANIZATION_STATE_UNCHANGED']);
      expect(organization?.state ?? null).toBe(next ?? null);
      state = next ?? state;
    }
    const kept = await app.services.organizations.getUnmerged(people.id as Id<'organization'>);
    expect(kept?.state).toBe(state);
  });
});
