import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { AuditActor, AuditObject } from '#kernel/audit.ts';

type Queries<Parent> = readonly { obj: Parent }[];

/** One query a kind of thing, however many entries the list holds. */
export const auditLoaders = {
  AuditActor: {
    account: async (queries: Queries<AuditActor>, { services }: MercuriusContext) => {
      const ids = queries.flatMap(({ obj }) => obj.accountId ?? []);
      const found = await services.accounts.getMany(ids);
      const byId = new Map(ids.map((id, place) => [id, found[place] ?? null]));
      return queries.map(({ obj }) => (obj.accountId && byId.get(obj.accountId)) ?? null);
    },
  },

  AuditObject: {
    name: async (queries: Queries<AuditObject>, { services }: MercuriusContext) => {
      const names = await services.audit.namesOf(queries.flatMap(({ obj }) => obj.id ?? []));
      return queries.map(({ obj }) => (obj.id && names.get(obj.id)) ?? null);
    },
  },
} satisfies MercuriusLoaders;
