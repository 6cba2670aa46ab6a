import type { Types } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { replaceAt } from '#database/pseudonym.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { FileModel, FileRecord, FileTarget, StoredFile } from './file.model.ts';

export type NewFile = Pick<FileRecord, 'name' | 'contentType' | 'size' | 'sha256' | 'uploadedAt'> & {
  readonly id: Id<'file'>;
  readonly uploaderId: Id<'account'>;
};

export type Attaching = {
  readonly target: FileTarget;
  readonly uploaderId: Id<'account'>;
  /** Names the call, so that it can take back what it did. */
  readonly token: string;
  readonly at: Date;
};

export type FileRepository = ReturnType<typeof createFileRepository>;

/** In a person's copy, which says where a list ends. */
const MOST_LISTED = 5_000;
const SWEPT_AT_ONCE = 500;

const on = ({ kind, id }: FileTarget) => ({
  'target.kind': kind,
  'target.id': id,
  state: 'ATTACHED' as const,
});

export function createFileRepository(model: FileModel) {
  const removal = (entry: AuditEntry | null) => ({
    $set: { state: 'REMOVED' as const, isHeld: false, ...nextRevision.$set },
    $inc: nextRevision.$inc,
    ...(entry && { $push: { trail: entry as never } }),
  });

  return {
    async add({ id, uploaderId, ...file }: NewFile): Promise<void> {
      await model.create({
        ...file,
        ...{ _id: objectId(id), uploaderId: objectId(uploaderId), state: 'STORING', isHeld: false },
        // Nothing follows from a file but its removal.
        ...{ revision: 1, deliveredRevision: 1, dueAt: file.uploadedAt, attempts: 0 },
      } as never);
    },

    /** False where it was removed meanwhile: it took too long. */
    async finish(id: Id<'file'>): Promise<boolean> {
      const ready = { $set: { state: 'READY' as const } };
      const { modifiedCount } = await model.updateOne({ _id: objectId(id), state: 'STORING' }, ready).exec();
      return modifiedCount === 1;
    },

    async listByIds(ids: readonly Id<'file'>[]): Promise<StoredFile[]> {
      if (ids.length === 0) return [];
      const records = await model
        .find({ _id: { $in: ids.map(objectId) } })
        .lean<FileRecord[]>()
        .exec();
      return records.map(toFile);
    },

    async listOn(target: FileTarget): Promise<StoredFile[]> {
      const records = await model.find(on(target)).sort({ _id: 1 }).lean<FileRecord[]>().exec();
      return records.map(toFile);
    },

    /** Those that are ready and the uploader's own; each with its entry. */
    async attach(id: Id<'file'>, { target, uploaderId, token, at }: Attaching, entry: AuditEntry) {
      await model
        .updateOne(
          { _id: objectId(id), uploaderId: objectId(uploaderId), state: 'READY' },
          {
            $set: { state: 'ATTACHED', target: { ...target }, attachedAt: at, attachedBy: token },
            $push: { trail: entry as never },
          },
        )
        .exec();
    },

    /** What one call attached is free again, and its entries are not told. */
    async takeBack(token: string, entryIds: readonly string[]): Promise<void> {
      await model
        .updateMany({ attachedBy: token, state: 'ATTACHED', isHeld: false }, {
          $set: { state: 'READY', target: null, attachedAt: null, attachedBy: null },
          $pull: { trail: { id: { $in: [...entryIds] } } },
        } as never)
        .exec();
    },

    async hold(ids: readonly Id<'file'>[]): Promise<void> {
      await model.updateMany({ _id: { $in: ids.map(objectId) }, state: 'ATTACHED' }, { isHeld: true }).exec();
    },

    /** Nobody finds it any more; its bytes go by the outbox. False where it is not as `from` says. */
    async remove(id: Id<'file'>, from: Partial<FileRecord>, entry: AuditEntry | null): Promise<boolean> {
      const result = await model.updateOne({ _id: objectId(id), ...from } as never, removal(entry)).exec();
      return result.modifiedCount === 1;
    },

    /** Once its bytes are gone; what it still has to tell the audit trail is kept. */
    async forget(id: Id<'file'>): Promise<void> {
      await removeTrailed(model as never, { _id: objectId(id), state: 'REMOVED' });
    },

    /** Uploaded by somebody since then: how many wait to be attached, and bytes in all. */
    async usageOf(uploaderId: Id<'account'>, since: Date): Promise<{ unused: number; bytes: number }> {
      const files = await model
        .find({ uploaderId: objectId(uploaderId), uploadedAt: { $gte: since } }, { size: 1, state: 1 })
        .lean<Pick<FileRecord, 'size' | 'state'>[]>()
        .exec();
      return {
        unused: files.filter(({ state }) => state === 'STORING' || state === 'READY').length,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
      };
    },

    /** Nobody attached them, or nobody said to have them, since that instant. */
    async listStale(before: Date): Promise<StoredFile[]> {
      const records = await model
        .find({
          isHeld: false,
          state: { $in: ['STORING', 'READY', 'ATTACHED'] },
          uploadedAt: { $lt: before },
          $or: [{ attachedAt: null }, { attachedAt: { $lt: before } }],
        })
        .sort({ uploadedAt: 1 })
        .limit(SWEPT_AT_ONCE)
        .lean<FileRecord[]>()
        .exec();
      return records.map(toFile);
    },

    /** What somebody uploaded, latest first. */
    async listBy(uploaderId: Id<'account'>): Promise<StoredFile[]> {
      const records = await model
        .find({ uploaderId: objectId(uploaderId), state: { $ne: 'REMOVED' } })
        .sort({ uploadedAt: -1 })
        .limit(MOST_LISTED)
        .lean<FileRecord[]>()
        .exec();
      return records.map(toFile);
    },

    async removeUnattachedOf(uploaderId: Id<'account'>): Promise<void> {
      await model
        .updateMany({ uploaderId: objectId(uploaderId), state: { $in: ['STORING', 'READY'] } }, removal(null))
        .exec();
    },

    /** The other side needs what was sent; who sent it goes. */
    pseudonymise: (from: Id<'account'>, to: Id<'account'>): Promise<void> =>
      replaceAt(model, 'uploaderId', { from: objectId(from), to: objectId(to) }),
  };
}

export function idOfFile({ _id }: { readonly _id: Types.ObjectId }): Id<'file'> {
  return toId('file', _id.toHexString());
}

function toFile(record: FileRecord): StoredFile {
  const { name, contentType, size, state, uploadedAt, uploaderId } = record;
  return {
    ...{ id: idOfFile(record), name, contentType, size, state, uploadedAt },
    uploaderId: toId('account', uploaderId.toHexString()),
    target: record.target && { kind: record.target.kind, id: record.target.id },
  };
}
