import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization, profileOf } from '../support/organizations.ts';
import { codesOf, person, signedIn, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

const READ = `query Read($id: ID!) { node(id: $id) { id ... on Organization { name isVerified viewerCanVerify } ... on Enterprise { contact { email } town { label { zh } } } } }`;
const VERIFY = `mutation Verify($input: VerifyOrganizationInput!) { verifyOrganization(input: $input) { organization { id isVerified } errors { __typename code path ... on VerificationUnchanged { organization { id isVerified } } } } }`;
const WITHDRAW = `mutation Withdraw($input: WithdrawVerificationInput!) { withdrawVerification(input: $input) { organization { isVerified } errors { code path } } }`;
const WAITING = `query Waiting($first: Int!, $after: String) { organizationsToVerify(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;

type Read = { node: { id: string; name: string; contact: { email: string } | null } | null };

describe('reading an organization', () => {
  it('shows a verified one to everybody, without its contact', async () => {
    const id = await addOrganization(app, {
      name: '曜岭',
      townCode: '442000105',
      contact: { role: null, email: 'a@example.com' },
    });
    expect((await person(app).ask<Read>(READ, { id })).data.node).toEqual({
      id,
      name: '曜岭',
      isVerified: true,
      viewerCanVerify: false,
      contact: null,
      town: { label: { zh: '古镇镇' } },
    });
    const member = await signedIn(app, { memberOf: id });
    expect((await member.ask<Read>(READ, { id })).data.node?.contact).toEqual({ email: 'a@example.com' });
  });

  it('answers as if an unverified one were not there, but to its members and the bureau', async () => {
    const id = await addOrganization(app, { verified: false });
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    for (const nobody of [person(app), stranger]) {
      expect((await nobody.ask<Read>(READ, { id })).data.node).toBeNull();
    }
    for (const somebody of [
      await signedIn(app, { memberOf: id }),
      await signedIn(app, { isOfficer: true }),
    ]) {
      expect((await somebody.ask<Read>(READ, { id })).data.node?.id).toBe(id);
    }
  });

  it.each(['', 'org_x', 'org_000000000000000000000000', 'xyz_000000000000000000000000', 'constructor'])(
    'answers null for an id that is none: %j',
    async (id) => {
      const { data, errors } = await person(app).ask(READ, { id });
      expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
    },
  );
});

describe('verifying an organization', () => {
  it('is for officers only', async () => {
    const id = await addOrganization(app, { verified: false });
    const member = await signedIn(app, { memberOf: id });
    const input = { organizationId: id };
    expect(codesOf(await person(app).ask(VERIFY, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await member.ask(VERIFY, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await member.ask(WAITING, { first: 1 }))).toEqual(['FORBIDDEN']);
  });

  it('is done by one of ten officers at once, and the others are told', async () => {
    const id = await addOrganization(app, { verified: false });
    const officer = await signedIn(app, { isOfficer: true });
    type Payload = { verifyOrganization: { organization: object | null; errors: { code: string }[] } };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => officer.ask<Payload>(VERIFY, { input: { organizationId: id } })),
    );
    const payloads = answers.map(({ data }) => data.verifyOrganization);
    expect(payloads.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(payloads.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(
      Array.from({ length: 9 }, () => 'VERIFICATION_UNCHANGED'),
    );
  });

  it('can be taken back with a reason, and then it waits again', async () => {
    const id = await addOrganization(app);
    const officer = await signedIn(app, { isOfficer: true });
    const refused = await officer.ask<{ withdrawVerification: object }>(WITHDRAW, {
      input: { organizationId: id, reason: ' ' },
    });
    expect(refused.data.withdrawVerification).toEqual({
      organization: null,
      errors: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }],
    });
    const done = await officer.ask<{ withdrawVerification: object }>(WITHDRAW, {
      input: { organizationId: id, reason: '营业执照已注销' },
    });
    expect(done.data.withdrawVerification).toEqual({ organization: { isVerified: false }, errors: [] });
    expect((await person(app).ask<Read>(READ, { id })).data.node).toBeNull();
  });

  it('lists what waits, longest first, page by page', async () => {
    const own = await startApp();
    const ids: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) ids.push(await addOrganization(own, { verified: false }));
    await addOrganization(own);
    const officer = await signedIn(own, { isOfficer: true });
    type Waiting = {
      organizationsToVerify: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const first = (await officer.ask<Waiting>(WAITING, { first: 2 })).data.organizationsToVerify;
    const after = first.pageInfo.endCursor;
    const second = (await officer.ask<Waiting>(WAITING, { first: 2, after })).data.organizationsToVerify;
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
    await own.server.close();
  });
});

describe('taking in a list', () => {
  it('changes nothing the second time', async () => {
    const list = [
      profileOf({ creditCode: '91110107082833558H' }),
      profileOf({ kind: 'UNIVERSITY', schoolCode: '4111010001' }),
    ];
    const take = async () =>
      (await app.services.organizationIntake.takeIn(list, { verifiedBecause: null })).map(
        ({ status }) => status,
      );
    expect([await take(), await take()]).toEqual([
      ['CREATED', 'CREATED'],
      ['UNCHANGED', 'UNCHANGED'],
    ]);
  });

  it('asks a person where one code has two names, or one name two codes', async () => {
    const known = profileOf({ creditCode: '91350100056125371J' });
    const list = [
      known,
      profileOf({ creditCode: '91350100056125371J' }),
      { ...known, creditCode: '91350100077407773G' },
      { ...known, kind: 'UNIVERSITY' as const },
    ];
    const outcomes = await app.services.organizationIntake.takeIn(list, { verifiedBecause: null });
    expect(outcomes.map(({ status }) => status)).toEqual(['CREATED', 'REFUSED', 'REFUSED', 'REFUSED']);
  });
});
