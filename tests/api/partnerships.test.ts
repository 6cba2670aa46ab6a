import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { addOrganization } from '../support/organizations.ts';
import { ACCEPT, DECLINE, openScene, READ, REQUEST, type Scene, WITHDRAW } from '../support/partnerships.ts';
import { codesOf, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let scene: Scene;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());
beforeEach(async () => {
  scene = await openScene(app);
});

async function addNeed(enterpriseId: Scene['firmId'], wish: { isAnonymous?: boolean } = {}): Promise<string> {
  const owner = await signedIn(app, { memberOf: enterpriseId });
  const { data } = await owner.ask<{ createNeed: { need: { id: string } } }>(
    'mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }',
    {
      input: {
        enterpriseId,
        title: '植物灯散热整改',
        text: '灯体温度过高，需要降低十度以上。',
        fieldCodes: ['DR01'],
        ...wish,
      },
    },
  );
  return data.createNeed.need.id;
}

describe('requesting a partnership', () => {
  it('is seen by both sides, each with what it can do now', async () => {
    const { partnership } = await scene.request();
    expect(partnership).toMatchObject({
      id: expect.stringMatching(/^par_[0-9a-f]{24}$/),
      state: 'REQUESTED',
      form: 'CONSULTING',
      message: '植物灯散热',
      contacts: null,
      viewerSide: 'REQUESTER',
      waitsForViewer: false,
      viewerCanDecide: false,
      viewerCanWithdraw: true,
      viewerCanSendMessage: true,
      steps: [{ state: 'REQUESTED', side: 'REQUESTER', reason: null, note: null }],
    });
    const { data } = await scene.university.ask(READ, { id: partnership?.id });
    expect(data).toMatchObject({
      partnership: {
        viewerSide: 'RECIPIENT',
        waitsForViewer: true,
        viewerCanDecide: true,
        viewerCanWithdraw: false,
        contacts: null,
      },
    });
  });

  it('takes a need of either side, and has one open per need', async () => {
    const needId = await addNeed(scene.firmId);
    expect((await scene.request({ needId })).partnership).toMatchObject({ need: { id: needId } });
    expect((await scene.request()).errors).toEqual([]);
    const back = { requesterId: scene.universityId, recipientId: scene.firmId, needId };
    expect((await scene.request(back, scene.university)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ALREADY_OPEN' },
    ]);
  });

  it('is refused while one is open, from either side, with the existing one in the payload', async () => {
    const id = await scene.requestedId();
    const back = { requesterId: scene.universityId, recipientId: scene.firmId };
    for (const answer of [await scene.request(), await scene.request(back, scene.university)]) {
      expect(answer).toMatchObject({
        partnership: null,
        errors: [
          { __typename: 'PartnershipAlreadyOpen', code: 'PARTNERSHIP_ALREADY_OPEN', existing: { id } },
        ],
      });
    }
  });

  it('leaves one partnership of twenty that are requested at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => scene.request()));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const ids = answers.map(({ partnership, errors }) => (partnership ?? errors[0]?.existing)?.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('tells all that is wrong at once', async () => {
    const wish = {
      message: '灯'.repeat(2_001),
      recipientId: scene.firmId,
      needId: 'nee_x',
      capabilityId: newId('capability'),
    };
    expect((await scene.request(wish)).errors.map(({ path }) => path?.at(-1))).toEqual([
      'message',
      'recipientId',
      'needId',
      'capabilityId',
    ]);
  });

  it.each([
    ['an empty message', '  '],
    ['control characters', '散热\u0000整改'],
    ['a direction override', '散热\u202e整改'],
    ['half a character', '散热\ud800'],
  ])('refuses %s', async (_case, message) => {
    expect((await scene.request({ message })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'message'] },
    ]);
  });

  it('does not tell whose an anonymous need is: it is answered like an unknown one', async () => {
    const needId = await addNeed(scene.firmId, { isAnonymous: true });
    const towardsOwner = { requesterId: scene.universityId, recipientId: scene.firmId };
    const answers = [
      await scene.request({ ...towardsOwner, needId }, scene.university),
      await scene.request({ ...towardsOwner, needId: newId('need') }, scene.university),
      await scene.request(
        { ...towardsOwner, needId: await addNeed(await addOrganization(app)) },
        scene.university,
      ),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors).toMatchObject([{ path: ['input', 'needId'] }]);
    expect((await scene.request({ needId })).errors).toEqual([]);
  });

  it('is refused towards a public office, nobody, and somebody who cannot be found', async () => {
    const office = await addOrganization(app, { kind: 'BUREAU' });
    expect((await scene.request({ recipientId: office })).errors).toMatchObject([
      { path: ['input', 'recipientId'] },
    ]);
    const unverified = await addOrganization(app, { verified: false });
    for (const recipientId of [newId('organization'), unverified, 'org_x']) {
      expect(codesOf(await scene.ask({ recipientId }))).toEqual(['NOT_FOUND']);
    }
  });

  it('needs an account, and one of the requester', async () => {
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    const officer = await signedIn(app, { isOfficer: true });
    expect(codesOf(await scene.ask({}, person(app)))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await scene.ask({}, stranger))).toEqual(['FORBIDDEN']);
    expect(codesOf(await scene.ask({}, officer))).toEqual(['FORBIDDEN']);
    expect(REQUEST).toContain('requestPartnership');
  });
});

describe('deciding a partnership', () => {
  it('is accepted by the recipient, once, and shows both sides the contacts from then on', async () => {
    const id = await scene.requestedId();
    const contacts = {
      requester: { role: '厂长', email: 'firm@example.com' },
      recipient: { role: '科研处', email: 'university@example.com' },
    };
    expect((await scene.decide(scene.university, ACCEPT, id)).partnership).toMatchObject({
      id,
      state: 'ACCEPTED',
      contacts: { ...contacts, disclosedAt: expect.any(String) },
    });
    expect((await scene.firm.ask(READ, { id })).data).toMatchObject({
      partnership: { contacts: { recipient: { email: 'university@example.com' } } },
    });
    expect((await scene.decide(scene.university, ACCEPT, id)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ALREADY_DECIDED', partnership: { id, state: 'ACCEPTED' } },
    ]);
  });

  it('is declined with a coded reason, and frees the two for another request', async () => {
    const id = await scene.requestedId();
    const declined = await scene.decide(scene.university, DECLINE, id, {
      reason: 'NO_CAPACITY',
      note: '下半年再谈',
    });
    expect(declined.partnership).toMatchObject({
      state: 'DECLINED',
      declineReason: 'NO_CAPACITY',
      contacts: null,
      viewerCanSendMessage: false,
      steps: [{ state: 'REQUESTED' }, { side: 'RECIPIENT', reason: 'NO_CAPACITY', note: '下半年再谈' }],
    });
    expect((await scene.request()).partnership).toMatchObject({ state: 'REQUESTED' });
  });

  it('refuses a note that is too long, and leaves the request as it was', async () => {
    const id = await scene.requestedId();
    const refused = await scene.decide(scene.university, DECLINE, id, {
      reason: 'OTHER',
      note: '长'.repeat(501),
    });
    expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'note'] }]);
    expect((await scene.firm.ask(READ, { id })).data).toMatchObject({ partnership: { state: 'REQUESTED' } });
  });

  it('lets nobody decide for the other side, and nobody else at all', async () => {
    const id = await scene.requestedId();
    const input = { partnershipId: id };
    const officer = await signedIn(app, { isOfficer: true });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    expect(codesOf(await scene.firm.ask(ACCEPT, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await scene.university.ask(WITHDRAW, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await officer.ask(ACCEPT, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await stranger.ask(ACCEPT, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await person(app).ask(ACCEPT, { input }))).toEqual(['UNAUTHENTICATED']);
  });
});
