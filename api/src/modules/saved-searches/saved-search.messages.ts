import type { SavedSearch } from './saved-search.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** Something new that a search finds. Told before it is kept: never less than once, perhaps again. */
    SavedSearchFound: {
      readonly search: Pick<SavedSearch, 'id' | 'accountId'>;
      readonly itemIds: readonly string[];
      readonly foundAt: Date;
    };
  }
}
