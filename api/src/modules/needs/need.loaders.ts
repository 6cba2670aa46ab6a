import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Organization } from '#modules/organizations/index.ts';
import type { Need } from './need.model.ts';
import { canSeeOwner } from './need.policy.ts';

type Queries = readonly { obj: Need }[];

const BANDS = [
  { upTo: 20, band: 'UP_TO_20' },
  { upTo: 100, band: 'FROM_21_TO_100' },
  { upTo: 300, band: 'FROM_101_TO_300' },
  { upTo: Number.POSITIVE_INFINITY, band: 'OVER_300' },
] as const;

/** One query a list for the enterprises behind it. */
export const needLoaders = {
  Need: {
    async enterprise(queries: Queries, context: MercuriusContext) {
      const owners = await ownersOf(queries, context);
      return owners.map((owner, place) => {
        const need = queries[place]?.obj;
        return need && canSeeOwner(context.viewer, need) ? owner : null;
      });
    },

    async owner(queries: Queries, context: MercuriusContext) {
      const owners = await ownersOf(queries, context);
      return owners.map((owner) => ({
        town: context.services.taxonomies.town(owner?.townCode),
        employeeCount: bandOf(owner),
      }));
    },
  },
} satisfies MercuriusLoaders;

function ownersOf(queries: Queries, { services }: MercuriusContext) {
  return services.organizations.getMany(queries.map(({ obj }) => obj.enterpriseId));
}

function bandOf(owner: Organization | null) {
  const count = owner?.employeeCount ?? null;
  return count === null ? null : (BANDS.find(({ upTo }) => count <= upTo)?.band ?? null);
}
