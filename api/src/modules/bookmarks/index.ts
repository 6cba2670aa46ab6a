import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { bookmarkLoaders } from './bookmark.loaders.ts';
import { createBookmarksModel } from './bookmark.model.ts';
import { createBookmarkRepository } from './bookmark.repository.ts';
import { bookmarkResolvers } from './bookmark.resolvers.ts';
import { listenForRights } from './bookmark.rights.ts';
import { type BookmarkService, createBookmarkService } from './bookmark.service.ts';

export type { Bookmark } from './bookmark.model.ts';

declare module '#graphql/context.ts' {
  interface Services {
    bookmarks: BookmarkService;
  }
}

/** Partners, needs and capabilities that a person has put aside to come back to. */
export const bookmarks: Module = {
  schema: readSchema(new URL('./bookmark.graphql', import.meta.url)),
  resolvers: bookmarkResolvers,
  loaders: bookmarkLoaders,
  start({ connection, bus, clock, services }) {
    const repository = createBookmarkRepository(createBookmarksModel(connection));
    listenForRights({ bus, repository });
    return { services: { bookmarks: createBookmarkService({ repository, services, clock }) } };
  },
};
