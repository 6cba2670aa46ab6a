import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { ImportRun } from './run.model.ts';

type Queries = readonly { obj: ImportRun }[];

/** One query for whoever brought the lists, and one for the organizations that they belong to. */
export const importLoaders = {
  ImportRun: {
    async by(queries: Queries, { services }: MercuriusContext) {
      const accounts = await services.accounts.getMany(queries.map(({ obj }) => obj.accountId));
      return accounts.map((account) => account?.displayName ?? null);
    },

    async organization(queries: Queries, { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.organizationId ?? []);
      const found = await services.organizations.getMany(ids);
      const byId = new Map(ids.map((id, place) => [id, found[place] ?? null]));
      return queries.map(({ obj }) => (obj.organizationId && byId.get(obj.organizationId)) ?? null);
    },
  },
} satisfies MercuriusLoaders;
