import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

/** What the bureau's desk is made of: each list alone, as an officer works it off. */
const lists = {
  organizationsToVerify:
    '{ list: organizationsToVerify { totalCount nodes { id waitsForVerificationSince } } }',
  claimedOrganizations:
    '{ list: claimedOrganizations { totalCount nodes { membershipRequests { id requestedAt } } } }',
  identityChanges: '{ list: identityChanges { totalCount nodes { id identityChange { requestedAt } } } }',
  organizationDuplicates: '{ list: organizationDuplicates { totalCount nodes { id foundAt } } }',
  objections: '{ list: objections(state: OPEN) { totalCount nodes { id requestedAt dueOn } } }',
} as const;
type ListName = keyof typeof lists;
type Waiting = { totalCount: number; nodes: Record<string, unknown>[] };

let app: App;
let officer: Person;
let other: Person;
let owner: Person;

const act = (who: Person, name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return who.ask<Record<string, { errors: { code: string }[] }>>(
    `mutation Act($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    { input },
  );
};
const done = async (...asked: Parameters<typeof act>) =>
  expect((await act(...asked)).data?.[asked[1]]?.errors).toEqual([]);

async function waiting(name: ListName, who = officer): Promise<Waiting> {
  return (await who.ask<{ list: Waiting }>(lists[name])).data.list;
}

let ids: Record<'unverified' | 'claimed' | 'renamed', Id<'organization'>>;

beforeAll(async () => {
  app = await startApp();
  officer = await signedIn(app, { isOfficer: true });
  other = await signedIn(app, { isOfficer: true });
  const creditCode = '91350100077407773G';
  ids = {
    unverified: await addOrganization(app, { name: '等着核验的照明厂', verified: false }),
    claimed: await addOrganization(app, { name: '有人认领的灯饰厂', creditCode }),
    renamed: await addOrganization(app, { name: '要改名的光电厂' }),
  };
  await addOrganization(app, { name: '中山市星澜照明有限公司' });
  await addOrganization(app, { name: '星澜照明厂' });
  owner = await signedIn(app, { memberOf: ids.renamed, role: 'OWNER' });
  const note = '我是厂长，负责对外合作';
  const asking = await signedIn(app, {});
  await done(asking, 'requestMembership', { organizationId: ids.claimed, creditCode, note });
  await done(owner, 'requestIdentityChange', {
    ...{ organizationId: ids.renamed, name: '改了名的光电厂', reason: '工商变更' },
  });
  await done(person(app), 'objectToPublication', {
    ...{ subjectId: await addCommissioner(app), wish: 'REMOVE', text: '这是我，请删除' },
    ...{ email: 'someone@person.example', language: 'ZH' },
  });
  await settleWithoutMatching(app);
});
afterAll(() => app.server.close());

it('holds each kind of case with its time, for every officer', async () => {
  for (const who of [officer, other]) {
    for (const name of Object.keys(lists) as ListName[]) {
      expect([name, (await waiting(name, who)).totalCount]).toEqual([name, 1]);
    }
  }
  const [objection] = (await waiting('objections')).nodes;
  expect(objection).toMatchObject({ dueOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
});

it('is the bureau’s alone: neither an owner concerned nor a visitor learns what waits', async () => {
  for (const [name, list] of Object.entries(lists)) {
    expect([name, codesOf(await owner.ask(list))]).toEqual([name, ['FORBIDDEN']]);
    expect([name, codesOf(await person(app).ask(list))]).toEqual([name, ['UNAUTHENTICATED']]);
  }
});

it('lets go of what another officer has done, of each kind', async () => {
  const idOf = async (name: ListName) => String((await waiting(name)).nodes[0]?.id);
  const [claimed] = (await waiting('claimedOrganizations')).nodes;
  const [claim] = (claimed?.membershipRequests ?? []) as { id: string }[];
  await done(other, 'verifyOrganization', { organizationId: ids.unverified });
  await done(other, 'acceptMembershipRequest', { requestId: claim?.id });
  await done(other, 'refuseIdentityChange', { organizationId: ids.renamed, reason: '名称没有变' });
  await done(other, 'dismissDuplicate', {
    duplicateId: await idOf('organizationDuplicates'),
    reason: '不是同一家',
  });
  await done(other, 'decideObjection', {
    ...{ objectionId: await idOf('objections'), isAccepted: false, note: '不是本人' },
  });
  for (const name of Object.keys(lists) as ListName[]) {
    expect([name, await waiting(name)]).toEqual([name, { totalCount: 0, nodes: [] }]);
  }
});
