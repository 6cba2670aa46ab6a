import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
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
} satisfies MercuriusLoaders;

function ownersOf(queries: Queries, { services }: MercuriusContext) {
  return services.organizations.getMany(queries.map(({ obj }) => obj.ownerId));
}
