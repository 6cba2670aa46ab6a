import type { Doer } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Mail } from '#kernel/mail.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { accountEntry } from './account.audit.ts';
import type { ApiKeyRepository } from './api-key.repository.ts';
import type { Erasure } from './erasure.model.ts';
import type { DueErasure, ErasureRepository } from './erasure.repository.ts';
import type { LetterRepository } from './letter.repository.ts';
import type { SessionService } from './session.service.ts';
import { paces, type Throttle } from './throttle.ts';

type Options = {
  erasures: ErasureRepository;
  sessions: Pick<SessionService, 'forgetAll'>;
  apiKeys: Pick<ApiKeyRepository, 'removeAll'>;
  letters: Pick<LetterRepository, 'removeOf'>;
  throttle: Throttle;
  mail: Mail;
  bus: Bus;
  clock: Clock;
};

/** Longer than a request that was under way when the account was closed: what it still writes, the next round finds. */
const BETWEEN_ROUNDS_MS = 60_000;
const LEASE_MS = 60_000;
const ROUNDS = 2;

/** How an account goes. Whether it may is decided above; here is how nothing of it stays. */
export function createErasureService(options: Options) {
  const { erasures, sessions, apiKeys, letters, throttle, mail, bus, clock } = options;
  const after = (ms: number) => new Date(clock.now().getTime() + ms);
  const cancelled = (doer: Doer, id: Id<'account'>) =>
    accountEntry(doer, id, { action: 'DELETION_CANCELLED', at: clock.now() });

  async function removeOwn({ account, emailKey }: DueErasure): Promise<void> {
    await sessions.forgetAll(account.id);
    await apiKeys.removeAll(account.id);
    await letters.removeOf(account.id, emailKey);
    await mail.forget?.(emailKey);
    for (const pace of [paces.passwordOfAccount, paces.letterTo]) await throttle.forget(pace, emailKey);
    await throttle.forget(paces.secondFactor, account.id);
  }

  return {
    /** False where it is on its way out already. */
    begin: (viewer: Viewer, graceMs: number): Promise<boolean> => {
      const { accountId } = requirePerson(viewer);
      const requestedAt = clock.now();
      const entry = accountEntry(viewer, accountId, { action: 'DELETION_REQUESTED', at: requestedAt });
      return erasures.begin(accountId, { requestedAt, dueAt: after(graceMs) }, entry);
    },

    /** @throws NotFound where there is nothing to take back, or no longer. */
    async cancel(viewer: Viewer): Promise<void> {
      const { accountId } = requirePerson(viewer);
      if (!(await erasures.cancel(accountId, cancelled(viewer, accountId)))) throw new NotFound();
    },

    /** Null for an account that stays. */
    stateOf: (viewer: Viewer): Promise<Erasure | null> => erasures.find(requirePerson(viewer).accountId),

    /** The next whose time has come, for this caller alone for a minute. */
    claim: (): Promise<DueErasure | null> => erasures.claim(clock.now(), after(LEASE_MS)),

    /** Something has come in the way: the account stays, and its person may ask again. */
    hold: (id: Id<'account'>): Promise<boolean> => erasures.cancel(id, cancelled(null, id)),

    /**
     * One round: all modules are told, then what accounts keep goes. After the last one the account itself goes. Killed
     * anywhere, the next claim begins the round anew. Returns whether the account is gone.
     */
    async proceed(due: DueErasure): Promise<boolean> {
      const { account, pseudonymId, emailKey, displayName } = due;
      const entry = accountEntry(null, account.id, { action: 'ACCOUNT_DELETED', at: clock.now() });
      const isFirst = due.state === 'REQUESTED';
      if (isFirst && !(await erasures.start(account.id, { emailKey, displayName }, entry))) return false;
      await removeOwn(due);
      await bus.publish('AccountErasing', {
        accountId: account.id,
        pseudonymId,
        emailKey,
        displayName,
        commissionerId: account.commissionerId,
      });
      if (due.rounds + 1 < ROUNDS) {
        await erasures.countRound(account.id, after(BETWEEN_ROUNDS_MS));
        return false;
      }
      await erasures.finish(due, clock.now());
      return true;
    },

    /** Of these ids those that stand for a deleted account: its name is shown as such. */
    listEnded: erasures.listEnded,
    /** For the time after which nothing of them is kept. */
    listEndedBefore: erasures.listEndedBefore,
    forgetEnded: erasures.forgetEnded,
    countEnded: erasures.countEnded,
  };
}
