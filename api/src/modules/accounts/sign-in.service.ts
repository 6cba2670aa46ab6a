import type { Clock } from '#kernel/clock.ts';
import { SignInRefused, WrongCode } from './account.errors.ts';
import type { Credentials } from './account.model.ts';
import { emailKeyOf } from './account.record.ts';
import type { CredentialsRepository } from './credentials.repository.ts';
import type { Letters } from './letter.service.ts';
import { LONGEST_PASSWORD } from './password.strength.ts';
import type { Passwords } from './password.ts';
import type { Seal } from './seal.ts';
import type { SecondFactorCheck } from './second-factor.check.ts';
import type { NewSession, SessionService } from './session.service.ts';
import { networkOf, paces, type Throttle } from './throttle.ts';

/** Where a request comes from. */
export type Origin = { readonly address: string; readonly userAgent: string };

/** The password was right; the code of the second factor is asked for next. */
type SecondFactorChallenge = { readonly token: string; readonly expiresAt: Date };

export type SignInOutcome = { readonly session: NewSession } | { readonly challenge: SecondFactorChallenge };

type Options = {
  credentials: CredentialsRepository;
  sessions: Pick<SessionService, 'begin'>;
  passwords: Passwords;
  throttle: Throttle;
  letters: Pick<Letters, 'tellSlowed'>;
  secondFactor: SecondFactorCheck;
  seal: Seal;
  clock: Clock;
};

const MAX_EMAIL = 254;
const CHALLENGE_MS = 5 * 60_000;
const CHALLENGE_PURPOSE = 'sign-in between its two steps';

export function createSignInService(options: Options) {
  const { credentials, sessions, passwords, throttle, letters, secondFactor, seal, clock } = options;

  const matches = (found: Credentials | null, password: string) =>
    passwords.matches(found?.passwordHash ?? null, password);

  /** @throws SignInRefused, alike and as late for an unknown address as for a wrong password. */
  async function checkPassword(email: string, password: string, { address }: Origin): Promise<Credentials> {
    const network = networkOf(address);
    const account = emailKeyOf(email);
    await throttle.take(paces.passwordFromAddress, network);
    const { count } = await throttle.take(paces.passwordOfAccount, account);
    const found = await credentials.findByEmail(email);
    const isRight = await matches(found, password).catch(async (error: unknown) => {
      // Nothing was tried: too many came at once.
      await throttle.giveBack(paces.passwordOfAccount, account);
      await throttle.giveBack(paces.passwordFromAddress, network);
      throw error;
    });
    if (!isRight || !found) {
      // Once, when waiting begins; and whether or not there is somebody to tell.
      if (count === paces.passwordOfAccount.free) await letters.tellSlowed(email);
      throw new SignInRefused();
    }
    await throttle.forget(paces.passwordOfAccount, account);
    await throttle.giveBack(paces.passwordFromAddress, network);
    return found;
  }

  async function renewHash({ account, passwordHash }: Credentials, password: string): Promise<void> {
    if (!passwords.isOutdated(passwordHash)) return;
    await credentials.rehash(account.id, { from: passwordHash, to: await passwords.hash(password) });
  }

  function challenge({ account, epoch }: Credentials): SecondFactorChallenge {
    const expiresAt = new Date(clock.now().getTime() + CHALLENGE_MS);
    const content = JSON.stringify({ id: account.id, epoch, expiresAt: expiresAt.getTime() });
    return { token: seal.seal(CHALLENGE_PURPOSE, content), expiresAt };
  }

  /** @throws SignInRefused when it is forged, too old, or the password has changed since. */
  async function meetChallenge(token: string): Promise<Credentials> {
    const content = seal.open(CHALLENGE_PURPOSE, token);
    const pending = content === null ? null : (JSON.parse(content) as Pending);
    const found =
      pending && pending.expiresAt > clock.now().getTime() ? await credentials.findById(pending.id) : null;
    if (!found || found.epoch !== pending?.epoch) throw new SignInRefused();
    return found;
  }

  return {
    /** A session, or the question for the code where the account has a second factor. */
    async signIn(
      { email, password }: { email: string; password: string },
      origin: Origin,
    ): Promise<SignInOutcome> {
      if (email.length > MAX_EMAIL || password.length > LONGEST_PASSWORD) throw new SignInRefused();
      const found = await checkPassword(email, password, origin);
      await renewHash(found, password);
      if (found.secondFactor) return { challenge: challenge(found) };
      return { session: await sessions.begin(found, origin.userAgent) };
    },

    /**
     * The second step: a code of the app, or a recovery code, each good for one time.
     * @throws SignInRefused when the first step is too long ago, WrongCode, TooManyAttempts.
     */
    async completeSignIn(
      { token, code }: { token: string; code: string },
      origin: Origin,
    ): Promise<NewSession> {
      const found = await meetChallenge(token);
      if (!(await secondFactor.takes(found, code))) throw new WrongCode();
      return sessions.begin(found, origin.userAgent);
    },
  };
}

type Pending = {
  readonly id: Credentials['account']['id'];
  readonly epoch: number;
  readonly expiresAt: number;
};
