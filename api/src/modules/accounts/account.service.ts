import { newId } from '#database/object-id.ts';
import { changesOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Unauthenticated } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { requirePerson, type Account as SignedIn, type Viewer, visitor } from '#kernel/viewer.ts';
import { accountEntry } from './account.audit.ts';
import type { Account, OwnAccount } from './account.model.ts';
import type { AccountRepository, NewAccount } from './account.repository.ts';
import { toViewer } from './account.viewer.ts';
import { type ApiKeyService, isApiKey } from './api-key.service.ts';
import type { MembershipRepository } from './membership.repository.ts';
import type { Passwords } from './password.ts';
import { readDisplayName } from './registration.service.ts';
import type { SessionService } from './session.service.ts';

export type AccountServiceOptions = {
  repository: AccountRepository;
  memberships: MembershipRepository;
  sessions: Pick<SessionService, 'identify'>;
  apiKeys: Pick<ApiKeyService, 'identify'>;
  passwords: Passwords;
  clock: Clock;
};

type Rights = Pick<Account, 'isOfficer' | 'isAdministrator' | 'memberships'>;

export function createAccountService(options: AccountServiceOptions) {
  const { repository, memberships, sessions, apiKeys, passwords, clock } = options;

  async function getMany(ids: readonly Id<'account'>[]): Promise<(Account | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async function getOwn({ accountId }: SignedIn): Promise<OwnAccount> {
    const [account] = await getMany([accountId]);
    if (!account) throw new Unauthenticated();
    return { ...account, isOwn: true };
  }

  return {
    getMany,
    getOwn,

    /** Who a session or an API key stands for; rights are read anew each time, so that a lost one ends at once. */
    async identify(token: string | null): Promise<Viewer> {
      if (!token) return visitor;
      return isApiKey(token) ? apiKeys.identify(token) : sessions.identify(token);
    },

    /** For work that goes on while nobody is signed in: the account's rights as they are now. Null where it is gone. */
    async actFor(id: Id<'account'>): Promise<SignedIn | null> {
      const [account] = await getMany([id]);
      return account ? toViewer(account) : null;
    },

    /** @throws Failures for a name that cannot be one. */
    async updateProfile(
      viewer: Viewer,
      profile: Pick<Account, 'displayName' | 'language'>,
    ): Promise<OwnAccount> {
      const person = requirePerson(viewer);
      const displayName = readDisplayName(profile.displayName);
      const wish = { displayName, language: profile.language };
      // Until nobody comes in between: what the entry tells of before has to be true.
      for (;;) {
        const { isOwn: _isOwn, ...own } = await getOwn(person);
        const changes = changesOf<typeof wish>(own, wish, ['displayName']);
        if (changes.length === 0) return { ...own, isOwn: true };
        const deed = { action: 'ACCOUNT_PROFILE_CHANGED', changes, at: clock.now() } as const;
        const isDone = await repository.updateProfile(own, wish, accountEntry(viewer, own.id, deed));
        if (isDone) return getOwn(person);
      }
    },

    /** For seeds, imports and the command line: the address counts as confirmed. @throws Conflict for a known address. */
    async add({
      password,
      command = 'account',
      ...account
    }: Omit<NewAccount, 'passwordHash' | 'createdAt' | 'entry'> & { password: string; command?: string }) {
      const passwordHash = await passwords.hash(password);
      const createdAt = clock.now();
      const { id = newId('account'), isOfficer, isAdministrator = false, memberships } = account;
      const entry = accountEntry({ command }, id, {
        action: 'ACCOUNT_CREATED',
        related: memberships.map(({ organizationId }) => organizationId),
        changes: changesOf<Rights>(null, { isOfficer, isAdministrator, memberships }),
        at: createdAt,
      });
      return repository.add({ ...account, id, passwordHash, createdAt, entry });
    },

    /** There is no account whose address is not confirmed. */
    findByConfirmedEmail: repository.findByEmail,

    /** For seeds, imports and the command line; on the platform, organizations decide who belongs to them. */
    addMembership: memberships.add,
    setMembership: memberships.set,
    listUnlistedMembers: memberships.listUnlisted,
    listByOrganization: memberships.listByOrganization,
    /** For what is told to the bureau, or to one commissioner. */
    listOfficers: repository.listOfficers,
    listByCommissioner: repository.listByCommissioner,

    listExamples: () => repository.listExamples(),
    removeExamples: () => repository.removeExamples(),
  };
}
