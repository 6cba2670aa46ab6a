import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { ASSIGN, mutate, openFirm, READ, REQUEST, WITHDRAW } from '../support/assignments.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
let officer: Person;
const clock = new TestClock();

beforeAll(async () => {
  app = await startApp({ clock });
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

async function addNeed(who: Person, enterpriseId: Id<'organization'>): Promise<string> {
  const { data } = await who.ask<{ createNeed: { need: { id: string } } }>(
    'mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }',
    {
      input: {
        enterpriseId,
        title: '植物灯散热整改',
        text: '灯体温度过高，需要降低十度以上。',
        fieldCodes: ['DR01'],
        isWantedTwice: true,
      },
    },
  );
  return data.createNeed.need.id;
}

const freeOf = async (id: Id<'commissioner'>) =>
  (await app.services.commissioners.getMany([id]))[0]?.freeCapacity;

describe('asking for a commissioner', () => {
  it('takes the fields of the need where none are given', async () => {
    const firm = await openFirm(app);
    const needId = await addNeed(firm.member, firm.firmId);
    const wishedCommissionerId = await addCommissioner(app);
    const { request } = await firm.request({ needId, wishedCommissionerId });
    expect(request).toMatchObject({
      state: 'OPEN',
      need: { id: needId },
      fields: [{ code: 'DR01' }],
      wishedCommissioner: { id: wishedCommissionerId },
      assignment: null,
      viewerCanWithdraw: true,
      viewerCanAssign: false,
    });
  });

  it('is open once for a need, and once without, however many ask at once', async () => {
    const firm = await openFirm(app);
    const needId = await addNeed(firm.member, firm.firmId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => firm.request({ needId })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const ids = answers.map(({ request, errors }) => request?.id ?? errors[0]?.existing?.id);
    expect(new Set(ids).size).toBe(1);
    expect((await firm.request()).errors).toEqual([]);
    expect((await firm.request()).errors).toMatchObject([{ code: 'COMMISSIONER_REQUEST_ALREADY_OPEN' }]);
  });

  it('tells all that is wrong at once', async () => {
    const firm = await openFirm(app);
    const other = await openFirm(app);
    const { errors } = await firm.request({
      text: '短',
      needId: await addNeed(other.member, other.firmId),
      fieldCodes: ['ZZ99'],
      wishedCommissionerId: await addCommissioner(app, { verified: false }),
    });
    expect(errors.map(({ code, path }) => `${code} ${path?.at(-1)}`)).toEqual([
      'INVALID_INPUT text',
      'INVALID_INPUT needId',
      'INVALID_INPUT fieldCodes',
      'INVALID_INPUT wishedCommissionerId',
    ]);
  });

  it.each([
    ['control characters', { text: '植物灯电源超标\u0000需要整改' }, 'text'],
    ['a text that is too long', { text: '长'.repeat(2_001) }, 'text'],
    ['six fields', { fieldCodes: ['DR01', 'DR02', 'DR03', 'DR04', 'OP01', 'OP02'] }, 'fieldCodes'],
    ['an unknown need', { needId: newId('need') }, 'needId'],
    ['a need that cannot be', { needId: '../x' }, 'needId'],
    ['an unknown commissioner', { wishedCommissionerId: newId('commissioner') }, 'wishedCommissionerId'],
  ])('refuses %s', async (_case, wish, field) => {
    const { errors } = await (await openFirm(app)).request(wish);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
  });

  it('is for members of an enterprise', async () => {
    const firm = await openFirm(app);
    const input = { enterpriseId: firm.firmId, text: '植物灯电源超标，需要整改。' };
    expect(codesOf(await person(app).ask(REQUEST, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await officer.ask(REQUEST, { input }))).toEqual(['FORBIDDEN']);
    const universityId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const teacher = await signedIn(app, { memberOf: universityId });
    expect((await mutate(teacher, REQUEST, { ...input, enterpriseId: universityId })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'enterpriseId'] },
    ]);
  });

  it('can be taken back, by the enterprise, until somebody is assigned', async () => {
    const firm = await openFirm(app);
    const requestId = await firm.requestedId();
    expect(codesOf(await officer.ask(WITHDRAW, { input: { requestId } }))).toEqual(['FORBIDDEN']);
    expect((await mutate(firm.member, WITHDRAW, { requestId })).request?.state).toBe('WITHDRAWN');
    const commissionerId = await addCommissioner(app);
    for (const [who, document, input] of [
      [firm.member, WITHDRAW, { requestId }],
      [officer, ASSIGN, { requestId, commissionerId }],
    ] as const) {
      expect((await mutate(who, document, input)).errors).toMatchObject([
        { code: 'COMMISSIONER_REQUEST_ALREADY_ANSWERED', request: { id: requestId, state: 'WITHDRAWN' } },
      ]);
    }
    expect(await freeOf(commissionerId)).toBe(3);
    expect((await firm.request()).errors).toEqual([]);
  });
});

describe('assigning a commissioner', () => {
  it('shows both sides each other, takes a seat, and lasts twelve months', async () => {
    const firm = await openFirm(app);
    const requestId = await firm.requestedId();
    const homeInstitutionId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const contact = { role: '派驻联络邮箱', email: 'com@example.com' };
    const commissionerId = await addCommissioner(app, { homeInstitutionId, contact, capacity: 2 });
    const self = await signedIn(app, { commissionerId });
    expect(codesOf(await self.ask(READ, { id: requestId }))).toEqual(['NOT_FOUND']);

    const { request } = await mutate(officer, ASSIGN, { requestId, commissionerId, note: '每周五到厂' });
    expect(request).toMatchObject({
      state: 'ASSIGNED',
      viewerCanAssign: false,
      assignment: {
        commissioner: { id: commissionerId, freeCapacity: 1 },
        startsOn: '2026-03-01',
        endsOn: '2027-02-28',
        note: '每周五到厂',
        contacts: null,
      },
    });
    const contacts = {
      enterprise: { email: 'firm@example.com' },
      commissioner: { email: 'com@example.com' },
    };
    for (const who of [firm.member, self, await signedIn(app, { memberOf: homeInstitutionId })]) {
      expect((await who.ask(READ, { id: requestId })).data).toMatchObject({
        commissionerRequest: { assignment: { contacts }, candidates: null },
      });
    }
  });

  it('is for officers', async () => {
    const firm = await openFirm(app);
    const input = { requestId: await firm.requestedId(), commissionerId: await addCommissioner(app) };
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    expect(codesOf(await person(app).ask(ASSIGN, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await firm.member.ask(ASSIGN, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await stranger.ask(ASSIGN, { input }))).toEqual(['NOT_FOUND']);
  });

  it('refuses unknown ones, one whom nobody has verified, and a note that is too long', async () => {
    const requestId = await (await openFirm(app)).requestedId();
    const commissionerId = await addCommissioner(app);
    for (const input of [
      { requestId, commissionerId: newId('commissioner') },
      { requestId: newId('commissionerRequest'), commissionerId },
      { requestId: commissionerId, commissionerId: requestId },
    ]) {
      expect(codesOf(await officer.ask(ASSIGN, { input }))).toEqual(['NOT_FOUND']);
    }
    const unverified = await addCommissioner(app, { verified: false });
    expect((await mutate(officer, ASSIGN, { requestId, commissionerId: unverified })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'commissionerId'] },
    ]);
    const note = '长'.repeat(501);
    expect((await mutate(officer, ASSIGN, { requestId, commissionerId, note })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'note'] },
    ]);
    expect(await freeOf(commissionerId)).toBe(3);
  });

  it('gives the last seat to one of ten requests, and tells the other officers', async () => {
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    const firms = await Promise.all(Array.from({ length: 10 }, () => openFirm(app)));
    const ids = await Promise.all(firms.map((firm) => firm.requestedId()));
    const answers = await Promise.all(
      ids.map((requestId) => mutate(officer, ASSIGN, { requestId, commissionerId })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const refusals = answers.flatMap(({ errors }) => errors);
    expect(refusals).toHaveLength(9);
    for (const { code, commissioner } of refusals) {
      expect([code, commissioner]).toEqual([
        'COMMISSIONER_FULLY_BOOKED',
        { id: commissionerId, freeCapacity: 0 },
      ]);
    }
    const states = (
      await Promise.all(
        ids.map((id) => officer.ask<{ commissionerRequest: { state: string } }>(READ, { id })),
      )
    ).map(({ data }) => data.commissionerRequest.state);
    expect(states.filter((state) => state === 'OPEN')).toHaveLength(9);
  });

  it('answers a request once, whether ten officers send one commissioner or ten', async () => {
    for (const people of [1, 10]) {
      const requestId = await (await openFirm(app)).requestedId();
      const ids = await Promise.all(
        Array.from({ length: people }, () => addCommissioner(app, { capacity: 2 })),
      );
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, turn) =>
          mutate(officer, ASSIGN, { requestId, commissionerId: ids[turn % people] }),
        ),
      );
      const winner = answers.find(({ errors }) => errors.length === 0)?.request;
      const refusals = answers.flatMap(({ errors }) => errors);
      expect(refusals).toHaveLength(9);
      for (const { code, request } of refusals) {
        expect([code, request?.assignment]).toEqual([
          'COMMISSIONER_REQUEST_ALREADY_ANSWERED',
          { commissioner: { id: winner?.assignment?.commissioner.id } },
        ]);
      }
      const free = await Promise.all(ids.map(freeOf));
      expect(free.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(people * 2 - 1);
    }
  });

  it('lets one win when officers assign and the enterprise withdraws at once, and leaks no seat', async () => {
    const firm = await openFirm(app);
    const requestId = await firm.requestedId();
    const commissionerId = await addCommissioner(app, { capacity: 1 });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        turn % 2
          ? mutate(officer, ASSIGN, { requestId, commissionerId })
          : mutate(firm.member, WITHDRAW, { requestId }),
      ),
    );
    const [winner, ...others] = answers.filter(({ errors }) => errors.length === 0);
    expect(others).toEqual([]);
    expect(await freeOf(commissionerId)).toBe(winner?.request?.state === 'ASSIGNED' ? 0 : 1);
  });
});
