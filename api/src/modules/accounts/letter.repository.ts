import { Types } from 'mongoose';
import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import type { Id } from '#kernel/id.ts';
import { emailKeyOf } from './account.record.ts';
import type { LetterKind, LetterModel, LetterRecord, Registration, Written } from './letter.model.ts';

type NewLetter = {
  /** 24 hex digits; a link begins with them. */
  hex?: string;
  kind: LetterKind;
  email?: string;
  accountId?: Id<'account'>;
  tokenHash?: string;
  sealedToken?: string;
  registration?: Registration;
  written?: Written;
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

    /** @throws Conflict where the id is given and taken. */
    async add({ hex, email, accountId, apiKeyId, dueAt, ...rest }: NewLetter): Promise<void> {
      const letter = model.create({
        _id: new Types.ObjectId(hex),
        ...rest,
        ...(email !== undefined && { emailKey: emailKeyOf(email) }),
        ...(accountId && { accountId: objectId(accountId) }),
        ...(apiKeyId && { apiKeyId: objectId(apiKeyId) }),
        ...firstRevision(dueAt),
      });
      await written(letter);
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

    /** To the account, or to its address; newest first. */
    listOf: (accountId: Id<'account'>, emailKey: string): Promise<LetterRecord[]> =>
      model.find(toPerson(accountId, emailKey)).sort({ _id: -1 }).lean<LetterRecord[]>().exec(),

    /** Those that wait are not sent any more. */
    async removeOf(accountId: Id<'account'>, emailKey: string): Promise<void> {
      await model.deleteMany(toPerson(accountId, emailKey)).exec();
    },

    /** Expired before that instant; the store does the same by its own clock. */
    purge: async (before: Date): Promise<number> =>
      (await model.deleteMany({ expiresAt: { $lt: before } }).exec()).deletedCount,

    async remove(hex: string): Promise<void> {
      await model.deleteOne({ _id: new Types.ObjectId(hex) }).exec();
    },
  };
}

function toPerson(accountId: Id<'account'>, emailKey: string) {
  return { $or: [{ accountId: objectId(accountId) }, { emailKey }] };
}
