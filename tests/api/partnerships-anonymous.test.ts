import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { addAnonymousNeed, allToldOf } from '../support/anonymous-needs.ts';
import { connectLive, listenAt } from '../support/live.ts';
import { recordMail } from '../support/mail.ts';
import { told } from '../support/notifications.ts';
import { addOrganization } from '../support/organizations.ts';
import {
  ACCEPT,
  DECLINE,
  openScene,
  type Payload,
  PROPOSE,
  type Scene,
  WITHDRAW,
} from '../support/partnerships.ts';
import { type Person, settle, signedIn, startApp, TestClock } from '../support/world.ts';

const DAY = 24 * 60 * 60_000;
const clock = new TestClock();
const mail = recordMail();
let app: App;
let scene: Scene;
let needId: string;
let name: string;

beforeAll(async () => {
  app = await startApp({ clock, mail });
}, 30_000);
afterAll(() => app.server.close());
beforeEach(async () => {
  scene = await openScene(app);
  name = (await app.services.organizations.getMany([scene.firmId]))[0]?.name ?? '';
  needId = await addAnonymousNeed(scene.firm, scene.firmId);
});

const allToldTo = (who: Person, id: string) => allToldOf({ app, mail }, who, { id, needId });

const asUniversity = (wish: object = {}) =>
  scene.request({ requesterId: scene.universityId, recipientId: null, needId, ...wish }, scene.university);

async function requestedId(): Promise<string> {
  const { partnership, errors } = await asUniversity();
  if (!partnership) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return partnership.id;
}

const SIDES = 'query S($id: ID!) { partnership(id: $id) { state hiddenSide recipient { id name } } }';
type Sides = {
  partnership: { state: string; hiddenSide: string | null; recipient: { name: string } | null };
};

async function sidesFor(who: Person, id: string) {
  const { data } = await who.ask<Sides>(SIDES, { id });
  return data.partnership;
}

describe('a request on a need without a name', () => {
  it('goes to its firm, which sees who asks', async () => {
    const id = await requestedId();
    const { data } = await scene.firm.ask<object>(
      'query R($id: ID!) { partnership(id: $id) { hiddenSide viewerSide viewerCanDecide requester { id } recipient { id } need { id } } }',
      { id },
    );
    expect(data).toEqual({
      partnership: {
        hiddenSide: 'RECIPIENT',
        viewerSide: 'RECIPIENT',
        viewerCanDecide: true,
        requester: { id: scene.universityId },
        recipient: { id: scene.firmId },
        need: { id: needId },
      },
    });
    const officer = await signedIn(app, { isOfficer: true });
    expect(await sidesFor(officer, id)).toMatchObject({ recipient: { name } });
  });

  it('tells whoever asks nowhere whose it is: not in lists, notices, letters, files, live, or what was said', async () => {
    const id = await requestedId();
    const live = connectLive(await listenAt(app), { cookie: scene.university.cookie });
    const heard = live.follow(
      'subscription M($id: ID!) { messageSent(partnershipId: $id) { id text authorName side } }',
      { id },
    );
    // Sent until somebody listens.
    const first = heard.next();
    let isHeard = false;
    void first.then(() => {
      isHeard = true;
    });
    while (!isHeard) {
      await scene.send(scene.firm, id, { text: '可以先看看贵校的样机吗' });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await settle(app);
    const all = JSON.stringify([await first, await allToldTo(scene.university, id)]);
    await live.dispose();
    for (const secret of [scene.firmId, name, 'firm@example.com', '厂长']) expect(all).not.toContain(secret);
    expect(all).toContain('可以先看看贵校的样机吗');
    expect(await sidesFor(scene.university, id)).toMatchObject({ hiddenSide: 'RECIPIENT', recipient: null });
  }, 20_000);

  it('shows the name to that one alone, in the moment when the firm accepts', async () => {
    const id = await requestedId();
    const otherId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const other = await signedIn(app, { memberOf: otherId });
    const second = await scene.request({ requesterId: otherId, recipientId: null, needId }, other);
    await scene.decide(scene.firm, ACCEPT, id);
    expect(await sidesFor(scene.university, id)).toMatchObject({ hiddenSide: null, recipient: { name } });
    expect(await sidesFor(other, second.partnership?.id ?? '')).toMatchObject({ recipient: null });
    const { data } = await other.ask<object>('query N($id: ID!) { need(id: $id) { enterprise { id } } }', {
      id: needId,
    });
    expect(data).toEqual({ need: { enterprise: null } });
  });

  it.each([
    ['declined', () => scene.firm, DECLINE, { reason: 'TOO_EARLY' }, 'DECLINED'],
    ['withdrawn', () => scene.university, WITHDRAW, {}, 'WITHDRAWN'],
  ] as const)('keeps the name when it is %s', async (_case, who, document, more, state) => {
    const id = await requestedId();
    await scene.decide(who(), document, id, more);
    expect(await sidesFor(scene.university, id)).toEqual({ state, hiddenSide: 'RECIPIENT', recipient: null });
  });

  it('keeps the name when time runs out', async () => {
    const id = await requestedId();
    clock.pass(15 * DAY);
    const colleague = await signedIn(app, { memberOf: scene.universityId });
    await settle(app);
    expect(await sidesFor(colleague, id)).toMatchObject({ state: 'EXPIRED', recipient: null });
    const notices = JSON.stringify(await told(colleague));
    expect(notices).toContain('PARTNERSHIP_EXPIRED');
    expect(notices).not.toContain(name);
  });

  it('is one at a time from each side', async () => {
    const id = await requestedId();
    expect((await asUniversity()).errors).toMatchObject([
      { code: 'PARTNERSHIP_ALREADY_OPEN', existing: { id } },
    ]);
  });

  it('is refused to its own firm, and where neither recipient nor need is named', async () => {
    const own = { requesterId: scene.firmId, recipientId: null };
    expect((await scene.request({ ...own, needId })).errors).toMatchObject([
      { path: ['input', 'recipientId'] },
    ]);
    expect((await scene.request(own)).errors).toMatchObject([{ path: ['input', 'recipientId'] }]);
    expect((await scene.request({ ...own, needId: newId('need') })).errors).toMatchObject([
      { path: ['input', 'needId'] },
    ]);
  });
});

describe('a proposal of a platform on a need without a name', () => {
  const open = async () => {
    const platformId = await addOrganization(app, { kind: 'TRANSFER_PLATFORM' });
    const broker = await signedIn(app, { memberOf: platformId });
    const propose = async (wish: object = {}) => {
      const { data } = await broker.ask<{ proposePartnership: Payload }>(PROPOSE, {
        input: {
          brokerId: platformId,
          requesterId: scene.universityId,
          needId,
          form: 'CONSULTING',
          message: '两家合适',
          ...wish,
        },
      });
      return data.proposePartnership;
    };
    return { broker, propose };
  };

  it('names the firm to nobody before both have accepted, then to both', async () => {
    const { broker, propose } = await open();
    const id = (await propose()).partnership?.id ?? '';
    await scene.decide(scene.firm, ACCEPT, id);
    await settle(app);
    const all = JSON.stringify([await allToldTo(scene.university, id), await allToldTo(broker, id)]);
    for (const secret of [scene.firmId, name, 'firm@example.com', '厂长']) expect(all).not.toContain(secret);
    expect(await sidesFor(scene.firm, id)).toMatchObject({ recipient: { name } });
    await scene.decide(scene.university, ACCEPT, id);
    for (const who of [broker, scene.university]) {
      expect(await sidesFor(who, id)).toMatchObject({ state: 'ACCEPTED', recipient: { name } });
    }
  }, 20_000);

  it('does not let the firm be found by proposing firms, by naming it, or by what it has open already', async () => {
    const { propose } = await open();
    const stranger = await addOrganization(app);
    const errorsOf = async (wish: object) => JSON.stringify((await propose(wish)).errors);
    const refusals = [
      await errorsOf({ requesterId: scene.firmId }),
      await errorsOf({ recipientId: scene.firmId }),
    ];
    expect(refusals).toEqual([
      await errorsOf({ requesterId: stranger }),
      await errorsOf({ recipientId: stranger }),
    ]);
    expect(refusals).not.toContain('[]');
    const running = await requestedId();
    await scene.decide(scene.firm, ACCEPT, running);
    const told = await errorsOf({});
    for (const secret of [running, name, scene.firmId]) expect(told).not.toContain(secret);
    expect(told).toContain('INVALID_INPUT');
  });
});

describe('whose a need without a name is', () => {
  it('does not come out by naming paused firms, or capabilities, until one fits', async () => {
    const errorsOf = async (wish: object) => JSON.stringify((await asUniversity(wish)).errors);
    const stranger = await addOrganization(app);
    for (const id of [scene.firmId, stranger]) {
      const owner = await signedIn(app, { memberOf: id });
      await owner.ask(
        'mutation P($input: PauseOrganizationInput!) { pauseOrganization(input: $input) { errors { code } } }',
        { input: { organizationId: id } },
      );
    }
    const [tried, unknown] = [
      await errorsOf({ recipientId: scene.firmId }),
      await errorsOf({ recipientId: stranger }),
    ];
    expect(tried).toBe(unknown);
    expect(await errorsOf({})).toBe('[]');
  });

  it('is not told by a slip of the firm before it accepts; afterwards it may say what it likes', async () => {
    const id = await requestedId();
    const bad = (text: string, attachmentIds: string[] = []) =>
      scene.send(scene.firm, id, { text, attachmentIds });
    for (const text of [`我们是${name}`, '电话 13812345678', '看 www.chenghui.com', 'a@chenghui.com']) {
      expect((await bad(text)).errors, text).toMatchObject([{ path: ['input', 'text'] }]);
    }
    expect((await bad('图纸', [newId('file')])).errors).toMatchObject([{ path: ['input', 'attachmentIds'] }]);
    const refusal = { reason: 'TOO_EARLY', note: `${name}明年再做` };
    expect((await scene.decide(scene.firm, DECLINE, id, refusal)).errors).toMatchObject([
      { path: ['input', 'note'] },
    ]);
    // The other side is known and says who it is.
    expect((await scene.send(scene.university, id, { text: '电话 13812345678' })).errors).toEqual([]);
    await scene.decide(scene.firm, ACCEPT, id);
    expect((await bad(`我们是${name}`)).errors).toEqual([]);
  });

  it('is told by the firm itself, where it asks somebody about it', async () => {
    const { partnership } = await scene.request({ needId });
    const { data } = await scene.university.ask<object>(
      'query R($id: ID!) { partnership(id: $id) { hiddenSide requester { name } } }',
      { id: partnership?.id },
    );
    expect(data).toEqual({ partnership: { hiddenSide: null, requester: { name } } });
  });
});
