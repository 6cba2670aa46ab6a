import type { Commissioner } from './commissioner.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every change of a profile or of the free capacity. */
    CommissionersChanged: { readonly commissioners: readonly Commissioner[] };
    /** They are about to be gone; told before, so that a crash in between tells it again. */
    CommissionersRemoved: { readonly commissionerIds: readonly Commissioner['id'][] };
  }
}
