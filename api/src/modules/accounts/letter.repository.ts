import { Types } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import type { Id } from '#kernel/id.ts';
import { emailKeyOf } from './account.record.ts';
import type { LetterKind, LetterModel, LetterRecord, Registration } from './letter.model.ts';

type NewLetter = {
  /** 24 hex digits; a link begins with them. */
  hex?: string;
  kind: LetterKind;
  email?: string;
  accountId?: Id<'account'>;
  tokenHash?: string;
  sealedToken?: string;
  registration?: Registration;
  afterEpoch?: number;
  apiKeyId?: Id<'apiKey'>;
  createdAt: Date;
  /** When the worker looks at it at the earliest. */
  dueAt: Date;
  expiresAt: Date;
};

export type LetterRepository = ReturnType<typeof createLetterRepository>;

export function createLetterRepository(model: LetterModel) {
  return {
    newHex: () => new Types.ObjectId().toHexString(),

    async add({ hex, email, accountId, apiKeyId, dueAt, ...rest }: NewLetter): Promise<void> {
      await model.create({
        _id: new Types.ObjectId(hex),
        ...rest,
        ...(email !== undefined && { emailKey: emailKeyOf(email) }),
        ...(accountId && { accountId: objectId(accountId) }),
        ...(apiKeyId && { apiKeyId: objectId(apiKeyId) }),
        ...firstRevision(dueAt),
      });
    },

    findLink: (kind: LetterKind, hex: string, now: Date): Promise<LetterRecord | null> =>
      model
        .findOne({ _id: new Types.ObjectId(hex), kind, expiresAt: { $gt: now } })
        .lean<LetterRecord>()
        .exec(),

    /** The first to be sent decides: a repeat must not make an old link good again. */
    async bindToEpoch({ _id }: LetterRecord, epoch: number): Promise<void> {
      await model.updateOne({ _id, epoch: null }, { $set: { epoch } }).exec();
    },

    /** Sent: nobody needs to read the link again. */
    async dropToken({ _id }: LetterRecord): Promise<void> {
      await model.updateOne({ _id }, { $unset: { sealedToken: 1 } }).exec();
    },

    async remove(hex: string): Promise<void> {
      await model.deleteOne({ _id: new Types.ObjectId(hex) }).exec();
    },
  };
}
