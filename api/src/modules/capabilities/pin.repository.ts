import { objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { ShelfModel } from './pin.model.ts';

export type ShelfRepository = ReturnType<typeof createShelfRepository>;

type Shelves = Map<Id<'organization'>, readonly Id<'capability'>[]>;

/** One document an owner, so that an order is written as a whole. */
export function createShelfRepository(model: ShelfModel) {
  return {
    async listOf(ownerIds: readonly Id<'organization'>[]): Promise<Shelves> {
      const records = await model
        .find({ _id: { $in: ownerIds.map(objectId) } })
        .lean()
        .exec();
      return new Map(
        records.map(({ _id, capabilityIds }) => [
          toId('organization', _id.toHexString()),
          capabilityIds as Id<'capability'>[],
        ]),
      );
    },

    async write(
      ownerId: Id<'organization'>,
      capabilityIds: readonly Id<'capability'>[],
      entry: AuditEntry,
    ): Promise<void> {
      await model
        .updateOne(
          { _id: objectId(ownerId) },
          { $set: { capabilityIds: [...capabilityIds] }, $push: { trail: entry } } as never,
          { upsert: true },
        )
        .exec();
    },

    removeOf: (ownerIds: readonly Id<'organization'>[]): Promise<number> =>
      removeTrailed(model, { _id: { $in: ownerIds.map(objectId) } }),
  };
}
