import { randomUUID } from 'node:crypto';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { addressLike } from '#database/pseudonym.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { ImportKind } from './kinds/kinds.ts';
import type { ImportRun, ImportRunModel, ImportRunRecord, RunCounts } from './run.model.ts';

type RunId = Id<'importRun'>;

/** A step of a run: where it leads, what it sets, and what the audit trail tells of it. */
export type RunStep = {
  readonly set: Partial<Omit<ImportRun, 'id' | 'organizationId' | 'accountId' | 'revision'>>;
  /** When a worker is to take it up; null where none is. */
  readonly dueAt: Date | null;
  readonly entry?: AuditEntry;
};

/** A run that this process works at, for as long as its lease lasts. */
export type Claimed = { readonly run: ImportRun; readonly claim: string; readonly attempts: number };

/** Whose runs: all that may be seen by any of these. */
export type RunsOf = {
  readonly organizationIds: readonly Id<'organization'>[];
  /** Of these, those of which the viewer is an owner, and what owners alone see. */
  readonly ownedIds: readonly Id<'organization'>[];
  readonly ownersKinds: readonly ImportKind[];
  readonly kinds: readonly ImportKind[];
};

export type RunRepository = ReturnType<typeof createRunRepository>;

export function createRunRepository(model: ImportRunModel) {
  return {
    async add(run: ImportRun, dueAt: Date | null): Promise<void> {
      const { id, organizationId, accountId, ...rest } = run;
      await model.create({
        ...rest,
        _id: objectId(id),
        organizationId: organizationId && objectId(organizationId),
        accountId: objectId(accountId),
        attempts: 0,
        ...(dueAt && { dueAt }),
      } as never);
    },

    async find(id: RunId): Promise<ImportRun | null> {
      const record = await model.findById(objectId(id)).lean<ImportRunRecord>().exec();
      return record && toRun(record);
    },

    async listOf(
      { organizationIds, ownedIds, ownersKinds, kinds }: RunsOf,
      page: PageRequest,
    ): Promise<Page<ImportRun>> {
      const filter = {
        $or: [
          { organizationId: { $in: organizationIds.map(objectId) }, kind: { $nin: [...ownersKinds] } },
          { organizationId: { $in: ownedIds.map(objectId) } },
          { organizationId: null, kind: { $in: [...kinds] } },
        ],
      };
      const { records, ...rest } = await listPage(
        { model, filter: filter as never, by: 'createdAt', order: 'NEWEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toRun) };
    },

    /** How many of a person's are not over. */
    countOpen: (accountId: Id<'account'>) =>
      model
        .countDocuments({
          accountId: objectId(accountId),
          state: { $in: ['COLUMNS', 'CHECKING', 'CHECKED', 'RUNNING'] },
        })
        .exec(),

    /** Null where it is not as it was read any more: somebody else was first. */
    async move(
      run: Pick<ImportRun, 'id' | 'revision'>,
      { set, dueAt, entry }: RunStep,
    ): Promise<ImportRun | null> {
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(run.id), revision: run.revision },
          {
            $set: { ...set, attempts: 0, ...(dueAt && { dueAt }) },
            $unset: { claim: 1, ...(!dueAt && { dueAt: 1 }) },
            $inc: { revision: 1 },
            ...(entry && { $push: { trail: entry } }),
          } as never,
          { returnDocument: 'after' },
        )
        .lean<ImportRunRecord>()
        .exec();
      return record && toRun(record);
    },

    /** What is due, and for `leaseMs` nobody else's. */
    async claim(now: Date, leaseMs: number): Promise<Claimed | null> {
      const claim = randomUUID();
      const record = await model
        .findOneAndUpdate(
          { dueAt: { $lte: now } },
          { $set: { claim, dueAt: new Date(now.getTime() + leaseMs) }, $inc: { attempts: 1 } },
          { sort: { dueAt: 1 }, returnDocument: 'after' },
        )
        .lean<ImportRunRecord>()
        .exec();
      return record && { run: toRun(record), claim, attempts: record.attempts };
    },

    /** Tells how far it has come and holds on to it; false where it is somebody else's by now, or was stopped. */
    async keep(
      { run, claim }: Claimed,
      { set, dueAt }: { set: Pick<RunStep['set'], 'chunksDone' | 'checked' | 'done'>; dueAt: Date },
    ): Promise<boolean> {
      const { matchedCount } = await model
        .updateOne({ _id: objectId(run.id), revision: run.revision, claim }, {
          $set: { ...set, dueAt, attempts: 1 },
        } as never)
        .exec();
      return matchedCount === 1;
    },

    /** How far one had come that was stopped while it ran. */
    async noteStopped(id: RunId, done: RunCounts): Promise<void> {
      await model.updateOne({ _id: objectId(id), state: 'CANCELLED' }, { $set: { done } }).exec();
    },

    /** Lets go of it until then. */
    async retryLater({ run, claim }: Claimed, dueAt: Date): Promise<void> {
      await model
        .updateOne({ _id: objectId(run.id), claim }, { $set: { dueAt }, $unset: { claim: 1 } })
        .exec();
    },

    /** Nothing is to be done any more. */
    async rest({ run, claim }: Claimed): Promise<void> {
      await model
        .updateOne({ _id: objectId(run.id), claim }, { $unset: { dueAt: 1, claim: 1 } } as never)
        .exec();
    },

    /** Those whose rows are kept and older than that. */
    async forgetRows(before: Date, at: Date): Promise<void> {
      await model
        .updateMany({ createdAt: { $lt: before }, rowsGoneAt: null }, { $set: { rowsGoneAt: at, mends: [] } })
        .exec();
    },

    async listAllOf(accountId: Id<'account'>): Promise<ImportRun[]> {
      const records = await model
        .find({ accountId: objectId(accountId) })
        .sort({ createdAt: -1, _id: -1 })
        .lean<ImportRunRecord[]>()
        .exec();
      return records.map(toRun);
    },

    /** Blanks what is mended in cells that hold this address. Can be repeated. */
    async forgetAddress(emailKey: string): Promise<void> {
      const address = addressLike(emailKey);
      const records = await model
        .find({ 'mends.cells.text': address } as never, { mends: 1 })
        .lean<Pick<ImportRunRecord, '_id' | 'mends'>[]>()
        .exec();
      for (const { _id, mends } of records) {
        const blanked = mends.map((mend) => ({
          ...mend,
          cells: mend.cells.map((cell) => (address.test(cell.text) ? { ...cell, text: '' } : cell)),
        }));
        await model.updateOne({ _id }, { $set: { mends: blanked } } as never).exec();
      }
    },

    /** The history stays, under a name that is nobody's. */
    async pseudonymise(accountId: Id<'account'>, pseudonymId: Id<'account'>): Promise<void> {
      await model
        .updateMany({ accountId: objectId(accountId) }, { $set: { accountId: objectId(pseudonymId) } })
        .exec();
    },
  };
}

function toRun({
  _id,
  organizationId,
  accountId,
  trail: _trail,
  gone: _gone,
  ...record
}: ImportRunRecord): ImportRun {
  const { dueAt: _dueAt, claim: _claim, attempts: _attempts, ...run } = record;
  return {
    ...run,
    // Runs of before have none.
    mends: run.mends ?? [],
    id: toId('importRun', _id.toHexString()),
    organizationId: organizationId && toId('organization', organizationId.toHexString()),
    accountId: toId('account', accountId.toHexString()),
  };
}
