import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Bookmark } from './bookmark.model.ts';

/** The things of one page, together. */
export const bookmarkLoaders = {
  Bookmark: {
    item: (queries: readonly { obj: Bookmark }[], { services, viewer }: MercuriusContext) =>
      services.bookmarks.listItems(
        viewer,
        queries.map(({ obj }) => obj),
      ),
  },
} satisfies MercuriusLoaders;
