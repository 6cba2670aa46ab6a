import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { isOfficer } from '#kernel/viewer.ts';
import type { Duplicate } from './organization.duplicates.model.ts';
import type { Organization } from './organization.model.ts';
import { canSeeInside } from './organization.policy.ts';
import { type TimelineStep, timelineOf } from './organization.timeline.ts';

type Queries = readonly { obj: Organization }[];

/** For members and officers; what other modules keep of them is asked once a list. */
async function timeline(queries: Queries, { services, viewer }: MercuriusContext) {
  const seen = queries.filter(({ obj }) => canSeeInside(viewer, obj)).map(({ obj }) => obj.id);
  const contributed = await services.organizationTimelines.contributed(seen);
  return queries.map(({ obj }) =>
    canSeeInside(viewer, obj) ? timelineOf(obj, contributed.get(obj.id) ?? []) : null,
  );
}

export const organizationLoaders = {
  Enterprise: { timeline },
  University: { timeline },
  Bureau: { timeline },
  TransferPlatform: {
    timeline,
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
    by: personOf('byId'),
    member: personOf('memberId'),
  },
} satisfies MercuriusLoaders;

/** Officers see who it was; members see each other. */
function personOf(which: 'byId' | 'memberId') {
  return async (queries: readonly { obj: TimelineStep }[], { services, viewer }: MercuriusContext) => {
    const ids = queries.flatMap(({ obj }) => obj[which] ?? []);
    const found = new Map((await services.accounts.getMany(ids)).map((row) => [row?.id, row]));
    return queries.map(({ obj }) => {
      const id = obj[which];
      const account = id ? found.get(id) : null;
      const isFellow = account?.memberships.some(
        ({ organizationId }) => organizationId === obj.organizationId,
      );
      return account && (isOfficer(viewer) || isFellow) ? account : null;
    });
  };
}
