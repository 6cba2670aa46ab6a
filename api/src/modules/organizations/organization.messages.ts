import type { Organization } from './organization.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every change of a profile, of its verification, or of what hangs on it. */
    OrganizationsChanged: { readonly organizations: readonly Organization[] };
    /**
     * All that hangs on the one is the other's now. Told until every listener has moved its own, and again when
     * something came late.
     */
    OrganizationMerging: {
      readonly loserId: Organization['id'];
      readonly winnerId: Organization['id'];
    };
    /** They are about to go: whatever hangs on them goes first. */
    ExamplesRemoved: { readonly organizationIds: readonly Organization['id'][] };
  }
}
