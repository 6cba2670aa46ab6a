import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { Conflict } from '#kernel/errors.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import { MAX_BOOKMARKS } from './bookmark.errors.ts';
import type { Bookmark, BookmarkedId, BookmarksModel, BookmarksRecord } from './bookmark.model.ts';

export type BookmarkRepository = ReturnType<typeof createBookmarkRepository>;

/** Two first ones of an account at once: the second finds the document in its second go. */
const TRIES = 3;

export function createBookmarkRepository(model: BookmarksModel) {
  /** The latest first; equal instants by id, so that pages stay where they are. */
  async function listOf(accountId: Id<'account'>): Promise<Bookmark[]> {
    const record = await model
      .findOne({ _id: objectId(accountId) })
      .lean<BookmarksRecord>()
      .exec();
    return (record?.bookmarks ?? []).sort(
      (a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (hexOf(a.itemId) < hexOf(b.itemId) ? 1 : -1),
    );
  }

  /** As it is kept from then on: the earlier one where it was there before. Null where there is no room. */
  async function add(accountId: Id<'account'>, bookmark: Bookmark, tries = TRIES): Promise<Bookmark | null> {
    const hasRoom = {
      _id: objectId(accountId),
      'bookmarks.itemId': { $ne: bookmark.itemId },
      [`bookmarks.${MAX_BOOKMARKS - 1}`]: { $exists: false },
    };
    try {
      await written(model.updateOne(hasRoom, { $push: { bookmarks: bookmark } }, { upsert: true }).exec());
      return bookmark;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const kept = await listOf(accountId);
      const before = kept.find(({ itemId }) => itemId === bookmark.itemId);
      if (before || kept.length >= MAX_BOOKMARKS) return before ?? null;
      if (tries === 1) throw error;
      return add(accountId, bookmark, tries - 1);
    }
  }

  return {
    listOf,
    add: (accountId: Id<'account'>, bookmark: Bookmark) => add(accountId, bookmark),

    /** What was taken out; null where it was not there. */
    async remove(accountId: Id<'account'>, itemId: BookmarkedId): Promise<Bookmark | null> {
      const before = await model
        .findOneAndUpdate(
          { _id: objectId(accountId), 'bookmarks.itemId': itemId },
          { $pull: { bookmarks: { itemId } } },
          { returnDocument: 'before' },
        )
        .lean<BookmarksRecord>()
        .exec();
      return before?.bookmarks.find((each) => each.itemId === itemId) ?? null;
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await model.deleteOne({ _id: objectId(accountId) }).exec();
    },
  };
}
