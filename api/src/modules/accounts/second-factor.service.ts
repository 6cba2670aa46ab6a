import { generateSecret, generateURI } from 'otplib';
import type { Clock } from '#kernel/clock.ts';
import { Conflict } from '#kernel/errors.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { accountEntry } from './account.audit.ts';
import { LinkRefused, SecondFactorAlreadyOn, WrongCode } from './account.errors.ts';
import type { Credentials } from './account.model.ts';
import type { CredentialsRepository } from './credentials.repository.ts';
import type { Letters } from './letter.service.ts';
import type { PasswordService } from './password.service.ts';
import type { Seal } from './seal.ts';
import {
  newRecoveryCodes,
  plainCode,
  SECRET_PURPOSE,
  type SecondFactorCheck,
  stepOf,
} from './second-factor.check.ts';
import type { NewSession, SessionService } from './session.service.ts';

/** What the person's app is given. */
export type SecondFactorSetup = {
  /** Goes back with the first code; until then nothing has changed. */
  readonly token: string;
  readonly secret: string;
  /** `otpauth://…`, for the QR code. */
  readonly uri: string;
  readonly expiresAt: Date;
};

export type SecondFactorState = {
  readonly enabledAt: Date | null;
  readonly recoveryCodesLeft: number;
};

/** The new session takes the place of the present one; all others have ended. */
export type Renewed = { readonly session: NewSession };

type Options = {
  credentials: CredentialsRepository;
  sessions: Pick<SessionService, 'begin'>;
  passwords: Pick<PasswordService, 'confirm'>;
  letters: Pick<Letters, 'tell'>;
  check: SecondFactorCheck;
  seal: Seal;
  clock: Clock;
};

const SETUP_MS = 15 * 60_000;
const SETUP_PURPOSE = 'setting up a second factor';
const ISSUER = '灯桥 Dengqiao';

export function createSecondFactorService(options: Options) {
  const { credentials, sessions, passwords, letters, check, seal, clock } = options;

  /** @throws WrongPassword, WrongCode, TooManyAttempts. */
  async function confirmBoth(viewer: Viewer, { password, code }: { password: string; code: string }) {
    const found = await passwords.confirm(viewer, password);
    if (!found.secondFactor || !(await check.takes(found, code, viewer))) throw new WrongCode();
    return found;
  }

  async function renew({ account, epoch }: Credentials, userAgent: string): Promise<NewSession> {
    return sessions.begin({ account, epoch: epoch + 1 }, userAgent);
  }

  return {
    async stateOf(viewer: Viewer): Promise<SecondFactorState> {
      const found = await credentials.findById(requirePerson(viewer).accountId);
      const { enabledAt = null, recoveryHashes = [] } = found?.secondFactor ?? {};
      return { enabledAt, recoveryCodesLeft: recoveryHashes.length };
    },

    /** A new secret for the app; nothing is kept before the first code proves that the app has it. */
    async begin(viewer: Viewer, { password }: { password: string }): Promise<SecondFactorSetup> {
      const { account, epoch, secondFactor } = await passwords.confirm(viewer, password);
      if (secondFactor) throw new SecondFactorAlreadyOn();
      const secret = generateSecret();
      const expiresAt = new Date(clock.now().getTime() + SETUP_MS);
      const content = JSON.stringify({ id: account.id, epoch, secret, expiresAt: expiresAt.getTime() });
      const uri = generateURI({ issuer: ISSUER, label: account.email, secret });
      return { token: seal.seal(SETUP_PURPOSE, content), secret, uri, expiresAt };
    },

    /** @throws LinkRefused when the setup is too old or another's, WrongCode. */
    async enable(viewer: Viewer, { token, code }: { token: string; code: string }, userAgent: string) {
      const { accountId } = requirePerson(viewer);
      const content = seal.open(SETUP_PURPOSE, token);
      const setup = content === null ? null : (JSON.parse(content) as Setup);
      const now = clock.now();
      const isOwn = setup?.id === accountId && setup.expiresAt > now.getTime();
      const found = isOwn ? await credentials.findById(accountId) : null;
      if (!setup || !found || found.epoch !== setup.epoch) throw new LinkRefused();
      const step = stepOf(setup.secret, plainCode(code), now);
      if (step === null) throw new WrongCode();

      const { codes, hashes } = newRecoveryCodes();
      const secondFactor = {
        sealedSecret: seal.seal(SECRET_PURPOSE, setup.secret),
        lastStep: step,
        recoveryHashes: hashes,
        enabledAt: now,
      };
      await letters.tell('SECOND_FACTOR_ENABLED', { account: found.account, afterEpoch: found.epoch });
      const entry = accountEntry(viewer, accountId, { action: 'SECOND_FACTOR_ENABLED', at: now });
      const target = { id: accountId, epoch: found.epoch };
      if (!(await credentials.change(target, { secondFactor }, entry))) throw new LinkRefused();
      return { recoveryCodes: codes, session: await renew(found, userAgent) };
    },

    async disable(
      viewer: Viewer,
      proof: { password: string; code: string },
      userAgent: string,
    ): Promise<Renewed> {
      const found = await confirmBoth(viewer, proof);
      await letters.tell('SECOND_FACTOR_DISABLED', { account: found.account, afterEpoch: found.epoch });
      const { id } = found.account;
      const entry = accountEntry(viewer, id, { action: 'SECOND_FACTOR_DISABLED', at: clock.now() });
      const isDone = await credentials.change({ id, epoch: found.epoch }, { secondFactor: null }, entry);
      if (!isDone) throw new Conflict(null);
      return { session: await renew(found, userAgent) };
    },

    /** Ten new ones; those from before are void. */
    async renewRecoveryCodes(viewer: Viewer, proof: { password: string; code: string }): Promise<string[]> {
      const { account } = await confirmBoth(viewer, proof);
      const { codes, hashes } = newRecoveryCodes();
      await letters.tell('RECOVERY_CODES_RENEWED', { account });
      const entry = accountEntry(viewer, account.id, { action: 'RECOVERY_CODES_RENEWED', at: clock.now() });
      if (!(await credentials.replaceRecoveryCodes(account.id, hashes, entry))) throw new Conflict(null);
      return codes;
    },
  };
}

type Setup = {
  readonly id: Credentials['account']['id'];
  readonly epoch: number;
  readonly secret: string;
  readonly expiresAt: number;
};
