import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, type Id, parseId } from '#kernel/id.ts';
import { encodeCursor, parsePage } from '#kernel/page.ts';
import { matchOf } from '#modules/discovery/index.ts';
import type { SavedSearch } from './saved-search.model.ts';
import { toShownFilter } from './saved-search.shown.ts';

export const savedSearchResolvers: Resolvers = {
  Viewer: {
    async savedSearches(_viewer, page, { services, viewer }) {
      return toConnection(await services.savedSearches.list(viewer, parsePage(page)), keysetOf);
    },
    newInSavedSearches: (_viewer, _arguments, { services, viewer }) =>
      services.savedSearches.countNewOf(viewer),
  },

  Mutation: {
    saveSearch: (_root, { input }, context) =>
      toPayload(context, 'savedSearch', () => context.services.savedSearches.save(context.viewer, input)),

    updateSavedSearch: (_root, { input: { savedSearchId, ...change } }, context) =>
      toPayload(context, 'savedSearch', () =>
        context.services.savedSearches.update(context.viewer, parseId('savedSearch', savedSearchId), change),
      ),

    removeSavedSearch: (_root, { input }, context) => change(context, 'remove', input.savedSearchId),
    restoreSavedSearch: (_root, { input }, context) => change(context, 'restore', input.savedSearchId),
    openSavedSearch: (_root, { input }, context) => change(context, 'open', input.savedSearchId),
  },

  SavedSearch: {
    filter: (search, _arguments, { services }) => toShownFilter(search, services.taxonomies),
    nextAlertAt: ({ alertDueAt }) => alertDueAt,

    async newItems(search, page, { services, viewer }) {
      const { items, hasNextPage } = await services.savedSearches.listNew(viewer, search, parsePage(page));
      const edges = items.map(({ id, node, hit, foundAt }) => ({
        cursor: encodeCursor({ at: foundAt, hex: hexOf(id as Id<'need'>) }),
        node,
        match: matchOf(hit, search.query),
        foundAt,
      }));
      return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
    },
  },
};

function change(context: Context, how: 'remove' | 'restore' | 'open', id: string) {
  return toPayload(context, 'savedSearch', () =>
    context.services.savedSearches[how](context.viewer, parseId('savedSearch', id)),
  );
}

function keysetOf({ createdAt, id }: SavedSearch) {
  return { at: createdAt, hex: hexOf(id) };
}
