import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { addCommissioner, commissionerProfileOf } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

let app: App;
const bus = createBus();
const told: string[] = [];

beforeAll(async () => {
  bus.subscribe('CommissionersChanged', async ({ commissioners }) => {
    told.push(...commissioners.map(({ id, freeCapacity }) => `${id} ${freeCapacity}`));
  });
  app = await startApp({ bus });
});
afterAll(() => app.server.close());

const READ = `query Read($id: ID!) { commissioner(id: $id) { id kind name description isVerified forms capacity freeCapacity viewerIsSelf town { code } fields { code } homeInstitution { name } earlierDispatches { year months result } } }`;
const NODE = `query Node($id: ID!) { node(id: $id) { __typename id } }`;
const STAFF = `query Staff($id: ID!) { organization(id: $id) { ... on University { commissioners { id freeCapacity homeInstitution { id } } } } }`;
const OWN = 'query Own { viewer { commissioner { id viewerIsSelf } } }';

type Staff = { organization: { commissioners: { id: string }[] } };

describe('reading a commissioner', () => {
  it('shows a verified one to everybody', async () => {
    const home = await addOrganization(app, { kind: 'UNIVERSITY', name: '光电学院' });
    const earlierDispatches = [{ year: 2023, months: 12, result: '磁件自绕' }];
    const id = await addCommissioner(app, {
      homeInstitutionId: home,
      fieldCodes: ['DR01'],
      bestAt: '整改',
      earlierDispatches,
    });
    const { data } = await person(app).ask<{ commissioner: object }>(READ, { id });
    expect(data.commissioner).toEqual({
      id,
      kind: 'COMMISSIONER',
      name: '陈教授',
      description: '整改',
      isVerified: true,
      forms: ['COMMISSIONER'],
      capacity: 3,
      freeCapacity: 3,
      viewerIsSelf: false,
      town: null,
      fields: [{ code: 'DR01' }],
      homeInstitution: { name: '光电学院' },
      earlierDispatches,
    });
    expect((await person(app).ask(NODE, { id })).data).toEqual({ node: { __typename: 'Commissioner', id } });
  });

  it('answers as if an unverified one were not there, but to the person, the employer and the bureau', async () => {
    const home = await addOrganization(app, { kind: 'UNIVERSITY' });
    const id = await addCommissioner(app, { homeInstitutionId: home, verified: false });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    for (const nobody of [person(app), stranger]) {
      expect(codesOf(await nobody.ask(READ, { id }))).toEqual(['NOT_FOUND']);
      expect((await nobody.ask(NODE, { id })).data).toEqual({ node: null });
      expect((await nobody.ask<Staff>(STAFF, { id: home })).data.organization.commissioners).toEqual([]);
    }
    const insiders = [{ isOfficer: true }, { memberOf: home }, { commissionerId: id }];
    for (const insider of await Promise.all(insiders.map((profile) => signedIn(app, profile)))) {
      expect((await insider.ask(NODE, { id })).data).toEqual({ node: { __typename: 'Commissioner', id } });
      expect((await insider.ask<Staff>(STAFF, { id: home })).data.organization.commissioners).toHaveLength(1);
    }
  });

  it('hides an unverified employer behind its staff', async () => {
    const home = await addOrganization(app, { kind: 'UNIVERSITY', verified: false });
    const id = await addCommissioner(app, { homeInstitutionId: home });
    const { data } = await person(app).ask(READ, { id });
    expect(data).toMatchObject({ commissioner: { id, homeInstitution: null } });
  });

  it.each(['', 'com_x', 'com_000000000000000000000000', 'org_000000000000000000000000'])(
    'answers NOT_FOUND for an id that is none: %j',
    async (id) => {
      expect(codesOf(await person(app).ask(READ, { id }))).toEqual(['NOT_FOUND']);
    },
  );

  it('lists the staff of a university, most free capacity first', async () => {
    const home = await addOrganization(app, { kind: 'UNIVERSITY' });
    const ids: string[] = [];
    for (const capacity of [1, 5, 2]) {
      ids.push(await addCommissioner(app, { homeInstitutionId: home, capacity }));
    }
    const { data } = await person(app).ask<Staff>(STAFF, { id: home });
    expect(data.organization.commissioners.map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
  });

  it('tells a commissioner about oneself, and nobody else that they are one', async () => {
    const id = await addCommissioner(app);
    const self = await signedIn(app, { commissionerId: id });
    expect((await self.ask(OWN)).data).toEqual({ viewer: { commissioner: { id, viewerIsSelf: true } } });
    const other = await signedIn(app, { isOfficer: true });
    expect((await other.ask(OWN)).data).toEqual({ viewer: { commissioner: null } });
  });
});

describe('the seats of a commissioner', () => {
  const requestId = () => newId('commissionerRequest');
  const free = async (id: `com_${string}`) =>
    (await app.services.commissioners.getMany([id]))[0]?.freeCapacity;

  it('are never given out twice, however many ask at once', async () => {
    const commissionerId = await addCommissioner(app, { capacity: 3 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        app.services.commissioners.reserve({ commissionerId, requestId: requestId() }),
      ),
    );
    expect(answers.filter((answer) => answer !== null)).toHaveLength(3);
    expect(await free(commissionerId)).toBe(0);
  });

  it('are one for a request, however often it is reserved and released', async () => {
    const seat = { commissionerId: await addCommissioner(app, { capacity: 2 }), requestId: requestId() };
    const { reserve, releaseReservation } = app.services.commissioners;
    expect(await Promise.all([reserve(seat), reserve(seat), reserve(seat)])).not.toContain(null);
    expect(await free(seat.commissionerId)).toBe(1);
    const released = await Promise.all([releaseReservation(seat), releaseReservation(seat)]);
    expect(released.filter(Boolean)).toHaveLength(1);
    expect(await free(seat.commissionerId)).toBe(2);
  });

  it('stay with a confirmed request until its dispatch is over', async () => {
    const seat = { commissionerId: await addCommissioner(app, { capacity: 1 }), requestId: requestId() };
    const { reserve, confirm, release, releaseReservation } = app.services.commissioners;
    await reserve(seat);
    await confirm(seat);
    expect(await releaseReservation(seat)).toBe(false);
    expect(await reserve(seat)).toBeNull();
    expect(await release(seat)).toBe(true);
    expect(await free(seat.commissionerId)).toBe(1);
  });

  it('are not offered by somebody whom nobody has verified', async () => {
    const commissionerId = await addCommissioner(app, { verified: false });
    expect(await app.services.commissioners.reserve({ commissionerId, requestId: requestId() })).toBeNull();
    const candidates = await app.services.commissioners.listCandidates();
    expect(candidates.map(({ id }) => id)).not.toContain(commissionerId);
  });

  it('are told to who listens, each time they change', async () => {
    const commissionerId = await addCommissioner(app, { capacity: 2 });
    await settleWithoutMatching(app);
    await app.services.commissioners.reserve({ commissionerId, requestId: requestId() });
    await settleWithoutMatching(app);
    // The index may have them told again in between.
    expect([...new Set(told.filter((line) => line.startsWith(commissionerId)))]).toEqual([
      `${commissionerId} 2`,
      `${commissionerId} 1`,
    ]);
  });

  it('count below nothing where the capacity was lowered, and show nothing', async () => {
    const home = await addOrganization(app, { kind: 'UNIVERSITY' });
    const profile = commissionerProfileOf({ homeInstitutionId: home, capacity: 2 });
    const take = (capacity: number) =>
      app.services.commissionerIntake.takeIn([{ ...profile, capacity }], { verifiedBecause: '测试' });
    const [outcome] = await take(2);
    if (outcome?.status !== 'CREATED') throw new Error('not created');
    const seats = [requestId(), requestId()].map((id) => ({ commissionerId: outcome.id, requestId: id }));
    for (const seat of seats) await app.services.commissioners.reserve(seat);
    await take(1);
    expect(await free(outcome.id)).toBe(0);
    for (const seat of seats) await app.services.commissioners.releaseReservation(seat);
    expect(await free(outcome.id)).toBe(1);
  });
});

describe('taking in a list of commissioners', () => {
  const take = async (...list: ReturnType<typeof commissionerProfileOf>[]) =>
    (await app.services.commissionerIntake.takeIn(list, { verifiedBecause: null })).map(
      ({ status }) => status,
    );

  it('changes nothing the second time, and what is new the third', async () => {
    const homeInstitutionId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const byName = commissionerProfileOf({ homeInstitutionId, key: null, displayName: '罗 副教授' });
    const byKey = commissionerProfileOf({ homeInstitutionId, bestAt: '磁件' });
    expect(await take(byName, byKey)).toEqual(['CREATED', 'CREATED']);
    expect(await take({ ...byName, displayName: '罗副教授' }, byKey)).toEqual(['UPDATED', 'UNCHANGED']);
    expect(await take({ ...byKey, bestAt: null, availability: '每周五' })).toEqual(['UPDATED']);
    expect(await take({ ...byKey, bestAt: null, availability: '每周五' })).toEqual(['UNCHANGED']);
  });

  it('writes nothing in a dry run', async () => {
    const homeInstitutionId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const profile = commissionerProfileOf({ homeInstitutionId });
    const outcomes = await app.services.commissionerIntake.takeIn([profile], {
      verifiedBecause: null,
      dryRun: true,
    });
    expect(outcomes.map(({ status }) => status)).toEqual(['CREATED']);
    expect(await take(profile)).toEqual(['CREATED']);
  });

  it('refuses rows that cannot be right, and takes the others', async () => {
    const homeInstitutionId = await addOrganization(app, { kind: 'UNIVERSITY' });
    const good = commissionerProfileOf({ homeInstitutionId });
    expect(
      await take(
        { ...good, displayName: '  ' },
        { ...good, homeInstitutionId: await addOrganization(app) },
        { ...good, homeInstitutionId: newId('organization') },
        { ...good, capacity: -1 },
        { ...good, capacity: 1.5 },
        { ...good, fieldCodes: ['ZZ99'] },
        { ...good, chainStageCodes: ['constructor'] },
        good,
        good,
      ),
    ).toEqual([...Array.from({ length: 7 }, () => 'REFUSED'), 'CREATED', 'REFUSED']);
  });

  it('lets examples go, and whom removed universities employ', async () => {
    const [gone, kept] = [
      await addOrganization(app, { kind: 'UNIVERSITY' }),
      await addOrganization(app, { kind: 'UNIVERSITY' }),
    ];
    const ids = [
      await addCommissioner(app, { homeInstitutionId: gone }),
      await addCommissioner(app, { homeInstitutionId: kept, isExample: true }),
      await addCommissioner(app, { homeInstitutionId: kept }),
    ];
    await bus.publish('ExamplesRemoved', { organizationIds: [gone] });
    const left = await app.services.commissioners.getMany(ids);
    expect(left.map((commissioner) => commissioner?.id ?? null)).toEqual([null, null, ids[2]]);
  });
});

describe('a commissioner’s own corrections', () => {
  const CORRECT =
    'mutation C($input: UpdateCommissionerProfileInput!) { updateCommissionerProfile(input: $input) { commissioner { description availability } errors { code path } } }';

  it('count at once, found by search, and only for the person', async () => {
    const commissionerId = await addCommissioner(app, { displayName: '自改教授', bestAt: '旧的说法' });
    const self = await signedIn(app, { commissionerId });
    const input = { description: '  灯具近场配光测量  ', availability: '' };
    const { data } = await self.ask<{ updateCommissionerProfile: object }>(CORRECT, { input });
    expect(data.updateCommissionerProfile).toEqual({
      commissioner: { description: '灯具近场配光测量', availability: null },
      errors: [],
    });
    const [stored] = await app.services.commissioners.getMany([commissionerId]);
    expect(stored).toMatchObject({ bestAt: '灯具近场配光测量', displayName: '自改教授' });
    for (const who of [await signedIn(app, {}), await signedIn(app, { isOfficer: true })]) {
      expect(codesOf(await who.ask(CORRECT, { input }))).toEqual(['FORBIDDEN']);
    }
    expect(codesOf(await person(app).ask(CORRECT, { input }))).toEqual(['UNAUTHENTICATED']);
    const long = { description: 'x'.repeat(1_001), availability: 'y'.repeat(201) };
    const refused = await self.ask<{ updateCommissionerProfile: { errors: { path: string[] }[] } }>(CORRECT, {
      input: long,
    });
    expect(refused.data.updateCommissionerProfile.errors.map(({ path }) => path[1])).toEqual([
      'description',
      'availability',
    ]);
  });
});
