import { type Connection, type Model, Schema, Types } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { LexiconConcept } from '#search';

/** What one version did to one concept. */
export type ConceptEdit = {
  readonly conceptId: string;
  /** `SET` puts words over those that ship, `REMOVED` hides them, `SHIPPED` takes the edit away. */
  readonly kind: 'SET' | 'REMOVED' | 'SHIPPED';
  /** As search knew it; null where it did not. */
  readonly before: LexiconConcept | null;
  readonly after: LexiconConcept | null;
};

/** One edit of the lexicon. Versions are only ever added: all of them in a row are the lexicon. */
export type LexiconVersion = {
  readonly version: number;
  readonly at: Date;
  readonly accountId: Id<'account'>;
  readonly note: string | null;
  readonly restoredVersion: number | null;
  readonly edits: readonly ConceptEdit[];
};

export type LexiconVersionRecord = TrailRecord & {
  /** The number itself: of two who add the same one, the store refuses the second. */
  _id: number;
  at: Date;
  accountId: Types.ObjectId;
  note: string | null;
  restoredVersion: number | null;
  edits: ConceptEdit[];
};

export type LexiconVersionModel = Model<LexiconVersionRecord>;

const versionSchema = new Schema<LexiconVersionRecord>(
  {
    _id: { type: Number, required: true },
    at: { type: Date, required: true },
    accountId: { type: Types.ObjectId, required: true },
    note: { type: String, default: null },
    restoredVersion: { type: Number, default: null },
    // Plain values through and through, written once and never queried.
    edits: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false },
);

keepTrail(versionSchema as never);

export function createLexiconVersionModel(connection: Connection): LexiconVersionModel {
  return connection.model<LexiconVersionRecord>('LexiconVersion', versionSchema, 'lexicon_versions');
}

/** Which lexicon the index that several processes share was written with, and who is writing it. */
export type SharedIndexRecord = {
  _id: string;
  lexicon: string | null;
  claim: string | null;
  /** A claim that its owner has not renewed until then is nobody's. */
  claimedUntil: Date;
};

export type SharedIndexModel = Model<SharedIndexRecord>;

const sharedIndexSchema = new Schema<SharedIndexRecord>(
  {
    _id: { type: String, required: true },
    lexicon: { type: String, default: null },
    claim: { type: String, default: null },
    claimedUntil: { type: Date, required: true },
  },
  { versionKey: false },
);

export function createSharedIndexModel(connection: Connection): SharedIndexModel {
  return connection.model<SharedIndexRecord>('LexiconSharedIndex', sharedIndexSchema, 'lexicon_indexes');
}
