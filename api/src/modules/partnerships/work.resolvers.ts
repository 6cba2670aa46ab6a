import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipService } from './partnership.service.ts';

export const workResolvers: Resolvers = {
  Mutation: {
    deliverMilestone: (_root, { input: { milestoneId, note = null, ...target } }, context) =>
      work(context, target, (service, id) =>
        service.deliverMilestone(context.viewer, { id, milestoneId, note }),
      ),

    acceptMilestone: (_root, { input: { milestoneId, note = null, ...target } }, context) =>
      work(context, target, (service, id) =>
        service.acceptMilestone(context.viewer, { id, milestoneId, note }),
      ),

    returnMilestone: (_root, { input: { milestoneId, note, ...target } }, context) =>
      work(context, target, (service, id) =>
        service.returnMilestone(context.viewer, { id, milestoneId, note }),
      ),

    completePartnership: (_root, { input: { note = null, ...target } }, context) =>
      work(context, target, (service, id) => service.complete(context.viewer, { id, note })),

    refuseCompletion: (_root, { input: { note, ...target } }, context) =>
      work(context, target, (service, id) => service.refuseCompletion(context.viewer, { id, note })),

    ratePartnership: (_root, { input: { partnershipId, words = null, ...stars } }, context) =>
      work(context, { partnershipId }, (service, id) =>
        service.rate(context.viewer, { id, ...stars, words }),
      ),
  },

  Partnership: {
    milestones: (partnership, _arguments, { services, viewer }) =>
      services.partnerships.milestonesFor(viewer, partnership),
    ratings: (partnership, _arguments, { services, viewer }) =>
      services.partnerships.ratingsFor(viewer, partnership),
    ratedBy: ({ ratings }) => ratings.map(({ side }) => side),
  },

  PartnershipCompletion: { proposedAt: ({ at }) => at },

  PartnershipRating: { ratedAt: ({ at }) => at },
};

function work(
  context: Context,
  { partnershipId }: { partnershipId: string },
  act: (service: PartnershipService, id: Partnership['id']) => Promise<Partnership>,
) {
  return toPayload(context, 'partnership', () =>
    act(context.services.partnerships, parseId('partnership', partnershipId)),
  );
}
