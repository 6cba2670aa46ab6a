import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { SavedSearch } from './saved-search.model.ts';

/** One question to the engine for all searches of a list. */
export const savedSearchLoaders = {
  SavedSearch: {
    newCount: (queries: readonly { obj: SavedSearch }[], { services, viewer }: MercuriusContext) =>
      services.savedSearches.countNew(
        viewer,
        queries.map(({ obj }) => obj),
      ),
  },
} satisfies MercuriusLoaders;
