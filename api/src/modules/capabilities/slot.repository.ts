import { newId, objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Slot, SlotBooking, SlotModel, SlotSeriesRecord } from './slot.model.ts';

export type SlotRepository = ReturnType<typeof createSlotRepository>;

/** Where a time stands: the document, and its place in it, which never changes. */
type Place = { readonly seriesId: SlotSeriesRecord['_id']; readonly at: number };

export type PlacedSlot = { readonly slot: Slot; readonly place: Place };

type NewSeries = { capabilityId: Id<'capability'>; slots: Omit<Slot, 'capabilityId'>[]; endsAt: Date };

export function createSlotRepository(model: SlotModel) {
  const list = async (filter: object): Promise<Slot[]> => {
    const records = await model
      .find(filter as never)
      .lean<SlotSeriesRecord[]>()
      .exec();
    return records.flatMap((record) => record.slots.map((_slot, at) => toSlot(record, at)));
  };

  async function findBy(filter: object, isIt: (slot: Slot) => boolean): Promise<PlacedSlot | null> {
    const record = await model
      .findOne(filter as never)
      .lean<SlotSeriesRecord>()
      .exec();
    if (!record) return null;
    const at = record.slots.findIndex((_slot, place) => isIt(toSlot(record, place)));
    return at < 0 ? null : { slot: toSlot(record, at), place: { seriesId: record._id, at } };
  }

  /** What the filter says of the time has to be so still. Null where somebody was first. */
  async function change(
    { seriesId, at }: Place,
    guard: Readonly<Record<string, unknown>>,
    update: { readonly [operator: string]: Readonly<Record<string, unknown>> },
    entry: AuditEntry,
  ): Promise<Slot | null> {
    const { $push = {}, ...operators } = Object.fromEntries(
      Object.entries(update).map(([operator, fields]) => [operator, under(at, fields)]),
    );
    const record = await model
      .findOneAndUpdate(
        // Not by place: to the store, a path with a place in it may also be one that is missing, and missing is null.
        { _id: seriesId, slots: { $elemMatch: guard } } as never,
        { ...operators, $push: { ...$push, trail: entry } } as never,
        { returnDocument: 'after' },
      )
      .lean<SlotSeriesRecord>()
      .exec();
    return record && toSlot(record, at);
  }

  return {
    async add({ capabilityId, ...series }: NewSeries, entry: AuditEntry): Promise<Slot[]> {
      const record = {
        ...series,
        _id: objectId(newId('slot')),
        capabilityId: objectId(capabilityId),
        trail: [entry],
      };
      await model.create(record);
      return record.slots.map((_slot, at) => toSlot(record, at));
    },

    find: (id: Id<'slot'>) => findBy({ 'slots.id': id }, (slot) => slot.id === id),

    findByBooking: (id: Id<'slotBooking'>) =>
      findBy({ 'slots.bookings.id': id }, (slot) => slot.bookings.some((booking) => booking.id === id)),

    /** Those that end after that instant, soonest first. */
    async listOf(capabilityIds: readonly Id<'capability'>[], after: Date): Promise<Slot[]> {
      const slots = await list({
        capabilityId: { $in: capabilityIds.map(objectId) },
        endsAt: { $gt: after },
      });
      return soonestFirst(slots.filter(({ endsAt }) => endsAt > after));
    },

    /** Those in which one of the firms has a booking, cancelled or not. */
    async listOfFirms(firmIds: readonly Id<'organization'>[], after: Date): Promise<Slot[]> {
      const slots = await list({
        'slots.bookings.enterpriseId': { $in: [...firmIds] },
        endsAt: { $gt: after },
      });
      return soonestFirst(slots.filter(({ endsAt }) => endsAt > after));
    },

    /** Takes one of what is free: of two at once for the last one, one gets it. */
    book: ({ slot, place }: PlacedSlot, booking: SlotBooking, entry: AuditEntry) =>
      change(
        place,
        {
          id: slot.id,
          isClosed: false,
          free: { $gt: 0 },
          bookings: { $not: { $elemMatch: { enterpriseId: booking.enterpriseId, cancelledAt: null } } },
        },
        { $inc: { free: -1 }, $push: { bookings: booking } },
        entry,
      ),

    /** Gives the place back. `booking` is how it was met. */
    cancel(
      { slot, place }: PlacedSlot,
      { id, ...ended }: Pick<SlotBooking, 'id' | 'cancelledAt' | 'cancelledBy' | 'reason'>,
      entry: AuditEntry,
    ) {
      const at = slot.bookings.findIndex((booking) => booking.id === id);
      return change(
        place,
        { id: slot.id, bookings: { $elemMatch: { id, cancelledAt: null } } },
        { $set: under(at, ended, 'bookings'), $inc: { free: 1 } },
        entry,
      );
    },

    /** Guarded by what is booked: who came in between is not overlooked. */
    close: (
      { slot, place }: PlacedSlot,
      { cancelledAt, reason }: { cancelledAt: Date; reason: string | null },
      entry: AuditEntry,
    ) =>
      change(
        place,
        { id: slot.id, isClosed: false, free: slot.free, bookings: { $size: slot.bookings.length } },
        {
          $set: {
            isClosed: true,
            bookings: slot.bookings.map((booking) =>
              booking.cancelledAt ? booking : { ...booking, cancelledAt, reason, cancelledBy: 'OWNER' },
            ),
          },
        },
        entry,
      ),

    removeOf: (capabilityIds: readonly Id<'capability'>[]): Promise<number> =>
      removeTrailed(model, { capabilityId: { $in: capabilityIds.map(objectId) } }),

    /** A firm that was merged into another. Can be repeated. */
    async moveFirm(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      await model
        .updateMany(
          { 'slots.bookings.enterpriseId': from } as never,
          { $set: { 'slots.$[].bookings.$[one].enterpriseId': to } } as never,
          { arrayFilters: [{ 'one.enterpriseId': from }] },
        )
        .exec();
    },
  };
}

function under(at: number, fields: Readonly<Record<string, unknown>>, list = 'slots') {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`${list}.${at}.${field}`, value]),
  );
}

function toSlot(record: Pick<SlotSeriesRecord, 'capabilityId' | 'slots'>, at: number): Slot {
  const slot = record.slots[at];
  if (!slot) throw new Error(`a series has no time number ${at}`);
  return { ...slot, capabilityId: toId('capability', record.capabilityId.toHexString()) };
}

function soonestFirst(slots: Slot[]): Slot[] {
  return slots.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
