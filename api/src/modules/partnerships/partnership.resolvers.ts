import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import { awaitedSides } from './partnership.acts.ts';
import type { Decision } from './partnership.decide.ts';
import type { Partnership } from './partnership.model.ts';
import { canSendMessage, hiddenSideOf, sideOf, waitsFor } from './partnership.policy.ts';
import { isTransition } from './partnership.steps.ts';

export const partnershipResolvers: Resolvers = {
  Query: {
    partnership: (_root, { id }, { services, viewer }) =>
      services.partnerships.get(viewer, parseId('partnership', id)),

    async partnerships(_root, { organizationId, filter, ...page }, { services, viewer }) {
      const wanted = {
        organizationId: organizationId ? parseId('organization', organizationId) : null,
        states: filter?.states ?? [],
        waitsForViewer: filter?.waitsForViewer ?? false,
        waitsForOthers: filter?.waitsForOthers ?? false,
      };
      return toConnection(await services.partnerships.list(viewer, wanted, parsePage(page)), keysetOf);
    },
  },

  Mutation: {
    requestPartnership: (_root, { input }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.request(context.viewer, {
          ...input,
          brokerId: null,
          requesterId: parseId('organization', input.requesterId),
          recipientId: input.recipientId ? parseId('organization', input.recipientId) : null,
        }),
      ),

    acceptPartnership: (_root, { input }, context) => decide(context, input, { act: 'ACCEPT' }),

    declinePartnership: (_root, { input }, context) =>
      decide(context, input, { act: 'DECLINE', reason: input.reason, note: input.note ?? null }),

    withdrawPartnership: (_root, { input }, context) => decide(context, input, { act: 'WITHDRAW' }),

    beginNegotiation: (_root, { input }, context) => decide(context, input, { act: 'BEGIN_NEGOTIATION' }),

    startPartnership: (_root, { input }, context) => decide(context, input, { act: 'START' }),

    terminatePartnership: (_root, { input }, context) =>
      decide(context, input, { act: 'TERMINATE', reason: input.reason, note: input.note }),

    sendMessage: (_root, { input }, context) =>
      toPayload(context, 'message', () =>
        context.services.partnerships.sendMessage(context.viewer, {
          id: parseId('partnership', input.partnershipId),
          text: input.text,
          key: input.key,
          attachmentIds: input.attachmentIds ?? [],
        }),
      ),
  },

  SendMessagePayload: {
    partnership: ({ message }, _arguments, { services, viewer }) =>
      message ? services.partnerships.get(viewer, message.partnershipId) : null,
  },

  OrganizationBelongings: {
    partnerships: async ({ organizationId }, _arguments, { services }) =>
      (await services.partnerships.countOf(organizationId)).all,
    openPartnerships: async ({ organizationId }, _arguments, { services }) =>
      (await services.partnerships.countOf(organizationId)).open,
  },

  Partnership: {
    declineReason: ({ steps }) => steps.find(({ reason }) => reason !== null)?.reason ?? null,
    terminationReason: ({ steps }) =>
      steps.find(({ terminationReason }) => terminationReason !== null)?.terminationReason ?? null,
    steps: ({ steps }) => steps.filter(isTransition),
    timeline: ({ steps }) => steps.toReversed(),
    answerBy: ({ state, answerBy }) => (state === 'REQUESTED' ? answerBy : null),
    awaited: (partnership) => [...awaitedSides(partnership)],
    hiddenSide: (partnership) => hiddenSideOf(partnership),
    viewerSide: (partnership, _arguments, { viewer }) => sideOf(viewer, partnership),
    waitsForViewer: (partnership, _arguments, { viewer }) => waitsFor(viewer, partnership),
    viewerActs: (partnership, _arguments, { services, viewer }) =>
      services.partnerships.actsOf(viewer, partnership),
    viewerCanDecide: (partnership, _arguments, { services, viewer }) =>
      services.partnerships.actsOf(viewer, partnership).includes('ACCEPT'),
    viewerCanWithdraw: (partnership, _arguments, { services, viewer }) =>
      services.partnerships.actsOf(viewer, partnership).includes('WITHDRAW'),
    viewerCanSendMessage: (partnership, _arguments, { viewer }) => canSendMessage(viewer, partnership),
  },

  ViewerMembership: {
    waitingPartnerships: ({ organization }, _arguments, { services }) =>
      services.partnerships.countWaiting(organization.id),
  },

  PartnershipMessage: {
    viewerIsAuthor: ({ authorId }, _arguments, { viewer }) =>
      viewer.kind === 'ACCOUNT' && viewer.accountId === authorId,
  },
};

function decide(context: Context, { partnershipId }: { partnershipId: string }, decision: Decision) {
  return toPayload(context, 'partnership', () =>
    context.services.partnerships.decide(context.viewer, {
      id: parseId('partnership', partnershipId),
      ...decision,
    }),
  );
}

function keysetOf({ lastActivityAt, id }: Partnership) {
  return { at: lastActivityAt, hex: hexOf(id) };
}
