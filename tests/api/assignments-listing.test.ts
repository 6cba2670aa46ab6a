import { describe, expect, it } from 'vitest';
import type { Id } from '../../api/src/kernel/id.ts';
import { ASSIGN, LIST, mutate, openFirm, READ } from '../support/assignments.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

const clock = new TestClock();

describe('the list of requests', () => {
  type Listed = {
    commissionerRequests: {
      totalCount: number;
      nodes: { id: string; candidates: { commissioner: { id: string } }[] | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const list = async (who: Person, variables: object = {}) =>
    (await who.ask<Listed>(LIST, variables)).data.commissionerRequests;
  const idsOf = ({ nodes }: Listed['commissionerRequests']) => nodes.map(({ id }) => id);

  it('has for officers all, longest waiting first, and for others their own, of one organization or of all', async () => {
    const own = await startApp({ clock });
    const boss = await signedIn(own, { isOfficer: true });
    const [first, second] = [await openFirm(own), await openFirm(own)];
    const ids = [await first.requestedId()];
    clock.pass(1_000);
    ids.push(await second.requestedId());
    const page = await list(boss, { first: 1 });
    const rest = await list(boss, { first: 1, after: page.pageInfo.endCursor });
    expect([idsOf(page), idsOf(rest), page.totalCount]).toEqual([[ids[0]], [ids[1]], 2]);
    expect(idsOf(await list(first.member))).toEqual([ids[0]]);

    const homeInstitutionId = await addOrganization(own, { kind: 'UNIVERSITY' });
    const commissionerId = await addCommissioner(own, { homeInstitutionId });
    const [self, employer] = [
      await signedIn(own, { commissionerId }),
      await signedIn(own, { memberOf: homeInstitutionId }),
    ];
    expect(idsOf(await list(self))).toEqual([]);
    await mutate(boss, ASSIGN, { requestId: ids[1], commissionerId });
    expect(idsOf(await list(self))).toEqual([ids[1]]);
    expect(idsOf(await list(employer))).toEqual([ids[1]]);
    expect(idsOf(await list(boss, { filter: { states: ['OPEN'] } }))).toEqual([ids[0]]);
    const both = await signedIn(own, { memberOf: first.firmId });
    const account = '{ viewer { account { id } } }';
    const { data } = await both.ask<{ viewer: { account: { id: Id<'account'> } } }>(account);
    await own.services.accounts.addMembership(data.viewer.account.id, homeInstitutionId, 'MEMBER');
    const of = (organizationId: string, who = both) => list(who, { organizationId });
    expect(idsOf(await list(both))).toEqual(ids);
    expect(idsOf(await of(first.firmId))).toEqual([ids[0]]);
    expect(idsOf(await of(homeInstitutionId))).toEqual([ids[1]]);
    expect(idsOf(await of(second.firmId, boss))).toEqual([ids[1]]);
    expect(codesOf(await both.ask(LIST, { organizationId: second.firmId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await person(own).ask(LIST))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await boss.ask(LIST, { first: 101 }))).toEqual(['INVALID_INPUT']);
    await own.server.close();
  });

  it('proposes to officers who could take each: free, fitting, best first', async () => {
    const own = await startApp({ clock });
    const boss = await signedIn(own, { isOfficer: true });
    const firm = await openFirm(own);
    const best = await addCommissioner(own, {
      fieldCodes: ['DR01'],
      bestAt: '植物灯电源整改最拿手。爱登山。',
    });
    const near = await addCommissioner(own, { fieldCodes: ['DR02'] });
    const wished = await addCommissioner(own);
    await addCommissioner(own, { fieldCodes: ['DR01'], capacity: 0 });
    await addCommissioner(own, { fieldCodes: ['DR01'], verified: false });
    const id = await firm.requestedId({ fieldCodes: ['DR01'], wishedCommissionerId: wished });
    const { data } = await boss.ask<{ commissionerRequest: { candidates: { score: number }[] } }>(READ, {
      id,
    });
    expect(data.commissionerRequest.candidates).toMatchObject([
      { commissioner: { id: best }, evidence: ['植物灯电源整改最拿手。'], sharedFields: [{ code: 'DR01' }] },
      { commissioner: { id: near }, evidence: [], sharedFields: [{ code: 'DR' }], isWished: false },
      { commissioner: { id: wished }, isWished: true },
    ]);
    const scores = data.commissionerRequest.candidates.map(({ score }) => score);
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect((await list(firm.member)).nodes[0]?.candidates).toBeNull();
    await mutate(boss, ASSIGN, { requestId: id, commissionerId: best });
    expect((await list(boss)).nodes[0]?.candidates).toEqual([]);
    await own.server.close();
  });
});
