import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountsWorld, browser, startAccounts } from '../support/accounts.ts';
import { addCommissioner, commissionerProfileOf } from '../support/commissioners.ts';
import { addOrganization, profileOf } from '../support/organizations.ts';
import { codesOf, type Person, person, settleWithoutMatching, signedIn } from '../support/world.ts';

let world: AccountsWorld;
let officer: Person;
beforeAll(async () => {
  world = await startAccounts();
  officer = await signedIn(world.app, { isOfficer: true });
});
afterAll(() => world.app.server.close());

const OBJECT =
  'mutation O($input: ObjectToPublicationInput!) { objectToPublication(input: $input) { dueOn errors { code path } } }';
const LIST =
  'query L($state: ObjectionState!) { objections(state: $state, first: 100) { nodes { id wish text email state dueOn decisionNote subject { ... on Commissioner { name } ... on Enterprise { name } } } } }';
const DECIDE =
  'mutation D($input: DecideObjectionInput!) { decideObjection(input: $input) { objection { state } errors { code path } } }';
const TAKE_BACK =
  'mutation T($input: TakeBackObjectionInput!) { takeBackObjection(input: $input) { objection { state } errors { code } } }';

type Payload = {
  dueOn?: string | null;
  objection?: { state: string } | null;
  errors: { code: string; path?: string[] }[];
};
type Listed = {
  objections: { nodes: { id: string; email: string; state: string; subject: object | null }[] };
};

async function object(subjectId: string, wish: object = {}) {
  const email = `${randomUUID()}@person.example`;
  const input = { subjectId, wish: 'REMOVE', text: '这是我，请删除', email, language: 'ZH', ...wish };
  const { data, errors } = await browser(world.app).send(OBJECT, { input });
  return { email, payload: data?.objectToPublication as Payload | undefined, errors };
}

async function objectionOf(email: string, state = 'OPEN') {
  const { data } = await officer.ask<Listed>(LIST, { state });
  const found = data.objections.nodes.find((one) => one.email === email);
  if (!found) throw new Error('the queue does not hold it');
  return found;
}

const decide = async (objectionId: string, isAccepted: boolean, who = officer) =>
  (
    await who.ask<{ decideObjection: Payload }>(DECIDE, {
      input: { objectionId, isAccepted, note: '已核对本人身份' },
    })
  ).data?.decideObjection;

describe('objecting to being shown', () => {
  it('needs no account, waits for an officer, and says by when the answer comes', async () => {
    const id = await addCommissioner(world.app, { displayName: '端木教授' });
    const { email, payload } = await object(id);
    expect(payload).toMatchObject({ dueOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), errors: [] });
    expect(await objectionOf(email)).toMatchObject({
      wish: 'REMOVE',
      text: '这是我，请删除',
      subject: { name: '端木教授' },
    });
    const [letter] = await world.post(email);
    expect(letter?.subject).toBe('灯桥收到了你的反对或更正申请');
    expect(letter?.text).toContain(payload?.dueOn);
    expect((await world.app.services.commissioners.getMany([id]))[0]).not.toBeNull();
  });

  it('is refused without words or an address, for what nobody sees, and after many in a row', async () => {
    const id = await addCommissioner(world.app);
    expect((await object(id, { text: '删' })).payload?.errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'text'] },
    ]);
    expect((await object(id, { email: 'nobody' })).payload?.errors).toMatchObject([
      { path: ['input', 'email'] },
    ]);
    expect((await object(id, { text: '删', email: 'nobody' })).payload?.errors).toMatchObject([
      { path: ['input', 'text'] },
      { path: ['input', 'email'] },
    ]);
    const hidden = await addCommissioner(world.app, { verified: false });
    expect((await object(hidden)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const one = browser(world.app);
    const codes = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const input = {
        subjectId: id,
        wish: 'REMOVE',
        text: '这是我，请删除',
        email: `${turn}@person.example`,
        language: 'ZH',
      };
      const { data } = await one.send(OBJECT, { input });
      codes.push(
        ...((data?.objectToPublication as Payload | undefined)?.errors ?? []).map(({ code }) => code),
      );
    }
    expect(codes).toContain('TOO_MANY_ATTEMPTS');
  });

  it('is decided by officers alone, once', async () => {
    const { email } = await object(await addCommissioner(world.app));
    const { id } = await objectionOf(email);
    for (const who of [
      person(world.app),
      await signedIn(world.app, {}),
      await signedIn(world.app, { isAdministrator: true }),
    ]) {
      expect(codesOf(await who.ask(LIST, { state: 'OPEN' }))[0]).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
      expect(
        codesOf(await who.ask(DECIDE, { input: { objectionId: id, isAccepted: true, note: '好的' } }))[0],
      ).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
    const both = await Promise.all([decide(id, true), decide(id, false)]);
    expect(both.flatMap((one) => one?.errors.map(({ code }) => code) ?? [])).toEqual([
      'OBJECTION_DECIDED_ALREADY',
    ]);
    expect((await decide(id, true))?.errors).toMatchObject([{ code: 'OBJECTION_DECIDED_ALREADY' }]);
  });
});

describe('an accepted objection', () => {
  it('takes the person out of the store and the search, and survives importing the list again', async () => {
    const { app } = world;
    const home = await addOrganization(app, { kind: 'UNIVERSITY' });
    const profile = commissionerProfileOf({
      ...{ homeInstitutionId: home, key: null, displayName: '公冶教授', bestAt: '光谱' },
      contact: { role: null, email: 'gongye@uni.example' },
    });
    const take = async (wish: object = {}) =>
      (
        await app.services.commissionerIntake.takeIn([{ ...profile, ...wish }], { verifiedBecause: '名单' })
      )[0];
    const first = await take();
    if (first?.status !== 'CREATED') throw new Error('it is new');
    await settleWithoutMatching(app);
    const { email } = await object(first.id);
    const { id } = await objectionOf(email);
    expect(await decide(id, true)).toMatchObject({ objection: { state: 'ACCEPTED' }, errors: [] });
    await settleWithoutMatching(app);

    expect(await app.services.commissioners.getMany([first.id])).toEqual([null]);
    const found = await person(app).ask<{ partners: { nodes: { name: string }[] } }>(
      '{ partners(query: "公冶教授") { nodes { name } } }',
    );
    expect(found.data.partners.nodes.map(({ name }) => name)).not.toContain('公冶教授');
    const dump = JSON.stringify(await world.stored());
    expect(dump).not.toContain('公冶教授');
    expect(dump).not.toContain('gongye@uni.example');

    const again = await take();
    expect(again).toMatchObject({ status: 'REFUSED' });
    expect(again?.status === 'REFUSED' && again.problem.zh).toContain('本人反对公开，未导入');
    // The same person under a number, known by the address; somebody else of that name elsewhere is not meant.
    expect(await take({ key: '77', displayName: '公冶老师' })).toMatchObject({ status: 'REFUSED' });
    const elsewhere = await addOrganization(app, { kind: 'UNIVERSITY' });
    expect(await take({ homeInstitutionId: elsewhere, contact: null })).toMatchObject({ status: 'CREATED' });
    const [answer] = (await world.post(email)).filter(({ subject }) => subject.includes('答复'));
    expect(answer?.text).toContain('已核对本人身份');

    const back = await officer.ask<{ takeBackObjection: Payload }>(TAKE_BACK, {
      input: { objectionId: id, note: '本人来电' },
    });
    expect(back.data.takeBackObjection).toMatchObject({ objection: { state: 'TAKEN_BACK' }, errors: [] });
    expect(await take()).toMatchObject({ status: 'CREATED' });
  });

  it('of a numbered person leaves a namesake with another number alone', async () => {
    const { app } = world;
    const home = await addOrganization(app, { kind: 'UNIVERSITY' });
    const id = await addCommissioner(app, { homeInstitutionId: home, key: '1001', displayName: '陈教授' });
    const { email } = await object(id);
    await decide((await objectionOf(email)).id, true);
    const rows = [
      commissionerProfileOf({ homeInstitutionId: home, key: '1001', displayName: '陈教授' }),
      commissionerProfileOf({ homeInstitutionId: home, key: '1002', displayName: '陈教授' }),
      commissionerProfileOf({ homeInstitutionId: home, key: null, displayName: '陈教授' }),
    ];
    const outcomes = await app.services.commissionerIntake.takeIn(rows, { verifiedBecause: null });
    expect(outcomes.map(({ status }) => status)).toEqual(['REFUSED', 'CREATED', 'REFUSED']);
  });

  it('of a contact person takes the contact out, and a list with it is answered', async () => {
    const { app } = world;
    const profile = profileOf({
      name: '有联系人的灯饰',
      contact: { role: '经理', email: 'manager@firm.example' },
    });
    const take = async (wish: object = {}) =>
      (
        await app.services.organizationIntake.takeIn([{ ...profile, ...wish }], { verifiedBecause: '名单' })
      )[0];
    const first = await take();
    if (first?.status !== 'CREATED') throw new Error('it is new');
    const { email } = await object(first.id);
    await decide((await objectionOf(email)).id, true);
    expect((await app.services.organizations.getUnmerged(first.id))?.contact).toBeNull();
    const again = await take();
    expect(again?.status === 'REFUSED' && again.problem.zh).toContain('联系人本人反对公开');
    expect(await take({ contact: null })).toMatchObject({ status: 'UNCHANGED' });
  });

  it('is finished by the next process where one died in between', async () => {
    const { app } = world;
    const id = await addCommissioner(app, { displayName: '半途教授' });
    const { email } = await object(id);
    const erase = app.services.commissioners.erase;
    app.services.commissioners.erase = async () => {
      throw new Error('killed');
    };
    const open = await objectionOf(email);
    expect(await decide(open.id, true)).toBeUndefined();
    app.services.commissioners.erase = erase;
    expect(await app.services.commissioners.getMany([id])).not.toEqual([null]);
    await settleWithoutMatching(app);
    expect(await app.services.commissioners.getMany([id])).toEqual([null]);
    expect(await objectionOf(email, 'ACCEPTED')).toMatchObject({ state: 'ACCEPTED', subject: null });
  });

  it('that is refused changes nothing and tells why', async () => {
    const id = await addCommissioner(world.app, { displayName: '留下教授' });
    const { email } = await object(id, { wish: 'CORRECT' });
    await decide((await objectionOf(email)).id, false);
    const letters = await world.post(email);
    expect(letters.map(({ text }) => text).join('')).toContain('没有同意');
    expect((await world.app.services.commissioners.getMany([id]))[0]?.displayName).toBe('留下教授');
  });
});

describe('what is older than it may be kept', () => {
  it('goes by itself, and officers see when', async () => {
    const { app, clock } = world;
    const { email } = await object(await addCommissioner(app));
    await decide((await objectionOf(email)).id, false);
    expect(JSON.stringify(await world.stored())).toContain(email);
    clock.pass(181 * 86_400_000);
    await settleWithoutMatching(app);
    expect(JSON.stringify(await world.stored())).not.toContain(email);
    const again = await signedIn(app, { isOfficer: true });
    const { data } = await again.ask<{ retention: { policy: { name: string }; lastRunAt: string | null }[] }>(
      '{ retention { policy { name days source { zh } } lastRunAt lastRemoved } }',
    );
    const rule = data.retention.find(({ policy }) => policy.name === 'OBJECTION_CONTACTS');
    expect(rule?.lastRunAt).not.toBeNull();
    expect(codesOf(await person(app).ask('{ retention { lastRunAt } }'))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await (await signedIn(app, {})).ask('{ retention { lastRunAt } }'))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('goes once where several processes are at it', async () => {
    world.clock.pass(7 * 3_600_000);
    const removed = await Promise.all([1, 2, 3].map(() => world.app.services.retention.worker.drain()));
    expect(removed.filter((count) => count > 0).length).toBeLessThan(2);
  });
});
