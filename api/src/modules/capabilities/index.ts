import { createOutbox } from '#database/outbox.ts';
import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { capabilityLoaders } from './capability.loaders.ts';
import './capability.messages.ts';
import { createCapabilityModel } from './capability.model.ts';
import { createCapabilityRepository, toCapability } from './capability.repository.ts';
import { capabilityResolvers } from './capability.resolvers.ts';
import { type CapabilityService, createCapabilityService } from './capability.service.ts';

export type { Capability } from './capability.model.ts';
export type { CapabilityService } from './capability.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    capabilities: CapabilityService;
  }
}

/** What universities and platforms offer. */
export const capabilities: Module = {
  schema: readSchema(new URL('./capability.graphql', import.meta.url)),
  resolvers: capabilityResolvers,
  loaders: capabilityLoaders,
  nodes: {
    capability: {
      find: (id, { services, viewer }) => services.capabilities.get(viewer, parseId('capability', id)),
      typeOf: () => 'Capability',
    },
  },
  start({ connection, clock, bus, services: { organizations, taxonomies }, report }) {
    const model = createCapabilityModel(connection);
    const repository = createCapabilityRepository(model);
    const deliver = (records: Parameters<typeof toCapability>[0][]) =>
      bus.publish('CapabilitiesChanged', { capabilities: records.map(toCapability) });

    bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) => repository.moveAll(loserId, winnerId));
    bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
      const capabilityIds = await repository.removeOf(organizationIds);
      await bus.publish('CapabilitiesRemoved', { capabilityIds });
    });
    return {
      services: { capabilities: createCapabilityService({ repository, organizations, taxonomies, clock }) },
      workers: [createOutbox({ model, clock, report, deliver: (records) => deliver([...records]) })],
    };
  },
};
