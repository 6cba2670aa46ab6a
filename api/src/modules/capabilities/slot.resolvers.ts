import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import { hasPart } from './capability.kinds.ts';
import { canOpenSlots } from './slot.policy.ts';

export const slotResolvers: Resolvers = {
  Mutation: {
    openSlots: (_root, { input }, context) =>
      toPayload(context, 'slots', () =>
        context.services.slots.open(context.viewer, {
          ...input,
          capabilityId: parseId('capability', input.capabilityId),
        }),
      ),

    closeSlot: (_root, { input }, context) =>
      toPayload(context, 'slot', () =>
        context.services.slots.close(context.viewer, parseId('slot', input.slotId), input.reason),
      ),

    bookSlot: (_root, { input }, context) =>
      toPayload(context, 'slot', () =>
        context.services.slots.book(context.viewer, {
          slotId: parseId('slot', input.slotId),
          enterpriseId: parseId('organization', input.enterpriseId),
          note: input.note,
        }),
      ),

    cancelSlotBooking: (_root, { input }, context) =>
      toPayload(context, 'slot', () =>
        context.services.slots.cancel(context.viewer, parseId('slotBooking', input.bookingId), input.reason),
      ),
  },

  Capability: {
    viewerCanOpenSlots: (capability, _arguments, { viewer }) =>
      canOpenSlots(viewer, capability, { hasSlots: hasPart(capability.kind, 'slots') }),
  },

  Enterprise: {
    slotBookings: ({ id }, _arguments, { services, viewer }) => services.slots.listOfFirm(viewer, id),
  },
};
