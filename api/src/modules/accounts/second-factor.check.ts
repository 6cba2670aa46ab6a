import { createHash, randomBytes } from 'node:crypto';
import { verifySync } from 'otplib';
import type { Doer } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { accountEntry } from './account.audit.ts';
import type { Credentials } from './account.model.ts';
import type { CredentialsRepository } from './credentials.repository.ts';
import type { Seal } from './seal.ts';
import { paces, type Throttle } from './throttle.ts';

export const SECRET_PURPOSE = 'secret of a second factor';

/** A phone's clock may be this far off: one code back, one ahead (RFC 6238, 5.2). */
const TOLERANCE_SECONDS = 30;

const RECOVERY_CODES = 10;
/** 80 bits. */
const RECOVERY_BYTES = 10;

export type SecondFactorCheck = ReturnType<typeof createSecondFactorCheck>;

type Options = { credentials: CredentialsRepository; throttle: Throttle; seal: Seal; clock: Clock };

export function createSecondFactorCheck({ credentials, throttle, seal, clock }: Options) {
  async function takeAppCode({ account, secondFactor }: Credentials, code: string): Promise<boolean> {
    const secret = seal.open(SECRET_PURPOSE, secondFactor?.sealedSecret ?? '');
    const step = secret === null ? null : stepOf(secret, code, clock.now());
    // A code that somebody looked over the shoulder at is worth nothing once it was used.
    return step !== null && credentials.takeStep(account.id, step);
  }

  return {
    /** Whether the code opens the account, now and never again. @throws TooManyAttempts. */
    async takes(found: Credentials, code: string, doer: Doer): Promise<boolean> {
      const { id } = found.account;
      await throttle.take(paces.secondFactor, id);
      const plain = plainCode(code);
      const isTaken = /^\d{6}$/.test(plain)
        ? await takeAppCode(found, plain)
        : await credentials.takeRecoveryCode(
            id,
            recoveryHash(plain),
            accountEntry(doer, id, { action: 'RECOVERY_CODE_USED', at: clock.now() }),
          );
      if (isTaken) await throttle.forget(paces.secondFactor, id);
      return isTaken;
    },
  };
}

/** Which 30-second step the code belongs to; null where it fits none near `now`. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1_000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** As people write it down: `k7qd-m2xa-…`, in lower case, with or without the dashes. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  return { codes, hashes: codes.map((code) => recoveryHash(plainCode(code))) };
}

/** Without what people add by themselves: blanks, dashes, capitals. */
export function plainCode(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase().slice(0, 64);
}

// Without i, l, o and u: nobody mistakes one for another, and no word comes about (Crockford's base 32).
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function newRecoveryCode(): string {
  const bits = [...randomBytes(RECOVERY_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)] ?? '0');
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** Not keyed: 80 random bits need none, and the codes outlive a change of the installation's secret. */
function recoveryHash(plain: string): string {
  return createHash('sha256').update(plain).digest('base64url');
}
