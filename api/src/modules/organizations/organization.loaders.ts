import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Organization } from './organization.model.ts';

type Queries = readonly { obj: Organization }[];

export const organizationLoaders = {
  TransferPlatform: {
    async parentUniversity(queries: Queries, { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.parentUniversityId ?? []);
      const found = new Map((await services.organizations.getMany(ids)).map((row) => [row?.id, row]));
      return queries.map(({ obj }) => found.get(obj.parentUniversityId ?? undefined) ?? null);
    },
  },
} satisfies MercuriusLoaders;
