import { type Connection, type Model, Schema, Types } from 'mongoose';
import type { Text } from '#kernel/errors.ts';
import type { RowFault } from './columns/parse-row.ts';
import type { RowOutcome } from './kinds/importer.ts';
import type { RunCounts } from './run.model.ts';

/** A row as it came; `faults` are cells that do not say what they seem to, by column. */
export type StoredRow = {
  readonly number: number;
  readonly cells: readonly string[];
  readonly faults: readonly { index: number; reason: Text; wanted: Text | null }[];
};

export type StoredOutcome = { readonly status: RowOutcome['status']; readonly faults?: readonly RowFault[] };

/** Some hundred rows of one run, and what became of them. */
export type ChunkRecord = {
  _id: string;
  runId: Types.ObjectId;
  place: number;
  at: Date;
  rows: StoredRow[];
  /** What a check found, under the revision of the run that asked for it. */
  checked: { revision: number; outcomes: StoredOutcome[]; counts: RunCounts } | null;
  /** How often a worker began to write them: a second time, some of them are known already. */
  begun: number;
  done: { outcomes: StoredOutcome[]; counts: RunCounts } | null;
};

export type ChunkModel = Model<ChunkRecord>;

const mixed = { type: Schema.Types.Mixed, default: null };

const schema = new Schema<ChunkRecord>(
  {
    _id: { type: String, required: true },
    runId: { type: Types.ObjectId, required: true },
    place: { type: Number, required: true },
    at: { type: Date, required: true },
    rows: { type: [Schema.Types.Mixed], required: true } as never,
    checked: mixed,
    begun: { type: Number, required: true },
    done: mixed,
  },
  { versionKey: false, minimize: false },
);

// Those of a run in their order.
schema.index({ runId: 1, place: 1 }, { unique: true });
// forget: what is older than it may be kept, of uploads that broke off too.
schema.index({ at: 1 });

export function createChunkModel(connection: Connection): ChunkModel {
  return connection.model<ChunkRecord>('ImportChunk', schema, 'importChunks');
}
