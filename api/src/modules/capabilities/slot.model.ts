import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { Capability } from './capability.model.ts';

/** A booking stays on record when it is cancelled. */
export type SlotBooking = {
  readonly id: Id<'slotBooking'>;
  readonly enterpriseId: Id<'organization'>;
  readonly note: string | null;
  readonly bookedAt: Date;
  readonly cancelledAt: Date | null;
  readonly cancelledBy: 'FIRM' | 'OWNER' | null;
  readonly reason: string | null;
};

/** One time. `free` is what guards against overbooking: it is taken from in the write that books. */
export type Slot = {
  readonly id: Id<'slot'>;
  readonly capabilityId: Id<'capability'>;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly free: number;
  readonly isClosed: boolean;
  readonly bookings: readonly SlotBooking[];
  /** When those who come were reminded; absent until then. */
  readonly remindedAt?: Date;
};

/** A booking with what decides about it. */
export type ShownBooking = SlotBooking & { readonly capability: Capability; readonly slot: Slot };

type StoredSlot = Omit<Slot, 'capabilityId'>;

/** Times that were opened together, in one document so that they are opened together or not at all. */
export type SlotSeriesRecord = OutboxRecord &
  TrailRecord & {
    _id: Types.ObjectId;
    capabilityId: Types.ObjectId;
    slots: StoredSlot[];
    /** When the last of them ends. */
    endsAt: Date;
  };

export type SlotModel = Model<SlotSeriesRecord>;

const booking = new Schema(
  {
    id: { type: String, required: true },
    enterpriseId: { type: String, required: true },
    note: { type: String, default: null },
    bookedAt: { type: Date, required: true },
    cancelledAt: { type: Date, default: null },
    cancelledBy: { type: String, default: null },
    reason: { type: String, default: null },
  },
  { _id: false, id: false },
);

const slot = new Schema(
  {
    id: { type: String, required: true },
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    capacity: { type: Number, required: true },
    free: { type: Number, required: true },
    isClosed: { type: Boolean, required: true },
    bookings: { type: [booking], default: [] },
    remindedAt: Date,
  },
  { _id: false, id: false },
);

const schema = new Schema<SlotSeriesRecord>(
  {
    capabilityId: { type: Types.ObjectId, required: true },
    slots: { type: [slot], required: true },
    endsAt: { type: Date, required: true },
    ...outboxFields,
  } as never,
  { versionKey: false },
);

// listOf: what is still to come of some capabilities.
schema.index({ capabilityId: 1, endsAt: 1 });
// find: the series of one time.
schema.index({ 'slots.id': 1 });
// findByBooking.
schema.index({ 'slots.bookings.id': 1 });
// listOfFirm: what a firm has booked.
schema.index({ 'slots.bookings.enterpriseId': 1, endsAt: 1 });

// The outbox: what is due, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// listNear: what is not over.
schema.index({ endsAt: 1 });

keepTrail(schema as never);

export function createSlotModel(connection: Connection): SlotModel {
  return connection.model<SlotSeriesRecord>('CapabilitySlots', schema, 'capabilitySlots');
}
