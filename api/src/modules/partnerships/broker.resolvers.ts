import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import { isBroker, isParty } from './partnership.policy.ts';

export const brokerResolvers: Resolvers = {
  Mutation: {
    proposePartnership: (_root, { input }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.request(context.viewer, {
          ...input,
          brokerId: parseId('organization', input.brokerId),
          requesterId: parseId('organization', input.requesterId),
          recipientId: input.recipientId ? parseId('organization', input.recipientId) : null,
        }),
      ),

    inviteBroker: (_root, { input: { partnershipId, brokerId } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.inviteBroker(context.viewer, {
          id: parseId('partnership', partnershipId),
          brokerId: parseId('organization', brokerId),
        }),
      ),

    admitBroker: (_root, { input: { partnershipId } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.admitBroker(context.viewer, {
          id: parseId('partnership', partnershipId),
        }),
      ),

    refuseBroker: (_root, { input: { partnershipId } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.refuseBroker(context.viewer, {
          id: parseId('partnership', partnershipId),
        }),
      ),

    dismissBroker: (_root, { input: { partnershipId } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.dismissBroker(context.viewer, {
          id: parseId('partnership', partnershipId),
        }),
      ),
  },

  Partnership: {
    brokerInvitation: (partnership, _arguments, { viewer }) =>
      isParty(viewer, partnership) ? partnership.brokerInvitation : null,
    viewerIsBroker: (partnership, _arguments, { viewer }) => isBroker(viewer, partnership),
  },
};
