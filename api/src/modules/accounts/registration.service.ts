import { newId } from '#database/object-id.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, ExpectedFailure, Failures } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { ConsentService } from '#modules/consents/index.ts';
import { accountEntry } from './account.audit.ts';
import { LinkRefused } from './account.errors.ts';
import type { Account } from './account.model.ts';
import { emailKeyOf } from './account.record.ts';
import type { AccountRepository, NewAccount } from './account.repository.ts';
import { readEmail } from './email.ts';
import type { Registration } from './letter.model.ts';
import type { Letters } from './letter.service.ts';
import type { PasswordService } from './password.service.ts';
import type { Origin } from './sign-in.service.ts';
import { networkOf, paces, type Throttle } from './throttle.ts';

export type RegistrationInput = {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly language: Account['language'];
  /** Of the notice on personal data that was accepted; who was invited may have been told before. */
  readonly noticeVersion?: string | null;
};

type Options = {
  repository: AccountRepository;
  passwords: Pick<PasswordService, 'hashNew'>;
  throttle: Throttle;
  letters: Letters;
  consents: Pick<ConsentService, 'checkNotice' | 'noteNotice'>;
  clock: Clock;
};

const NAME = { min: 1, max: 50 };

export function createRegistrationService(options: Options) {
  const { repository, passwords, throttle, letters, consents, clock } = options;

  /** Address and name as they are stored, and the hash. @throws Failures with all that is wrong. */
  async function read({ email, displayName, password, language, noticeVersion }: RegistrationInput) {
    const [notice, address, name, hash] = await Promise.allSettled([
      tried(() => noticeVersion && consents.checkNotice(noticeVersion)),
      tried(() => readEmail(email)),
      tried(() => readDisplayName(displayName)),
      passwords.hashNew(password, { email, displayName }),
    ]);
    const isRead = notice.status === 'fulfilled' && address.status === 'fulfilled';
    if (isRead && name.status === 'fulfilled' && hash.status === 'fulfilled') {
      return {
        registration: { email: address.value, displayName: name.value, passwordHash: hash.value, language },
        notice: noticeVersion ? { version: noticeVersion, at: clock.now() } : undefined,
      };
    }
    const faults = [notice, address, name, hash].flatMap((one) =>
      one.status === 'rejected' ? expected(one.reason) : [],
    );
    throw new Failures(faults);
  }

  async function add(
    account: Pick<NewAccount, 'email' | 'displayName' | 'passwordHash'> & Extra,
    { notice, origin }: { notice: AcceptedNotice | undefined; origin: WhereFrom | null },
  ): Promise<Account> {
    // Before the account: there is none that nobody told what is done with its data.
    if (notice) await consents.noteNotice(account.id, notice);
    const createdAt = clock.now();
    const from = origin && { requestId: origin.requestId, address: origin.address };
    const doer = { kind: 'VISITOR', ...(from && { origin: from }) } as const;
    const entry = accountEntry(doer, account.id, { action: 'ACCOUNT_REGISTERED', at: createdAt });
    return repository.add({
      entry,
      ...account,
      isOfficer: false,
      commissionerId: null,
      memberships: [],
      isExample: false,
      createdAt,
    });
  }

  return {
    /**
     * The same answer, as fast, whether or not the address has an account: only its letter differs. An account is made
     * when the link in the letter is opened, with the password of that registration and of no other.
     * @returns when the next letter may be asked for.
     * @throws Failures, TooManyAttempts, ServerBusy.
     */
    async register(input: RegistrationInput, { address }: Pick<Origin, 'address'>): Promise<Date> {
      await throttle.take(paces.lettersFromAddress, networkOf(address));
      const { registration, notice } = await read(input);
      const { nextAt } = await throttle.take(paces.letterTo, emailKeyOf(registration.email));
      await letters.askToConfirm({ ...registration, ...(notice && { notice }) });
      return nextAt;
    },

    /**
     * Makes the account. Its id is the link's, so of two uses at once one wins, in this process or another.
     * @throws LinkRefused when it was used before, has expired, or the address has an account meanwhile.
     */
    async confirmEmail(token: string, origin: WhereFrom): Promise<Account> {
      const { id, registration } = await letters.openRegistration(token);
      const { notice, ...account } = registration;
      const made = await refusingTaken(() => add({ id, ...account }, { notice, origin }));
      await letters.close(token);
      return made;
    },

    /**
     * For an invitation whose token has proved the address.
     * @throws Conflict when the address has an account, Failures.
     */
    async registerConfirmed(input: RegistrationInput, origin: WhereFrom | null = null): Promise<Account> {
      const { registration, notice } = await read(input);
      return add({ id: newId('account'), ...registration }, { notice, origin });
    },
  };
}

/** Of the request that opened the link. */
type WhereFrom = Pick<Origin, 'address'> & { readonly requestId: string };

type Extra = { id: Id<'account'>; language: Account['language'] };

/** Missing in links from before there was a notice. */
type AcceptedNotice = NonNullable<Registration['notice']>;

/** @throws Failures for an empty or overlong name, and for one with control characters. */
export function readDisplayName(value: string): string {
  const check = checkInput();
  const name = check.text('displayName', value, NAME);
  check.done();
  return name;
}

async function refusingTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Conflict ? new LinkRefused() : error;
  }
}

async function tried<Result>(work: () => Result): Promise<Result> {
  return work();
}

function expected(error: unknown): readonly ExpectedFailure[] {
  if (error instanceof Failures) return error.failures;
  if (error instanceof ExpectedFailure) return [error];
  throw error;
}
