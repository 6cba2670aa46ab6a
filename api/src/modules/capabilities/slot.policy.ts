import { isMemberOf, type Viewer } from '#kernel/viewer.ts';
import type { Capability } from './capability.model.ts';
import type { Slot, SlotBooking } from './slot.model.ts';

type Offered = Pick<Capability, 'ownerId' | 'state'>;

function isOwner(viewer: Viewer, { ownerId }: Offered): boolean {
  return isMemberOf(viewer, ownerId);
}

/** @param hasSlots Whether its kind is one that can be booked. */
export function canOpenSlots(
  viewer: Viewer,
  capability: Offered,
  { hasSlots }: { hasSlots: boolean },
): boolean {
  return isOwner(viewer, capability) && capability.state === 'PUBLISHED' && hasSlots;
}

export function canClose(
  viewer: Viewer,
  capability: Offered,
  { slot, now }: { slot: Slot; now: Date },
): boolean {
  return isOwner(viewer, capability) && !slot.isClosed && slot.startsAt > now;
}

/** Open, still to come, and not full. */
export function isBookable(capability: Offered, { slot, now }: { slot: Slot; now: Date }): boolean {
  return capability.state === 'PUBLISHED' && !slot.isClosed && slot.free > 0 && slot.startsAt > now;
}

/** The owner sees all of them, a firm its own. */
export function canSeeBooking(viewer: Viewer, capability: Offered, booking: SlotBooking): boolean {
  return isOwner(viewer, capability) || isMemberOf(viewer, booking.enterpriseId);
}

/** On which side somebody cancels; null for who may not. A member of both sides cancels as the firm. */
export function cancellingSide(
  viewer: Viewer,
  capability: Offered,
  booking: Pick<SlotBooking, 'enterpriseId'>,
): 'FIRM' | 'OWNER' | null {
  if (isMemberOf(viewer, booking.enterpriseId)) return 'FIRM';
  return isOwner(viewer, capability) ? 'OWNER' : null;
}
