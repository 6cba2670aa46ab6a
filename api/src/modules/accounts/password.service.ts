import type { Doer } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, InvalidInput, Unauthenticated } from '#kernel/errors.ts';
import { requirePerson, type Origin as SignedInFrom, type Viewer } from '#kernel/viewer.ts';
import { accountEntry } from './account.audit.ts';
import { LinkRefused, WrongPassword } from './account.errors.ts';
import type { Account, Credentials } from './account.model.ts';
import { emailKeyOf } from './account.record.ts';
import type { CredentialsRepository } from './credentials.repository.ts';
import { readEmail } from './email.ts';
import type { Letters } from './letter.service.ts';
import { weaknessOf } from './password.strength.ts';
import type { Passwords } from './password.ts';
import type { NewSession, SessionService } from './session.service.ts';
import type { Origin } from './sign-in.service.ts';
import { networkOf, paces, type Throttle } from './throttle.ts';

export type PasswordService = ReturnType<typeof createPasswordService>;

type Options = {
  credentials: CredentialsRepository;
  sessions: Pick<SessionService, 'begin' | 'forgetAll'>;
  passwords: Passwords;
  throttle: Throttle;
  letters: Letters;
  clock: Clock;
};

/** Longer than any password that was ever taken; the rest of a megabyte is not hashed. */
const READ = 1_000;

export function createPasswordService(options: Options) {
  const { credentials, sessions, passwords, throttle, letters, clock } = options;

  /** @throws InvalidInput at `password`, with what would be better. */
  async function hashNew(password: string, { email, displayName }: Pick<Account, 'email' | 'displayName'>) {
    const text = await weaknessOf(password, [email, email.replace(/@.*$/, ''), displayName]);
    if (text) throw new InvalidInput({ text, field: ['input', 'password'] });
    return passwords.hash(password);
  }

  /** The present password once more, before something serious. @throws WrongPassword, TooManyAttempts. */
  async function confirm(viewer: Viewer, password: string, field = 'password'): Promise<Credentials> {
    const { accountId } = requirePerson(viewer);
    const found = await credentials.findById(accountId);
    if (!found) throw new Unauthenticated();
    const key = emailKeyOf(found.account.email);
    await throttle.take(paces.passwordOfAccount, key);
    const isRight = await passwords
      .matches(found.passwordHash, password.slice(0, READ))
      .catch(async (error: unknown) => {
        // Nothing was tried: too many came at once.
        await throttle.giveBack(paces.passwordOfAccount, key);
        throw error;
      });
    if (!isRight) throw new WrongPassword(field);
    await throttle.forget(paces.passwordOfAccount, key);
    return found;
  }

  /** False when another change came first. */
  async function replace(
    { account, epoch }: Credentials,
    passwordHash: string,
    { doer, action }: { doer: Doer; action: 'PASSWORD_CHANGED' | 'PASSWORD_RESET' },
  ): Promise<boolean> {
    await letters.tell('PASSWORD_CHANGED', { account, afterEpoch: epoch });
    const entry = accountEntry(doer, account.id, { action, at: clock.now() });
    return credentials.change({ id: account.id, epoch }, { passwordHash }, entry);
  }

  return {
    hashNew,
    confirm,

    /** The same answer, as fast, for an address that nobody has. Returns when the next letter may be asked for. */
    async requestReset({ email }: { email: string }, { address }: Pick<Origin, 'address'>): Promise<Date> {
      const read = readEmail(email);
      await throttle.take(paces.lettersFromAddress, networkOf(address));
      const { nextAt } = await throttle.take(paces.letterTo, emailKeyOf(read));
      await letters.offerReset(read);
      return nextAt;
    },

    /** Ends every session. Of two uses of one link at once one wins. @throws LinkRefused, InvalidInput. */
    async reset(
      { token, password }: { token: string; password: string },
      { requestId, address }: SignedInFrom,
    ): Promise<void> {
      const { emailKey, epoch } = await letters.openReset(token);
      const found = await credentials.findByEmail(emailKey);
      if (found?.epoch !== epoch) throw new LinkRefused();
      const passwordHash = await hashNew(password, found.account);
      const doer = { kind: 'VISITOR', origin: { requestId, address } } as const;
      const isReset = await replace(found, passwordHash, { doer, action: 'PASSWORD_RESET' });
      if (!isReset) throw new LinkRefused();
      await letters.close(token);
      await sessions.forgetAll(found.account.id);
      // Who waits because somebody guessed need not wait any longer.
      await throttle.forget(paces.passwordOfAccount, emailKey);
    },

    /** Ends all other sessions; the present one goes on under a new token. */
    async change(
      viewer: Viewer,
      { currentPassword, password }: { currentPassword: string; password: string },
      userAgent: string,
    ): Promise<NewSession> {
      const found = await confirm(viewer, currentPassword, 'currentPassword');
      const passwordHash = await hashNew(password, found.account);
      const isChanged = await replace(found, passwordHash, { doer: viewer, action: 'PASSWORD_CHANGED' });
      if (!isChanged) throw new Conflict(null);
      await sessions.forgetAll(found.account.id);
      return sessions.begin({ account: found.account, epoch: found.epoch + 1 }, userAgent);
    },
  };
}
