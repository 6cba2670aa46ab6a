import { listPage } from '#database/list.ts';
import { newId, objectId } from '#database/object-id.ts';
import { addressLike, replaceAt } from '#database/pseudonym.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Objection, ObjectionModel, ObjectionRecord, ObjectionState } from './objection.model.ts';

type Decided = Pick<Objection, 'state' | 'decision' | 'isCarriedOut'> & { readonly entry: AuditEntry };

export type ObjectionRepository = ReturnType<typeof createObjectionRepository>;

export function createObjectionRepository(model: ObjectionModel) {
  const move = async (filter: object, change: object): Promise<Objection | null> => {
    const record = await model
      .findOneAndUpdate(filter as never, change as never, { returnDocument: 'after' })
      .lean<ObjectionRecord>()
      .exec();
    return record && toObjection(record);
  };

  return {
    async add(
      objection: Omit<Objection, 'id'>,
      entryOf: (id: Id<'objection'>) => AuditEntry,
    ): Promise<Objection> {
      const id = newId('objection');
      await model.create({ _id: objectId(id), ...objection, trail: [entryOf(id)] });
      return { id, ...objection };
    },

    async find(id: Id<'objection'>): Promise<Objection | null> {
      const record = await model
        .findOne({ _id: objectId(id) })
        .lean<ObjectionRecord>()
        .exec();
      return record && toObjection(record);
    },

    /** Null where it is not in `from` any more: somebody else was first. */
    decide: (
      id: Id<'objection'>,
      from: ObjectionState,
      { entry, ...change }: Decided,
    ): Promise<Objection | null> =>
      move({ _id: objectId(id), state: from }, { $set: change, $push: { trail: entry } }),

    /** Accepted, and not all done: a process died, or is at it now. */
    async listUndone(): Promise<Objection[]> {
      const records = await model.find({ isCarriedOut: false }).limit(50).lean<ObjectionRecord[]>().exec();
      return records.map(toObjection);
    },

    async setCarriedOut(id: Id<'objection'>, state: ObjectionState): Promise<void> {
      await model.updateOne({ _id: objectId(id), state }, { $set: { isCarriedOut: true } }).exec();
    },

    async list(state: ObjectionState, page: PageRequest): Promise<Page<Objection>> {
      const order = state === 'OPEN' ? 'OLDEST_FIRST' : 'NEWEST_FIRST';
      const { records, ...rest } = await listPage<ObjectionRecord>(
        { model, filter: { state }, by: 'requestedAt', order },
        page,
      );
      return { ...rest, rows: records.map(toObjection) };
    },

    async listOfPerson(emailKey: string): Promise<Objection[]> {
      const records = await model
        .find({ email: addressLike(emailKey) })
        .lean<ObjectionRecord[]>()
        .exec();
      return records.map(toObjection);
    },

    countOpen: () => model.countDocuments({ state: 'OPEN' }).exec(),

    /** What they wrote and where they are reached goes; that somebody objected stays. Returns of how many. */
    async forgetRequesters(decidedBefore: Date): Promise<number> {
      const { modifiedCount } = await model
        .updateMany(
          { 'decision.at': { $lt: decidedBefore }, $or: [{ email: { $ne: null } }, { text: { $ne: null } }] },
          { $set: { email: null, text: null } },
        )
        .exec();
      return modifiedCount;
    },

    /** An account goes: its address in what is still open, and its name on decisions. */
    async pseudonymise(from: Id<'account'>, to: Id<'account'>, emailKey: string): Promise<void> {
      await replaceAt<ObjectionRecord>(model, 'decision.by', { from, to });
      await replaceAt<ObjectionRecord>(model, 'email', { from: addressLike(emailKey), to: null });
    },
  };
}

function toObjection({ _id, trail: _trail, gone: _gone, ...record }: ObjectionRecord): Objection {
  return { ...record, id: toId('objection', _id.toHexString()) };
}
