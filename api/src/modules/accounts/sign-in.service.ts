import type { TrailNotes } from '#database/trail.ts';
import { entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { accountEntry, personOf } from './account.audit.ts';
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
export type Origin = {
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string;
};

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
  trailNotes: TrailNotes;
  clock: Clock;
};

const MAX_EMAIL = 254;
const CHALLENGE_MS = 5 * 60_000;
const CHALLENGE_PURPOSE = 'sign-in between its two steps';

export function createSignInService(options: Options) {
  const { credentials, sessions, passwords, throttle, letters } = options;
  const { secondFactor, seal, trailNotes, clock } = options;

  const matches = (found: Credentials | null, password: string) =>
    passwords.matches(found?.passwordHash ?? null, password);

  /** @throws SignInRefused, alike and as late for an unknown address as for a wrong password. */
  async function checkPassword(email: string, password: string, origin: Origin): Promise<Credentials> {
    const network = networkOf(origin.address);
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
      if (count === paces.passwordOfAccount.free) {
        await letters.tellSlowed(email);
        await noteLocked(found, origin);
      }
      throw new SignInRefused();
    }
    await throttle.forget(paces.passwordOfAccount, account);
    await throttle.giveBack(paces.passwordFromAddress, network);
    return found;
  }

  /** Also of an address that nobody has: which takes longer must not tell which it is. */
  async function noteLocked(found: Credentials | null, { requestId, address }: Origin): Promise<void> {
    const object = { type: 'account', id: found?.account.id ?? null } as const;
    const visitor = { kind: 'VISITOR', origin: { requestId, address } } as const;
    await trailNotes.add(entryOf(visitor, { action: 'SIGN_IN_LOCKED', object, at: clock.now() }));
  }

  function begin(found: Credentials, origin: Origin): Promise<NewSession> {
    const { account } = found;
    const deed = { action: 'SIGN_IN_SUCCEEDED', at: clock.now() } as const;
    const entry = accountEntry(personOf(account, origin), account.id, deed);
    return sessions.begin(found, origin.userAgent, entry);
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
      const found = await passwords.admit(() => checkPassword(email, password, origin));
      await renewHash(found, password);
      if (found.secondFactor) return { challenge: challenge(found) };
      return { session: await begin(found, origin) };
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
      if (!(await secondFactor.takes(found, code, personOf(found.account, origin)))) throw new WrongCode();
      return begin(found, origin);
    },
  };
}

type Pending = {
  readonly id: Credentials['account']['id'];
  readonly epoch: number;
  readonly expiresAt: number;
};
