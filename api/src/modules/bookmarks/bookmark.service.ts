import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound, orNull } from '#kernel/errors.ts';
import { hexOf, type Id, kindOf } from '#kernel/id.ts';
import { isBehind, type Keyset, type Page, type PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import { TooManyBookmarks } from './bookmark.errors.ts';
import type { Bookmark, BookmarkedId, BookmarkList } from './bookmark.model.ts';
import type { BookmarkRepository } from './bookmark.repository.ts';

export type Bookmarked = Organization | Commissioner | Need | Capability;

export type BookmarkService = ReturnType<typeof createBookmarkService>;

type Options = { repository: BookmarkRepository; services: Services; clock: Clock };

const lists = {
  organization: 'PARTNERS',
  commissioner: 'PARTNERS',
  need: 'NEEDS',
  capability: 'CAPABILITIES',
} as const satisfies Record<string, BookmarkList>;

/** The list of what can be put aside by that id; null for an id of anything else. */
export function listOfItem(id: string): BookmarkList | null {
  const kind = kindOf(id);
  return kind && kind in lists ? lists[kind as keyof typeof lists] : null;
}

/** What an account has put aside. The account decides alone whose it is: it is part of every question to the store. */
export function createBookmarkService({ repository, services, clock }: Options) {
  /** @throws NotFound for what the viewer may not see, and for what cannot be put aside. */
  async function getItem(viewer: Viewer, id: BookmarkedId): Promise<Bookmarked> {
    switch (kindOf(id)) {
      case 'need':
        return services.needs.get(viewer, id as Id<'need'>);
      case 'capability':
        return services.capabilities.get(viewer, id as Id<'capability'>);
      case 'commissioner':
        return services.commissioners.get(viewer, id as Id<'commissioner'>);
      default: {
        const organization = await services.organizations.get(viewer, id as Id<'organization'>);
        // The bureau is nobody's partner.
        if (organization.kind === 'BUREAU') throw new NotFound();
        return organization;
      }
    }
  }

  return {
    /** @throws NotFound as above; TooManyBookmarks */
    async add(viewer: Viewer, id: string): Promise<Bookmark> {
      const { accountId } = requireAccount(viewer);
      const item = await getItem(viewer, parseItemId(id));
      // Of what was merged the one that it went into.
      const kept = await repository.add(accountId, { itemId: item.id, createdAt: clock.now() });
      if (!kept) throw new TooManyBookmarks();
      return kept;
    },

    /** What was taken out; null where it was not there. @throws NotFound as above where it was not. */
    async remove(viewer: Viewer, id: string): Promise<Bookmark | null> {
      const { accountId } = requireAccount(viewer);
      const itemId = parseItemId(id);
      const removed = await repository.remove(accountId, itemId);
      if (!removed) await getItem(viewer, itemId);
      return removed;
    },

    async list(viewer: Viewer, page: PageRequest, wanted?: BookmarkList | null): Promise<Page<Bookmark>> {
      const { accountId } = requireAccount(viewer);
      const all = await repository.listOf(accountId);
      const shown = wanted ? all.filter(({ itemId }) => listOfItem(itemId) === wanted) : all;
      return pageOf(shown, page);
    },

    async listIds(viewer: Viewer): Promise<BookmarkedId[]> {
      const { accountId } = requireAccount(viewer);
      return (await repository.listOf(accountId)).map(({ itemId }) => itemId);
    },

    /** In the order of the bookmarks; null for what the viewer may not see any more. */
    listItems: (viewer: Viewer, bookmarks: readonly Bookmark[]): Promise<(Bookmarked | null)[]> =>
      Promise.all(bookmarks.map(({ itemId }) => orNull(() => getItem(viewer, itemId)))),
  };
}

/** Of a bookmark its place in the list. */
export function keysetOf({ createdAt, itemId }: Bookmark): Keyset {
  return { at: createdAt, hex: hexOf(itemId) };
}

function parseItemId(id: string): BookmarkedId {
  if (!listOfItem(id)) throw new NotFound();
  return id as BookmarkedId;
}

function pageOf(sorted: readonly Bookmark[], { limit, after }: PageRequest): Page<Bookmark> {
  const rest = after ? sorted.filter((each) => isBehind(keysetOf(each), after)) : sorted;
  return { rows: rest.slice(0, limit), hasNextPage: rest.length > limit, totalCount: sorted.length };
}
