import { createOutbox } from '#database/outbox.ts';
import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { needLoaders } from './need.loaders.ts';
import './need.messages.ts';
import { createNeedModel } from './need.model.ts';
import { createNeedRepository, toNeed } from './need.repository.ts';
import { needResolvers } from './need.resolvers.ts';
import { createNeedService, type NeedService } from './need.service.ts';

export type { Need } from './need.model.ts';
export type { NeedService } from './need.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    needs: NeedService;
  }
}

/** What firms want solved. */
export const needs: Module = {
  schema: readSchema(new URL('./need.graphql', import.meta.url)),
  resolvers: needResolvers,
  loaders: needLoaders,
  nodes: {
    need: {
      find: (id, { services, viewer }) => services.needs.get(viewer, parseId('need', id)),
      typeOf: () => 'Need',
    },
  },
  start({ connection, clock, bus, services: { organizations, taxonomies }, report }) {
    const model = createNeedModel(connection);
    const repository = createNeedRepository(model);
    const deliver = (records: Parameters<typeof toNeed>[0][]) =>
      bus.publish('NeedsChanged', { needs: records.map(toNeed) });

    bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) => repository.moveAll(loserId, winnerId));
    bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
      const needIds = await repository.removeOf(organizationIds);
      await bus.publish('NeedsRemoved', { needIds });
    });
    return {
      services: { needs: createNeedService({ repository, organizations, taxonomies, clock }) },
      workers: [createOutbox({ model, clock, report, deliver: (records) => deliver([...records]) })],
    };
  },
};
