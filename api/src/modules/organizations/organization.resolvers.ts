import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { resolveTypeBy } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import { isMemberOf } from '#kernel/viewer.ts';
import type { Organization, OrganizationKind } from './organization.model.ts';
import { canSeeContact } from './organization.policy.ts';
import { profileFields } from './organization.profile.resolvers.ts';
import { stateFields } from './organization.states.resolvers.ts';
import { verificationFields } from './organization.verification.resolvers.ts';

const typeOf = {
  ENTERPRISE: 'Enterprise',
  UNIVERSITY: 'University',
  TRANSFER_PLATFORM: 'TransferPlatform',
  BUREAU: 'Bureau',
} as const satisfies Record<OrganizationKind, string>;

export function typeOfOrganization({ kind }: Pick<Organization, 'kind'>): string {
  return typeOf[kind];
}

/** What all kinds share. */
const shared = {
  ...profileFields,
  ...verificationFields,
  ...stateFields,
  town: ({ townCode }: Organization, _arguments: unknown, { services }: Context) =>
    services.taxonomies.town(townCode),
  viewerIsMember: ({ id }: Organization, _arguments: unknown, { viewer }: Context) => isMemberOf(viewer, id),
};

/** What those share that can be found. */
const partner = {
  ...shared,
  // The kinds that have no place in this enum are no partners.
  kind: ({ kind }: Organization) => kind as Exclude<OrganizationKind, 'BUREAU'>,
  fields: ({ fieldCodes }: Organization, _arguments: unknown, { services }: Context) =>
    services.taxonomies.fieldsOf(fieldCodes),
  chainStages: ({ chainStageCodes }: Organization, _arguments: unknown, { services }: Context) =>
    services.taxonomies.chainStagesOf(chainStageCodes),
  contact: (organization: Organization, _arguments: unknown, { viewer }: Context) =>
    canSeeContact(viewer, organization) ? organization.contact : null,
};

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_root, { id }, { services, viewer }) =>
      services.organizations.get(viewer, parseId('organization', id)),
  },

  Viewer: {
    async organization({ memberships: [first] }, _arguments, { services }) {
      const [organization] = first ? await services.organizations.getMany([first.organizationId]) : [];
      return organization ?? null;
    },
    membershipRole: ({ memberships: [first] }) => first?.role ?? null,
  },

  Enterprise: partner,
  University: {
    ...partner,
    category: ({ universityCategory }) => universityCategory ?? 'UNIVERSITY',
  },
  TransferPlatform: {
    ...partner,
    category: ({ platformCategory }) => platformCategory ?? 'TRANSFER_CENTRE',
  },
  Bureau: shared,

  Unit: {
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
  },

  Organization: resolveTypeBy(typeOfOrganization),
  Partner: resolveTypeBy(({ kind }: { kind: OrganizationKind | 'COMMISSIONER' }) =>
    kind === 'COMMISSIONER' ? 'Commissioner' : typeOf[kind],
  ),
};
