import { type Connection, type Model, Schema, Types } from 'mongoose';
import type { Id } from '#kernel/id.ts';

export const savedSearchLists = ['PARTNERS', 'NEEDS', 'CAPABILITIES'] as const;
export type SavedSearchList = (typeof savedSearchLists)[number];

export const alertFrequencies = ['NEVER', 'AT_ONCE', 'DAILY', 'WEEKLY'] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** What narrows a search besides its words, as codes; lists are sorted, each value once. */
export type Conditions = {
  readonly kinds: readonly string[];
  readonly townCodes: readonly string[];
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly forms: readonly string[];
  /** 1 to 9, both ends included; null is an open end. */
  readonly trl: { readonly min: number | null; readonly max: number | null } | null;
  readonly near: { readonly townCode: string; readonly kilometres: number } | null;
};

/** An item that became findable and was not opened yet. */
export type FreshItem = { readonly id: string; readonly foundAt: Date };

export type SavedSearch = {
  readonly id: Id<'savedSearch'>;
  readonly accountId: Id<'account'>;
  readonly name: string;
  readonly list: SavedSearchList;
  readonly query: string;
  readonly conditions: Conditions;
  readonly frequency: AlertFrequency;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
  /** Newest first, at most 200. */
  readonly fresh: readonly FreshItem[];
  /** Null where no letter is due. */
  readonly alertDueAt: Date | null;
};

export type SavedSearchRecord = {
  _id: Types.ObjectId;
  accountId: Types.ObjectId;
  name: string;
  list: SavedSearchList;
  query: string;
  conditions: Conditions;
  frequency: AlertFrequency;
  createdAt: Date;
  openedAt: Date | null;
  /** Of list, words and conditions; absent once removed. */
  digest?: string;
  /** 0 to 49: that there are no more than 50 an account is held by an index; absent once removed. */
  slot?: number;
  /** Removed, but not for good yet: it can come back for a day. */
  removedAt?: Date;

  /** Ids of what it found before: at saving, seen or told. The latest 2,000. */
  known: string[];
  /** Where it finds more than that: what was published before is never new. */
  newSince: Date | null;
  /** The best hits at saving: against them later ones are measured. */
  yardstick: string[];
  /** False while the engine could not tell what is known. */
  isPrepared: boolean;
  /** Changes up to then were looked at. */
  evaluatedThrough: Date;
  /** It is not looked at again before: several changes in a row cost one look. */
  restsUntil: Date;
  fresh: FreshItem[];
  /** Of the fresh ones those that no letter has told. */
  untold: string[];
  /** Counts the letters: the id of the next follows from it. */
  turn: number;
  alertDueAt?: Date;
  leaseUntil: Date;
  claim?: string;
};

export type SavedSearchModel = Model<SavedSearchRecord>;

const codes = { type: [String], required: true };

const conditions = new Schema<Conditions>(
  {
    kinds: codes,
    townCodes: codes,
    fieldCodes: codes,
    chainStageCodes: codes,
    forms: codes,
    trl: { type: Object, default: null },
    near: { type: Object, default: null },
  },
  { _id: false },
);

const schema = new Schema<SavedSearchRecord>(
  {
    accountId: { type: Types.ObjectId, required: true },
    name: { type: String, required: true },
    list: { type: String, enum: savedSearchLists, required: true },
    // Required strings must not be empty for mongoose; no words are a search, too.
    query: { type: String, default: '' },
    conditions: { type: conditions, required: true },
    frequency: { type: String, enum: alertFrequencies, required: true },
    createdAt: { type: Date, required: true },
    openedAt: { type: Date, default: null },
    digest: String,
    slot: Number,
    removedAt: Date,
    known: codes,
    newSince: { type: Date, default: null },
    yardstick: codes,
    isPrepared: { type: Boolean, required: true },
    evaluatedThrough: { type: Date, required: true },
    restsUntil: { type: Date, required: true },
    fresh: { type: [new Schema<FreshItem>({ id: String, foundAt: Date }, { _id: false, id: false })] },
    untold: codes,
    turn: { type: Number, required: true },
    alertDueAt: Date,
    leaseUntil: { type: Date, required: true },
    claim: String,
  },
  { versionKey: false },
);

// list: an account's searches, newest first.
schema.index({ accountId: 1, createdAt: -1, _id: -1 });
// At most 50 an account, and none twice; what is removed counts for neither.
schema.index(
  { accountId: 1, slot: 1 },
  { unique: true, partialFilterExpression: { slot: { $exists: true } } },
);
schema.index(
  { accountId: 1, digest: 1 },
  { unique: true, partialFilterExpression: { digest: { $exists: true } } },
);
// claimStale: who has not looked at the latest changes.
schema.index({ evaluatedThrough: 1 });
// claimDue: whose letter is due.
schema.index({ alertDueAt: 1 }, { partialFilterExpression: { alertDueAt: { $exists: true } } });
// purge: what was removed for good.
schema.index({ removedAt: 1 }, { partialFilterExpression: { removedAt: { $exists: true } } });

export function createSavedSearchModel(connection: Connection): SavedSearchModel {
  return connection.model<SavedSearchRecord>('SavedSearch', schema, 'savedsearches');
}
