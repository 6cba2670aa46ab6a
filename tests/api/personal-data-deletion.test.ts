import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bus } from '../../api/src/kernel/bus.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { type AccountsWorld, browser, PASSWORD, startAccounts } from '../support/accounts.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { ACCEPT, REQUEST, SEND } from '../support/partnerships.ts';
import {
  cancelDeletion,
  consent,
  enterAs,
  handOver,
  planOf,
  requestDeletion,
} from '../support/personal-data.ts';
import { person, settle, signedIn } from '../support/world.ts';

const DAY = 86_400_000;
let world: AccountsWorld;
/** So many tellings of an erasure fail, as in a process that dies in the middle of it. */
let failures = 0;

function frailBus(): Bus {
  const bus = createBus();
  return {
    subscribe: bus.subscribe,
    async publish(name, fact) {
      await bus.publish(name, fact);
      if (name === 'AccountErasing' && failures > 0) {
        failures -= 1;
        throw new Error('killed');
      }
    },
  };
}

beforeAll(async () => {
  world = await startAccounts({ bus: frailBus() });
});
afterAll(() => world.app.server.close());

/** The grace, the first round, the second. */
async function waitForEnd(rounds = 2): Promise<void> {
  world.clock.pass(8 * DAY);
  for (let round = 0; round < rounds; round += 1) {
    await settle(world.app);
    world.clock.pass(61_000);
  }
}

/** In which collections which of these words stand. */
async function traces(...words: string[]): Promise<string[]> {
  const stored = Object.entries(await world.storedIn());
  return words.flatMap((word) =>
    stored
      .filter(([, documents]) => JSON.stringify(documents).toLowerCase().includes(word.toLowerCase()))
      .map(([collection]) => `${collection}: ${word}`),
  );
}

describe('asking to delete an account', () => {
  it('needs the address typed and the password, and says what is wrong', async () => {
    const one = await enterAs(world.app);
    const typed = await requestDeletion(one.own, { confirmation: 'someone@example.com', password: PASSWORD });
    expect(typed.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'confirmation'] }]);
    const wrong = await requestDeletion(one.own, { confirmation: one.email, password: 'wrong' });
    expect(wrong.errors).toMatchObject([{ code: 'WRONG_PASSWORD' }]);
    expect((await planOf(one.own)).erasure).toBeNull();
  });

  it('is for people who are signed in', async () => {
    const answer = await person(world.app).ask('{ viewer { deletion { graceDays } } }');
    expect(answer.data).toEqual({ viewer: null });
    const { errors } = await browser(world.app).send(
      'mutation C { cancelAccountDeletion { errors { code } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('can be taken back until it begins, and not asked for twice', async () => {
    const one = await enterAs(world.app);
    expect((await cancelDeletion(one.own)).errors).toMatchObject([{ code: 'DELETION_NOT_REQUESTED' }]);
    const asked = await requestDeletion(one.own, {
      confirmation: one.email.toUpperCase(),
      password: PASSWORD,
    });
    expect(asked.errors).toEqual([]);
    const again = await requestDeletion(one.own, { confirmation: one.email, password: PASSWORD });
    expect(again.errors).toMatchObject([{ code: 'DELETION_REQUESTED_ALREADY' }]);
    expect((await cancelDeletion(one.own)).deletion?.erasure).toBeNull();
    const letters = await world.post(one.email);
    expect(letters.map(({ subject }) => subject).toSorted()).toEqual([
      '灯桥账号不注销了',
      '灯桥账号将于到期后注销',
    ]);
    await waitForEnd();
    await one.own.do('signIn', { email: one.email, password: PASSWORD });
    expect(await one.own.isSignedIn()).toBe(true);
  });

  it('is refused to the last owner, with a way on', async () => {
    const firm = await addOrganization(world.app, { name: '独苗灯饰' });
    const owner = await enterAs(world.app, { memberOf: firm, role: 'OWNER' });
    const { errors, deletion } = await requestDeletion(owner.own, {
      confirmation: owner.email,
      password: PASSWORD,
    });
    expect(deletion).toBeNull();
    expect(errors).toMatchObject([
      { code: 'DELETION_BLOCKED', blockers: [{ kind: 'LAST_OWNER', organization: { name: '独苗灯饰' } }] },
    ]);
    expect(errors[0]?.message).toContain('先邀请一位同事并转让所有权，或关闭这家单位');
    // With another owner nothing is in the way.
    await enterAs(world.app, { memberOf: firm, role: 'OWNER' });
    expect((await planOf(owner.own)).blockers).toEqual([]);
  });

  it('is refused to the only contact of an open partnership, until a willing colleague takes over', async () => {
    const firm = await addOrganization(world.app, { name: '合作中的灯饰' });
    const member = await enterAs(world.app, { memberOf: firm, role: 'MEMBER' });
    const boss = await enterAs(world.app, { memberOf: firm, role: 'OWNER' });
    const university = await addOrganization(world.app, { kind: 'UNIVERSITY' });
    const other = await signedIn(world.app, { memberOf: university });
    await world.app.services.organizationIntake.takeIn(
      [{ ...(await profileWith(firm)), contact: { role: '采购', email: member.email } }],
      { verifiedBecause: null },
    );
    const id = await openPartnership(person(world.app, member.own.cookie), other, firm, university);
    const blocked = await requestDeletion(member.own, { confirmation: member.email, password: PASSWORD });
    expect(blocked.errors).toMatchObject([
      {
        blockers: [
          { kind: 'SOLE_CONTACT', openPartnerships: 1, colleagues: [{ id: boss.id, isWilling: false }] },
        ],
      },
    ]);
    const unwilling = await handOver(member.own, { organizationId: firm, colleagueId: boss.id });
    expect(unwilling.errors).toMatchObject([{ code: 'COLLEAGUE_NOT_WILLING' }]);
    await consent(person(world.app, boss.own.cookie), 'EMAIL');
    const over = await handOver(member.own, { organizationId: firm, colleagueId: boss.id });
    expect(over).toMatchObject({ errors: [], deletion: { blockers: [] } });
    const seen = await other.ask(
      'query P($id: ID!) { partnership(id: $id) { contacts { requester { role email } } } }',
      { id },
    );
    expect(seen.data).toMatchObject({
      partnership: { contacts: { requester: { role: '采购', email: boss.email } } },
    });
    const asked = await requestDeletion(member.own, { confirmation: member.email, password: PASSWORD });
    expect(asked.errors).toEqual([]);
  });

  it('hands nothing over to strangers, nor for organizations of others', async () => {
    const firm = await addOrganization(world.app);
    const member = await enterAs(world.app, { memberOf: firm, role: 'MEMBER' });
    const stranger = await enterAs(world.app);
    const wish = { organizationId: firm, colleagueId: stranger.id };
    await expect(handOver(member.own, wish)).rejects.toThrow('NOT_FOUND');
    await expect(handOver(stranger.own, { ...wish, colleagueId: member.id })).rejects.toThrow('NOT_FOUND');
  });
});

describe('a deleted account', () => {
  it('leaves neither name nor address anywhere, and records stay under a pseudonym', async () => {
    const { app } = world;
    const university = await addOrganization(app, { kind: 'UNIVERSITY' });
    const commissionerId = await addCommissioner(app, {
      homeInstitutionId: university,
      displayName: '濮阳教授',
      contact: { role: '教授', email: 'puyang@example.com' },
    });
    const firm = await addOrganization(app, { name: '留下的灯饰' });
    const colleague = await enterAs(app, { memberOf: firm, role: 'OWNER' });
    const one = await enterAs(app, {
      memberOf: firm,
      role: 'OWNER',
      commissionerId,
      displayName: '濮阳大为',
    });
    await consent(person(app, one.own.cookie), 'NAME');
    const me = person(app, one.own.cookie);
    const other = await signedIn(app, { memberOf: university });
    const id = await openPartnership(me, other, firm, university);
    await me.ask(SEND, { input: { partnershipId: id, text: '周五到厂', key: 'abcdefgh' } });
    await me.ask('mutation S($input: SaveSearchInput!) { saveSearch(input: $input) { errors { code } } }', {
      input: { name: '灯具', list: 'PARTNERS', query: '灯具', frequency: 'DAILY' },
    });
    await one.own.do('createApiKey', {
      name: '程序',
      scopes: ['READ'],
      days: 30,
      password: PASSWORD,
    });
    await world.post(one.email);
    await settle(app);
    expect((await traces(one.email, '濮阳大为', '濮阳教授')).length).toBeGreaterThan(2);
    expect((await found(app, '濮阳教授')).length).toBe(1);

    await requestDeletion(one.own, { confirmation: one.email, password: PASSWORD });
    await world.post(one.email);
    failures = 2;
    await waitForEnd(4);
    expect(failures).toBe(0);

    expect(await one.own.isSignedIn()).toBe(false);
    const hex = one.id.slice(4);
    expect(await traces(one.email, '濮阳大为', '濮阳教授', 'puyang@example.com')).toEqual([]);
    // The chain of the audit trail cannot be rewritten: it keeps an id that leads to nobody.
    expect((await traces(hex)).map((trace) => trace.split(':')[0])).toEqual(['audit']);
    expect(await found(app, '濮阳教授')).toEqual([]);
    const later = await signedIn(app, { memberOf: university });
    const talk = await later.ask(
      'query T($id: ID!) { partnership(id: $id) { messages { nodes { text authorName } } } }',
      { id },
    );
    expect(talk.data).toMatchObject({
      partnership: { messages: { nodes: [{ text: '周五到厂', authorName: '已注销用户' }] } },
    });
    expect(await app.services.accounts.getMany([colleague.id])).not.toEqual([null]);
    expect(await app.services.erasures.countEnded()).toBeGreaterThan(0);
    // The address is free again, for somebody who knows nothing of what was.
    const next = await browser(app).do('register', {
      ...{ email: one.email, displayName: '新人', password: PASSWORD, language: 'ZH' },
    });
    expect(next.errors).toEqual([]);
  });

  it('stays where something has come in the way meanwhile, and its person is told', async () => {
    const firm = await addOrganization(world.app, { name: '后来的灯饰' });
    const one = await enterAs(world.app, { memberOf: firm, role: 'OWNER' });
    const other = await enterAs(world.app, { memberOf: firm, role: 'OWNER' });
    for (const owner of [one, other]) {
      const { errors } = await requestDeletion(owner.own, { confirmation: owner.email, password: PASSWORD });
      expect(errors).toEqual([]);
    }
    world.sent();
    await waitForEnd();
    const subjects = world.sent().map(({ subject }) => subject);
    expect(subjects).toContain('灯桥账号还没有注销');
    const left = await world.app.services.accounts.listByOrganization(firm);
    expect(left).toHaveLength(1);
  });

  it('goes once where two processes are at it', async () => {
    const one = await enterAs(world.app);
    await requestDeletion(one.own, { confirmation: one.email, password: PASSWORD });
    world.clock.pass(8 * DAY);
    const { erasures } = world.app.services;
    const claims = await Promise.all([1, 2, 3].map(() => erasures.claim()));
    expect(claims.filter((claim) => claim?.account.id === one.id)).toHaveLength(1);
    // The claim of one that died lapses.
    await waitForEnd();
    expect(await world.app.services.accounts.getMany([one.id])).toEqual([null]);
  });
});

async function found(app: AccountsWorld['app'], query: string): Promise<string[]> {
  const { data } = await person(app).ask<{ partners: { nodes: { name: string }[] } }>(
    'query F($query: String!) { partners(query: $query) { nodes { name } } }',
    { query },
  );
  return data.partners.nodes.map(({ name }) => name).filter((name) => name === query);
}

async function profileWith(id: Awaited<ReturnType<typeof addOrganization>>) {
  const stored = await world.app.services.organizations.getUnmerged(id);
  if (!stored) throw new Error('there is such an organization');
  return stored;
}

type Asker = ReturnType<typeof person>;

async function openPartnership(firm: Asker, university: Asker, firmId: string, universityId: string) {
  const input = { requesterId: firmId, recipientId: universityId, form: 'CONSULTING', message: '散热' };
  const { data } = await firm.ask<Record<string, { partnership: { id: string } }>>(REQUEST, { input });
  const id = data.requestPartnership?.partnership.id ?? '';
  await university.ask(ACCEPT, { input: { partnershipId: id } });
  return id;
}
