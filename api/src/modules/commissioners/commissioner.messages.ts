import type { Id } from '#kernel/id.ts';
import type { Commissioner } from './commissioner.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every change of a profile or of the free capacity. */
    CommissionersChanged: { readonly commissioners: readonly Commissioner[] };
    /**
     * One is about to be gone because the person wants it: nothing may show the profile any more, and records that stay
     * stand under the pseudonym. Told before, and again until it is done.
     */
    CommissionerErasing: {
      readonly commissionerId: Id<'commissioner'>;
      readonly pseudonymId: Id<'commissioner'>;
    };
    /** They are about to be gone; told before, so that a crash in between tells it again. */
    CommissionersRemoved: { readonly commissionerIds: readonly Commissioner['id'][] };
  }
}
