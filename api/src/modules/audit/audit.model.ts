import { type Connection, type Model, Schema } from 'mongoose';
import type { AuditAction } from '#kernel/audit.actions.ts';
import type { AuditActor, AuditChange, AuditObject } from '#kernel/audit.ts';

/** A change as the chain tells it: of what is about a person only that it changed. */
export type ChainedChange = AuditChange | { readonly field: string; readonly isPersonal: true };

/** One link of the chain. Written once; nothing here is ever changed or deleted. */
export type AuditRecord = {
  /** The place in the chain, from 1 without gaps: of two who append at once, the store refuses the second. */
  _id: number;
  /** The UUID under which it was written where it happened: it occurs once. */
  entryId: string;
  action: AuditAction;
  object: AuditObject;
  /** The object and what else it is found under. */
  objectIds: string[];
  by: AuditActor;
  changes: ChainedChange[];
  reason: string | null;
  at: Date;
  requestId: string | null;
  /** SHA-256 of what stands beside the chain, salted; null where nothing does. */
  besideDigest: string | null;
  /** The hash of the link before; `GENESIS` for the first. */
  previous: string;
  /** SHA-256 of all the above. */
  hash: string;
};

/** What of an entry is about persons. */
export type Beside = {
  readonly salt: string;
  readonly address: string | null;
  /** Changes of personal fields, with their values. */
  readonly changes: readonly AuditChange[];
};

/** Kept apart from the chain, so that it can be erased: what is left then says when and why. */
export type BesideRecord = {
  /** The entry's UUID. */
  _id: string;
  /** Of the entry: what retention goes by. */
  at: Date;
  beside?: Beside;
  erasedAt?: Date;
  erasedBecause?: 'RETENTION' | 'PERSON';
};

export type FaultKind =
  | 'GAP'
  | 'CHANGED'
  | 'UNLINKED'
  | 'PERSONAL_PART_CHANGED'
  | 'PERSONAL_PART_MISSING'
  | 'TRUNCATED';

/** The first place where the chain is not what was written. */
export type Fault = { readonly sequence: number; readonly kind: FaultKind };

/** What the last full verification found. */
export type CheckRecord = {
  _id: 'check';
  /** Since when somebody is at it; another process may take over after a day. */
  startedAt: Date | null;
  at: Date | null;
  entries: number;
  head: string | null;
  fault: Fault | null;
};

export type AuditModels = {
  chain: Model<AuditRecord>;
  beside: Model<BesideRecord>;
  checks: Model<CheckRecord>;
};

/** Objects of a fixed form, written once: what mongoose would make of them is none of the hash's business. */
const plain = { type: Schema.Types.Mixed, required: true };
const text = { type: String, required: true };

export function createAuditModels(connection: Connection): AuditModels {
  return {
    chain: connection.model<AuditRecord>('AuditEntry', chainSchema, 'audit'),
    beside: connection.model<BesideRecord>('AuditBeside', besideSchema, 'auditBeside'),
    checks: connection.model<CheckRecord>('AuditCheck', checkSchema, 'auditChecks'),
  };
}

const chainSchema = new Schema<AuditRecord>(
  {
    _id: { type: Number, required: true },
    entryId: text,
    action: text,
    object: plain,
    objectIds: { type: [String], required: true },
    by: plain,
    changes: plain,
    reason: { type: String, default: null },
    at: { type: Date, required: true },
    requestId: { type: String, default: null },
    besideDigest: { type: String, default: null },
    previous: text,
    hash: text,
  },
  { versionKey: false },
);

// append: an entry occurs once, however often it is collected.
chainSchema.index({ entryId: 1 }, { unique: true });
// list: by what it was done to, by who did it, by what was done, and by when; each newest first.
chainSchema.index({ objectIds: 1, _id: -1 });
chainSchema.index({ 'by.accountId': 1, _id: -1 });
chainSchema.index({ action: 1, _id: -1 });
chainSchema.index({ at: -1 });

const besideSchema = new Schema<BesideRecord>(
  {
    _id: text,
    at: { type: Date, required: true },
    beside: Schema.Types.Mixed,
    erasedAt: Date,
    erasedBecause: String,
  },
  { versionKey: false },
);

// eraseBefore: what is old enough and still there, oldest first.
besideSchema.index({ at: 1 }, { partialFilterExpression: { beside: { $exists: true } } });

const checkSchema = new Schema<CheckRecord>(
  {
    _id: text,
    startedAt: { type: Date, default: null },
    at: { type: Date, default: null },
    entries: { type: Number, default: 0 },
    head: { type: String, default: null },
    fault: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false },
);
