import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { ContactDisclosure } from './disclosure.model.ts';

export const disclosureResolvers: Resolvers = {
  Query: {
    organizationDisclosures: async (_root, { organizationId, ...page }, { services, viewer }) =>
      toConnection(
        await services.disclosures.listOfOrganization(
          viewer,
          parseId('organization', organizationId),
          parsePage(page),
        ),
        keysetOf,
      ),
  },

  Viewer: {
    disclosures: async (viewer, page, { services }) =>
      toConnection(await services.disclosures.listOfViewer(viewer, parsePage(page)), keysetOf),
  },

  ContactDisclosure: {
    isByBureau: ({ viewerOrganizationId }) => viewerOrganizationId === null,
  },
};

function keysetOf({ at, id }: ContactDisclosure) {
  return { at, hex: hexOf(id) };
}
