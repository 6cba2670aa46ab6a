import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { ContactDisclosure } from './disclosure.model.ts';

export const disclosureLoaders = {
  ContactDisclosure: {
    async viewerOrganization(queries: readonly { obj: ContactDisclosure }[], { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.viewerOrganizationId ?? []);
      const found = await services.organizations.getMany(ids);
      const byId = new Map(ids.map((id, place) => [id, found[place] ?? null]));
      return queries.map(({ obj: { viewerOrganizationId: id } }) => (id && byId.get(id)) ?? null);
    },
  },
} satisfies MercuriusLoaders;
