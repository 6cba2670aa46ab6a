import type { Capability } from './capability.model.ts';
import type { Slot } from './slot.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every change, and after one of the owner that search shows. */
    CapabilitiesChanged: { readonly capabilities: readonly Capability[] };
    /** Times to book, as they stand now; told after every booking, cancelling and reminder, and maybe again. */
    SlotsChanged: { readonly slots: readonly Slot[] };
    CapabilitiesRemoved: { readonly capabilityIds: readonly Capability['id'][] };
  }
}
