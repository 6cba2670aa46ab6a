import type { QueryFilter } from 'mongoose';
import { written } from '#database/errors.ts';
import { listPage } from '#database/list.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type {
  Assignment,
  CommissionerRequest,
  CommissionerRequestModel,
  CommissionerRequestRecord,
  RequestStep,
} from './commissioner-request.model.ts';
import {
  type NewCommissionerRequest,
  openKeyOf,
  toCommissionerRequest,
  toRecord,
  toStored,
} from './commissioner-request.records.ts';
import type { RequestState } from './commissioner-request.states.ts';

export type Listing = {
  /** Of these organizations, as enterprise or as employer, and of this commissioner; null for all. */
  readonly of: {
    readonly organizationIds: readonly Id<'organization'>[];
    readonly commissionerId: Id<'commissioner'> | null;
  } | null;
  /** Empty for all. */
  readonly states: readonly RequestState[];
};

export type CommissionerRequestRepository = ReturnType<typeof createCommissionerRequestRepository>;

/** At most so many ended dispatches are settled in one round. */
const BATCH = 100;

export function createCommissionerRequestRepository(model: CommissionerRequestModel) {
  const find = async (filter: QueryFilter<CommissionerRequestRecord>, limit = 0) => {
    const query = model.find(filter).sort({ _id: 1 }).limit(limit);
    return (await query.lean<CommissionerRequestRecord[]>().exec()).map(toCommissionerRequest);
  };
  /** Null where it is not open any more, or not as it was read: somebody else was first. */
  const leaveOpen = async (
    { id, revision }: CommissionerRequest,
    { step, entry, set = {} }: { step: RequestStep; entry: AuditEntry; set?: object },
  ) => {
    const record = await model
      .findOneAndUpdate(
        { _id: objectId(id), state: 'OPEN', revision },
        {
          $set: { ...set, state: step.state, ...nextRevision.$set },
          $unset: { openKey: 1 },
          $push: { steps: step, trail: entry as never },
          $inc: nextRevision.$inc,
        },
        { returnDocument: 'after' },
      )
      .lean<CommissionerRequestRecord>()
      .exec();
    return record && toCommissionerRequest(record);
  };

  return {
    listByIds: (ids: readonly Id<'commissionerRequest'>[]) => find({ _id: { $in: ids.map(objectId) } }),

    async listByKeys(keys: readonly string[]): Promise<Map<string, CommissionerRequest>> {
      const filter = { key: { $in: [...keys] } };
      const records = await model.find(filter).lean<CommissionerRequestRecord[]>().exec();
      return new Map(records.map((record) => [record.key ?? '', toCommissionerRequest(record)]));
    },

    async findOpen(subject: Parameters<typeof openKeyOf>[0]): Promise<CommissionerRequest | null> {
      return (await find({ openKey: openKeyOf(subject) }))[0] ?? null;
    },

    /** @throws Conflict when the enterprise has an open request on the same need, or the key is taken. */
    async add(
      request: NewCommissionerRequest,
      entryOf?: (id: Id<'commissionerRequest'>) => AuditEntry,
    ): Promise<CommissionerRequest> {
      const record = toRecord(request);
      if (entryOf) record.trail = [entryOf(toCommissionerRequest(record).id)];
      await written(model.create(record));
      return toCommissionerRequest(record);
    },

    assign: (request: CommissionerRequest, assignment: Assignment, entry: AuditEntry) =>
      leaveOpen(request, {
        step: { state: 'ASSIGNED', by: assignment.assignedBy, at: assignment.assignedAt },
        set: { assignment: toStored(assignment), holdsSeat: true },
        entry,
      }),

    withdraw: (request: CommissionerRequest, by: Pick<RequestStep, 'by' | 'at'>, entry: AuditEntry) =>
      leaveOpen(request, { step: { ...by, state: 'WITHDRAWN' }, entry }),

    /** Whoever read it before cannot assign any more, and has to read it again. False where it is not open. */
    async fence(id: Id<'commissionerRequest'>): Promise<boolean> {
      const { matchedCount } = await model
        .updateOne({ _id: objectId(id), state: 'OPEN' }, nextRevision)
        .exec();
      return matchedCount > 0;
    },

    async list({ of, states }: Listing, page: PageRequest): Promise<Page<CommissionerRequest>> {
      const organizations = of && { $in: of.organizationIds.map(objectId) };
      const filter: QueryFilter<CommissionerRequestRecord> = {
        ...(organizations && {
          $or: [
            { enterpriseId: organizations },
            { 'assignment.homeInstitutionId': organizations },
            ...(of.commissionerId ? [{ 'assignment.commissionerId': objectId(of.commissionerId) }] : []),
          ],
        }),
        ...(states.length > 0 && { state: { $in: [...states] } }),
      };
      const { records, ...rest } = await listPage(
        { model, filter, by: 'requestedAt', order: 'OLDEST_FIRST' },
        page,
      );
      return { ...rest, rows: records.map(toCommissionerRequest) };
    },

    /** Dispatches that ended before that day and still take a seat. */
    listEnded: (today: string) => find({ holdsSeat: true, 'assignment.endsOn': { $lt: today } }, BATCH),

    async giveUpSeat(id: Id<'commissionerRequest'>): Promise<void> {
      await model.updateOne({ _id: objectId(id) }, { $unset: { holdsSeat: 1 } }).exec();
    },

    listOpenOf: (enterpriseIds: readonly Id<'organization'>[]) =>
      find({ enterpriseId: { $in: enterpriseIds.map(objectId) }, state: 'OPEN' }),

    /** As enterprise or as employer. */
    countOf: (id: Id<'organization'>) =>
      model
        .countDocuments({
          $or: [{ enterpriseId: objectId(id) }, { 'assignment.homeInstitutionId': objectId(id) }],
        })
        .exec(),

    listMadeBy: (enterpriseId: Id<'organization'>) => find({ enterpriseId: objectId(enterpriseId) }),

    /** Puts another enterprise in the place of one. Where it waits on the same need already, both go on. */
    async moveTo(
      request: CommissionerRequest,
      enterpriseId: Id<'organization'>,
      entry: AuditEntry,
    ): Promise<void> {
      const filter = { _id: objectId(request.id), enterpriseId: objectId(request.enterpriseId) };
      const change = {
        $set: { enterpriseId: objectId(enterpriseId), ...nextRevision.$set },
        $inc: nextRevision.$inc,
        $push: { trail: entry as never },
      };
      const openKey = request.state === 'OPEN' && openKeyOf({ ...request, enterpriseId });
      try {
        // Guarded by the state: a key belongs to open ones only, and it may have been answered meanwhile.
        const { matchedCount } = await written(
          model
            .updateOne(
              { ...filter, state: request.state },
              { ...change, $set: { ...change.$set, ...(openKey && { openKey }) } },
            )
            .exec(),
        );
        if (matchedCount === 0) await model.updateOne(filter, change).exec();
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        await model.updateOne(filter, { ...change, $unset: { openKey: 1 } }).exec();
      }
    },

    /** Dispatches of the one's staff are the other's. */
    async moveEmployer(from: Id<'organization'>, to: Id<'organization'>): Promise<void> {
      await model
        .updateMany(
          { 'assignment.homeInstitutionId': objectId(from) },
          {
            $set: { 'assignment.homeInstitutionId': objectId(to), ...nextRevision.$set },
            $inc: nextRevision.$inc,
          },
        )
        .exec();
    },

    listExamplesOf: (enterpriseIds: readonly Id<'organization'>[]) =>
      find({ $or: [{ isExample: true }, { enterpriseId: { $in: enterpriseIds.map(objectId) } }] }),

    listAssignedTo: (ids: readonly Id<'commissioner'>[]) =>
      find({ 'assignment.commissionerId': { $in: ids.map(objectId) } }),

    async remove(ids: readonly Id<'commissionerRequest'>[]): Promise<void> {
      await removeTrailed(model, { _id: { $in: ids.map(objectId) } });
    },
  };
}
