import { changesOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, InvalidInput } from '#kernel/errors.ts';
import { toId } from '#kernel/id.ts';
import type { Origin, Viewer } from '#kernel/viewer.ts';
import { accountEntry } from './account.audit.ts';
import { LinkRefused } from './account.errors.ts';
import { emailKeyOf } from './account.record.ts';
import { readEmail } from './email.ts';
import type { EmailChangeRepository } from './email-change.repository.ts';
import { letterToNewAddress, letterToOldAddress } from './email-change.text.ts';
import type { Letters } from './letter.service.ts';
import type { PasswordService } from './password.service.ts';
import type { SessionService } from './session.service.ts';
import { paces, type Throttle } from './throttle.ts';
import { type HashOf, idInLink, newLinkToken } from './token.ts';

type Options = {
  changes: EmailChangeRepository;
  passwords: Pick<PasswordService, 'confirm'>;
  sessions: Pick<SessionService, 'forgetAll'>;
  letters: Pick<Letters, 'write'>;
  throttle: Throttle;
  hashOf: HashOf;
  clock: Clock;
};

const VALID_MS = 24 * 60 * 60_000;

/** Another address for an account: it counts once its own letter was opened, and the old one is told before that. */
export function createEmailChangeService(options: Options) {
  const { changes, passwords, sessions, letters, throttle, hashOf, clock } = options;

  return {
    /**
     * The same answer whether or not somebody else has the address. Asked again, only the last link works.
     * @throws WrongPassword, InvalidInput, TooManyAttempts. Returns when the next letter may be asked for.
     */
    async request(viewer: Viewer, { email, password }: { email: string; password: string }): Promise<Date> {
      const address = readEmail(email);
      const { account, epoch } = await passwords.confirm(viewer, password);
      if (emailKeyOf(address) === emailKeyOf(account.email)) throw sameAddress();
      const { nextAt } = await throttle.take(paces.letterTo, emailKeyOf(address));
      const token = newLinkToken(account.id.slice(account.id.indexOf('_') + 1));
      const requestedAt = clock.now();
      const expiresAt = new Date(requestedAt.getTime() + VALID_MS);
      const key = `email-change:${account.id}:${hashOf(token)}`;
      // The letter first: a change that nobody has a link to would be forgotten, a link without its change is refused.
      await letters.write({
        key: `${key}:new`,
        to: { email: address, language: account.language },
        content: letterToNewAddress(account.displayName),
        token,
      });
      await letters.write({
        key: `${key}:old`,
        to: { email: account.email, language: account.language },
        content: letterToOldAddress(account.displayName, address),
      });
      await changes.note(account.id, { email: address, tokenHash: hashOf(token), epoch, expiresAt });
      return nextAt;
    },

    /**
     * Ends all sessions: one signs in again under the new address. Of two uses at once one wins.
     * @throws LinkRefused when it is unknown, used or expired, and when somebody else has the address by now.
     */
    async confirm(token: string, { requestId, address }: Origin): Promise<string> {
      const hex = idInLink(token);
      if (!hex) throw new LinkRefused();
      const id = toId('account', hex);
      try {
        const now = clock.now();
        const doer = { kind: 'VISITOR', origin: { requestId, address } } as const;
        const email = await changes.apply(id, { tokenHash: hashOf(token), now }, (before, after) =>
          accountEntry(doer, id, {
            action: 'EMAIL_CHANGED',
            changes: changesOf({ email: before }, { email: after }, ['email']),
            at: now,
          }),
        );
        if (email === null) throw new LinkRefused();
        await sessions.forgetAll(id);
        return email;
      } catch (error) {
        throw error instanceof Conflict ? new LinkRefused() : error;
      }
    },
  };
}

function sameAddress(): InvalidInput {
  return new InvalidInput({
    text: { zh: '这就是现在用的邮箱，换一个再试', en: 'This is the present address; give another one' },
    field: ['input', 'email'],
  });
}
