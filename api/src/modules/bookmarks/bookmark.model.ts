import { type Connection, type Model, Schema, Types } from 'mongoose';
import type { Id } from '#kernel/id.ts';

export const bookmarkLists = ['PARTNERS', 'NEEDS', 'CAPABILITIES'] as const;
export type BookmarkList = (typeof bookmarkLists)[number];

/** What can be put aside. */
export type BookmarkedId = Id<'organization' | 'commissioner' | 'need' | 'capability'>;

/** Something that an account has put aside to come back to. */
export type Bookmark = { readonly itemId: BookmarkedId; readonly createdAt: Date };

/** One document an account: that nothing is in it twice, and not more than fits, is decided in the write. */
export type BookmarksRecord = { _id: Types.ObjectId; bookmarks: Bookmark[] };

export type BookmarksModel = Model<BookmarksRecord>;

const bookmark = new Schema<Bookmark>(
  { itemId: { type: String, required: true }, createdAt: { type: Date, required: true } },
  { _id: false },
);

const schema = new Schema<BookmarksRecord>(
  { _id: { type: Types.ObjectId, required: true }, bookmarks: { type: [bookmark], required: true } },
  { versionKey: false },
);

export function createBookmarksModel(connection: Connection): BookmarksModel {
  return connection.model<BookmarksRecord>('Bookmarks', schema, 'bookmarks');
}
