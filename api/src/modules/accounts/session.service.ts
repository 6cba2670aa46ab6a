import type { AuditEntry, Doer } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { requirePerson, type Account as SignedIn, type Viewer, visitor } from '#kernel/viewer.ts';
import { accountEntry } from './account.audit.ts';
import type { Account } from './account.model.ts';
import type { AccountRepository } from './account.repository.ts';
import { toViewer } from './account.viewer.ts';
import { deviceOf } from './device.ts';
import { coarse } from './seen.ts';
import type { Session } from './session.model.ts';
import type { SessionRepository } from './session.repository.ts';
import { type HashOf, newSecret } from './token.ts';

export type NewSession = { readonly token: string; readonly expiresAt: Date; readonly viewer: SignedIn };

export type SessionService = ReturnType<typeof createSessionService>;

const DAY = 24 * 60 * 60_000;
/** However much it is used: a copied cookie does not live on for ever. */
const LONGEST_MS = 14 * DAY;
/** Over a long weekend one stays signed in. */
const IDLE_MS = 5 * DAY;

type Options = {
  repository: SessionRepository;
  accounts: Pick<AccountRepository, 'findForSession'>;
  hashOf: HashOf;
  clock: Clock;
};

export function createSessionService({ repository, accounts, hashOf, clock }: Options) {
  const alive = () => {
    const now = clock.now();
    return { now, idleSince: new Date(now.getTime() - IDLE_MS) };
  };

  async function noteSeen({ id, lastSeenAt }: Pick<Session, 'id' | 'lastSeenAt'>): Promise<void> {
    const step = coarse(clock.now());
    if (step > lastSeenAt) await repository.touch(id, step);
  }

  const endedEntry = (doer: Doer, { accountId, id }: { accountId: Id<'account'>; id: Id<'session'> }) =>
    accountEntry(doer, accountId, { action: 'SESSION_ENDED', related: [id], at: clock.now() });

  return {
    /** Always under a new token: what somebody planted in the browser before is worth nothing. */
    async begin(
      { account, epoch }: { account: Account; epoch: number },
      userAgent: string,
      entry?: AuditEntry,
    ) {
      const token = newSecret();
      const createdAt = clock.now();
      const expiresAt = new Date(createdAt.getTime() + LONGEST_MS);
      await repository.add({
        tokenHash: hashOf(token),
        accountId: account.id,
        epoch,
        device: deviceOf(userAgent),
        createdAt,
        lastSeenAt: coarse(createdAt),
        expiresAt,
        trail: entry ? [entry] : [],
      });
      return { token, expiresAt, viewer: toViewer(account) } satisfies NewSession;
    },

    /** Who a session belongs to; the account is read anew each time, so that a lost membership ends at once. */
    async identify(token: string): Promise<Viewer> {
      const session = await repository.find(hashOf(token), alive());
      const found = session && (await accounts.findForSession(session.accountId));
      if (!session || found?.epoch !== session.epoch) return visitor;
      await noteSeen(session);
      return toViewer(found.account);
    },

    /** From then on the token is worth nothing, wherever it was copied to. */
    async end(token: string | null, doer: Doer = null): Promise<void> {
      const session = token && (await repository.findStored(hashOf(token)));
      if (session) await repository.end(session.accountId, session.id, endedEntry(doer, session));
    },

    /** The viewer's own, the newest first; `token` says which of them asks. */
    async list(viewer: Viewer, token: string | null): Promise<Session[]> {
      const { accountId } = requirePerson(viewer);
      const stored = await repository.listOf(accountId, alive());
      const found = await accounts.findForSession(accountId);
      const current = token && hashOf(token);
      return stored
        .filter(({ epoch }) => epoch === found?.epoch)
        .map(({ tokenHash, id, device, createdAt, lastSeenAt }) => {
          return { id, device, createdAt, lastSeenAt, isCurrent: tokenHash === current };
        });
    },

    /** @throws NotFound for a session of somebody else, as for none. */
    async endOne(viewer: Viewer, id: string): Promise<void> {
      const { accountId } = requirePerson(viewer);
      const sessionId = parseId('session', id);
      const entry = endedEntry(viewer, { accountId, id: sessionId });
      if (!(await repository.end(accountId, sessionId, entry))) throw new NotFound();
    },

    /** After a change of password: they are void already, and leave the list. */
    forgetAll: (accountId: Id<'account'>) => repository.removeAll(accountId),

    async endOthers(viewer: Viewer, token: string | null): Promise<void> {
      const { accountId } = requirePerson(viewer);
      const deed = { action: 'OTHER_SESSIONS_ENDED', at: clock.now() } as const;
      const entry = accountEntry(viewer, accountId, deed);
      await repository.endOthers(accountId, token && hashOf(token), entry);
    },
  };
}
