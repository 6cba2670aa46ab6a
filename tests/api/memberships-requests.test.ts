import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCreditCode } from '../../api/src/kernel/credit-code.ts';
import { codes, type Someone, seen, startMemberships } from '../support/memberships.ts';
import { addOrganization } from '../support/organizations.ts';

let world: Awaited<ReturnType<typeof startMemberships>>;
let officer: Someone;

beforeAll(async () => {
  world = await startMemberships();
  officer = await world.enter({ isOfficer: true });
});
afterAll(() => world.app.server.close());

let number = 0;

/** A code of its own with the right check character, or with another one. */
function codeOf(isRight = true): string {
  number += 1;
  const head = `91442000MA5${String(number).padStart(6, '0')}`;
  const right = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((last) => 'code' in checkCreditCode(head + last));
  return head + (isRight ? right : right === '0' ? '1' : '0');
}

const note = '我是厂长，负责对外合作';
const claim = (who: Someone, organizationId: string, creditCode: string, wish: object = {}) =>
  who.do('requestMembership', { organizationId, creditCode, note, ...wish });
const idOf = (outcome: object) => (outcome as { request: { id: string } }).request.id;

async function preloaded(wish: Parameters<typeof addOrganization>[1] = {}) {
  const creditCode = codeOf();
  return { creditCode, id: await addOrganization(world.app, { creditCode, ...wish }) };
}

const QUEUE = `query Queue { claimedOrganizations(first: 100) { totalCount nodes { id
  membershipRequests { id email emailDomainFits creditCodeFits creditCodeProblem note isClaim viewerCanDecide } } } }`;
type Claimed = { id: string; membershipRequests: Record<string, unknown>[] };
const queue = async (who: Someone = officer) =>
  (await who.ask<{ claimedOrganizations: { nodes: Claimed[] } | null }>(QUEUE)).data?.claimedOrganizations
    ?.nodes;

describe('a claim', () => {
  it('goes to officers with its evidence, and makes an owner once one agrees', async () => {
    const { id, creditCode } = await preloaded({ contact: { role: '办公室', email: 'office@example.com' } });
    const person = await world.enter();
    expect(await seen(person, id)).toMatchObject({ isClaimed: false, viewerCanRequestMembership: true });
    const filed = await claim(person, id, ` ${creditCode.toLowerCase()} `);
    expect(filed).toMatchObject({
      errors: [],
      request: { state: 'OPEN', isClaim: true, viewerCanDecide: false },
    });
    expect(await seen(person, id)).toMatchObject({ viewerMembershipRequest: { state: 'OPEN' } });
    expect((await queue())?.find((one) => one.id === id)?.membershipRequests).toMatchObject([
      { email: person.email, emailDomainFits: true, creditCodeFits: true, creditCodeProblem: null, note },
    ]);
    expect(codes(await officer.do('acceptMembershipRequest', { requestId: idOf(filed) }))).toEqual([]);
    expect(await seen(person, id)).toMatchObject({ isClaimed: true, viewerCanManageMembers: true });
    expect((await queue())?.some((one) => one.id === id)).toBe(false);
    expect((await world.post(person.email))[0]).toMatchObject({
      subject: expect.stringContaining('认领通过'),
    });
  });

  it('needs an account, a note and the organization’s own code', async () => {
    const { id } = await preloaded();
    const person = await world.enter();
    await expect(world.visitor().do('requestMembership', { organizationId: id })).rejects.toThrow(
      'UNAUTHENTICATED',
    );
    expect(codes(await claim(person, id, '', { note: '' }))).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(codes(await claim(person, id, codeOf()))).toEqual(['CREDIT_CODE_OF_ANOTHER']);
    const wrong = codeOf(false);
    const [fault] = (await claim(person, id, wrong)).errors;
    const checked = checkCreditCode(wrong);
    expect(fault).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'creditCode'] });
    expect(fault?.message).toContain('reason' in checked ? checked.reason.zh : '');
    expect(fault?.message).toMatch(/应为 [0-9A-Y]/);
  });

  it('goes to officers with a registered code whose check character is wrong, and says so', async () => {
    // Stands in the register as it is.
    const creditCode = '91350203M0001QAY9B';
    const { id } = await preloaded({ creditCode });
    const person = await world.enter();
    expect(codes(await claim(person, id, creditCode))).toEqual([]);
    expect((await queue())?.find((one) => one.id === id)?.membershipRequests).toMatchObject([
      { creditCodeFits: true, creditCodeProblem: expect.stringContaining('校验位不对') },
    ]);
  });

  it('finds one that is not public by its code, and tells no stranger of it otherwise', async () => {
    const { id, creditCode } = await preloaded({ verified: false });
    const person = await world.enter();
    const blind = { organizationId: id, note };
    await expect(person.do('requestMembership', blind)).rejects.toThrow('NOT_FOUND');
    await expect(person.do('requestMembership', { ...blind, creditCode: codeOf() })).rejects.toThrow(
      'NOT_FOUND',
    );
    expect(codes(await person.do('requestMembership', { creditCode: codeOf(), note }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(codes(await person.do('requestMembership', { creditCode, note }))).toEqual([]);
  });

  it('stands beside another one; accepting one ends the other with a sentence', async () => {
    const { id, creditCode } = await preloaded();
    const [one, other] = [await world.enter(), await world.enter()];
    const [first, second] = [await claim(one, id, creditCode), await claim(other, id, creditCode)];
    expect((await queue())?.find((each) => each.id === id)?.membershipRequests).toHaveLength(2);
    expect(codes(await claim(one, id, creditCode))).toEqual(['MEMBERSHIP_REQUEST_OPEN']);
    await officer.do('acceptMembershipRequest', { requestId: idOf(second) });
    expect(await seen(one, id)).toMatchObject({ viewerMembershipRequest: { state: 'REFUSED' } });
    const [letter] = await world.post(one.email);
    expect(letter?.text).toContain('另一位同事的认领已经通过');
    const late = await officer.do('acceptMembershipRequest', { requestId: idOf(first) });
    expect(late.errors).toMatchObject([{ code: 'MEMBERSHIP_REQUEST_OVER', requestState: 'REFUSED' }]);
  });

  it('is decided once by two officers at once, whether they agree or not', async () => {
    const { id, creditCode } = await preloaded();
    const [one, other] = [await world.enter(), await world.enter()];
    const requests = [idOf(await claim(one, id, creditCode)), idOf(await claim(other, id, creditCode))];
    const second = await world.enter({ isOfficer: true });
    const outcomes = await Promise.all([
      officer.do('acceptMembershipRequest', { requestId: requests[0] }),
      second.do('acceptMembershipRequest', { requestId: requests[1] }),
    ]);
    expect(outcomes.flatMap(codes)).toEqual(['MEMBERSHIP_REQUEST_OVER']);
    const owners = (await seen(officer, id))?.members?.filter(({ role }) => role === 'OWNER');
    expect(owners).toHaveLength(1);
    const third = await preloaded();
    const requestId = idOf(await claim(await world.enter(), third.id, third.creditCode));
    const both = await Promise.all([
      officer.do('refuseMembershipRequest', { requestId, reason: 'NO_AUTHORITY_SHOWN' }),
      second.do('refuseMembershipRequest', { requestId, reason: 'CODE_AND_NAME_DIFFER' }),
    ]);
    expect(both.flatMap(codes)).toEqual(['MEMBERSHIP_REQUEST_OVER']);
  });

  it('is for officers to answer, and refused with a reason that the person reads', async () => {
    const { id, creditCode } = await preloaded();
    const person = await world.enter();
    const requestId = idOf(await claim(person, id, creditCode));
    for (const nobody of [person, await world.enter({ memberOf: await addOrganization(world.app) })]) {
      await expect(nobody.do('acceptMembershipRequest', { requestId })).rejects.toThrow('NOT_FOUND');
      expect(await queue(nobody)).toBeUndefined();
    }
    const refuse = (wish: object) => officer.do('refuseMembershipRequest', { requestId, ...wish });
    expect(codes(await refuse({ reason: 'OTHER' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await refuse({ reason: 'NO_AUTHORITY_SHOWN', note: '请用单位邮箱再申请' }))).toEqual([]);
    const [letter] = await world.post(person.email);
    expect(letter?.text).toContain('请用单位邮箱再申请');
    expect(codes(await claim(person, id, creditCode))).toEqual([]);
  });

  it('can be taken back by the person alone, and has a bound', async () => {
    const person = await world.enter();
    const places = await Promise.all(Array.from({ length: 6 }, () => preloaded()));
    const filed = [];
    for (const { id, creditCode } of places) filed.push(await claim(person, id, creditCode));
    expect(filed.flatMap(codes)).toEqual(['TOO_MANY_MEMBERSHIP_REQUESTS']);
    const [first] = filed;
    const requestId = idOf(first ?? {});
    await expect((await world.enter()).do('withdrawMembershipRequest', { requestId })).rejects.toThrow(
      'NOT_FOUND',
    );
    expect(codes(await person.do('withdrawMembershipRequest', { requestId }))).toEqual([]);
    expect(codes(await person.do('withdrawMembershipRequest', { requestId }))).toEqual([
      'MEMBERSHIP_REQUEST_OVER',
    ]);
    expect((await officer.do('acceptMembershipRequest', { requestId })).errors).toMatchObject([
      { code: 'MEMBERSHIP_REQUEST_OVER', requestState: 'WITHDRAWN' },
    ]);
  });
});

describe('asking to join what is claimed', () => {
  async function owned() {
    const { id, creditCode } = await preloaded();
    return { id, creditCode, owner: await world.enter({ memberOf: id }) };
  }

  it('goes to the owners, who let the person in as a member', async () => {
    const { id, creditCode, owner } = await owned();
    const person = await world.enter({ displayName: '小林' });
    const filed = await claim(person, id, creditCode);
    expect(filed).toMatchObject({ request: { isClaim: false } });
    expect((await world.post(owner.email))[0]?.subject).toContain('小林申请加入');
    expect((await seen(owner, id))?.membershipRequests).toMatchObject([{ account: { id: person.id } }]);
    expect((await seen(officer, id))?.membershipRequests).toBeNull();
    const requestId = idOf(filed);
    await expect(officer.do('acceptMembershipRequest', { requestId })).rejects.toThrow('NOT_FOUND');
    expect(codes(await owner.do('acceptMembershipRequest', { requestId }))).toEqual([]);
    expect(await seen(person, id)).toMatchObject({ viewerCanLeave: true, viewerCanManageMembers: false });
    expect(codes(await claim(person, id, creditCode))).toEqual(['ALREADY_MEMBER']);
  });

  it('is answered by an invitation as well, and refused with a reason', async () => {
    const { id, owner } = await owned();
    const person = await world.enter();
    const requestId = idOf(await person.do('requestMembership', { organizationId: id }));
    expect(codes(await owner.do('refuseMembershipRequest', { requestId, reason: 'NOT_KNOWN_HERE' }))).toEqual(
      [],
    );
    expect((await world.post(person.email))[0]?.text).toContain('没有人认得');
  });

  it('finds no public office to join', async () => {
    const bureau = await addOrganization(world.app, { kind: 'BUREAU' });
    const person = await world.enter();
    expect(await seen(person, bureau)).toMatchObject({ viewerCanRequestMembership: false });
    await expect(claim(person, bureau, codeOf())).rejects.toThrow('FORBIDDEN');
  });
});

describe('registering an organization', () => {
  const register = (who: Someone, wish: object) =>
    who.do('registerOrganization', { kind: 'ENTERPRISE', ...wish });

  it('makes an owner, and waits for the bureau to verify it', async () => {
    const person = await world.enter();
    const done = await register(person, { name: '新光植物照明', creditCode: codeOf() });
    expect(codes(done)).toEqual([]);
    const { id } = done.organization as { id: string };
    expect(await seen(person, id)).toMatchObject({ isClaimed: true, viewerCanManageMembers: true });
    expect(await seen(await world.enter(), id)).toBeNull();
    expect(await seen(officer, id)).toMatchObject({ isClaimed: true });
  });

  it('leads to the one that is here under that name or code already', async () => {
    const unclaimed = await preloaded({ name: '老灯饰厂' });
    const person = await world.enter();
    expect((await register(person, { name: ' 老灯饰厂 ' })).errors).toMatchObject([
      { code: 'ORGANIZATION_KNOWN', organizationId: unclaimed.id, name: '老灯饰厂', isClaimed: false },
    ]);
    await world.enter({ memberOf: unclaimed.id });
    const known = await register(person, { name: '另一个名字', creditCode: unclaimed.creditCode });
    expect(known.errors).toMatchObject([{ organizationId: unclaimed.id, isClaimed: true }]);
    expect(known.errors[0]?.message).toContain('申请加入');
  });

  it('names none that is not public to who has only its code', async () => {
    const hidden = await preloaded({ name: '未公开的厂', verified: false });
    const person = await world.enter();
    const known = await register(person, { name: '随便一个名字', creditCode: hidden.creditCode });
    expect(known.errors).toMatchObject([{ organizationId: hidden.id, name: null, isClaimed: false }]);
  });

  it('happens once where two do it at once', async () => {
    const people = [await world.enter(), await world.enter()];
    const draft = { name: '同时登记的厂', creditCode: codeOf() };
    const done = await Promise.all(people.map((person) => register(person, draft)));
    expect(done.flatMap(codes)).toEqual(['ORGANIZATION_KNOWN']);
  });

  it('names the right check character, and hands a code that the licence has to an officer', async () => {
    const person = await world.enter();
    const creditCode = codeOf(false);
    const [fault] = (await register(person, { name: '校验位不对的厂', creditCode })).errors;
    expect(fault?.message).toMatch(/应为 [0-9A-Y]/);
    const done = await register(person, { name: '校验位不对的厂', creditCode, isCodeAsOnLicence: true });
    const { id } = done.organization as { id: string };
    const IDENTITY = `query I($id: ID!) { node(id: $id) { ... on Organization { identityChange { creditCode creditCodeProblem } } } }`;
    expect((await officer.ask<object>(IDENTITY, { id })).data).toMatchObject({
      node: { identityChange: { creditCode, creditCodeProblem: expect.stringContaining('校验位不对') } },
    });
  });

  it('has a bound for unverified ones', async () => {
    const person = await world.enter();
    const made = [];
    for (let count = 0; count < 4; count += 1)
      made.push(await register(person, { name: `连着登记 ${count} 厂` }));
    expect(made.flatMap(codes)).toEqual(['TOO_MANY_MEMBERSHIP_REQUESTS']);
  });
});
