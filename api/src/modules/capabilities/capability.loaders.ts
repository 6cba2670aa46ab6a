import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Unit } from '#modules/organizations/index.ts';
import type { Capability } from './capability.model.ts';

type Queries = readonly { obj: Capability }[];

/** One query a list for the owners behind it. */
export const capabilityLoaders = {
  Capability: {
    owner: (queries: Queries, context: MercuriusContext) => ownersOf(queries, context),

    async units(queries: Queries, context: MercuriusContext) {
      const owners = await ownersOf(queries, context);
      return queries.map(({ obj }, place) =>
        (owners[place]?.units ?? []).filter(({ id }) => obj.unitIds.includes(id)),
      );
    },
  },
  Unit: {
    async capabilityCount(queries: readonly { obj: Unit }[], { services }: MercuriusContext) {
      const counts = await services.capabilities.countOfUnits(queries.map(({ obj }) => obj.id));
      return queries.map(({ obj }) => counts.get(obj.id) ?? 0);
    },
  },
} satisfies MercuriusLoaders;

function ownersOf(queries: Queries, { services }: MercuriusContext) {
  return services.organizations.getMany(queries.map(({ obj }) => obj.ownerId));
}
