import type { Clock } from '#kernel/clock.ts';
import { Conflict, ExpectedFailure, Failures } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { LinkRefused } from './account.errors.ts';
import type { Account } from './account.model.ts';
import { emailKeyOf } from './account.record.ts';
import type { AccountRepository, NewAccount } from './account.repository.ts';
import { readEmail } from './email.ts';
import type { Letters } from './letter.service.ts';
import type { PasswordService } from './password.service.ts';
import type { Origin } from './sign-in.service.ts';
import { networkOf, paces, type Throttle } from './throttle.ts';

export type RegistrationInput = {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly language: Account['language'];
};

type Options = {
  repository: AccountRepository;
  passwords: Pick<PasswordService, 'hashNew'>;
  throttle: Throttle;
  letters: Letters;
  clock: Clock;
};

const NAME = { min: 1, max: 50 };

export function createRegistrationService({ repository, passwords, throttle, letters, clock }: Options) {
  /** Address and name as they are stored, and the hash. @throws Failures with all that is wrong. */
  async function read({ email, displayName, password, language }: RegistrationInput) {
    const [address, name, hash] = await Promise.allSettled([
      tried(() => readEmail(email)),
      tried(() => readDisplayName(displayName)),
      passwords.hashNew(password, { email, displayName }),
    ]);
    if (address.status === 'fulfilled' && name.status === 'fulfilled' && hash.status === 'fulfilled') {
      return { email: address.value, displayName: name.value, passwordHash: hash.value, language };
    }
    const faults = [address, name, hash].flatMap((one) =>
      one.status === 'rejected' ? expected(one.reason) : [],
    );
    throw new Failures(faults);
  }

  function add(
    account: Pick<NewAccount, 'email' | 'displayName' | 'passwordHash'> & Extra,
  ): Promise<Account> {
    return repository.add({
      ...account,
      isOfficer: false,
      commissionerId: null,
      memberships: [],
      isExample: false,
      createdAt: clock.now(),
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
      const registration = await read(input);
      const { nextAt } = await throttle.take(paces.letterTo, emailKeyOf(registration.email));
      await letters.askToConfirm(registration);
      return nextAt;
    },

    /**
     * Makes the account. Its id is the link's, so of two uses at once one wins, in this process or another.
     * @throws LinkRefused when it was used before, has expired, or the address has an account meanwhile.
     */
    async confirmEmail(token: string): Promise<Account> {
      const { id, registration } = await letters.openRegistration(token);
      const account = await refusingTaken(() => add({ id, ...registration }));
      await letters.close(token);
      return account;
    },

    /**
     * For an invitation whose token has proved the address.
     * @throws Conflict when the address has an account, Failures.
     */
    async registerConfirmed(input: RegistrationInput): Promise<Account> {
      return add(await read(input));
    },
  };
}

type Extra = { id?: Id<'account'>; language: Account['language'] };

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
