import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '#kernel/clock.ts';
import { Unauthenticated } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { type Account as SignedIn, type Viewer, visitor } from '#kernel/viewer.ts';
import { SignInRefused } from './account.errors.ts';
import type { Account, OwnAccount } from './account.model.ts';
import type { AccountRepository, NewAccount } from './account.repository.ts';
import type { Passwords } from './password.ts';
import type { SessionRepository } from './session.repository.ts';

export type AccountServiceOptions = {
  repository: AccountRepository;
  sessions: SessionRepository;
  passwords: Passwords;
  clock: Clock;
  /** Keys the hashes of session tokens. */
  secret: string;
};

export type AccountService = ReturnType<typeof createAccountService>;

export type NewSession = { readonly token: string; readonly expiresAt: Date; readonly viewer: SignedIn };

const SESSION_MS = 14 * 24 * 60 * 60_000;
/** Longer ones are refused unread: hashing them would cost more than answering. */
const MAX_PASSWORD = 256;
const MAX_EMAIL = 254;

export function createAccountService(options: AccountServiceOptions) {
  const { repository, sessions, passwords, clock, secret } = options;
  const hashOf = (token: string) => createHmac('sha256', secret).update(token).digest('base64url');

  async function getMany(ids: readonly Id<'account'>[]): Promise<(Account | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  return {
    getMany,

    /** @throws SignInRefused, alike for an unknown address and a wrong password. */
    async signIn({ email, password }: { email: string; password: string }): Promise<NewSession> {
      if (email.length > MAX_EMAIL || password.length > MAX_PASSWORD) throw new SignInRefused();
      const found = await repository.findByEmail(email);
      if (!(await passwords.matches(found?.passwordHash ?? null, password)) || !found) {
        throw new SignInRefused();
      }
      const token = randomBytes(32).toString('base64url');
      const createdAt = clock.now();
      const expiresAt = new Date(createdAt.getTime() + SESSION_MS);
      await sessions.add({ tokenHash: hashOf(token), accountId: found.account.id, createdAt, expiresAt });
      return { token, expiresAt, viewer: toViewer(found.account) };
    },

    /** From then on the token is worth nothing, wherever it was copied to. */
    async signOut(token: string | null): Promise<void> {
      if (token) await sessions.remove(hashOf(token));
    },

    /** Who a session belongs to; memberships are read anew each time, so that a lost one ends at once. */
    async identify(token: string | null): Promise<Viewer> {
      if (!token) return visitor;
      const accountId = await sessions.findAccountId(hashOf(token), clock.now());
      const [account] = accountId ? await getMany([accountId]) : [];
      return account ? toViewer(account) : visitor;
    },

    async getOwn(viewer: SignedIn): Promise<OwnAccount> {
      const [account] = await getMany([viewer.accountId]);
      if (!account) throw new Unauthenticated();
      return { ...account, isOwn: true };
    },

    /** For seeds and imports: the interface of invitations comes later. @throws Conflict for a known address. */
    async add({
      password,
      ...account
    }: Omit<NewAccount, 'passwordHash' | 'createdAt'> & { password: string }) {
      const passwordHash = await passwords.hash(password);
      return repository.add({ ...account, passwordHash, createdAt: clock.now() });
    },

    listExamples: () => repository.listExamples(),
    removeExamples: () => repository.removeExamples(),
  };
}

function toViewer({ id, isOfficer, isAdministrator, commissionerId, memberships }: Account): SignedIn {
  return { kind: 'ACCOUNT', accountId: id, isOfficer, isAdministrator, commissionerId, memberships };
}
