import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addOrganization } from '../support/organizations.ts';
import {
  ACCEPT,
  ADMIT_BROKER,
  DECLINE,
  DISMISS_BROKER,
  INVITE_BROKER,
  openScene,
  type Payload,
  PROPOSE,
  REFUSE_BROKER,
  type Scene,
  WITHDRAW,
} from '../support/partnerships.ts';
import { codesOf, type Person, signedIn, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

type Brokered = Scene & { readonly platformId: Id<'organization'>; readonly broker: Person };

async function open(): Promise<Brokered> {
  const scene = await openScene(app);
  const platformId = await addOrganization(app, { kind: 'TRANSFER_PLATFORM' });
  return { ...scene, platformId, broker: await signedIn(app, { memberOf: platformId }) };
}

async function propose({ broker, platformId, firmId, universityId }: Brokered, wish: object = {}) {
  const { data } = await broker.ask<{ proposePartnership: Payload }>(PROPOSE, {
    input: {
      brokerId: platformId,
      requesterId: firmId,
      recipientId: universityId,
      form: 'CONSULTING',
      message: '两家合适',
      ...wish,
    },
  });
  return data.proposePartnership;
}

const READ =
  'query R($id: ID!) { partnership(id: $id) { state viewerIsBroker viewerSide contacts { disclosedAt } messages { totalCount } broker { id } } }';
const LIST = 'query L { partnerships { nodes { id } } }';

describe('a partnership that a platform proposes', () => {
  it('begins once both have accepted, each for itself, and the platform sees how it goes', async () => {
    const scene = await open();
    const { partnership } = await propose(scene);
    const id = partnership?.id ?? '';
    expect(partnership).toMatchObject({
      state: 'REQUESTED',
      viewerActs: ['WITHDRAW'],
      awaited: ['REQUESTER', 'RECIPIENT'],
      broker: { id: scene.platformId },
      steps: [{ state: 'REQUESTED', side: null }],
    });
    expect((await scene.decide(scene.firm, ACCEPT, id)).partnership).toMatchObject({
      state: 'REQUESTED',
      acceptedBy: ['REQUESTER'],
      contacts: null,
      waitsForViewer: false,
    });
    expect((await scene.decide(scene.firm, ACCEPT, id)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED', possible: ['DECLINE'] },
    ]);
    expect((await scene.decide(scene.university, ACCEPT, id)).partnership).toMatchObject({
      state: 'ACCEPTED',
      contacts: { recipient: { email: 'university@example.com' } },
    });
    expect((await scene.broker.ask(READ, { id })).data).toEqual({
      partnership: {
        state: 'ACCEPTED',
        viewerIsBroker: true,
        viewerSide: null,
        contacts: null,
        messages: null,
        broker: { id: scene.platformId },
      },
    });
    expect((await scene.broker.ask(LIST)).data).toEqual({ partnerships: { nodes: [{ id }] } });
  });

  it('is over once one of the two declines, or the platform takes it back', async () => {
    const scene = await open();
    const first = (await propose(scene)).partnership?.id ?? '';
    await scene.decide(scene.firm, ACCEPT, first);
    expect(
      (await scene.decide(scene.university, DECLINE, first, { reason: 'NO_CAPACITY' })).partnership,
    ).toMatchObject({ state: 'DECLINED', declineReason: 'NO_CAPACITY' });
    const second = (await propose(scene)).partnership?.id ?? '';
    expect(codesOf(await scene.firm.ask(WITHDRAW, { input: { partnershipId: second } }))).toEqual([
      'FORBIDDEN',
    ]);
    expect((await scene.decide(scene.broker, WITHDRAW, second)).partnership?.state).toBe('WITHDRAWN');
  });

  it('of both acceptances at once makes one acceptance of both', async () => {
    const scene = await open();
    const id = (await propose(scene)).partnership?.id ?? '';
    const answers = await Promise.all([
      scene.decide(scene.firm, ACCEPT, id),
      scene.decide(scene.university, ACCEPT, id),
    ]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(answers.map(({ partnership }) => partnership?.state).sort()).toEqual(['ACCEPTED', 'REQUESTED']);
  });

  it('is refused between one and the same, to oneself, by who is no platform, and for others', async () => {
    const scene = await open();
    const { firmId, universityId, platformId } = scene;
    expect((await propose(scene, { recipientId: firmId })).errors).toMatchObject([
      { path: ['input', 'recipientId'] },
    ]);
    expect((await propose(scene, { recipientId: platformId })).errors).toMatchObject([
      { path: ['input', 'brokerId'] },
    ]);
    const input = { brokerId: firmId, requesterId: universityId, recipientId: platformId };
    const byFirm = await scene.firm.ask<{ proposePartnership: Payload }>(PROPOSE, {
      input: { ...input, form: 'CONSULTING', message: '两家合适' },
    });
    expect(byFirm.data.proposePartnership.errors).toMatchObject([{ path: ['input', 'brokerId'] }]);
  });

  it('is refused where the two have one already; of that one only a platform that is part of it hears more', async () => {
    const scene = await open();
    const id = await scene.requestedId();
    const [refusal] = (await propose(scene)).errors;
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'recipientId'] });
    expect(JSON.stringify(refusal)).not.toContain(id);
    await scene.decide(scene.university, DECLINE, id, { reason: 'NO_CAPACITY' });
    const proposed = (await propose(scene)).partnership?.id;
    expect((await propose(scene)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ALREADY_OPEN', existing: { id: proposed } },
    ]);
  });
});

describe('a platform that one side wants beside them', () => {
  it('hears of it only once the other side agrees, and nothing more once it is dismissed', async () => {
    const scene = await open();
    const { firm, university, broker, platformId } = scene;
    const id = await scene.requestedId();
    await scene.decide(university, ACCEPT, id);
    expect(
      (await scene.decide(firm, INVITE_BROKER, id, { brokerId: scene.universityId })).errors,
    ).toMatchObject([{ path: ['input', 'brokerId'] }]);
    await scene.decide(firm, INVITE_BROKER, id, { brokerId: platformId });
    expect(codesOf(await broker.ask(READ, { id }))).toEqual(['NOT_FOUND']);
    expect((await scene.decide(firm, ADMIT_BROKER, id)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED' },
    ]);
    expect((await scene.decide(university, ADMIT_BROKER, id)).partnership).toMatchObject({
      broker: { id: platformId },
    });
    expect((await broker.ask(READ, { id })).data).toMatchObject({ partnership: { viewerIsBroker: true } });
    await scene.decide(university, DISMISS_BROKER, id);
    expect(codesOf(await broker.ask(READ, { id }))).toEqual(['NOT_FOUND']);
  });

  it('stays out where the other side does not want it', async () => {
    const scene = await open();
    const id = await scene.requestedId();
    await scene.decide(scene.university, ACCEPT, id);
    await scene.decide(scene.firm, INVITE_BROKER, id, { brokerId: scene.platformId });
    expect((await scene.decide(scene.university, REFUSE_BROKER, id)).partnership).toMatchObject({
      broker: null,
      awaited: [],
    });
    expect(codesOf(await scene.broker.ask(READ, { id }))).toEqual(['NOT_FOUND']);
  });
});
