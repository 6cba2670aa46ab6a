import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { type Bus, createBus } from '../../api/src/kernel/bus.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addOrganization, profileOf } from '../support/organizations.ts';
import { type Payload as PartnershipPayload, REQUEST } from '../support/partnerships.ts';
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
import { BELONGINGS, MERGE, NEED, PUBLISH, READ, STATUS } from './organizations-merge.documents.ts';

let app: App;
let officer: Person;
const clock = new TestClock();
/** So many messages of a merge fail, as in a process that dies in the middle of it. */
let failures = 0;

function frailBus(): Bus {
  const bus = createBus();
  return {
    subscribe: bus.subscribe,
    async publish(name, fact) {
      await bus.publish(name, fact);
      if (name === 'OrganizationMerging' && failures > 0) {
        failures -= 1;
        throw new Error('killed');
      }
    },
  };
}

beforeAll(async () => {
  app = await startApp({ clock, bus: frailBus() });
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

type Fault = { code: string; path: string[] };
type MergePayload = {
  mergeOrganizations: { merge: { loser: { state: string } } | null; errors: Fault[] };
};

const merge = (loserId: string, winnerId: string, who: Person = officer, reason = '同一家单位') =>
  who.ask<MergePayload>(MERGE, { input: { loserId, winnerId, reason } });
const faults = ({ data }: Answer<MergePayload>) =>
  data.mergeOrganizations.errors.map(({ code, path }) => `${code} ${path.at(-1)}`);
const stateOf = async (id: Id<'organization'>) => (await app.services.organizations.getUnmerged(id))?.state;

async function publish(owner: Person, enterpriseId: string): Promise<string> {
  const input = {
    enterpriseId,
    title: '户外灯防水结构',
    text: '户外灯具在雨季进水，想找人改进结构。',
    fieldCodes: [app.services.taxonomies.fields()[1]?.code],
    wantedForms: [],
    isWantedTwice: true,
    isAnonymous: false,
  };
  const answer = await owner.ask<{ createNeed: { need: { id: string } } }>(PUBLISH, { input });
  return answer.data.createNeed.need.id;
}

async function request(who: Person, requesterId: string, recipientId: string, needId?: string) {
  const input = { requesterId, recipientId, needId, form: 'CONSULTING', message: '想合作' };
  const answer = await who.ask<Record<string, PartnershipPayload>>(REQUEST, { input });
  return answer.data.requestPartnership?.partnership?.id ?? '';
}

const partnership = async (id: string) =>
  (
    await officer.ask<{
      partnership: { state: string; requester: { id: string }; recipient: { id: string } };
    }>('query P($id: ID!) { partnership(id: $id) { state requester { id } recipient { id } } }', { id })
  ).data.partnership;

describe('merging is refused', () => {
  it('to everybody but officers', async () => {
    const [loserId, winnerId] = [await addOrganization(app), await addOrganization(app)];
    const owner = await signedIn(app, { memberOf: loserId });
    const administrator = await signedIn(app, { isAdministrator: true });
    expect(codesOf(await merge(loserId, winnerId, person(app)))).toEqual(['UNAUTHENTICATED']);
    for (const nobody of [owner, administrator]) {
      expect(codesOf(await merge(loserId, winnerId, nobody))).toEqual(['FORBIDDEN']);
      expect(codesOf(await nobody.ask(STATUS, { loserId }))).toEqual(['FORBIDDEN']);
    }
    expect(codesOf(await officer.ask(STATUS, { loserId }))).toEqual(['NOT_FOUND']);
  });

  it('of one with itself, of public offices, of two kinds, without a reason', async () => {
    const firm = await addOrganization(app);
    const bureau = await addOrganization(app, { kind: 'BUREAU' });
    const university = await addOrganization(app, { kind: 'UNIVERSITY' });
    expect(faults(await merge(firm, firm))).toEqual(['INVALID_INPUT winnerId']);
    expect(faults(await merge(bureau, firm))).toEqual(['INVALID_INPUT loserId']);
    expect(faults(await merge(firm, bureau))).toEqual(['INVALID_INPUT loserId']);
    expect(faults(await merge(firm, university))).toEqual(['INVALID_INPUT winnerId']);
    expect(faults(await merge(firm, await addOrganization(app), officer, ' '))).toEqual([
      'INVALID_INPUT reason',
    ]);
    expect(codesOf(await merge(firm, 'org_000000000000000000000000'))).toEqual(['NOT_FOUND']);
    expect(await stateOf(firm)).toBe('ACTIVE');
  });

  it('of a verified one into one that is not, and of a sample into a real one', async () => {
    const verified = await addOrganization(app);
    const unverified = await addOrganization(app, { verified: false });
    const sample = await addOrganization(app, { isExample: true });
    expect(faults(await merge(verified, unverified))).toEqual(['INVALID_INPUT winnerId']);
    expect(faults(await merge(sample, verified))).toEqual(['INVALID_INPUT winnerId']);
  });
});

describe('a merge', () => {
  it('moves members, needs, partnerships and names, and leads old links to the winner', async () => {
    const [loserId, winnerId] = [
      await addOrganization(app, { name: '曜岭灯饰旧户' }),
      await addOrganization(app, { name: '曜岭灯饰新户' }),
    ];
    const owner = await signedIn(app, { memberOf: loserId });
    const needId = await publish(owner, loserId);
    const third = await addOrganization(app, { kind: 'UNIVERSITY' });
    const partnershipId = await request(owner, loserId, third, needId);
    const before = await officer.ask<{ organizationBelongings: object }>(BELONGINGS, {
      organizationId: loserId,
    });
    expect(before.data.organizationBelongings).toEqual({
      units: 0,
      members: 1,
      needs: 1,
      capabilities: 0,
      commissioners: 0,
      partnerships: 1,
      openPartnerships: 1,
      commissionerRequests: 0,
    });

    const begun = await merge(loserId, winnerId);
    expect(begun.data.mergeOrganizations.merge?.loser.state).toBe('MERGING');
    await settleWithoutMatching(app);

    expect(await stateOf(loserId)).toBe('MERGED');
    const status = await officer.ask(STATUS, { loserId });
    expect(status.data).toMatchObject({
      organizationMerge: {
        loser: { id: loserId, state: 'MERGED' },
        winner: {
          id: winnerId,
          timeline: expect.arrayContaining([
            expect.objectContaining({ action: 'ABSORBED', name: '曜岭灯饰旧户', note: '同一家单位' }),
          ]),
        },
      },
    });
    const old = await owner.ask<{ node: object }>(READ, { id: loserId });
    expect(old.data.node).toEqual({
      id: winnerId,
      name: '曜岭灯饰新户',
      state: 'ACTIVE',
      viewerIsMember: true,
    });
    const need = await owner.ask(NEED, { id: needId });
    expect(need.data).toMatchObject({ need: { enterprise: { id: winnerId }, viewerIsOwner: true } });
    expect(await partnership(partnershipId)).toMatchObject({
      state: 'REQUESTED',
      requester: { id: winnerId },
    });
    const found = await person(app).ask<{ partners: { nodes: { name: string }[] } }>(
      '{ partners(query: "曜岭灯饰") { nodes { name } } }',
    );
    expect(found.data.partners.nodes.map(({ name }) => name)).toEqual(['曜岭灯饰新户']);
  });

  it('means the winner where a list brings the old name again', async () => {
    const old = profileOf({ name: '改过名的灯饰', creditCode: '91350100056125371J' });
    const take = async () =>
      (await app.services.organizationIntake.takeIn([old], { verifiedBecause: '名单' }))[0];
    await take();
    const [found] = await app.services.organizationIntake.takeIn([old], { verifiedBecause: '名单' });
    const loserId = found?.status === 'UNCHANGED' ? found.id : await addOrganization(app);
    const winnerId = await addOrganization(app, { name: '没有改名的灯饰' });
    await merge(loserId, winnerId);
    await settleWithoutMatching(app);
    expect(await take()).toEqual({ status: 'UNCHANGED', id: winnerId });
    expect((await app.services.organizations.getUnmerged(winnerId))?.name).toBe('没有改名的灯饰');
  });

  it('ends what the two had open between them, and keeps it readable', async () => {
    const [loserId, winnerId] = [
      await addOrganization(app, { kind: 'UNIVERSITY' }),
      await addOrganization(app, { kind: 'UNIVERSITY' }),
    ];
    const owner = await signedIn(app, { memberOf: loserId });
    const id = await request(owner, loserId, winnerId);
    await merge(loserId, winnerId);
    await settleWithoutMatching(app);
    expect(await partnership(id)).toMatchObject({ state: 'TERMINATED' });
  });

  it('keeps both where both have an open partnership with the same third', async () => {
    const [loserId, winnerId] = [await addOrganization(app), await addOrganization(app)];
    const third = await addOrganization(app, { kind: 'UNIVERSITY' });
    const one = await request(await signedIn(app, { memberOf: loserId }), loserId, third);
    const other = await request(await signedIn(app, { memberOf: winnerId }), winnerId, third);
    await merge(loserId, winnerId);
    await settleWithoutMatching(app);
    for (const id of [one, other]) {
      expect(await partnership(id)).toMatchObject({ state: 'REQUESTED', requester: { id: winnerId } });
    }
  });

  it('goes on where it was killed in the middle, however often', async () => {
    const [loserId, winnerId] = [await addOrganization(app), await addOrganization(app)];
    const owner = await signedIn(app, { memberOf: loserId });
    const needs = [await publish(owner, loserId), await publish(owner, loserId)];
    await settleWithoutMatching(app);
    failures = 2;
    await merge(loserId, winnerId);
    await settleWithoutMatching(app);
    expect(await stateOf(loserId)).toBe('MERGING');
    for (let turn = 0; turn < 4; turn += 1) {
      clock.pass(60_000);
      await settleWithoutMatching(app);
    }
    expect(failures).toBe(0);
    expect(await stateOf(loserId)).toBe('MERGED');
    for (const id of needs) {
      expect((await owner.ask(NEED, { id })).data).toMatchObject({ need: { enterprise: { id: winnerId } } });
    }
    const winner = await app.services.organizations.getUnmerged(winnerId);
    expect(winner?.absorptions).toHaveLength(1);
  });

  it('brings along what was written down for the old one afterwards', async () => {
    const [loserId, winnerId] = [await addOrganization(app), await addOrganization(app)];
    await merge(loserId, winnerId);
    await settleWithoutMatching(app);
    await app.services.needs.takeIn([
      {
        enterpriseId: loserId,
        title: '迟到的需求',
        text: '合并完成之后才写进来的需求。',
        fieldCodes: [],
        chainStageCode: null,
        wantedForms: [],
        trlNow: null,
        trlWanted: null,
        budget: null,
        solveBy: null,
        isAnonymous: false,
        state: 'PUBLISHED',
        isExample: false,
        publishedAt: clock.now(),
        key: 'late',
      },
    ]);
    await settleWithoutMatching(app);
    const [late] = await app.services.needs.listByKeys(['late']);
    expect(late?.need.enterpriseId).toBe(winnerId);
  });

  it('is begun by one of two officers at once, and runs alone', async () => {
    const [one, other, third, fourth] = await Promise.all([0, 1, 2, 3].map(() => addOrganization(app)));
    if (!one || !other || !third || !fourth) throw new Error('four were added');
    const answers = await Promise.all([
      merge(one, other),
      merge(other, one),
      merge(one, other),
      merge(third, fourth),
    ]);
    expect(answers.filter((answer) => faults(answer).length === 0)).toHaveLength(1);
    await settleWithoutMatching(app);
    const states = await Promise.all([one, other, third, fourth].map(stateOf));
    expect(states.filter((state) => state === 'MERGED')).toHaveLength(1);
    expect(states.filter((state) => state === 'ACTIVE')).toHaveLength(3);
  });

  it('leads through a row of merges to the last', async () => {
    const [first, second, last] = [
      await addOrganization(app),
      await addOrganization(app),
      await addOrganization(app),
    ];
    await merge(first, second);
    await settleWithoutMatching(app);
    await merge(second, last);
    await settleWithoutMatching(app);
    expect((await person(app).ask<{ node: object }>(READ, { id: first })).data.node).toMatchObject({
      id: last,
    });
    expect(faults(await merge(first, last))).toEqual(['ORGANIZATION_STATE_UNCHANGED organizationId']);
    expect(faults(await merge(last, second))).toEqual(['INVALID_INPUT winnerId']);
  });
});
