import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { entriesOf, pageOfEntries } from '../support/audit.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

const TEN_YEARS = 10 * 365 * 86_400_000;

let app: App;
let clock: TestClock;
let officer: Person;
let owner: Person;
let firm: Id<'organization'>;

beforeAll(async () => {
  clock = new TestClock();
  // The store removes by its own clock what has expired.
  clock.pass(TEN_YEARS);
  app = await startApp({ clock });
  officer = await signedIn(app, { isOfficer: true });
});
beforeEach(async () => {
  firm = await addOrganization(app, { name: `中山曜岭照明${randomUUID()}有限公司` });
  owner = await signedIn(app, { memberOf: firm });
  clock.pass(60_000);
});
afterAll(() => app.server.close());

const UPDATE = `mutation Update($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) { organization { profileRevision } errors { code } } }`;
const PAUSE = `mutation Pause($input: PauseOrganizationInput!) {
  pauseOrganization(input: $input) { errors { code } } }`;
const EXPORT = `mutation Export($input: ExportAuditEntriesInput!) {
  exportAuditEntries(input: $input) { csv rows isComplete errors { code message } } }`;
const STATE = '{ auditState { entries head checkedAt checkedEntries fault { sequence kind } } }';

const update = (expectedRevision: number, fields: object) =>
  owner.ask(UPDATE, { input: { organizationId: firm, expectedRevision, ...fields } });

describe('an entry', () => {
  it('tells who changed what from what to what, when, why and from where', async () => {
    const before = clock.now();
    await update(0, { description: '做植物工厂的灯', employeeCount: 40 });
    clock.pass(60_000);
    await owner.ask(PAUSE, { input: { organizationId: firm, reason: '搬厂房' } });
    const [paused, changed] = await entriesOf(app, officer, { objectId: firm });
    expect(changed).toMatchObject({
      action: 'ORGANIZATION_PROFILE_CHANGED',
      at: before.toISOString(),
      actor: { kind: 'PERSON' },
      object: { id: firm, type: 'organization', name: expect.stringMatching(/^中山曜岭照明/) },
      address: '127.0.0.1',
    });
    expect(changed?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(changed?.changes).toContainEqual({
      field: 'description',
      before: null,
      after: '"做植物工厂的灯"',
      isPersonal: false,
    });
    expect(paused).toMatchObject({ action: 'ORGANIZATION_PAUSED', reason: '搬厂房' });
    expect(paused?.changes).toContainEqual({
      field: 'state',
      before: '"ACTIVE"',
      after: '"PAUSED"',
      isPersonal: false,
    });
  });

  it('is not left by what was refused, nor by what changed nothing', async () => {
    await update(0, { description: '一' });
    await update(0, { description: '二' });
    await update(1, { description: '一' });
    const found = await entriesOf(app, officer, {
      objectId: firm,
      actions: ['ORGANIZATION_PROFILE_CHANGED'],
    });
    expect(found).toHaveLength(1);
  });

  it('hints at a contact and holds it nowhere in the chain', async () => {
    await update(0, { contact: { role: '办公室', email: 'lin@yaoling.example' } });
    await update(1, { contact: { role: '办公室', email: 'chen@yaoling.example' } });
    const [last] = await entriesOf(app, officer, { objectId: firm });
    expect(last?.changes).toEqual([
      {
        field: 'contact',
        before: '{"role":"办…","email":"l…@yaoling.example"}',
        after: '{"role":"办…","email":"c…@yaoling.example"}',
        isPersonal: true,
      },
    ]);
  });

  it('names a program by its key', async () => {
    const { data } = await owner.ask<{ createApiKey: { secret: string; apiKey: { id: string } } }>(
      `mutation Make($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } } }`,
      { input: { name: '接口', scopes: ['WRITE'], days: 30, password: 'a password for tests' } },
    );
    const { secret, apiKey } = data.createApiKey;
    const program = person(app, null, { authorization: `Bearer ${secret}` });
    clock.pass(1_000);
    await program.ask(UPDATE, {
      input: { organizationId: firm, expectedRevision: 0, description: '程序写的' },
    });
    clock.pass(1_000);
    await owner.ask(`mutation { revokeApiKey(input: { apiKeyId: "${apiKey.id}" }) { errors { code } } }`);
    const [revoked, changed, created] = await entriesOf(app, officer, {
      actions: ['API_KEY_CREATED', 'API_KEY_REVOKED', 'ORGANIZATION_PROFILE_CHANGED'],
    });
    expect(changed?.actor).toMatchObject({ kind: 'PROGRAM', apiKeyId: apiKey.id });
    expect([created, revoked]).toMatchObject([
      { action: 'API_KEY_CREATED', object: { id: apiKey.id } },
      { action: 'API_KEY_REVOKED', object: { id: apiKey.id } },
    ]);
    expect(JSON.stringify([created, revoked])).not.toContain(secret);
  });

  it('is left by accounts made at the server, and by signing in', async () => {
    const objectId = await idOf(owner);
    const found = await entriesOf(app, officer, { objectId });
    expect(found.map(({ action, actor }) => [action, actor.kind, actor.command])).toEqual([
      ['SIGN_IN_SUCCEEDED', 'PERSON', null],
      ['ACCOUNT_CREATED', 'COMMAND', 'account'],
    ]);
  });

  it('is left once by wrong passwords, whether or not somebody has the address', async () => {
    for (const email of ['nobody@example.com', 'nobody@example.com']) {
      for (let turn = 0; turn < 4; turn += 1) {
        await person(app).ask(
          'mutation In($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
          { input: { email, password: 'not the right one' } },
        );
      }
    }
    const found = await entriesOf(app, officer, { actions: ['SIGN_IN_LOCKED'] });
    expect(found).toMatchObject([{ actor: { kind: 'VISITOR' }, object: { id: null } }]);
    expect(JSON.stringify(found)).not.toContain('nobody');
  });
});

describe('searching', () => {
  it('filters by object, actor, action, time and words, together', async () => {
    await update(0, { description: '一' });
    clock.pass(60_000);
    await owner.ask(PAUSE, { input: { organizationId: firm, reason: '搬 (新) 厂房' } });
    const { data } = await owner.ask<{ viewer: { account: { id: string } } }>(
      '{ viewer { account { id } } }',
    );
    const actorId = data.viewer.account.id;
    const actionsOf = async (filter: object) =>
      (await entriesOf(app, officer, filter)).map(({ action }) => action);
    const since = clock.now().toISOString();
    expect(await actionsOf({ actorId, since })).toEqual(['ORGANIZATION_PAUSED']);
    expect(await actionsOf({ actorId, objectId: firm, until: since })).toEqual([
      'ORGANIZATION_PROFILE_CHANGED',
    ]);
    expect(await actionsOf({ text: '(新) 厂' })).toEqual(['ORGANIZATION_PAUSED']);
    expect(await actionsOf({ text: '.*', actorId })).toEqual([]);
    expect(await actionsOf({ objectId: 'org_ffffffffffffffffffffffff' })).toEqual([]);
  });

  it('turns pages without leaving out or repeating any', async () => {
    for (let turn = 0; turn < 5; turn += 1) await update(turn, { employeeCount: turn + 1 });
    const seen: number[] = [];
    const actions = ['ORGANIZATION_PROFILE_CHANGED'];
    let after: string | null = null;
    do {
      const page = await pageOfEntries(app, officer, {
        filter: { objectId: firm, actions },
        first: 2,
        after,
      });
      seen.push(...page.nodes.map(({ sequence }) => sequence));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
    expect(seen).toHaveLength(5);
  });

  it('is itself told, a page that is turned is not', async () => {
    const reader = await signedIn(app, { isOfficer: true });
    await pageOfEntries(app, reader, { first: 1 });
    const { pageInfo } = await pageOfEntries(app, reader, { first: 1 });
    await pageOfEntries(app, reader, { first: 1, after: pageInfo.endCursor });
    const filter = { actions: ['AUDIT_SEARCHED'], actorId: await idOf(reader) };
    expect(await entriesOf(app, officer, filter)).toHaveLength(2);
  });

  it('says what is wrong with a foreign cursor, an overlong text and times in the wrong order', async () => {
    const ask = (variables: object) =>
      officer.ask(
        'query E($filter: AuditFilter, $after: String) { auditEntries(filter: $filter, after: $after) { totalCount } }',
        variables,
      );
    expect(codesOf(await ask({ after: 'bm9uc2Vuc2U' }))).toEqual(['INVALID_INPUT']);
    expect(codesOf(await ask({ filter: { text: '长'.repeat(101) } }))).toEqual(['INVALID_INPUT']);
    const day = '2026-03-01T00:00:00.000Z';
    expect(codesOf(await ask({ filter: { since: day, until: day } }))).toEqual(['INVALID_INPUT']);
  });

  it('shows one entry by its id to officers, and to nobody else that there is one', async () => {
    const [entry] = await entriesOf(app, officer, { objectId: firm });
    const NODE = 'query N($id: ID!) { node(id: $id) { id __typename } }';
    const asked = (who: Person) => who.ask<{ node: object | null }>(NODE, { id: entry?.id });
    expect((await asked(officer)).data.node).toMatchObject({ id: entry?.id, __typename: 'AuditEntry' });
    for (const who of [owner, person(app), await signedIn(app, { isAdministrator: true })]) {
      expect((await asked(who)).data.node).toBeNull();
    }
  });
});

describe('exporting', () => {
  it('gives what the filter shows, harmless for spreadsheet programs, and is told', async () => {
    await owner.ask(PAUSE, { input: { organizationId: firm, reason: '=HYPERLINK("http://x")' } });
    await pageOfEntries(app, officer);
    const { data } = await officer.ask<{ exportAuditEntries: { csv: string; rows: number } }>(EXPORT, {
      input: { filter: { objectId: firm, actions: ['ORGANIZATION_PAUSED'] } },
    });
    const { csv, rows } = data.exportAuditEntries;
    expect(rows).toBe(1);
    expect(csv).toContain('暂停了单位');
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    const told = await entriesOf(app, officer, { actions: ['AUDIT_EXPORTED'] });
    expect(told[0]?.changes).toContainEqual(
      expect.objectContaining({ field: 'objectId', after: `"${firm}"` }),
    );
  });

  it('says that it is complete, and is refused to others', async () => {
    const asked = await officer.ask<{ exportAuditEntries: object }>(EXPORT, { input: {} });
    expect(asked.data.exportAuditEntries).toMatchObject({ isComplete: true, errors: [] });
    expect(codesOf(await owner.ask(EXPORT, { input: {} }))).toEqual(['FORBIDDEN']);
  });
});

describe('the state of the chain', () => {
  it('tells how long it is, and how the last walk went', async () => {
    await pageOfEntries(app, officer);
    await app.services.auditChain.check();
    const { data } = await officer.ask<{ auditState: { entries: number; checkedEntries: number } }>(STATE);
    expect(data.auditState).toMatchObject({ checkedAt: clock.now().toISOString(), fault: null });
    expect(data.auditState.checkedEntries).toBeGreaterThan(3);
  });

  it('is looked at once a day by itself', async () => {
    await pageOfEntries(app, officer);
    clock.pass(25 * 60 * 60_000);
    await pageOfEntries(app, officer);
    const { data } = await officer.ask<{ auditState: { checkedAt: string } }>(STATE);
    expect(data.auditState.checkedAt).toBe(clock.now().toISOString());
  });
});

async function idOf(who: Person): Promise<string> {
  const { data } = await who.ask<{ viewer: { account: { id: string } } }>('{ viewer { account { id } } }');
  return data.viewer.account.id;
}
