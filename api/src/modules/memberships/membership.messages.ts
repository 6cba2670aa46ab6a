import type { PendingLetter } from './membership.letter.ts';
import type { MembershipRequest, Roster } from './roster.model.ts';

/** A letter that is on its way, and to whom. */
export type ToldLetter = Pick<PendingLetter, 'key' | 'kind'> & {
  readonly organization: string;
  /** Of an invitation it is an address, which may have an account or not. */
  readonly to: Exclude<PendingLetter['to'], { readonly invitationId: unknown }> | { readonly email: string };
};

declare module '#kernel/bus.ts' {
  interface Messages {
    /** Nobody owns the organization, and these wait for an officer: told with every change of its list. */
    ClaimsWaiting: {
      readonly organizationId: Roster['organizationId'];
      readonly claims: readonly MembershipRequest[];
    };
    /** Told with the letters themselves: never less, perhaps again. A listener knows a letter by its key. */
    MembershipLettersWritten: {
      readonly organizationId: Roster['organizationId'];
      readonly letters: readonly ToldLetter[];
    };
  }
}
