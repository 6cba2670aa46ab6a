import type { Clock } from '#kernel/clock.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import { LinkRefused } from './account.errors.ts';
import type { Account } from './account.model.ts';
import type { LetterKind, LetterRecord, Registration, Written } from './letter.model.ts';
import type { LetterRepository } from './letter.repository.ts';
import type { Seal } from './seal.ts';
import { type HashOf, hexOfKey, idInLink, isSame, newLinkToken } from './token.ts';

export type Letters = ReturnType<typeof createLetters>;

/** What a letter that follows from a change of the account tells. */
export type Notice = Exclude<LetterKind, 'CONFIRM_EMAIL' | 'RESET_PASSWORD' | 'SIGN_IN_SLOWED' | 'WRITTEN'>;

/** A letter of another module: to somebody with an account, or to whoever has the address. */
export type WrittenLetter = {
  /** What it is about: the same key, however often it comes, is one letter. */
  readonly key: string;
  readonly to: { readonly accountId: Id<'account'> } | NonNullable<Written['stranger']>;
  readonly content: Omit<Written, 'stranger'>;
  /** Stands behind `#` in the link; kept sealed, and only until the letter is sent. */
  readonly token?: string;
};

const HOUR = 60 * 60_000;
const CONFIRM_MS = 24 * HOUR;
const RESET_MS = HOUR;
const NOTICE_MS = 3 * 24 * HOUR;
/** How long a key is remembered. */
const WRITTEN_MS = 14 * 24 * HOUR;
/** A notice is written before its change, so that a crash forgets neither; by then the change has happened or never will. */
const CHANGE_MS = 5_000;

export const LINK_PURPOSE = 'link in a letter';

type Options = { repository: LetterRepository; hashOf: HashOf; seal: Seal; clock: Clock };

/** Writes down who is to be written to and why; the delivery does the rest. */
export function createLetters({ repository, hashOf, seal, clock }: Options) {
  const times = (lifeMs: number, delayMs = 0) => {
    const createdAt = clock.now();
    const after = (ms: number) => new Date(createdAt.getTime() + ms);
    return { createdAt, dueAt: after(delayMs), expiresAt: after(lifeMs) };
  };

  function newLink() {
    const hex = repository.newHex();
    const token = newLinkToken(hex);
    return { hex, tokenHash: hashOf(token), sealedToken: seal.seal(LINK_PURPOSE, token) };
  }

  /** @throws LinkRefused for an unknown, used or expired one. */
  async function open(kind: LetterKind, token: string): Promise<LetterRecord> {
    const hex = idInLink(token);
    const letter = hex && (await repository.findLink(kind, hex, clock.now()));
    if (!letter || !isSame(letter.tokenHash ?? '', hashOf(token))) throw new LinkRefused();
    return letter;
  }

  return {
    askToConfirm: (registration: Registration): Promise<void> =>
      repository.add({
        kind: 'CONFIRM_EMAIL',
        email: registration.email,
        registration,
        ...newLink(),
        ...times(CONFIRM_MS),
      }),

    offerReset: (email: string): Promise<void> =>
      repository.add({ kind: 'RESET_PASSWORD', email, ...newLink(), ...times(RESET_MS) }),

    tellSlowed: (email: string): Promise<void> =>
      repository.add({ kind: 'SIGN_IN_SLOWED', email, ...times(NOTICE_MS) }),

    /** Before the change: `afterEpoch` is the account's now, or `apiKeyId` the key about to be made. */
    async tell(
      kind: Notice,
      { account, ...condition }: { account: Account; afterEpoch?: number; apiKeyId?: Id<'apiKey'> },
    ): Promise<void> {
      await repository.add({ kind, accountId: account.id, ...condition, ...times(NOTICE_MS, CHANGE_MS) });
    },

    /** Sent once for each key, in the language of its reader. */
    async write({ key, to, content, token }: WrittenLetter): Promise<void> {
      const isStranger = 'email' in to;
      try {
        await repository.add({
          hex: hexOfKey(key),
          kind: 'WRITTEN',
          ...(isStranger ? { email: to.email } : { accountId: to.accountId }),
          ...(token !== undefined && { sealedToken: seal.seal(LINK_PURPOSE, token) }),
          written: isStranger ? { ...content, stranger: to } : content,
          ...times(WRITTEN_MS),
        });
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    },

    /** What a link from a registration stands for, and the id of the account it becomes. */
    async openRegistration(token: string): Promise<{ id: Id<'account'>; registration: Registration }> {
      const { _id, registration } = await open('CONFIRM_EMAIL', token);
      if (!registration) throw new LinkRefused();
      return { id: toId('account', _id.toHexString()), registration };
    },

    /** Which address a link to a new password was sent to, and the epoch of the account it is good for. */
    async openReset(token: string): Promise<{ emailKey: string; epoch: number }> {
      const { emailKey, epoch } = await open('RESET_PASSWORD', token);
      if (emailKey === undefined || epoch === undefined) throw new LinkRefused();
      return { emailKey, epoch };
    },

    /** The link has done its work; its personal data go with it. */
    async close(token: string): Promise<void> {
      const hex = idInLink(token);
      if (hex) await repository.remove(hex);
    },
  };
}
