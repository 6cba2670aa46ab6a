import type { Capability } from './capability.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every change, and after one of the owner that search shows. */
    CapabilitiesChanged: { readonly capabilities: readonly Capability[] };
    CapabilitiesRemoved: { readonly capabilityIds: readonly Capability['id'][] };
  }
}
