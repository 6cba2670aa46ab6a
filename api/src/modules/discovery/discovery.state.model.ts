import { type Connection, type Model, Schema } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Text } from '#kernel/errors.ts';

/** One run that writes the index anew, from the wish to its end. */
export type Reindexing = {
  readonly state: 'WANTED' | 'RUNNING' | 'DONE' | 'FAILED';
  /** `FILLING` the new index, then `SWAPPING` it in; null before and after. */
  readonly phase: 'FILLING' | 'SWAPPING' | null;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** How many sources were read, of how many; what may not be found counts as read. */
  readonly done: number;
  readonly total: number;
  /** How many documents the index holds since; null before the end. */
  readonly documents: number | null;
  /** Why it failed. */
  readonly problem: Text | null;
};

export type Progress = Pick<Reindexing, 'done' | 'total' | 'phase'>;

/** When the index was last compared with the truth, and how many documents had to be written or removed. */
export type Check = { readonly at: Date; readonly mended: number; readonly tookMs: number };

/** What the processes on one database tell each other of the index. One document. */
export type IndexStateRecord = TrailRecord & {
  _id: string;
  reindexing: (Reindexing & { owner: string | null; beatAt: Date | null }) | null;
  check: Check | null;
  /** The last night whose check somebody took, as the day it began on in China. */
  night: string | null;
};

export type IndexStateModel = Model<IndexStateRecord>;

const date = { type: Date, default: null };
const number = { type: Number, default: null };

const schema = new Schema<IndexStateRecord>(
  {
    _id: { type: String, required: true },
    reindexing: {
      type: new Schema(
        {
          state: { type: String, required: true },
          phase: { type: String, default: null },
          askedAt: { type: Date, required: true },
          startedAt: date,
          endedAt: date,
          done: { type: Number, required: true },
          total: { type: Number, required: true },
          documents: number,
          problem: { type: new Schema({ zh: String, en: String }, { _id: false }), default: null },
          owner: { type: String, default: null },
          beatAt: date,
        },
        { _id: false },
      ),
      default: null,
    },
    check: { type: new Schema({ at: Date, mended: Number, tookMs: Number }, { _id: false }), default: null },
    night: { type: String, default: null },
  },
  { versionKey: false },
);

keepTrail(schema as never);

export function createIndexStateModel(connection: Connection): IndexStateModel {
  return connection.model<IndexStateRecord>('IndexState', schema, 'indexstates');
}
