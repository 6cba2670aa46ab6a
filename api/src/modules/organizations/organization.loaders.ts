import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { isOfficer } from '#kernel/viewer.ts';
import type { Duplicate } from './organization.duplicates.model.ts';
import type { Organization } from './organization.model.ts';
import type { TimelineStep } from './organization.timeline.ts';

type Queries = readonly { obj: Organization }[];

export const organizationLoaders = {
  TransferPlatform: {
    async parentUniversity(queries: Queries, { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.parentUniversityId ?? []);
      const found = new Map((await services.organizations.getMany(ids)).map((row) => [row?.id, row]));
      return queries.map(({ obj }) => found.get(obj.parentUniversityId ?? undefined) ?? null);
    },
  },
  OrganizationDuplicate: {
    /** One query a list; one that was merged meanwhile comes as the one it went into. */
    async organizations(queries: readonly { obj: Duplicate }[], { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.organizationIds);
      const found = await services.organizations.getMany(ids);
      const byId = new Map(ids.map((id, place) => [id, found[place]]));
      return queries.map(({ obj }) => obj.organizationIds.flatMap((id) => byId.get(id) ?? []));
    },
  },
  OrganizationStep: {
    /** Officers see who it was; members see each other. */
    async by(queries: readonly { obj: TimelineStep }[], { services, viewer }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.byId ?? []);
      const found = new Map((await services.accounts.getMany(ids)).map((row) => [row?.id, row]));
      return queries.map(({ obj: { byId, organizationId } }) => {
        const account = byId ? found.get(byId) : null;
        const isFellow = account?.memberships.some(
          (membership) => membership.organizationId === organizationId,
        );
        return account && (isOfficer(viewer) || isFellow) ? account : null;
      });
    },
  },
} satisfies MercuriusLoaders;
