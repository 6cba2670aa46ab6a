import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { codesOf, type Person, person, settle, signedIn, startApp } from '../support/world.ts';
import {
  addMatchingWorld,
  idsIn,
  type MatchingWorld,
  matchesOf,
  publishNeed,
  radarOf,
} from './matching.examples.ts';

let app: App;
let world: MatchingWorld;
/** By the tests so far: taken back after each. */
const dismissed: { id: string; who: Person }[] = [];

beforeAll(async () => {
  app = await startApp();
  world = await addMatchingWorld(app);
});
afterEach(async () => {
  for (const { id, who } of dismissed.splice(0)) await restore(id, who);
});
afterAll(() => app.server.close());

type Payload = {
  dismissal: { id: string; reason: string; state: string } | null;
  errors: { code: string; message: string; path: string[] | null; dismissal?: { reason: string } }[];
};

const FIELDS =
  'dismissal { id reason state } errors { code message path ... on MatchAlreadyDismissed { dismissal { reason } } }';
const DISMISS = `mutation D($input: DismissMatchInput!) { dismissMatch(input: $input) { ${FIELDS} } }`;
const RESTORE = `mutation R($input: RestoreMatchInput!) { restoreMatch(input: $input) { ${FIELDS} } }`;

async function ask(who: Person, wish: object = {}) {
  const { firm, needId, near } = world;
  const input = { organizationId: firm.id, needId, itemId: near.capabilityId, reason: 'TERMS', ...wish };
  const answer = await who.ask<{ dismissMatch: Payload }>(DISMISS, { input });
  const id = answer.data?.dismissMatch?.dismissal?.id;
  if (id) dismissed.push({ id, who });
  return answer;
}
const dismiss = async (wish: object = {}, who = world.firm.member) =>
  (await ask(who, wish)).data.dismissMatch;
const restore = (dismissalId: string | undefined, who = world.firm.member) =>
  who.ask<{ restoreMatch: Payload }>(RESTORE, { input: { dismissalId } });

describe('not for us', () => {
  it('takes it off that list, tells the organization, and can be undone', async () => {
    const { dismissal, errors } = await dismiss({ note: '报价太高' });
    expect(errors).toEqual([]);
    const list = await matchesOf(world.firm.member, world.needId);
    expect(idsIn(list)).not.toContain(world.near.capabilityId);
    expect(list?.dismissed).toMatchObject([{ reason: 'TERMS', note: '报价太高' }]);
    await restore(dismissal?.id);
    const after = await matchesOf(world.firm.member, world.needId);
    expect(idsIn(after)).toContain(world.near.capabilityId);
    expect(after?.dismissed).toEqual([]);
  });

  it('takes it off no other list', async () => {
    const other = await publishNeed(world.firm.member, world.firm.id);
    await settle(app);
    await dismiss();
    expect(idsIn(await matchesOf(world.firm.member, other))).toContain(world.near.capabilityId);
    expect(idsIn(await radarOf(world.near.member, world.near.capabilityId))).toContain(world.needId);
  });

  it('makes a field count less, and says so', async () => {
    await dismiss({ reason: 'NOT_OUR_FIELD' });
    const list = await matchesOf(world.firm.member, world.needId);
    expect(list?.adjustments).toEqual(
      expect.arrayContaining([
        { reason: 'NOT_OUR_FIELD', count: 1, factor: 'FIELD', times: 0.7, field: { code: 'DR04' } },
      ]),
    );
  });

  it('makes nearness count more where something was too far, up to twice', async () => {
    const weightOf = async () => {
      const list = await matchesOf(world.firm.member, world.needId);
      return list?.edges[0]?.node.factors.find(({ name }) => name === 'PROXIMITY')?.weight ?? 0;
    };
    const before = await weightOf();
    await dismiss({ itemId: world.far.capabilityId, reason: 'TOO_FAR' });
    expect(await weightOf()).toBeGreaterThan(before);
  });

  it('hides an organization from all lists where the two worked together before, and did not like it', async () => {
    const other = await publishNeed(world.firm.member, world.firm.id);
    await settle(app);
    await dismiss({ reason: 'WORKED_BEFORE' });
    const ids = idsIn(await matchesOf(world.firm.member, other, 'includeWeak: true'));
    expect(ids).not.toContain(world.near.capabilityId);
    expect(ids).not.toContain(world.near.id);
  });

  it('hides both from each other where there is a conflict of interest', async () => {
    await dismiss({ reason: 'CONFLICT_OF_INTEREST' });
    expect(idsIn(await radarOf(world.near.member, world.near.capabilityId))).not.toContain(world.needId);
  });

  it('takes a need off the radar of an organization, of all that it does', async () => {
    const { near, needId } = world;
    const { errors } = await dismiss({ organizationId: near.id, itemId: null }, near.member);
    expect(errors).toEqual([]);
    expect(idsIn(await radarOf(near.member, near.capabilityId))).not.toContain(needId);
    expect(idsIn(await radarOf(near.member, near.id))).not.toContain(needId);
    expect(idsIn(await matchesOf(world.firm.member, needId))).toContain(near.capabilityId);
  });
});

describe('is refused', () => {
  it.each([
    ['a visitor', () => person(app), 'UNAUTHENTICATED'],
    ['the other side', () => world.near.member, 'FORBIDDEN'],
  ])('to %s', async (_who, who, code) => {
    expect(codesOf(await ask(who()))).toEqual([code]);
  });

  it('to an officer, who looks on only', async () => {
    const officer = await signedIn(app, { isOfficer: true });
    expect(codesOf(await ask(officer))).toEqual(['FORBIDDEN']);
  });

  it('for the list of a need of somebody else, and for what is not there, alike', async () => {
    const { near, far, needId } = world;
    const foreign = { organizationId: near.id, needId, itemId: far.capabilityId };
    expect(codesOf(await ask(near.member, foreign))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(world.firm.member, { itemId: `cap_${'0'.repeat(24)}` }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(world.firm.member, { itemId: '{"$ne":null}' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(world.firm.member, { needId: `nee_${'0'.repeat(24)}` }))).toEqual(['NOT_FOUND']);
  });

  it('for the own need as such, with the field that is missing', async () => {
    const { errors } = await dismiss({ itemId: null });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'itemId'] }]);
  });

  it('for a note that is too long', async () => {
    const { errors } = await dismiss({ note: '字'.repeat(301) });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'note'] }]);
  });

  it('a second time, with the reason that stands', async () => {
    const itemId = world.far.capabilityId;
    await dismiss({ itemId });
    const { errors } = await dismiss({ itemId, reason: 'OTHER' });
    expect(errors).toMatchObject([{ code: 'MATCH_ALREADY_DISMISSED', dismissal: { reason: 'TERMS' } }]);
  });

  it('undoing to members of other organizations, like what does not exist', async () => {
    const { dismissal } = await dismiss();
    expect(codesOf(await restore(dismissal?.id, world.near.member))).toEqual(['NOT_FOUND']);
    expect(codesOf(await restore(`mdi_${'0'.repeat(24)}`))).toEqual(['NOT_FOUND']);
  });
});

describe('at one moment', () => {
  it('lets one of twenty colleagues take it off, and tells the others by whose reason', async () => {
    const reasons = ['TERMS', 'OTHER', 'TOO_EARLY', 'NOT_READY'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => dismiss({ reason: reasons[turn % 4] })),
    );
    const won = answers.filter(({ errors }) => errors.length === 0);
    expect(won).toHaveLength(1);
    const told = answers.flatMap(({ errors }) => errors);
    expect(told.every(({ code }) => code === 'MATCH_ALREADY_DISMISSED')).toBe(true);
    expect(new Set(told.map(({ dismissal }) => dismissal?.reason))).toEqual(
      new Set([won[0]?.dismissal?.reason]),
    );
  });

  it('lets one of ten undo it, and one of ten take it off again', async () => {
    const { dismissal } = await dismiss();
    const undone = await Promise.all(Array.from({ length: 10 }, () => restore(dismissal?.id)));
    const codes = undone.flatMap(({ data }) => data.restoreMatch.errors.map(({ code }) => code));
    expect(codes).toEqual(Array(9).fill('MATCH_NOT_DISMISSED'));
    const again = await Promise.all(Array.from({ length: 10 }, () => dismiss()));
    expect(again.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});
