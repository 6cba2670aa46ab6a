import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { canSee as canSeeClient, type Organization, type Unit } from '#modules/organizations/index.ts';
import type { Capability, CapabilityCase } from './capability.model.ts';

type Queries<Parent = Capability> = readonly { obj: Parent }[];

/** One query a list for what stands behind it. */
export const capabilityLoaders = {
  Capability: {
    owner: (queries: Queries, context: MercuriusContext) => ownersOf(queries, context),

    async units(queries: Queries, context: MercuriusContext) {
      const owners = await ownersOf(queries, context);
      return queries.map(({ obj }, place) =>
        (owners[place]?.units ?? []).filter(({ id }) => obj.unitIds.includes(id)),
      );
    },

    async experts(queries: Queries, { services, viewer }: MercuriusContext) {
      const seen = await services.commissioners.listSeen(
        viewer,
        queries.flatMap(({ obj }) => [...obj.expertIds]),
      );
      const byId = new Map(seen.map((expert) => [expert.id, expert]));
      return queries.map(({ obj }) => obj.expertIds.flatMap((id) => byId.get(id) ?? []));
    },

    attachments: (queries: Queries, { services }: MercuriusContext) =>
      services.capabilityAttachments.listOf(queries.map(({ obj }) => obj)),

    async isPinned(queries: Queries, { services }: MercuriusContext) {
      const ownerIds = [...new Set(queries.map(({ obj }) => obj.ownerId))];
      const pinned = (await services.capabilities.pinnedOf(ownerIds)).flat().map(({ id }) => id);
      return queries.map(({ obj }) => pinned.includes(obj.id));
    },
  },
  CapabilityCase: {
    async client(queries: Queries<CapabilityCase>, { services, viewer }: MercuriusContext) {
      const found = await services.organizations.getMany(queries.flatMap(({ obj }) => obj.clientId ?? []));
      const clients = found.filter((client) => client !== null);
      return queries.map(({ obj: { clientId } }) => {
        const client = clientId && clients.find(({ id }) => id === clientId);
        return client && canSeeClient(viewer, client) ? client : null;
      });
    },
  },
  Unit: {
    async capabilityCount(queries: Queries<Unit>, { services }: MercuriusContext) {
      const counts = await services.capabilities.countOfUnits(queries.map(({ obj }) => obj.id));
      return queries.map(({ obj }) => counts.get(obj.id) ?? 0);
    },
  },
  University: { pinnedCapabilities: pinnedOf },
  TransferPlatform: { pinnedCapabilities: pinnedOf },
} satisfies MercuriusLoaders;

function pinnedOf(queries: Queries<Organization>, { services }: MercuriusContext) {
  return services.capabilities.pinnedOf(queries.map(({ obj }) => obj.id));
}

function ownersOf(queries: Queries, { services }: MercuriusContext) {
  return services.organizations.getMany(queries.map(({ obj }) => obj.ownerId));
}
