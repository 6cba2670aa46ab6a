import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Commissioner, CommissionerModel, CommissionerRecord } from './commissioner.model.ts';
import { toCommissioner } from './commissioner.repository.ts';

export type SeatOf = {
  readonly commissionerId: Id<'commissioner'>;
  readonly requestId: Id<'commissionerRequest'>;
};

/** `reservedAt` tells one reservation from a later one for the same request. */
export type Reservation = SeatOf & { readonly reservedAt: Date };

export type SeatRepository = ReturnType<typeof createSeatRepository>;

/** At most so many are settled in one round. */
const BATCH = 100;

/** Whom a commissioner serves. Capacity is counted in the write itself, so nobody can be overbooked. */
export function createSeatRepository(model: CommissionerModel) {
  /** Gives the seat back if it is as told; once only, however often it is asked. */
  async function free(commissionerId: Id<'commissioner'>, seat: object): Promise<boolean> {
    const { modifiedCount } = await model
      .updateOne(
        { _id: objectId(commissionerId), serving: { $elemMatch: seat } },
        {
          $pull: { serving: seat },
          $set: nextRevision.$set,
          $inc: { freeCapacity: 1, ...nextRevision.$inc },
        },
      )
      .exec();
    return modifiedCount > 0;
  }

  return {
    /** Null where no seat is free. A reservation that somebody holds for the same request becomes the caller's. */
    async reserve({ commissionerId, requestId, reservedAt }: Reservation): Promise<Commissioner | null> {
      const [_id, request] = [objectId(commissionerId), objectId(requestId)];
      const options = { returnDocument: 'after' } as const;
      const taken = await model
        .findOneAndUpdate(
          {
            _id,
            verifiedAt: { $ne: null },
            freeCapacity: { $gt: 0 },
            'serving.requestId': { $ne: request },
          },
          {
            $push: { serving: { requestId: request, reservedAt, confirmed: false } },
            $set: nextRevision.$set,
            $inc: { freeCapacity: -1, ...nextRevision.$inc },
          },
          options,
        )
        .lean<CommissionerRecord>()
        .exec();
      if (taken) return toCommissioner(taken);
      const renewed = await model
        .findOneAndUpdate(
          { _id, serving: { $elemMatch: { requestId: request, confirmed: false } } },
          { $set: { 'serving.$.reservedAt': reservedAt } },
          options,
        )
        .lean<CommissionerRecord>()
        .exec();
      return renewed && toCommissioner(renewed);
    },

    async confirm({ commissionerId, requestId }: SeatOf): Promise<void> {
      const seat = { requestId: objectId(requestId), confirmed: false };
      await model
        .updateOne(
          { _id: objectId(commissionerId), serving: { $elemMatch: seat } },
          { $set: { 'serving.$.confirmed': true } },
        )
        .exec();
    },

    /** The dispatch is over. */
    release: ({ commissionerId, requestId }: SeatOf) =>
      free(commissionerId, { requestId: objectId(requestId) }),

    /** The reservation came to nothing; one that was confirmed stays, and so does a later one than `reservedAt`. */
    releaseReservation: ({ commissionerId, requestId, reservedAt }: SeatOf & { reservedAt?: Date }) =>
      free(commissionerId, {
        requestId: objectId(requestId),
        confirmed: false,
        ...(reservedAt && { reservedAt }),
      }),

    /** Reserved before that instant and still not confirmed: whoever did it may be dead. */
    async listStaleReservations(before: Date): Promise<Reservation[]> {
      const records = await model
        .find({
          'serving.confirmed': false,
          serving: { $elemMatch: { confirmed: false, reservedAt: { $lt: before } } },
        })
        .sort({ _id: 1 })
        .limit(BATCH)
        .lean<CommissionerRecord[]>()
        .exec();
      return records.flatMap(({ _id, serving }) =>
        serving
          .filter(({ confirmed, reservedAt }) => !confirmed && reservedAt < before)
          .map(({ requestId, reservedAt }) => ({
            commissionerId: toId('commissioner', _id.toHexString()),
            requestId: toId('commissionerRequest', requestId.toHexString()),
            reservedAt,
          })),
      );
    },
  };
}
