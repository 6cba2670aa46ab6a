import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { savedSearchLoaders } from './saved-search.loaders.ts';
import { savedSearchResolvers } from './saved-search.resolvers.ts';
import type { SavedSearchService } from './saved-search.service.ts';
import { startSavedSearches } from './saved-search.start.ts';

export type { AlertFrequency, SavedSearch } from './saved-search.model.ts';
export { nextAlertAt } from './saved-search.schedule.ts';
export { createStopLinks, type StopLinks } from './saved-search.stop-link.ts';

declare module '#graphql/context.ts' {
  interface Services {
    savedSearches: SavedSearchService;
  }
}

/** Searches that an account keeps, and the letters that tell what is new. */
export const savedSearches: Module = {
  schema: readSchema(new URL('./saved-search.graphql', import.meta.url)),
  resolvers: savedSearchResolvers,
  loaders: savedSearchLoaders,
  nodes: {
    savedSearch: {
      find: (id, { services, viewer }) => services.savedSearches.get(viewer, parseId('savedSearch', id)),
      typeOf: () => 'SavedSearch',
    },
  },
  start: startSavedSearches,
};
