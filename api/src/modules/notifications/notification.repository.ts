import type { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { Conflict } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { digestId } from './fact.repository.ts';
import { kindOf, officerKinds } from './notification.kinds.ts';
import type { Notification, NotificationModel, NotificationRecord } from './notification.model.ts';
import type { Topic } from './notification.topics.ts';

export type NewNotification = Omit<Notification, 'id' | 'readAt' | 'topic'> & {
  /** Of the fact: with the reader it makes the id. */
  readonly factId: string;
  readonly itemId: string | null;
  readonly isShown: boolean;
};

/** What one person may see: their own, of organizations only those they belong to still, as an officer while one is. */
export type Sight = {
  readonly accountId: Id<'account'>;
  readonly organizationIds: readonly Id<'organization'>[];
  readonly isOfficer: boolean;
};

export type NotificationRepository = ReturnType<typeof createNotificationRepository>;

const MOST_GATHERED = 100;

export function createNotificationRepository(model: NotificationModel) {
  const seenBy = ({ accountId, organizationIds, isOfficer }: Sight) => ({
    accountId: objectId(accountId),
    organizationId: { $in: [null, ...organizationIds.map(objectId)] },
    isShown: true,
    ...(!isOfficer && { kind: { $nin: [...officerKinds] } }),
  });
  const one = (sight: Sight, id: Id<'notification'>) => ({ _id: objectId(id), ...seenBy(sight) });

  /** Into the unread one about the same subject; null where there is none. */
  async function gather(given: NewNotification, itemId: string): Promise<Types.ObjectId | null> {
    const same = { accountId: objectId(given.accountId), subjectId: given.subjectId, kind: given.kind };
    const known = await model
      .findOne({ ...same, itemIds: itemId }, { _id: 1 })
      .lean()
      .exec();
    if (known) return known._id;
    const update = {
      $set: { at: given.at, words: given.words },
      $push: { itemIds: { $each: [itemId], $slice: -MOST_GATHERED } },
    };
    const open = { ...same, readAt: null, isShown: given.isShown, itemIds: { $ne: itemId } };
    const found = await model
      .findOneAndUpdate(open, update, { projection: { _id: 1 } })
      .lean()
      .exec();
    return found?._id ?? null;
  }

  async function insert({ factId, itemId, ...given }: NewNotification): Promise<Types.ObjectId> {
    const { accountId, organizationId, ...rest } = given;
    const _id = digestId(`${factId}:${accountId}`);
    const record = {
      ...rest,
      topic: kindOf(given.kind).topic,
      accountId: objectId(accountId),
      organizationId: organizationId && objectId(organizationId),
      readAt: null,
      itemIds: itemId ? [itemId] : [],
    };
    try {
      await written(model.updateOne({ _id }, { $setOnInsert: record }, { upsert: true }).exec());
    } catch (error) {
      // Another process tells the same at this moment.
      if (!(error instanceof Conflict)) throw error;
    }
    return _id;
  }

  return {
    /** Once for each fact and reader, whoever tells it and however often. */
    async put(given: NewNotification): Promise<Notification | null> {
      const gathered = given.itemId ? await gather(given, given.itemId) : null;
      const _id = gathered ?? (await insert(given));
      const record = await model.findOne({ _id }).lean<NotificationRecord>().exec();
      return record && toNotification(record);
    },

    async find(sight: Sight, id: Id<'notification'>): Promise<Notification | null> {
      const record = await model.findOne(one(sight, id)).lean<NotificationRecord>().exec();
      return record && toNotification(record);
    },

    async list(
      sight: Sight,
      wish: { topics: readonly Topic[]; isUnreadOnly: boolean },
      page: PageRequest,
    ): Promise<Page<Notification>> {
      const filter = {
        ...seenBy(sight),
        ...(wish.topics.length > 0 && { topic: { $in: [...wish.topics] } }),
        ...(wish.isUnreadOnly && { readAt: null }),
      };
      const { records, ...rest } = await listPage({ model, filter, by: 'at', order: 'NEWEST_FIRST' }, page);
      return { ...rest, rows: records.map(toNotification) };
    },

    countUnread: (sight: Sight): Promise<number> =>
      model.countDocuments({ ...seenBy(sight), readAt: null }).exec(),

    async setRead(sight: Sight, id: Id<'notification'>, readAt: Date | null): Promise<Notification | null> {
      const record = await model
        .findOneAndUpdate(one(sight, id), { $set: { readAt } }, { returnDocument: 'after' })
        .lean<NotificationRecord>()
        .exec();
      return record && toNotification(record);
    },

    /** All that came until then; returns how many were unread. */
    async readAll(sight: Sight, { topics, readAt }: { topics: readonly Topic[]; readAt: Date }) {
      const filter = {
        ...seenBy(sight),
        readAt: null,
        at: { $lte: readAt },
        ...(topics.length > 0 && { topic: { $in: [...topics] } }),
      };
      return (await model.updateMany(filter, { $set: { readAt } }).exec()).modifiedCount;
    },

    /** Takes `readAll` of that instant back. */
    async unreadAll(sight: Sight, readAt: Date): Promise<number> {
      return (await model.updateMany({ ...seenBy(sight), readAt }, { $set: { readAt: null } }).exec())
        .modifiedCount;
    },

    /** Also what is told by letter alone. */
    async listByIds(ids: readonly Types.ObjectId[]): Promise<Notification[]> {
      const records = await model
        .find({ _id: { $in: [...ids] } })
        .sort({ at: -1, _id: -1 })
        .lean<NotificationRecord[]>()
        .exec();
      return records.map(toNotification);
    },

    /** For a person's copy, newest first. */
    async listAllOf(accountId: Id<'account'>): Promise<Notification[]> {
      const records = await model
        .find({ accountId: objectId(accountId) })
        .sort({ at: -1, _id: -1 })
        .lean<NotificationRecord[]>()
        .exec();
      return records.map(toNotification);
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await model.deleteMany({ accountId: objectId(accountId) }).exec();
    },

    async removeOfOrganizations(ids: readonly Id<'organization'>[]): Promise<void> {
      await model.deleteMany({ organizationId: { $in: ids.map(objectId) } }).exec();
    },

    async moveTo(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      await model
        .updateMany({ organizationId: objectId(from) }, { $set: { organizationId: objectId(to) } })
        .exec();
    },

    async purge(before: Date): Promise<number> {
      return (await model.deleteMany({ at: { $lt: before } }).exec()).deletedCount;
    },
  };
}

function toNotification(record: NotificationRecord): Notification {
  const { _id, accountId, organizationId, kind, topic, subjectId, words, path, at, readAt, itemIds } = record;
  return {
    id: toId('notification', _id.toHexString()),
    accountId: toId('account', accountId.toHexString()),
    organizationId: organizationId && toId('organization', organizationId.toHexString()),
    ...{ kind, topic, subjectId, path, at, readAt },
    words: itemIds.length > 0 ? { ...words, count: itemIds.length } : words,
  };
}
