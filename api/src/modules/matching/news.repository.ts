import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision, type OutboxRecord } from '#database/outbox.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { AlertFrequency } from '#modules/saved-searches/index.ts';
import type { MatchNews } from './matching.messages.ts';
import type {
  MatchLetterOutcome,
  MatchLetterRecord,
  NewsModels,
  NewsRecord,
  PersonFound,
} from './news.model.ts';

export type NewsRepository = ReturnType<typeof createNewsRepository>;

export type Found = Omit<NewsRecord, keyof OutboxRecord | 'organizationId' | 'needId'> & {
  organizationId: Id<'organization'>;
  needId: Id<'need'>;
};

const MINUTE_MS = 60_000;
/** A letter that is sealed takes nothing any more: the next minute's does. */
const MOST_TRIES = 20;

export function createNewsRepository({ news, letters, alerts }: NewsModels) {
  return {
    /** Written once, whoever finds it, and however often. */
    async add(found: readonly Found[]): Promise<void> {
      for (const { organizationId, needId, ...rest } of found) {
        const _id = newsId({ organizationId, needId, ...rest });
        const ids = { organizationId: objectId(organizationId), needId: objectId(needId) };
        const record = { ...rest, ...ids, ...firstRevision(rest.createdAt) };
        await news.updateOne({ _id }, { $setOnInsert: record }, { upsert: true }).exec();
      }
    },

    listByIds: (ids: readonly Types.ObjectId[]): Promise<NewsRecord[]> =>
      news
        .find({ _id: { $in: [...ids] } })
        .sort({ score: -1 })
        .lean<NewsRecord[]>()
        .exec(),

    async frequencyOf(accountId: Id<'account'>): Promise<AlertFrequency> {
      const record = await alerts
        .findOne({ _id: objectId(accountId) })
        .lean()
        .exec();
      return (record?.frequency as AlertFrequency | undefined) ?? 'WEEKLY';
    },

    async setFrequency(accountId: Id<'account'>, frequency: AlertFrequency): Promise<void> {
      await alerts.updateOne({ _id: objectId(accountId) }, { $set: { frequency } }, { upsert: true }).exec();
    },

    /** Into the letter of that hour, unless the person was told of it before. */
    async addToLetter(
      { accountId, id }: { accountId: Id<'account'>; id: Types.ObjectId },
      at: Date,
      now: Date,
    ): Promise<void> {
      const theirs = { accountId: objectId(accountId) };
      if (await letters.exists({ ...theirs, newsIds: id })) return;
      for (let turn = 0; turn < MOST_TRIES; turn += 1) {
        const dueAt = new Date(at.getTime() + turn * MINUTE_MS);
        const _id = letterId(accountId, dueAt);
        const first = { ...theirs, createdAt: now, ...firstRevision(dueAt) };
        try {
          const update = { $setOnInsert: first, $addToSet: { newsIds: id } };
          const open = { _id, sealedAt: { $exists: false } };
          await written(letters.updateOne(open, update, { upsert: true }).exec());
          return;
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
        }
      }
      throw new Error('every letter of the next minutes is sealed');
    },

    /** From then on nothing is added to it; the same again when it is tried anew. */
    async seal({ _id }: MatchLetterRecord, at: Date): Promise<MatchLetterRecord | null> {
      await letters.updateOne({ _id, sealedAt: { $exists: false } }, { $set: { sealedAt: at } }).exec();
      return letters.findOne({ _id }).lean<MatchLetterRecord>().exec();
    },

    async setOutcome({ _id }: MatchLetterRecord, outcome: MatchLetterOutcome): Promise<void> {
      await letters.updateOne({ _id }, { $set: { outcome } }).exec();
    },

    async listLettersOf(accountId: Id<'account'>) {
      const records = await letters
        .find({ accountId: objectId(accountId) })
        .lean<MatchLetterRecord[]>()
        .exec();
      return records.map(({ createdAt, outcome }) => ({ createdAt, outcome: outcome ?? null }));
    },

    /** Which needs were told to that commissioner, and why. */
    async listFoundFor(commissionerId: Id<'commissioner'>) {
      const records = await news
        .find({ 'people.commissionerId': commissionerId })
        .lean<NewsRecord[]>()
        .exec();
      return records.flatMap((record) =>
        peopleIn(record)
          .filter((person) => person.commissionerId === commissionerId)
          .map(({ score, because }) => {
            const { needId, foundAt } = toMatchNews(record);
            return { needId, foundAt, score, because };
          }),
      );
    },

    /** Who is on the list of commissioners no more is told of nothing as one. */
    async forgetPeople(commissionerIds: readonly Id<'commissioner'>[]): Promise<void> {
      const theirs = { commissionerId: { $in: [...commissionerIds] } };
      await news
        .updateMany(
          { 'people.commissionerId': { $in: [...commissionerIds] } },
          { $pull: { people: theirs as never } },
        )
        .exec();
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await letters.deleteMany({ accountId: objectId(accountId) }).exec();
      await alerts.deleteOne({ _id: objectId(accountId) }).exec();
    },

    async removeOfNeeds(needIds: readonly Id<'need'>[]): Promise<void> {
      await news.deleteMany({ needId: { $in: needIds.map(objectId) } }).exec();
    },

    async purge(before: Date): Promise<void> {
      const told = { createdAt: { $lt: before }, pending: { $exists: false } };
      await letters.deleteMany(told).exec();
      await news.deleteMany(told).exec();
    },
  };
}

/** As others are told of it. */
export function toMatchNews(record: NewsRecord): MatchNews {
  const { _id, organizationId, needId, itemId, side, isForPeopleAlone, createdAt } = record;
  return {
    id: _id.toHexString(),
    isForHouse: !isForPeopleAlone,
    commissionerIds: peopleIn(record).map(({ commissionerId }) => commissionerId),
    organizationId: toId('organization', organizationId.toHexString()),
    needId: toId('need', needId.toHexString()),
    itemId,
    side,
    foundAt: createdAt,
  };
}

/** What was found before people were told in person names none. */
export function peopleIn({ people }: Pick<NewsRecord, 'people'>): readonly PersonFound[] {
  return people ?? [];
}

/** The same for the same pair and reader: an offer to one need, or a need to one house, whatever of it fits. */
function newsId(found: Pick<Found, 'organizationId' | 'needId' | 'itemId' | 'side'>) {
  const { organizationId, needId, itemId, side } = found;
  const what = side === 'NEED' ? itemId : 'need';
  return digest(`${organizationId}:${needId}:${what}`);
}

/** One letter a person and minute. */
function letterId(accountId: Id<'account'>, dueAt: Date): Types.ObjectId {
  return digest(`${accountId}:${Math.floor(dueAt.getTime() / MINUTE_MS)}`);
}

function digest(text: string): Types.ObjectId {
  return new Types.ObjectId(createHash('sha256').update(text).digest('hex').slice(0, 24));
}
