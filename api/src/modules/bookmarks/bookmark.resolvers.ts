import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { parsePage } from '#kernel/page.ts';
import { keysetOf, listOfItem } from './bookmark.service.ts';

export const bookmarkResolvers: Resolvers = {
  Viewer: {
    async bookmarks(_viewer, { list, ...page }, { services, viewer }) {
      return toConnection(await services.bookmarks.list(viewer, parsePage(page), list), keysetOf);
    },
    bookmarkedIds: (_viewer, _arguments, { services, viewer }) => services.bookmarks.listIds(viewer),
  },

  Mutation: {
    addBookmark: (_root, { input }, context) =>
      toPayload(context, 'bookmark', () => context.services.bookmarks.add(context.viewer, input.itemId)),

    removeBookmark: (_root, { input }, context) =>
      toPayload(context, 'bookmark', () => context.services.bookmarks.remove(context.viewer, input.itemId)),
  },

  Bookmark: {
    list: ({ itemId }) => listOfItem(itemId) ?? 'PARTNERS',
  },
};
