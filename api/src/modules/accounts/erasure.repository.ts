import { Types } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Account, AccountModel, AccountRecord } from './account.model.ts';
import { toAccount } from './account.record.ts';
import type { EndedAccountModel, Erasure, StoredErasure } from './erasure.model.ts';

/** One account whose turn it is, as it was claimed. */
export type DueErasure = {
  readonly account: Account;
  readonly state: Erasure['state'];
  readonly rounds: number;
  readonly pseudonymId: Id<'account'>;
  readonly emailKey: string;
  readonly displayName: string;
};

export type ErasureRepository = ReturnType<typeof createErasureRepository>;

/** All writes are guarded by the state that they lead on from: of two at once one wins. */
export function createErasureRepository(model: AccountModel, ended: EndedAccountModel) {
  const changed = async (filter: object, update: object) =>
    (await model.updateOne(filter, update).exec()).modifiedCount === 1;

  return {
    /** False where it is on its way out already, or gone. */
    begin: (
      id: Id<'account'>,
      { requestedAt, dueAt }: Omit<Erasure, 'state'>,
      entry: AuditEntry,
    ): Promise<boolean> => {
      const erasure: StoredErasure = {
        state: 'REQUESTED',
        requestedAt,
        dueAt,
        leaseUntil: dueAt,
        rounds: 0,
        pseudonymId: new Types.ObjectId(),
      };
      return changed({ _id: objectId(id), erasure: null }, { $set: { erasure }, $push: { trail: entry } });
    },

    /** False once it has begun. */
    cancel: (id: Id<'account'>, entry: AuditEntry): Promise<boolean> =>
      changed(
        { _id: objectId(id), 'erasure.state': 'REQUESTED' },
        { $unset: { erasure: 1 }, $push: { trail: entry } },
      ),

    async find(id: Id<'account'>): Promise<Erasure | null> {
      const record = await model
        .findOne({ _id: objectId(id) })
        .lean<AccountRecord>()
        .exec();
      if (!record?.erasure) return null;
      const { state, requestedAt, dueAt } = record.erasure;
      return { state, requestedAt, dueAt };
    },

    /** The next whose time has come; for this caller alone until `leaseUntil`. */
    async claim(now: Date, leaseUntil: Date): Promise<DueErasure | null> {
      const record = await model
        .findOneAndUpdate(
          { 'erasure.dueAt': { $lte: now }, 'erasure.leaseUntil': { $lte: now } },
          { $set: { 'erasure.leaseUntil': leaseUntil } },
          { returnDocument: 'after', sort: { 'erasure.leaseUntil': 1 } },
        )
        .lean<AccountRecord>()
        .exec();
      return record?.erasure ? toDue(record, record.erasure) : null;
    },

    /**
     * From here on there is no way back. Sessions, links and keys are void, and the address is free again: another
     * account may be made for it while this one goes.
     */
    start: (
      id: Id<'account'>,
      { emailKey, displayName }: Pick<DueErasure, 'emailKey' | 'displayName'>,
      entry: AuditEntry,
    ): Promise<boolean> =>
      changed(
        { _id: objectId(id), 'erasure.state': 'REQUESTED' },
        {
          $set: {
            'erasure.state': 'ERASING',
            'erasure.emailKey': emailKey,
            'erasure.displayName': displayName,
            email: 'gone@invalid',
            emailKey: `gone:${id}`,
            displayName: '',
            passwordHash: '',
            memberships: [],
          },
          $unset: { secondFactor: 1, emailChange: 1 },
          $inc: { epoch: 1 },
          $push: { trail: entry },
        },
      ),

    async countRound(id: Id<'account'>, leaseUntil: Date): Promise<void> {
      await model
        .updateOne(
          { _id: objectId(id), 'erasure.state': 'ERASING' },
          { $inc: { 'erasure.rounds': 1 }, $set: { 'erasure.leaseUntil': leaseUntil } },
        )
        .exec();
    },

    /** What stays first, then the account: a crash in between repeats the former. */
    async finish({ account, pseudonymId }: DueErasure, endedAt: Date): Promise<void> {
      const record = await model
        .findOne({ _id: objectId(account.id) })
        .lean<AccountRecord>()
        .exec();
      if (!record) return;
      await ended
        .updateOne(
          { _id: objectId(pseudonymId) },
          {
            $setOnInsert: {
              registeredIn: record.createdAt.toISOString().slice(0, 7),
              endedAt,
              wasCommissioner: record.commissionerId !== null,
            },
          },
          { upsert: true },
        )
        .exec();
      await removeTrailed(model, { _id: record._id, 'erasure.state': 'ERASING' });
    },

    /** Of these ids those that stand for a deleted account. */
    async listEnded(ids: readonly Id<'account'>[]): Promise<Set<Id<'account'>>> {
      const found = await ended
        .find({ _id: { $in: ids.map(objectId) } }, { _id: 1 })
        .lean<{ _id: Types.ObjectId }[]>()
        .exec();
      return new Set(found.map(({ _id }) => toId('account', _id.toHexString())));
    },

    async listEndedBefore(before: Date): Promise<Id<'account'>[]> {
      const found = await ended
        .find({ endedAt: { $lt: before } }, { _id: 1 })
        .limit(1_000)
        .lean<{ _id: Types.ObjectId }[]>()
        .exec();
      return found.map(({ _id }) => toId('account', _id.toHexString()));
    },

    async forgetEnded(ids: readonly Id<'account'>[]): Promise<void> {
      await ended.deleteMany({ _id: { $in: ids.map(objectId) } }).exec();
    },

    countEnded: () => ended.countDocuments({}).exec(),
  };
}

function toDue(record: AccountRecord, erasure: StoredErasure): DueErasure {
  return {
    account: toAccount(record),
    state: erasure.state,
    rounds: erasure.rounds,
    pseudonymId: toId('account', erasure.pseudonymId.toHexString()),
    emailKey: erasure.emailKey ?? record.emailKey,
    displayName: erasure.displayName ?? record.displayName,
  };
}
