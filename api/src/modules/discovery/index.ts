import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { createIndexService, type IndexService } from './discovery.index.ts';
import { createReconciler } from './discovery.reconciler.ts';
import { discoveryResolvers } from './discovery.resolvers.ts';
import { createDiscoveryService, type DiscoveryService } from './discovery.service.ts';

export type { Partner } from './discovery.model.ts';

declare module '#graphql/context.ts' {
  interface Services {
    discovery: DiscoveryService;
    searchIndex: IndexService;
  }
}

/** The domain side of search: who may find what, and what the index holds of it. */
export const discovery: Module = {
  schema: readSchema(new URL('./discovery.graphql', import.meta.url)),
  resolvers: discoveryResolvers,
  start({ bus, search, services, marks, clock, report }) {
    const searchIndex = createIndexService({ services, search, bus, marks });
    return {
      services: {
        discovery: createDiscoveryService({ services, search, report }),
        searchIndex,
      },
      workers: [createReconciler({ searchIndex, marks, clock, report })],
    };
  },
};
