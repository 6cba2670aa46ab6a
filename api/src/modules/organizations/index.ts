import { createOutbox } from '#database/outbox.ts';
import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { createOrganizationIntakeRepository } from './organization.intake.repository.ts';
import {
  createOrganizationIntakeService,
  type OrganizationIntakeService,
} from './organization.intake.service.ts';
import { organizationLoaders } from './organization.loaders.ts';
import './organization.messages.ts';
import { createOrganizationModel } from './organization.model.ts';
import { createOrganizationRepository, toOrganization } from './organization.repository.ts';
import { organizationResolvers, typeOfOrganization } from './organization.resolvers.ts';
import { createOrganizationService, type OrganizationService } from './organization.service.ts';

export type { Contact, Organization, Profile, Unit } from './organization.model.ts';
export type { OrganizationService } from './organization.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    organizations: OrganizationService;
    organizationIntake: OrganizationIntakeService;
  }
}

/** Firms, universities, platforms and public offices: who they are, and whether the bureau has checked it. */
export const organizations: Module = {
  schema: readSchema(new URL('./organization.graphql', import.meta.url)),
  resolvers: organizationResolvers,
  loaders: organizationLoaders,
  nodes: {
    organization: {
      find: (id, { services, viewer }) => services.organizations.get(viewer, parseId('organization', id)),
      typeOf: (node) => typeOfOrganization(node as Parameters<typeof typeOfOrganization>[0]),
    },
  },
  start({ connection, clock, bus, report }) {
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
    return {
      services: {
        organizations: createOrganizationService({ repository, clock }),
        organizationIntake: createOrganizationIntakeService({ repository, intake, clock, bus }),
      },
      workers: [outbox],
    };
  },
};
