import { createHash } from 'node:crypto';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { replaceAt } from '#database/pseudonym.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Keyset, Page, PageRequest } from '#kernel/page.ts';
import type { MessageModel, MessageRecord, PartnershipMessage } from './message.model.ts';

export type NewMessage = Omit<PartnershipMessage, 'id' | 'attachmentIds'> & {
  readonly key: string;
  readonly attachmentIds?: readonly Id<'file'>[];
};

/** The id follows from the key, so that what hangs on a message can be bound to it before it is there. */
export function messageIdOf(partnershipId: Id<'partnership'>, key: string): Id<'message'> {
  return toId('message', createHash('sha256').update(`${partnershipId} ${key}`).digest('hex').slice(0, 24));
}

export type MessageRepository = ReturnType<typeof createMessageRepository>;

type Place = Pick<MessageRecord, '_id' | 'partnershipId' | 'sentAt'>;

/** In the author's own copy, which says where a list ends. */
const MOST_LISTED = 5_000;

const MOST_COUNTED = 100;

const newestFirst = { sentAt: -1, _id: -1 } as const;

export function createMessageRepository(model: MessageModel) {
  return {
    /** @throws Conflict when the conversation has a message under the key. */
    async add(message: NewMessage): Promise<PartnershipMessage> {
      const record = toRecord(message);
      await written(model.create(record));
      return toMessage(record);
    },

    /** Those whose key the conversation does not have yet. */
    async addMissing(messages: readonly NewMessage[]): Promise<void> {
      if (messages.length === 0) return;
      const writes = messages.map(toRecord).map(({ partnershipId, key, ...rest }) => ({
        updateOne: { filter: { partnershipId, key }, update: { $setOnInsert: rest }, upsert: true },
      }));
      await written(model.bulkWrite(writes as never, { ordered: false }));
    },

    async findById(id: Id<'message'>): Promise<PartnershipMessage | null> {
      const record = await model
        .findOne({ _id: objectId(id) })
        .lean<MessageRecord>()
        .exec();
      return record && toMessage(record);
    },

    async findByKey(partnershipId: Id<'partnership'>, key: string): Promise<PartnershipMessage | null> {
      const record = await model
        .findOne({ partnershipId: objectId(partnershipId), key })
        .lean<MessageRecord>()
        .exec();
      return record && toMessage(record);
    },

    /** One page of each conversation, in the order of the ids; two queries, however many there are. */
    async listPages(
      ids: readonly Id<'partnership'>[],
      { limit, after }: PageRequest,
    ): Promise<Page<PartnershipMessage>[]> {
      // The index alone answers this one; texts are read for what is shown.
      const places = await model
        .find({ partnershipId: { $in: ids.map(objectId) } }, { partnershipId: 1, sentAt: 1 })
        .sort(newestFirst)
        .lean<Place[]>()
        .exec();
      const conversations = ids.map((id) => {
        const all = places.filter(({ partnershipId }) => partnershipId.equals(objectId(id)));
        const rest = after ? all.filter((place) => isOlder(place, after)) : all;
        return { shown: rest.slice(0, limit), hasNextPage: rest.length > limit, totalCount: all.length };
      });
      const shown = conversations.flatMap((conversation) => conversation.shown.map(({ _id }) => _id));
      const records = await model
        .find({ _id: { $in: shown } })
        .lean<MessageRecord[]>()
        .exec();
      const byHex = new Map(records.map((record) => [record._id.toHexString(), toMessage(record)]));
      return conversations.map(({ shown: page, ...rest }) => ({
        ...rest,
        rows: page.flatMap(({ _id }) => byHex.get(_id.toHexString()) ?? []),
      }));
    },

    /** By others, after that instant; counted up to 100. */
    async countAfter(
      partnershipId: Id<'partnership'>,
      { after, notBy }: { after: Date | null; notBy: Id<'account'> },
    ): Promise<number> {
      const since = after ? { sentAt: { $gt: after } } : {};
      const filter = { partnershipId: objectId(partnershipId), ...since, authorId: { $ne: objectId(notBy) } };
      return model.countDocuments(filter).limit(MOST_COUNTED).exec();
    },

    /** Of those conversations, the messages on which files hang. */
    async listWithFiles(ids: readonly Id<'partnership'>[]): Promise<PartnershipMessage[]> {
      const records = await model
        .find({ partnershipId: { $in: ids.map(objectId) }, 'attachmentIds.0': { $exists: true } })
        .lean<MessageRecord[]>()
        .exec();
      return records.map(toMessage);
    },

    /** What somebody wrote, latest first. */
    async listBy(authorId: Id<'account'>): Promise<PartnershipMessage[]> {
      const records = await model
        .find({ authorId: objectId(authorId) })
        .sort({ sentAt: -1 })
        .limit(MOST_LISTED)
        .lean<MessageRecord[]>()
        .exec();
      return records.map(toMessage);
    },

    /** The other side needs what was written; who wrote it goes. */
    pseudonymise: (from: Id<'account'>, to: Id<'account'>): Promise<void> =>
      replaceAt(model, 'authorId', { from: objectId(from), to: objectId(to) }),

    async removeOf(ids: readonly Id<'partnership'>[]): Promise<void> {
      await model.deleteMany({ partnershipId: { $in: ids.map(objectId) } }).exec();
    },
  };
}

function isOlder({ sentAt, _id }: Place, { at, hex }: Keyset): boolean {
  return sentAt < at || (sentAt.getTime() === at.getTime() && _id.toHexString() < hex);
}

function toRecord({ partnershipId, authorId, attachmentIds = [], ...message }: NewMessage): MessageRecord {
  return {
    ...message,
    ...(attachmentIds.length > 0 && { attachmentIds: [...attachmentIds] }),
    _id: objectId(messageIdOf(partnershipId, message.key)),
    partnershipId: objectId(partnershipId),
    authorId: authorId && objectId(authorId),
    ...firstRevision(message.sentAt),
  };
}

export function toMessage(record: MessageRecord): PartnershipMessage {
  return {
    id: toId('message', record._id.toHexString()),
    partnershipId: toId('partnership', record.partnershipId.toHexString()),
    side: record.side,
    authorId: record.authorId && toId('account', record.authorId.toHexString()),
    text: record.text,
    attachmentIds: (record.attachmentIds ?? []) as Id<'file'>[],
    sentAt: record.sentAt,
  };
}
