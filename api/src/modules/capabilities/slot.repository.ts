import { written } from '#database/errors.ts';
import { newId, objectId } from '#database/object-id.ts';
import { firstRevision, nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Slot, SlotBooking, SlotModel, SlotSeriesRecord } from './slot.model.ts';

export type SlotRepository = ReturnType<typeof createSlotRepository>;

/** Where a time stands: the document, and its place in it, which never changes. */
type Place = { readonly seriesId: SlotSeriesRecord['_id']; readonly at: number };

export type PlacedSlot = { readonly slot: Slot; readonly place: Place };

type NewSeries = { capabilityId: Id<'capability'>; slots: Omit<Slot, 'capabilityId'>[]; endsAt: Date };
/** One whose id says what it is. */
type KnownSeries = NewSeries & { id: Id<'slot'> };

/** A deed, and when it is done. */
type Deed = { readonly entry: AuditEntry; readonly at: Date };

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
    return at < 0 ? null : placedIn(record, at);
  }

  /** What the filter says of the time has to be so still. Null where somebody was first. */
  async function change(
    { seriesId, at }: Place,
    guard: Readonly<Record<string, unknown>>,
    update: { readonly [operator: string]: Readonly<Record<string, unknown>> },
    { entry, at: now }: Deed,
  ): Promise<Slot | null> {
    const {
      $push = {},
      $set = {},
      $inc = {},
    } = Object.fromEntries(Object.entries(update).map(([operator, fields]) => [operator, under(at, fields)]));
    const record = await model
      .findOneAndUpdate(
        // Not by place: to the store, a path with a place in it may also be one that is missing, and missing is null.
        { _id: seriesId, slots: { $elemMatch: guard } } as never,
        {
          ...followUp({ $set, $inc }, now),
          $push: { ...$push, trail: entry },
        } as never,
        { returnDocument: 'after' },
      )
      .lean<SlotSeriesRecord>()
      .exec();
    return record && toSlot(record, at);
  }

  return {
    async add({ capabilityId, ...series }: NewSeries, { entry, at: now }: Deed): Promise<Slot[]> {
      const record = {
        ...series,
        _id: objectId(newId('slot')),
        capabilityId: objectId(capabilityId),
        trail: [entry],
        ...firstRevision(now),
      };
      await model.create(record);
      return record.slots.map((_slot, at) => toSlot(record, at));
    },

    /** Unless it is there already. */
    async addOnce({ id, capabilityId, ...series }: KnownSeries, { entry, at: now }: Deed): Promise<void> {
      const record = { ...series, trail: [entry], ...firstRevision(now) };
      const insert = { $setOnInsert: { ...record, capabilityId: objectId(capabilityId) } };
      await written(model.updateOne({ _id: objectId(id) }, insert as never, { upsert: true }).exec());
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
    book: ({ slot, place }: PlacedSlot, booking: SlotBooking, deed: Deed) =>
      change(
        place,
        {
          id: slot.id,
          isClosed: false,
          free: { $gt: 0 },
          bookings: { $not: { $elemMatch: { enterpriseId: booking.enterpriseId, cancelledAt: null } } },
        },
        { $inc: { free: -1 }, $push: { bookings: booking } },
        deed,
      ),

    /** Gives the place back. `booking` is how it was met. */
    cancel(
      { slot, place }: PlacedSlot,
      { id, ...ended }: Pick<SlotBooking, 'id' | 'cancelledAt' | 'cancelledBy' | 'reason'>,
      deed: Deed,
    ) {
      const at = slot.bookings.findIndex((booking) => booking.id === id);
      return change(
        place,
        { id: slot.id, bookings: { $elemMatch: { id, cancelledAt: null } } },
        { $set: under(at, ended, 'bookings'), $inc: { free: 1 } },
        deed,
      );
    },

    /** Guarded by what is booked: who came in between is not overlooked. */
    close: (
      { slot, place }: PlacedSlot,
      { cancelledAt, reason }: { cancelledAt: Date; reason: string | null },
      deed: Deed,
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
        deed,
      ),

    /** What is booked, begins by then, and of which nobody was reminded. */
    async listNear({ now, soon }: { now: Date; soon: Date }): Promise<PlacedSlot[]> {
      const near = {
        startsAt: { $gt: now, $lte: soon },
        remindedAt: { $exists: false },
        bookings: { $elemMatch: { cancelledAt: null } },
      };
      const records = await model
        .find({ endsAt: { $gt: now }, slots: { $elemMatch: near } } as never)
        .lean<SlotSeriesRecord[]>()
        .exec();
      return records
        .flatMap((record) => record.slots.map((_slot, at) => placedIn(record, at)))
        .filter(({ slot }) => slot.startsAt > now && slot.startsAt <= soon && !slot.remindedAt);
    },

    /** Has those who come reminded; false where another process has. */
    async remind({ slot, place: { seriesId, at } }: PlacedSlot, now: Date): Promise<boolean> {
      const untold = { id: slot.id, remindedAt: { $exists: false } };
      const update = followUp({ $set: under(at, { remindedAt: now }) }, now);
      const { modifiedCount } = await model
        .updateOne({ _id: seriesId, slots: { $elemMatch: untold } } as never, update as never)
        .exec();
      return modifiedCount === 1;
    },

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

/** With what has the change told. Series of before there was anything to tell have no `dueAt` yet. */
function followUp(
  { $set, $inc = {} }: { $set: object; $inc?: object },
  now: Date,
): Readonly<Record<string, object>> {
  return {
    $set: { ...$set, ...nextRevision.$set },
    $inc: { ...$inc, ...nextRevision.$inc },
    $min: { dueAt: now },
  };
}

function placedIn(record: SlotSeriesRecord, at: number): PlacedSlot {
  return { slot: toSlot(record, at), place: { seriesId: record._id, at } };
}

/** All times of a series, as the outbox reads it. */
export function slotsOf(record: SlotSeriesRecord): Slot[] {
  return record.slots.map((_slot, at) => toSlot(record, at));
}

function toSlot(record: Pick<SlotSeriesRecord, 'capabilityId' | 'slots'>, at: number): Slot {
  const slot = record.slots[at];
  if (!slot) throw new Error(`a series has no time number ${at}`);
  return { ...slot, capabilityId: toId('capability', record.capabilityId.toHexString()) };
}

function soonestFirst(slots: Slot[]): Slot[] {
  return slots.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
