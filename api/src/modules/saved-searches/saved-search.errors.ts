import { ExpectedFailure } from '#kernel/errors.ts';
import type { SavedSearch } from './saved-search.model.ts';

/** What an account keeps at most: more is a list that nobody reads. */
export const MAX_SAVED_SEARCHES = 50;

export class SavedSearchExists extends ExpectedFailure {
  readonly code = 'SAVED_SEARCH_EXISTS';
  readonly existing: SavedSearch;

  constructor(existing: SavedSearch) {
    super({
      text: {
        zh: `同样的搜索已经保存，名为“${existing.name}”`,
        en: `The same search is saved already, as “${existing.name}”`,
      },
    });
    this.existing = existing;
  }

  override data() {
    return { existing: this.existing };
  }
}

export class TooManySavedSearches extends ExpectedFailure {
  readonly code = 'TOO_MANY_SAVED_SEARCHES';

  constructor() {
    super({
      text: {
        zh: `最多保存 ${MAX_SAVED_SEARCHES} 个搜索，请先删去不再用的`,
        en: `Up to ${MAX_SAVED_SEARCHES} searches can be saved; remove one that is no longer of use`,
      },
    });
  }
}
