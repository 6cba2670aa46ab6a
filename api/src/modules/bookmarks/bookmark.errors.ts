import { ExpectedFailure } from '#kernel/errors.ts';

/** What an account keeps at most: more is a list that nobody reads. */
export const MAX_BOOKMARKS = 500;

export class TooManyBookmarks extends ExpectedFailure {
  readonly code = 'TOO_MANY_BOOKMARKS';

  constructor() {
    super({
      text: {
        zh: `最多收藏 ${MAX_BOOKMARKS} 条，请先取消不再用的`,
        en: `Up to ${MAX_BOOKMARKS} things can be saved; take out one that is no longer of use`,
      },
      field: ['input', 'itemId'],
    });
  }
}
