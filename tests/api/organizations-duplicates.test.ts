import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

let app: App;
let officer: Person;

beforeAll(async () => {
  app = await startApp();
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

const LIST = `{ organizationDuplicates(first: 100) { totalCount nodes { id organizations { id name } evidence { kind similarity } } } }`;
const DISMISS = `mutation Dismiss($input: DismissDuplicateInput!) { dismissDuplicate(input: $input) { duplicate { id } errors { code path } } }`;
type Pair = { id: string; organizations: { id: string }[]; evidence: { kind: string }[] };
type Dismissed = { dismissDuplicate: { errors: { code: string; path: string[] }[] } };

const GUZHEN = '442000105';

async function pairsOf(id: string): Promise<{ id: string; others: string[]; kinds: string[] }[]> {
  await settleWithoutMatching(app);
  const { data } = await officer.ask<{ organizationDuplicates: { nodes: Pair[] } }>(LIST);
  return data.organizationDuplicates.nodes
    .filter(({ organizations }) => organizations.some((organization) => organization.id === id))
    .map((pair) => ({
      id: pair.id,
      others: pair.organizations.flatMap((other) => (other.id === id ? [] : [other.id])),
      kinds: pair.evidence.map(({ kind }) => kind),
    }));
}

it('shows duplicates to officers only', async () => {
  const member = await signedIn(app, { memberOf: await addOrganization(app) });
  expect(codesOf(await person(app).ask(LIST))).toEqual(['UNAUTHENTICATED']);
  expect(codesOf(await member.ask(LIST))).toEqual(['FORBIDDEN']);
  const input = { duplicateId: 'dup_000000000000000000000000', reason: '不是同一家' };
  expect(codesOf(await member.ask(DISMISS, { input }))).toEqual(['FORBIDDEN']);
});

it('finds the same name under another legal form and with a region before it', async () => {
  const one = await addOrganization(app, { name: '中山市星澜照明有限公司' });
  const other = await addOrganization(app, { name: '星澜照明厂' });
  expect(await pairsOf(one)).toMatchObject([{ others: [other], kinds: ['SAME_NAME'] }]);
});

it('finds names that are alike in one town, and not across towns', async () => {
  const one = await addOrganization(app, { name: '霁月光电科技', townCode: GUZHEN });
  const near = await addOrganization(app, { name: '霁月光电科技园', townCode: GUZHEN });
  await addOrganization(app, { name: '霁月光电科技城', townCode: '442000110' });
  expect(await pairsOf(one)).toMatchObject([{ others: [near], kinds: ['SIMILAR_NAME'] }]);
});

it('sees nothing in common between two kinds, and in a town alone', async () => {
  const one = await addOrganization(app, { name: '白鹭光学', townCode: GUZHEN });
  await addOrganization(app, { name: '白鹭光学', kind: 'TRANSFER_PLATFORM', townCode: GUZHEN });
  await addOrganization(app, { name: '青岚五金', townCode: GUZHEN });
  expect(await pairsOf(one)).toEqual([]);
});

it('finds a code that somebody asks for and another has', async () => {
  const holder = await addOrganization(app, { creditCode: '91350100077407773G' });
  const wants = await addOrganization(app);
  const owner = await signedIn(app, { memberOf: wants });
  const ask = `mutation Ask($input: RequestIdentityChangeInput!) { requestIdentityChange(input: $input) { errors { code } } }`;
  await owner.ask(ask, {
    input: { organizationId: wants, creditCode: '91350100077407773G', reason: '执照' },
  });
  expect(await pairsOf(wants)).toMatchObject([{ others: [holder], kinds: ['SAME_CREDIT_CODE'] }]);
});

it('lets go of a pair once a name has changed', async () => {
  const one = await addOrganization(app, { name: '晴川照明有限公司', verified: false });
  await addOrganization(app, { name: '晴川照明厂' });
  expect(await pairsOf(one)).toHaveLength(1);
  const owner = await signedIn(app, { memberOf: one });
  const update = `mutation Update($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { errors { code } } }`;
  await owner.ask(update, { input: { organizationId: one, expectedRevision: 0, name: '完全不同的名字' } });
  expect(await pairsOf(one)).toEqual([]);
});

it('does not bring back what an officer has dismissed', async () => {
  const one = await addOrganization(app, { name: '流萤灯饰有限公司' });
  const other = await addOrganization(app, { name: '流萤灯饰厂' });
  const [pair] = await pairsOf(one);
  const dismiss = async (reason: string) =>
    (await officer.ask<Dismissed>(DISMISS, { input: { duplicateId: pair?.id, reason } })).data
      .dismissDuplicate.errors;
  expect(await dismiss(' ')).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'reason'] }]);
  expect(await dismiss('父子两家')).toEqual([]);
  expect(await dismiss('父子两家')).toEqual([{ code: 'DUPLICATE_GONE', path: ['input', 'duplicateId'] }]);
  const owner = await signedIn(app, { memberOf: other });
  const update = `mutation Update($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { errors { code } } }`;
  await owner.ask(update, { input: { organizationId: other, expectedRevision: 0, townCode: GUZHEN } });
  expect(await pairsOf(one)).toEqual([]);
});
