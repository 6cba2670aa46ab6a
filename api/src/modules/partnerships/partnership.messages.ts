import type { PartnershipMessage } from './message.model.ts';
import type { Partnership } from './partnership.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every step and every message. `steps` says what happened. */
    PartnershipsChanged: { readonly partnerships: readonly Partnership[] };
    /** What somebody wrote to the other side; a listener tells repeats by id. */
    PartnershipMessagesSent: { readonly messages: readonly PartnershipMessage[] };
  }
}
