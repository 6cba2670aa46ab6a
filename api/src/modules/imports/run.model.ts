import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { type ImportKind, importKinds } from './kinds/kinds.ts';
import type { RowMend } from './run.mend.ts';
import { type RunState, runStates } from './run.states.ts';

export type RunCounts = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
};

/** The person may not bring such a list any more, or the platform could not go on. */
const runFailures = ['RIGHTS', 'FAULT'] as const;
export type RunFailure = (typeof runFailures)[number];

/** Which column of the sheet (from 0) fills what of a row. */
export type ColumnChoice = { readonly index: number; readonly key: string };

/** A spreadsheet that somebody brought, and how far it has come. Its rows are in chunks of their own. */
export type ImportRun = {
  readonly id: Id<'importRun'>;
  readonly kind: ImportKind;
  /** Whose needs or capabilities they are; null where the rows are organizations or commissioners. */
  readonly organizationId: Id<'organization'> | null;
  readonly accountId: Id<'account'>;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly notes: readonly Text[];
  /** The number of the row that holds the header, and its cells. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly columns: readonly ColumnChoice[];
  readonly rows: number;
  readonly blankRows: number;
  /** On what ground organizations count as verified; null leaves that to an officer. */
  readonly verifiedBecause: string | null;
  readonly state: RunState;
  /** What somebody corrected in its rows, until the check has gone through them. */
  readonly mends: readonly RowMend[];
  readonly revision: number;
  /** Where each chunk begins among the rows, from 0. */
  readonly chunkStarts: readonly number[];
  /** How many chunks are through with what goes on now. */
  readonly chunksDone: number;
  /** What would be done, once checked. */
  readonly checked: RunCounts | null;
  /** What was done, as far as it has come. */
  readonly done: RunCounts | null;
  readonly failure: RunFailure | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** When its rows were deleted by age; the history stays. */
  readonly rowsGoneAt: Date | null;
};

export type ImportRunRecord = TrailRecord &
  Omit<ImportRun, 'id' | 'organizationId' | 'accountId'> & {
    _id: Types.ObjectId;
    organizationId: Types.ObjectId | null;
    accountId: Types.ObjectId;
    /** Lease and back-off in one: no worker touches it before. Absent where nothing is to be done. */
    dueAt?: Date;
    claim?: string;
    attempts: number;
  };

export type ImportRunModel = Model<ImportRunRecord>;

const mixed = { type: Schema.Types.Mixed, default: null };

const schema = new Schema<ImportRunRecord>(
  {
    kind: { type: String, enum: importKinds, required: true },
    organizationId: { type: Types.ObjectId, default: null },
    accountId: { type: Types.ObjectId, required: true },
    fileName: { type: String, required: true },
    sheet: { type: String, default: null },
    otherSheets: { type: [String], required: true },
    notes: { type: [Schema.Types.Mixed], required: true } as never,
    headerRow: { type: Number, required: true },
    header: { type: [String], required: true },
    columns: { type: [Schema.Types.Mixed], required: true } as never,
    rows: { type: Number, required: true },
    blankRows: { type: Number, required: true },
    verifiedBecause: { type: String, default: null },
    state: { type: String, enum: runStates.states, required: true },
    mends: { type: [Schema.Types.Mixed], required: true } as never,
    revision: { type: Number, required: true },
    chunkStarts: { type: [Number], required: true },
    chunksDone: { type: Number, required: true },
    checked: mixed,
    done: mixed,
    failure: { type: String, default: null },
    createdAt: { type: Date, required: true },
    startedAt: { type: Date, default: null },
    endedAt: { type: Date, default: null },
    rowsGoneAt: { type: Date, default: null },
    dueAt: Date,
    claim: String,
    attempts: { type: Number, required: true },
  },
  { versionKey: false },
);

// listOf: a person's own, newest first.
schema.index({ accountId: 1, createdAt: -1, _id: -1 });
// listOf: an organization's, newest first.
schema.index({ organizationId: 1, createdAt: -1, _id: -1 });
// listOf: those of the bureau, newest first.
schema.index({ kind: 1, createdAt: -1, _id: -1 });
// claim: what is due.
schema.index({ dueAt: 1 }, { partialFilterExpression: { dueAt: { $exists: true } } });
// forgetRows: of which the rows are still kept.
schema.index({ createdAt: 1, rowsGoneAt: 1 });

keepTrail(schema as never);

export function createImportRunModel(connection: Connection): ImportRunModel {
  return connection.model<ImportRunRecord>('ImportRun', schema, 'importRuns');
}
