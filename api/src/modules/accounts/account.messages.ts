import type { Id } from '#kernel/id.ts';
import type { Account } from './account.model.ts';

/** Some of what is kept of a person: one list in their copy. */
export type PersonalDataPart = {
  /** The collections that it was read from; a test holds that none is forgotten. */
  readonly collections: readonly string[];
  /** Key of the list in the JSON copy, and name of its sheet. */
  readonly name: string;
  /** Plain values only: no secret and no hash of one. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

declare module '#kernel/bus.ts' {
  interface Messages {
    /** Somebody wants a copy of all that is kept of them: each module tells its part. */
    PersonalDataAsked: {
      readonly account: Account;
      /** Lower case and NFKC: to compare with what is stored elsewhere. */
      readonly emailKey: string;
      tell(part: PersonalDataPart): void;
    };
    /**
     * The account is going. Whoever keeps something of the person removes it, or puts the pseudonym in the place of the
     * account where a record has to stay. Told at least twice, a minute apart, and again until every listener has done its
     * part; it has to be idempotent.
     */
    AccountErasing: {
      readonly accountId: Id<'account'>;
      /** Stands for nobody; the same in all records of this person. */
      readonly pseudonymId: Id<'account'>;
      readonly emailKey: string;
      readonly displayName: string;
      readonly commissionerId: Id<'commissioner'> | null;
    };
  }
}
