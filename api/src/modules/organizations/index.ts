import { createOutbox } from '#database/outbox.ts';
import { mergeByType, readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { createIdentityService, type IdentityService } from './organization.identity.service.ts';
import { createOrganizationIntakeRepository } from './organization.intake.repository.ts';
import {
  createOrganizationIntakeService,
  type OrganizationIntakeService,
} from './organization.intake.service.ts';
import { organizationLoaders } from './organization.loaders.ts';
import './organization.messages.ts';
import { createOrganizationModel } from './organization.model.ts';
import { createProfileRepository } from './organization.profile.repository.ts';
import { profileResolvers } from './organization.profile.resolvers.ts';
import { createProfileService, type ProfileService } from './organization.profile.service.ts';
import { toOrganization } from './organization.records.ts';
import { createOrganizationRepository } from './organization.repository.ts';
import { organizationResolvers, typeOfOrganization } from './organization.resolvers.ts';
import { createOrganizationService, type OrganizationService } from './organization.service.ts';
import { unitResolvers } from './organization.units.resolvers.ts';
import { createUnitService, type UnitService } from './organization.units.service.ts';

export type { Contact, Organization, Profile, Unit } from './organization.model.ts';
export type { OrganizationService } from './organization.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    organizations: OrganizationService;
    organizationIntake: OrganizationIntakeService;
    organizationProfiles: ProfileService;
    organizationIdentities: IdentityService;
    organizationUnits: UnitService;
  }
}

/** Firms, universities, platforms and public offices: who they are, and whether the bureau has checked it. */
export const organizations: Module = {
  schema: ['organization', 'organization.profile', 'organization.units']
    .map((name) => readSchema(new URL(`./${name}.graphql`, import.meta.url)))
    .join('\n'),
  resolvers: mergeByType([organizationResolvers, profileResolvers, unitResolvers]),
  loaders: organizationLoaders,
  nodes: {
    organization: {
      find: (id, { services, viewer }) => services.organizations.get(viewer, parseId('organization', id)),
      typeOf: (node) => typeOfOrganization(node as Parameters<typeof typeOfOrganization>[0]),
    },
  },
  start({ connection, clock, bus, services: { taxonomies }, report }) {
    const model = createOrganizationModel(connection);
    const repository = createOrganizationRepository(model);
    const intake = createOrganizationIntakeRepository(model);
    const outbox = createOutbox({
      model,
      clock,
      report,
      deliver: (records) =>
        bus.publish('OrganizationsChanged', { organizations: records.map(toOrganization) }),
    });
    const profiles = createProfileRepository(model);
    const service = createOrganizationService({ repository, clock });
    const shared = { repository, profiles, organizations: service, clock };
    const organizationProfiles = createProfileService({ ...shared, taxonomies });
    return {
      services: {
        organizations: service,
        organizationProfiles,
        organizationUnits: createUnitService({ profiles: organizationProfiles, taxonomies }),
        organizationIdentities: createIdentityService(shared),
        organizationIntake: createOrganizationIntakeService({ repository, intake, clock, bus }),
      },
      workers: [outbox],
    };
  },
};
