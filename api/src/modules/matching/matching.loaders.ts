import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { ShownMatch } from './matching.page.ts';

/** One query a list for those whom requests go to. */
export const matchingLoaders = {
  Match: {
    async organization(queries: readonly { obj: ShownMatch }[], { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.organizationId ?? []);
      const found = await services.organizations.getMany([...new Set(ids)]);
      const byId = new Map(found.map((organization) => [organization?.id ?? null, organization]));
      return queries.map(({ obj }) => byId.get(obj.organizationId) ?? null);
    },
  },
} satisfies MercuriusLoaders;
