import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import type { LiveFields } from '#graphql/schema.ts';
import { type Id, parseId } from '#kernel/id.ts';

export const messageResolvers: Resolvers = {
  Viewer: {
    unreadConversations: (_root, _arguments, { services, viewer }) =>
      services.partnerships.listUnread(viewer),
  },

  Mutation: {
    markConversationRead: (_root, { input }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.markRead(context.viewer, parseId('message', input.messageId)),
      ),
  },
};

type Given = { readonly partnershipId: string };

export const messageLive = {
  messageSent: {
    subscribe: (_root: unknown, { partnershipId }: Given, { services, viewer }: Context) =>
      services.partnerships.followMessages(viewer, parseId('partnership', partnershipId)),
    resolve: (id: Id<'message'>, _given: Given, { services, viewer }: Context) =>
      services.partnerships.getMessage(viewer, id),
  },
  conversationRead: {
    subscribe: (_root: unknown, { partnershipId }: Given, { services, viewer }: Context) =>
      services.partnerships.followReading(viewer, parseId('partnership', partnershipId)),
    resolve: (id: Id<'partnership'>, _given: Given, { services, viewer }: Context) =>
      services.partnerships.getConversation(viewer, id),
  },
} satisfies LiveFields;
