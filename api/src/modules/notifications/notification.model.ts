import { type Connection, type Model, Schema, Types } from 'mongoose';
import type { Id } from '#kernel/id.ts';
import type { Words } from './kind.ts';
import type { NotificationKind } from './notification.kinds.ts';
import type { Topic } from './notification.topics.ts';

/** That something happened, told to one person. */
export type Notification = {
  readonly id: Id<'notification'>;
  readonly accountId: Id<'account'>;
  /** As whose member the person is told; null where it is about the person alone. */
  readonly organizationId: Id<'organization'> | null;
  readonly kind: NotificationKind;
  readonly topic: Topic;
  readonly subjectId: string;
  readonly words: Words;
  /** A path of the client. */
  readonly path: string;
  readonly at: Date;
  readonly readAt: Date | null;
};

export type NotificationRecord = Omit<Notification, 'id' | 'accountId' | 'organizationId'> & {
  /** The digest of fact and reader: told again it is the same one. */
  _id: Types.ObjectId;
  accountId: Types.ObjectId;
  organizationId: Types.ObjectId | null;
  /** What is gathered in it; the latest 100. */
  itemIds: string[];
  /** False where the person wants the letter alone. */
  isShown: boolean;
};

export type NotificationModel = Model<NotificationRecord>;

const schema = new Schema<NotificationRecord>(
  {
    accountId: { type: Types.ObjectId, required: true },
    organizationId: { type: Types.ObjectId, default: null },
    kind: { type: String, required: true },
    topic: { type: String, required: true },
    subjectId: { type: String, required: true },
    words: { type: Object, required: true },
    path: { type: String, required: true },
    at: { type: Date, required: true },
    readAt: { type: Date, default: null },
    itemIds: { type: [String], required: true },
    isShown: { type: Boolean, required: true },
  },
  { versionKey: false, minimize: false },
);

// list: what one person was told, newest first; removeOf.
schema.index({ accountId: 1, at: -1, _id: -1 });
// countUnread, readAll, unreadAll; list: unread alone.
schema.index({ accountId: 1, readAt: 1, at: -1, _id: -1 });
// gather: the unread one about a subject.
schema.index({ accountId: 1, subjectId: 1, kind: 1 });
// moveTo, removeOfOrganizations.
schema.index({ organizationId: 1 });
// purge.
schema.index({ at: 1 });

export function createNotificationModel(connection: Connection): NotificationModel {
  return connection.model<NotificationRecord>('Notification', schema, 'notifications');
}
