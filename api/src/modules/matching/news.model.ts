import { type Connection, type Model, Schema, Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';

/** A commissioner with an account whom a new need fits in person, and what speaks for that. */
export type PersonFound = {
  readonly commissionerId: Id<'commissioner'>;
  readonly score: number;
  readonly because: Text;
};

/** That something fits, to be told to one organization and to its people whom it fits, to each once. */
export type NewsRecord = OutboxRecord & {
  /** Who is told: the need's owner of a new offer, or who offers of a new need. */
  organizationId: Types.ObjectId;
  needId: Types.ObjectId;
  itemId: string;
  side: 'NEED' | 'OFFER';
  score: number;
  /** What speaks for it, as it was when it was found. */
  because: Text;
  /** Commissioners of the house, of a new need. */
  people?: PersonFound[];
  /** They alone are told: nothing else of the house stands high enough. */
  isForPeopleAlone?: true;
  createdAt: Date;
};

/** One letter to one person. It gathers news until its hour, is sealed, then sent. */
export type MatchLetterRecord = OutboxRecord & {
  accountId: Types.ObjectId;
  newsIds: Types.ObjectId[];
  createdAt: Date;
  /** Nothing is added any more. */
  sealedAt?: Date;
  outcome?: MatchLetterOutcome;
};

export const matchLetterOutcomes = ['SENT', 'NOT_WANTED', 'NOTHING_LEFT', 'REFUSED'] as const;
export type MatchLetterOutcome = (typeof matchLetterOutcomes)[number];

/** How often somebody wants to be told; who has chosen nothing, weekly. */
export type MatchAlertRecord = { _id: Types.ObjectId; frequency: string };

const news = new Schema<NewsRecord>(
  {
    organizationId: { type: Types.ObjectId, required: true },
    needId: { type: Types.ObjectId, required: true },
    itemId: { type: String, required: true },
    side: { type: String, enum: ['NEED', 'OFFER'], required: true },
    score: { type: Number, required: true },
    because: { type: Object, required: true },
    people: {
      type: [
        new Schema<PersonFound>(
          {
            commissionerId: { type: String, required: true },
            score: { type: Number, required: true },
            because: { type: Object, required: true },
          },
          { _id: false },
        ),
      ],
      default: undefined,
    },
    isForPeopleAlone: Boolean,
    createdAt: { type: Date, required: true },
    ...outboxFields,
  },
  { versionKey: false },
);
// The outbox: what is due, oldest first.
news.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// purge; removeOf.
news.index({ createdAt: 1 });
news.index({ needId: 1 });
// listFoundFor, forgetPeople: next to none at any time.
news.index(
  { 'people.commissionerId': 1 },
  { partialFilterExpression: { 'people.commissionerId': { $exists: true } } },
);

const letters = new Schema<MatchLetterRecord>(
  {
    accountId: { type: Types.ObjectId, required: true },
    newsIds: { type: [Types.ObjectId], required: true },
    createdAt: { type: Date, required: true },
    sealedAt: Date,
    outcome: { type: String, enum: matchLetterOutcomes },
    ...outboxFields,
  },
  { versionKey: false },
);
letters.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// add: whether somebody was told of it before; removeOf.
letters.index({ accountId: 1, newsIds: 1 });
// purge.
letters.index({ createdAt: 1 });

const alerts = new Schema<MatchAlertRecord>(
  { _id: { type: Types.ObjectId, required: true }, frequency: { type: String, required: true } },
  { versionKey: false },
);

export type NewsModels = {
  readonly news: Model<NewsRecord>;
  readonly letters: Model<MatchLetterRecord>;
  readonly alerts: Model<MatchAlertRecord>;
};

export function createNewsModels(connection: Connection): NewsModels {
  return {
    news: connection.model<NewsRecord>('MatchNews', news, 'matchnews'),
    letters: connection.model<MatchLetterRecord>('MatchLetter', letters, 'matchletters'),
    alerts: connection.model<MatchAlertRecord>('MatchAlert', alerts, 'matchalerts'),
  };
}
