import { type Capability, isReminded, type Slot, type SlotBooking } from '#modules/capabilities/index.ts';
import type { Audience, Fact } from './fact.ts';
import type { NotificationKind } from './notification.kinds.ts';

type Told = { what: string; kind: NotificationKind; at: Date; audience: Audience };

/** A booking is told to who offers the time, a cancelling to the other side, and what comes near to both. */
export function factsOfSlot(slot: Slot, { ownerId }: Pick<Capability, 'ownerId'>): Fact[] {
  return slot.bookings.flatMap((booking) =>
    toldOf(slot, booking, ownerId).map(({ what, ...told }) => ({
      ...told,
      key: `${booking.id}:${what}`,
      subjectId: booking.id,
      doneBy: null,
    })),
  );
}

function toldOf(slot: Slot, booking: SlotBooking, ownerId: Capability['ownerId']): Told[] {
  const { enterpriseId, bookedAt, cancelledAt, cancelledBy } = booking;
  const owner = { organizationIds: [ownerId] };
  const firm = { organizationIds: [enterpriseId] };
  const told: Told[] = [{ what: 'booked', kind: 'SLOT_BOOKED', at: bookedAt, audience: owner }];
  if (cancelledAt) {
    const audience = cancelledBy === 'OWNER' ? firm : owner;
    told.push({ what: 'cancelled', kind: 'SLOT_CANCELLED', at: cancelledAt, audience });
  }
  if (slot.remindedAt && isReminded(slot, booking)) {
    const audience = { organizationIds: [enterpriseId, ownerId] };
    told.push({ what: 'near', kind: 'SLOT_NEAR', at: slot.remindedAt, audience });
  }
  return told;
}
