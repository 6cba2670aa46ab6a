import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id, IdKind } from '#kernel/id.ts';
import { type FileState, fileStates } from './file.states.ts';

/** What a file hangs on: `{ kind: 'message', id: 'msg_…' }`. */
export type FileTarget = { readonly kind: IdKind; readonly id: string };

/** A file as whoever may read it sees it. */
export type FileDescription = {
  readonly id: Id<'file'>;
  /** Cleaned: no path, no invisible character, at most 120 characters. */
  readonly name: string;
  /** What its content is, whatever it was said to be. */
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  readonly uploadedAt: Date;
};

export type StoredFile = FileDescription & {
  readonly uploaderId: Id<'account'>;
  readonly state: FileState;
  readonly target: FileTarget | null;
};

export type FileRecord = OutboxRecord &
  TrailRecord & {
    uploaderId: Types.ObjectId;
    name: string;
    contentType: string;
    size: number;
    /** Hex; says whether what is handed out later is what came in. */
    sha256: string;
    state: FileState;
    target: FileTarget | null;
    uploadedAt: Date;
    attachedAt: Date | null;
    /** Of the call that attached it: what that call could not carry through, it takes back. */
    attachedBy: string | null;
    /** Its owner said that it has it: until then it may have been left over by a process that died. */
    isHeld: boolean;
  };

export type FileModel = Model<FileRecord>;

const target = new Schema<FileTarget>(
  { kind: { type: String, required: true }, id: { type: String, required: true } },
  { _id: false },
);

const schema = new Schema<FileRecord>(
  {
    uploaderId: { type: Types.ObjectId, required: true },
    name: { type: String, required: true },
    contentType: { type: String, required: true },
    size: { type: Number, required: true },
    sha256: { type: String, required: true },
    state: { type: String, enum: fileStates.states, required: true },
    target: { type: target, default: null },
    uploadedAt: { type: Date, required: true },
    attachedAt: { type: Date, default: null },
    attachedBy: { type: String, default: null },
    isHeld: { type: Boolean, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);

// usageOf, listBy, removeUnattachedOf, pseudonymise: what one person uploaded.
schema.index({ uploaderId: 1, uploadedAt: -1 });
// listOn, release: what hangs on a thing.
schema.index({ 'target.id': 1 });
// listStale: what nobody attached, and what nobody has.
schema.index({ isHeld: 1, state: 1, uploadedAt: 1 });
// The outbox: bytes to be removed, oldest first.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });

keepTrail(schema as never);

export function createFileModel(connection: Connection): FileModel {
  return connection.model<FileRecord>('File', schema, 'files');
}
