import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Organization } from '#modules/organizations/index.ts';

type Queries = readonly { obj: Organization }[];

const ofOrganization = {
  partnershipRecord: (queries: Queries, { services }: MercuriusContext) =>
    services.partnerships.standingsOf(queries.map(({ obj }) => obj.id)),
};

/** One query a list for the records of its organizations. */
export const recordLoaders = {
  Enterprise: ofOrganization,
  University: ofOrganization,
  TransferPlatform: ofOrganization,
} satisfies MercuriusLoaders;
