import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { Objection } from './objection.model.ts';

export const objectionResolvers: Resolvers = {
  Query: {
    objections: async (_root, { state, ...page }, { services, viewer }) =>
      toConnection(await services.objectionDesk.list(viewer, state, parsePage(page)), keysetOf),
  },

  Mutation: {
    objectToPublication: (_root, { input }, context) =>
      toPayload(context, 'dueOn', () =>
        context.services.objectionDesk.object(
          context.viewer,
          { ...input, language: input.language === 'EN' ? 'en' : 'zh' },
          context.session.origin,
        ),
      ),

    decideObjection: (_root, { input }, context) =>
      toPayload(context, 'objection', () =>
        context.services.objectionDesk.decide(context.viewer, {
          id: parseId('objection', input.objectionId),
          isAccepted: input.isAccepted,
          note: input.note,
        }),
      ),

    takeBackObjection: (_root, { input }, context) =>
      toPayload(context, 'objection', () =>
        context.services.objectionDesk.takeBack(context.viewer, {
          id: parseId('objection', input.objectionId),
          note: input.note,
        }),
      ),
  },

  Objection: {
    decidedAt: ({ decision }) => decision?.at ?? null,
    decisionNote: ({ decision }) => decision?.note ?? null,
  },
};

function keysetOf({ requestedAt, id }: Objection) {
  return { at: requestedAt, hex: hexOf(id) };
}
