import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import type { Absorption, StateStep } from './organization.history.model.ts';
import type { Organization, OrganizationModel, OrganizationRecord } from './organization.model.ts';
import { toOrganization } from './organization.records.ts';

export type MergeRepository = ReturnType<typeof createMergeRepository>;

/** The writes of a merge. Each can be repeated: what is done already is left alone. */
export function createMergeRepository(model: OrganizationModel) {
  async function move(filter: object, change: object): Promise<Organization | null> {
    const record = await written(
      model
        .findOneAndUpdate(filter as never, change as never, { returnDocument: 'after' })
        .lean<OrganizationRecord>()
        .exec(),
    );
    return record && toOrganization(record);
  }

  return {
    /** Null where it is in another state by now. @throws Conflict while another merge runs: they run one by one. */
    begin: (
      { id, state }: Organization,
      winnerId: Id<'organization'>,
      { step, entry }: { step: StateStep; entry: AuditEntry },
    ) =>
      move(
        { _id: objectId(id), state: state === 'ACTIVE' ? { $in: [null, 'ACTIVE'] } : state },
        {
          $set: {
            state: step.state,
            mergedInto: objectId(winnerId),
            merging: true,
            pausedUntil: null,
            identityChange: null,
            ...nextRevision.$set,
          },
          // Neither its verification nor its name waits for anybody any more.
          $unset: { waitsSince: 1, identityWaitsSince: 1 },
          $inc: nextRevision.$inc,
          $push: { stateSteps: step, trail: entry },
        },
      ),

    finish: (id: Id<'organization'>, step: StateStep, entry: AuditEntry) =>
      move(
        { _id: objectId(id), state: 'MERGING' },
        {
          $set: { state: step.state, ...nextRevision.$set },
          $unset: { merging: 1 },
          $inc: nextRevision.$inc,
          $push: { stateSteps: step, trail: entry },
        },
      ),

    abandon: (id: Id<'organization'>, step: StateStep, entry: AuditEntry) =>
      move(
        { _id: objectId(id), state: 'MERGING' },
        {
          $set: { state: step.state, mergedInto: null, ...nextRevision.$set },
          $unset: { merging: 1 },
          $inc: nextRevision.$inc,
          $push: { stateSteps: step, trail: entry },
        },
      ),

    /** Lists that bring the old name or code mean the new one: a key belongs to one, so it leaves before it arrives. */
    async handOverKeys(loserId: Id<'organization'>, winnerId: Id<'organization'>): Promise<void> {
      const gone = `merged:${hexOf(loserId)}`;
      const loser = await model
        .findOne({ _id: objectId(loserId) })
        .lean<OrganizationRecord>()
        .exec();
      if (!loser) return;
      const keys = loser.keys.includes(gone) ? (loser.formerKeys ?? []) : loser.keys;
      await model.updateOne({ _id: loser._id }, { $set: { keys: [gone], formerKeys: keys } }).exec();
      await model
        .updateOne(
          { _id: objectId(winnerId) },
          { $addToSet: { keys: { $each: keys }, formerKeys: { $each: keys } } },
        )
        .exec();
    },

    /** The winner keeps who came into it, with the units that came along. */
    async absorb(
      { units }: Organization,
      winnerId: Id<'organization'>,
      { absorption, entry }: { absorption: Absorption; entry: AuditEntry },
    ): Promise<void> {
      const winner = objectId(winnerId);
      for (const { id, ...unit } of units) {
        const _id = objectId(id);
        await model
          .updateOne(
            { _id: winner, 'units._id': { $ne: _id } },
            {
              $push: { units: { _id, ...unit } as never },
              $set: nextRevision.$set,
              $inc: { ...nextRevision.$inc, profileRevision: 1 },
            },
          )
          .exec();
      }
      await model
        .updateOne(
          { _id: winner, 'absorptions.organizationId': { $ne: absorption.organizationId } },
          {
            $push: { absorptions: absorption, trail: entry as never },
            $set: nextRevision.$set,
            $inc: nextRevision.$inc,
          },
        )
        .exec();
    },

    /** Platforms that the one ran are the other's. */
    async moveChildren(loserId: Id<'organization'>, winnerId: Id<'organization'>): Promise<void> {
      await model
        .updateMany(
          { parentUniversityId: objectId(loserId) },
          {
            $set: { parentUniversityId: objectId(winnerId), ...nextRevision.$set },
            $inc: { ...nextRevision.$inc, profileRevision: 1 },
          },
        )
        .exec();
    },
  };
}
