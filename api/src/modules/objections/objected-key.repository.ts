import { randomBytes } from 'node:crypto';
import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { ObjectedKeyModel, ObjectedKeyRecord, ObjectionSaltModel } from './objected-key.model.ts';

export type HashedKey = { readonly organizationId: Id<'organization'> | null; readonly hash: string };

export type ObjectedKeyRepository = ReturnType<typeof createObjectedKeyRepository>;

const SALT = 'salt';

export function createObjectedKeyRepository(model: ObjectedKeyModel, saltModel: ObjectionSaltModel) {
  return {
    /** Made by whoever needs it first; from then on always the same. */
    async salt(): Promise<string> {
      const made = randomBytes(32).toString('base64url');
      await saltModel.updateOne({ _id: SALT }, { $setOnInsert: { salt: made } }, { upsert: true }).exec();
      const stored = await saltModel.findById(SALT).lean<{ salt: string }>().exec();
      return stored?.salt ?? made;
    },

    /** Can be repeated. */
    async add(objectionId: Id<'objection'>, keys: readonly HashedKey[], at: Date): Promise<void> {
      for (const { organizationId, hash } of keys) {
        try {
          await written(
            model.create({
              _id: new Types.ObjectId(),
              objectionId: objectId(objectionId),
              organizationId: organizationId && objectId(organizationId),
              hash,
              at,
            }),
          );
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
    },

    async removeOf(objectionId: Id<'objection'>): Promise<void> {
      await model.deleteMany({ objectionId: objectId(objectionId) }).exec();
    },

    async list(hashes: readonly string[]): Promise<HashedKey[]> {
      const records = await model
        .find({ hash: { $in: [...hashes] } })
        .lean<ObjectedKeyRecord[]>()
        .exec();
      return records.map(({ organizationId, hash }) => ({
        hash,
        organizationId: organizationId && toId('organization', organizationId.toHexString()),
      }));
    },

    isEmpty: async () => (await model.exists({})) === null,

    /** Whoever belonged to the one belongs to the other. */
    async moveAll(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      for (const { _id } of await model
        .find({ organizationId: objectId(from) }, { _id: 1 })
        .lean()
        .exec()) {
        try {
          await written(model.updateOne({ _id }, { $set: { organizationId: objectId(to) } }).exec());
        } catch (error) {
          // It is there already.
          if (!(error instanceof Conflict)) throw error;
        }
      }
    },
  };
}
