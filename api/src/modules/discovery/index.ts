import { readSchema } from '#graphql/schema.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Module } from '../module.ts';
import type { SearchConnection } from './discovery.connection.ts';
import { createIndexService, type IndexService } from './discovery.index.ts';
import { createSearchMetrics, measureIndex } from './discovery.metrics.ts';
import type { Partner } from './discovery.model.ts';
import { createReconciler } from './discovery.reconciler.ts';
import { discoveryResolvers } from './discovery.resolvers.ts';
import { createDiscoveryService, type DiscoveryService } from './discovery.service.ts';
import { createIndexStateModel } from './discovery.state.model.ts';
import { createIndexStateRepository } from './discovery.state.repository.ts';

export { cursorOf, parseOffset } from './discovery.cursor.ts';
export { type FilterInput, readFilter } from './discovery.filter.ts';
export type { SearchHelp } from './discovery.help.ts';
export { matchOf } from './discovery.match.ts';
export type { Findable, Partner } from './discovery.model.ts';
export type PartnerHits = SearchConnection<Partner>;
export type NeedHits = SearchConnection<Need>;
export type CapabilityHits = SearchConnection<Capability>;

declare module '#graphql/context.ts' {
  interface Services {
    discovery: DiscoveryService;
    searchIndex: IndexService;
  }
}

/** The domain side of search: who may find what, and what the index holds of it. */
export const discovery: Module = {
  schema: [
    readSchema(new URL('./discovery.graphql', import.meta.url)),
    readSchema(new URL('./discovery.help.graphql', import.meta.url)),
    readSchema(new URL('./discovery.status.graphql', import.meta.url)),
  ].join('\n'),
  resolvers: discoveryResolvers,
  start({ connection, bus, search, services, workers, marks, clock, metrics, report }) {
    const state = createIndexStateRepository(createIndexStateModel(connection), clock);
    const searchIndex = createIndexService({ services, search, bus, marks, state, workers, clock });
    measureIndex(metrics, searchIndex.status, search);
    return {
      services: {
        discovery: createDiscoveryService({
          services,
          search,
          metrics: createSearchMetrics(metrics),
          report,
        }),
        searchIndex,
      },
      workers: [createReconciler({ searchIndex, state, marks, clock, report })],
    };
  },
};
