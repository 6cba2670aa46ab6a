import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { codesOf, type Person, person, settle, signedIn, startApp } from '../support/world.ts';
import {
  addMatchingWorld,
  addUniversity,
  idsIn,
  type MatchingWorld,
  matchesOf,
  publishCapability,
  publishNeed,
  radarOf,
} from './matching.examples.ts';

let app: App;
let world: MatchingWorld;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  app = await startApp();
  world = await addMatchingWorld(app);
  officer = await signedIn(app, { isOfficer: true });
  stranger = await signedIn(app, {});
});
afterAll(() => app.server.close());

describe('the matches of a need', () => {
  it('come with all eight reasons, what each counts, and a sentence for each', async () => {
    const list = await matchesOf(world.firm.member, world.needId);
    const [best] = list?.edges ?? [];
    expect(best?.node.factors.map(({ name }) => name)).toEqual([
      'TEXT',
      'FIELD',
      'STAGE',
      'FORM',
      'READINESS',
      'PROXIMITY',
      'AVAILABILITY',
      'RECORD',
    ]);
    expect(best?.node.factors.every(({ evidence }) => evidence.length > 1)).toBe(true);
    const whole = best?.node.factors.reduce((sum, { weight }) => sum + weight, 0);
    expect(whole).toBeCloseTo(1, 5);
    expect(best?.node.highlights.some(({ ranges }) => ranges.length > 0)).toBe(true);
    expect(list?.weights).toMatchObject({ version: 0, factors: expect.arrayContaining([]) });
  });

  it('rank what is near before the same from far away, and leave out who works on something else', async () => {
    const list = await matchesOf(world.firm.member, world.needId);
    const ids = idsIn(list);
    expect(ids.slice(0, 2)).toContain(world.near.capabilityId);
    expect(ids.indexOf(world.near.capabilityId)).toBeLessThan(ids.indexOf(world.far.capabilityId));
    const scores = list?.edges.map(({ node }) => node.score) ?? [];
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(list?.leastScore ?? 0);
  });

  it('never hold the own enterprise', async () => {
    const list = await matchesOf(world.firm.member, world.needId, 'includeWeak: true');
    expect(idsIn(list)).not.toContain(world.firm.id);
  });

  it('hold each organization once where that is asked for, with what else of it fits', async () => {
    const single = await matchesOf(world.firm.member, world.needId, 'includeWeak: true');
    const list = await matchesOf(world.firm.member, world.needId, 'byOrganization: true, includeWeak: true');
    const houses = list?.edges.map(({ node }) => node.organization?.id) ?? [];
    expect(new Set(houses).size).toBe(houses.length);
    expect(list?.totalCount).toBe(houses.length);
    const near = list?.edges.find(({ node }) => node.organization?.id === world.near.id)?.node;
    const held = [near, ...(near?.alsoFits ?? [])].map(
      (match) => match?.partner?.id ?? match?.capability?.id,
    );
    expect(held.sort()).toEqual([world.near.capabilityId, world.near.id].sort());
    expect(near?.alsoFits[0]?.score).toBeLessThanOrEqual(near?.score ?? 0);
    expect(single?.totalCount).toBeGreaterThan(houses.length);
    expect(single?.edges.every(({ node }) => node.alsoFits.length === 0)).toBe(true);
  });

  it('come page by page with each organization once, too, and a cursor of one by one is none of theirs', async () => {
    const wish = 'byOrganization: true, includeWeak: true';
    const whole = await matchesOf(world.firm.member, world.needId, wish);
    const first = await matchesOf(world.firm.member, world.needId, `first: 1, ${wish}`);
    const after = `after: "${first?.pageInfo.endCursor}"`;
    const rest = await matchesOf(world.firm.member, world.needId, `${after}, ${wish}`);
    expect([...idsIn(first), ...idsIn(rest)]).toEqual(idsIn(whole));
    const document = `query M($id: ID!) { need(id: $id) { matches(${after}, includeWeak: true) { totalCount } } }`;
    expect(codesOf(await world.firm.member.ask(document, { id: world.needId }))).toEqual(['INVALID_INPUT']);
  });

  it('say whom a request goes to', async () => {
    const list = await matchesOf(world.firm.member, world.needId, 'kinds: [CAPABILITY]');
    expect(list?.edges[0]?.node).toMatchObject({
      capability: { id: world.near.capabilityId },
      partner: null,
      organization: { id: world.near.id },
    });
  });

  it.each([
    ['a visitor', () => person(app)],
    ['somebody without an organization', () => stranger],
    ['the side that could solve it', () => world.near.member],
  ])('are not shown to %s', async (_who, who) => {
    expect(await matchesOf(who(), world.needId)).toBeNull();
  });

  it('are shown to an officer, without what the firm thinks of them', async () => {
    const list = await matchesOf(officer, world.needId);
    expect(list?.edges.length).toBeGreaterThan(0);
    expect(list).toMatchObject({ adjustments: [], dismissed: [] });
  });

  it('come page by page, each once, the second beginning where the first ended', async () => {
    const whole = await matchesOf(world.firm.member, world.needId, 'includeWeak: true');
    const first = await matchesOf(world.firm.member, world.needId, 'first: 2, includeWeak: true');
    const cursor = first?.pageInfo.endCursor;
    const rest = await matchesOf(world.firm.member, world.needId, `after: "${cursor}", includeWeak: true`);
    expect([...idsIn(first), ...idsIn(rest)]).toEqual(idsIn(whole));
  });

  it.each([
    ['a page that is too large', 'first: 51'],
    ['an empty page', 'first: 0'],
    ['a cursor of another list', 'after: "bm9uZQ"'],
  ])('refuse %s, and say what would be right', async (_case, wish) => {
    const document = `query M($id: ID!) { need(id: $id) { matches(${wish}) { totalCount } } }`;
    const answer = await world.firm.member.ask(document, { id: world.needId });
    expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
  });

  it('refuse a list of needs with the matches of each: it would cost too much', async () => {
    const document = `query M($id: ID!) { node(id: $id) { ... on Enterprise { needs(first: 50) { nodes { matches { nodes { id } } } } } } }`;
    const answer = await world.firm.member.ask(document, { id: world.firm.id });
    expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
  });

  it('leave out who is not verified, and who is paused', async () => {
    const unverified = await addUniversity(app, { name: '电磁兼容新校', verified: false });
    const owner = await signedIn(app, { memberOf: unverified });
    const hiddenCapability = await publishCapability(owner, unverified);
    const paused = await addUniversity(app, { name: '电磁兼容停办校' });
    const pausing = await signedIn(app, { memberOf: paused });
    const pausedCapability = await publishCapability(pausing, paused);
    await settle(app);
    const PAUSE =
      'mutation P($input: PauseOrganizationInput!) { pauseOrganization(input: $input) { errors { code } } }';
    await pausing.ask(PAUSE, { input: { organizationId: paused, reason: '暑期停办' } });
    // Not settled: the index still holds it, the list does not.
    const ids = idsIn(await matchesOf(world.firm.member, world.needId, 'includeWeak: true'));
    expect(ids).not.toEqual(expect.arrayContaining([hiddenCapability]));
    expect(ids).not.toEqual(expect.arrayContaining([pausedCapability]));
    expect(ids).not.toEqual(expect.arrayContaining([unverified]));
    expect(ids).not.toEqual(expect.arrayContaining([paused]));
  });

  it('leave out with whom the need is being worked on', async () => {
    const needId = await publishNeed(world.firm.member, world.firm.id);
    await settle(app);
    const REQUEST =
      'mutation R($input: RequestPartnershipInput!) { requestPartnership(input: $input) { partnership { id } errors { message } } }';
    const input = {
      requesterId: world.firm.id,
      recipientId: world.near.id,
      needId,
      form: 'TESTING_SERVICE',
      message: '想整改',
    };
    const { data } = await world.firm.member.ask<{ requestPartnership: { errors: unknown[] } }>(REQUEST, {
      input,
    });
    expect(data.requestPartnership.errors).toEqual([]);
    const ids = idsIn(await matchesOf(world.firm.member, needId));
    expect(ids).toContain(world.far.capabilityId);
    expect(ids).not.toContain(world.near.capabilityId);
    expect(ids).not.toContain(world.near.id);
    const radar = idsIn(await radarOf(world.near.member, world.near.capabilityId));
    expect(radar).toContain(world.needId);
    expect(radar).not.toContain(needId);
  });

  it('say that nothing fits, where nobody does anything like it, with the nearest fields', async () => {
    const needId = await publishNeed(world.firm.member, world.firm.id, {
      title: '竹编灯罩海运防霉',
      text: '四十天海运，柜内湿度高，竹节与胶缝发霉，希望找懂竹木材料的老师。',
      fieldCodes: ['MT07'],
      chainStageCode: 'D1',
      wantedForms: ['JOINT_LAB'],
    });
    await settle(app);
    const list = await matchesOf(world.firm.member, needId);
    expect(list).toMatchObject({ nothingFits: true, totalCount: 0, edges: [] });
    const weak = await matchesOf(world.firm.member, needId, 'includeWeak: true');
    expect(weak?.totalCount).toBe(list?.belowCount);
  });

  it('are told in the language of the request', async () => {
    const english = person(app, world.firm.member.cookie, { 'accept-language': 'en' });
    const list = await matchesOf(english, world.needId);
    const place = list?.edges[0]?.node.factors.find(({ name }) => name === 'PROXIMITY');
    expect(place?.evidence).toMatch(/same town/);
  });
});

describe('the page of a partner', () => {
  const FITS = `query F($id: ID!) { node(id: $id) { ... on University { fitsOwnNeeds { need { id }
    match { score capability { id } partner { id } factors { name evidence } } } } } }`;
  type Fits = { node: { fitsOwnNeeds: { need: { id: string }; match: { score: number } }[] } };
  const fitsOf = async (who: Person, id: string) =>
    (await who.ask<Fits>(FITS, { id })).data.node.fitsOwnNeeds;

  it('tells a firm for which of its needs it suits and why, as the list of that need ranks it', async () => {
    const fits = await fitsOf(world.firm.member, world.near.id);
    const fit = fits.find(({ need }) => need.id === world.needId)?.match;
    const list = await matchesOf(world.firm.member, world.needId, 'byOrganization: true');
    const listed = list?.edges.find(({ node }) => node.organization?.id === world.near.id)?.node;
    expect(fit?.score).toBe(listed?.score);
    expect(fits.length).toBeLessThanOrEqual(3);
    expect(fits.map(({ match }) => match.score)).toEqual(
      fits.map(({ match }) => match.score).sort((one, other) => other - one),
    );
  });

  it.each([
    ['a visitor', () => person(app)],
    ['somebody without an organization', () => stranger],
    ['its own members', () => world.near.member],
    ['an officer', () => officer],
  ])('tells %s nothing of the kind', async (_who, who) => {
    expect(await fitsOf(who(), world.near.id)).toEqual([]);
  });

  it('tells nothing of a partner who suits none of them', async () => {
    const elsewhere = await addUniversity(app, { name: '音乐学院', fieldCodes: ['DS01'] });
    expect(await fitsOf(world.firm.member, elsewhere)).toEqual([]);
  });

  it('refuses a list of partners with the fits of each: it would cost too much', async () => {
    const document =
      '{ partners(first: 5) { nodes { ... on University { fitsOwnNeeds { need { id } } } } } }';
    expect(codesOf(await world.firm.member.ask(document))).toEqual(['BAD_REQUEST']);
  });
});

describe('the needs that an offer could solve', () => {
  it('are ranked for its owner, by capability and for the whole organization', async () => {
    expect(idsIn(await radarOf(world.near.member, world.near.capabilityId))).toContain(world.needId);
    expect(idsIn(await radarOf(world.near.member, world.near.id))).toContain(world.needId);
  });

  it('are ranked for a commissioner, to the person and the home institution, and to nobody else', async () => {
    const homeInstitutionId = world.near.id;
    const bestAt = 'LED 驱动电源传导骚扰整改，改滤波与布局';
    const commissionerId = await addCommissioner(app, { homeInstitutionId, bestAt, fieldCodes: ['DR04'] });
    await settle(app);
    const self = await signedIn(app, { commissionerId });
    const shown = await radarOf(self, commissionerId);
    expect(idsIn(shown)).toContain(world.needId);
    expect(idsIn(await radarOf(world.near.member, commissionerId))).toEqual(idsIn(shown));
    for (const who of [person(app), world.firm.member, stranger]) {
      expect(await radarOf(who, commissionerId)).toBeNull();
    }
  });

  it.each([
    ['a visitor', () => person(app)],
    ['the firm itself', () => world.firm.member],
    ['somebody without an organization', () => stranger],
  ])('are not shown to %s', async (_who, who) => {
    expect(await radarOf(who(), world.near.capabilityId)).toBeNull();
    expect(await radarOf(who(), world.near.id)).toBeNull();
  });

  it('do not tell who is behind an anonymous need', async () => {
    const needId = await publishNeed(world.firm.member, world.firm.id, { isAnonymous: true });
    await settle(app);
    const list = await radarOf(world.near.member, world.near.capabilityId);
    const shown = list?.edges.find(({ node }) => node.need?.id === needId)?.node;
    expect(shown?.need).toEqual({ id: needId, enterprise: null });
    expect(JSON.stringify(shown)).not.toContain(world.firm.id);
  });

  it('leave out what was withdrawn a moment ago', async () => {
    const needId = await publishNeed(world.firm.member, world.firm.id);
    await settle(app);
    const WITHDRAW =
      'mutation W($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { errors { code } } }';
    await world.firm.member.ask(WITHDRAW, { input: { needId } });
    expect(idsIn(await radarOf(world.near.member, world.near.capabilityId))).not.toContain(needId);
  });
});
