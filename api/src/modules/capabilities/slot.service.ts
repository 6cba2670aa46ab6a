import { newId } from '#database/object-id.ts';
import type { AuditAction } from '#kernel/audit.actions.ts';
import { type AuditEntry, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { isMemberOf, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { isAlive, type OrganizationService } from '#modules/organizations/index.ts';
import { hasPart, kindsWith } from './capability.kinds.ts';
import type { Capability } from './capability.model.ts';
import { isOwner } from './capability.policy.ts';
import type { CapabilityService } from './capability.service.ts';
import { SlotTaken } from './slot.errors.ts';
import { parseSlots, type SlotsDraft } from './slot.input.ts';
import type { ShownBooking, Slot } from './slot.model.ts';
import { canClose, cancellingSide, canOpenSlots, canSeeBooking, isBookable } from './slot.policy.ts';
import type { PlacedSlot, SlotRepository } from './slot.repository.ts';

type Options = {
  slots: SlotRepository;
  capabilities: CapabilityService;
  organizations: OrganizationService;
  clock: Clock;
};

type Reason = string | null | undefined;
type Wish = { slotId: Id<'slot'>; enterpriseId: Id<'organization'>; note: Reason };

export type SlotService = ReturnType<typeof createSlotService>;

const MAX_SHOWN = 60;

/** Times at which firms can have a service done or use an instrument. */
export function createSlotService({ slots, capabilities, organizations, clock }: Options) {
  /** Of each capability what is to come: strangers see what can be booked or is theirs. */
  async function listOf(viewer: Viewer, offered: readonly Capability[]): Promise<Slot[][]> {
    const now = clock.now();
    const found = await slots.listOf(
      offered.map(({ id }) => id),
      now,
    );
    return offered.map((capability) =>
      found
        .filter(({ capabilityId }) => capabilityId === capability.id)
        .filter(
          (slot) =>
            isOwner(viewer, capability) ||
            isBookable(capability, { slot, now }) ||
            slot.bookings.some((booking) => canSeeBooking(viewer, capability, booking)),
        )
        .slice(0, MAX_SHOWN),
    );
  }

  /** For members of the firm what it has booked and is to come, cancelled ones included. */
  async function listOfFirm(viewer: Viewer, firmId: Id<'organization'>): Promise<Slot[]> {
    if (!isMemberOf(viewer, firmId)) return [];
    return (await slots.listOfFirms([firmId], clock.now())).filter(({ bookings }) =>
      bookings.some(({ enterpriseId }) => enterpriseId === firmId),
    );
  }

  async function open(
    viewer: Viewer,
    { capabilityId, ...draft }: SlotsDraft & { capabilityId: Id<'capability'> },
  ): Promise<Slot[]> {
    requireAccount(viewer);
    const capability = await capabilities.get(viewer, capabilityId);
    if (!isOwner(viewer, capability)) throw new Forbidden();
    if (!canOpenSlots(viewer, capability, { hasSlots: hasPart(capability.kind, 'slots') }))
      throw notOpenable(capability);
    const opened = parseSlots(draft, clock.now());
    const endsAt = opened.at(-1)?.endsAt ?? clock.now();
    const entry = entryFor(viewer, 'SLOTS_OPENED', { capability });
    return slots.add({ capabilityId, slots: opened, endsAt }, { entry, at: entry.at });
  }

  /** @throws NotFound where the viewer may not know that there is one. */
  async function find(viewer: Viewer, placed: PlacedSlot | null) {
    if (!placed) throw new NotFound();
    const [capability] = await capabilities.getMany([placed.slot.capabilityId]);
    if (!capability) throw new NotFound();
    const hasBooked = placed.slot.bookings.some((booking) => canSeeBooking(viewer, capability, booking));
    // Who booked may cancel also what was paused since.
    return hasBooked ? capability : capabilities.get(viewer, capability.id);
  }

  async function book(viewer: Viewer, { slotId, enterpriseId, note }: Wish): Promise<Slot> {
    requireAccount(viewer);
    if (!isMemberOf(viewer, enterpriseId)) throw new Forbidden();
    const placed = await slots.find(slotId);
    const capability = await find(viewer, placed);
    const [firm] = await organizations.getMany([enterpriseId]);
    if (!placed || firm?.kind !== 'ENTERPRISE' || !isAlive(firm)) throw noFirm();
    const input = checkInput();
    const text = input.optionalText('note', note, { min: 1, max: 200, multiline: true });
    input.done();
    const now = clock.now();
    if (!isBookable(capability, { slot: placed.slot, now })) throw new SlotTaken(placed.slot, now);
    const id = newId('slotBooking');
    const none = { cancelledAt: null, cancelledBy: null, reason: null };
    const booking = { id, enterpriseId: firm.id, note: text, bookedAt: now, ...none };
    const entry = entryFor(viewer, 'SLOT_BOOKED', { capability, firmId: firm.id });
    const booked = await slots.book(placed, booking, { entry, at: now });
    if (!booked) throw new SlotTaken((await slots.find(slotId))?.slot ?? placed.slot, now);
    return booked;
  }

  async function cancel(viewer: Viewer, id: Id<'slotBooking'>, reason: Reason): Promise<Slot> {
    requireAccount(viewer);
    const placed = await slots.findByBooking(id);
    const capability = await find(viewer, placed);
    const booking = placed?.slot.bookings.find((one) => one.id === id);
    if (!placed || !booking) throw new NotFound();
    const side = cancellingSide(viewer, capability, booking);
    if (!side) throw new NotFound();
    const told = checkReason(reason, side === 'OWNER');
    const now = clock.now();
    const isOver = placed.slot.startsAt <= now || booking.cancelledAt !== null;
    const entry = entryFor(viewer, 'SLOT_BOOKING_CANCELLED', {
      capability,
      firmId: booking.enterpriseId,
      reason: told,
    });
    const ended = { id, cancelledAt: now, cancelledBy: side, reason: told };
    const cancelled = isOver ? null : await slots.cancel(placed, ended, { entry, at: now });
    if (!cancelled) throw new SlotTaken((await slots.find(placed.slot.id))?.slot ?? placed.slot, now);
    return cancelled;
  }

  async function close(viewer: Viewer, id: Id<'slot'>, reason: Reason): Promise<Slot> {
    requireAccount(viewer);
    const placed = await slots.find(id);
    const capability = await find(viewer, placed);
    // A time is nothing that one looks up by its id: to others it does not exist.
    if (!placed || !isOwner(viewer, capability)) throw new NotFound();
    const now = clock.now();
    if (!canClose(viewer, capability, { slot: placed.slot, now })) throw new SlotTaken(placed.slot, now);
    const told = checkReason(reason, placed.slot.free < placed.slot.capacity);
    const entry = entryFor(viewer, 'SLOT_CLOSED', { capability, reason: told });
    const closed = await slots.close(placed, { cancelledAt: now, reason: told }, { entry, at: now });
    if (!closed) throw new SlotTaken((await slots.find(id))?.slot ?? placed.slot, now);
    return closed;
  }

  function entryFor(
    viewer: Viewer,
    action: AuditAction,
    {
      capability,
      firmId,
      reason,
    }: { capability: Capability; firmId?: Id<'organization'>; reason?: string | null },
  ): AuditEntry {
    return entryOf(viewer, {
      action,
      object: { type: 'capability', id: capability.id },
      related: [capability.ownerId, ...(firmId ? [firmId] : [])],
      reason: reason ?? null,
      at: clock.now(),
    });
  }

  /** One booking, for who may see it. @throws NotFound for others. */
  async function getBooking(viewer: Viewer, id: Id<'slotBooking'>): Promise<ShownBooking> {
    const placed = await slots.findByBooking(id);
    const booking = placed?.slot.bookings.find((one) => one.id === id);
    if (!placed || !booking) throw new NotFound();
    const [capability] = await capabilities.getMany([placed.slot.capabilityId]);
    if (!capability || !canSeeBooking(viewer, capability, booking)) throw new NotFound();
    return { ...booking, capability, slot: placed.slot };
  }

  return { listOf, listOfFirm, getBooking, open, book, cancel, close, now: () => clock.now() };
}

/** Whom it is taken away from is told why. */
function checkReason(reason: Reason, isRequired: boolean): string | null {
  const input = checkInput();
  const bounds = { min: 2, max: 200 };
  const told = isRequired
    ? input.text('reason', reason ?? '', bounds)
    : input.optionalText('reason', reason, bounds);
  input.done();
  return told;
}

function notOpenable({ state }: Capability): InvalidInput {
  const isKind = state === 'PUBLISHED';
  return new InvalidInput({
    text: isKind
      ? {
          zh: '只有服务和仪器设备可以开放预约',
          en: `Only what is one of ${kindsWith('slots').join(', ')} can be booked`,
        }
      : { zh: '先把这条能力公开，再开放预约', en: 'Publish the capability first, then open times to book' },
    field: ['input', 'capabilityId'],
  });
}

function noFirm(): InvalidInput {
  return new InvalidInput({
    text: { zh: '由企业来预约，请选本企业', en: 'Firms book; choose your own firm' },
    field: ['input', 'enterpriseId'],
  });
}
