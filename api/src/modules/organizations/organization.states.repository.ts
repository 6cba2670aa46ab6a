import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { StateStep } from './organization.history.model.ts';
import type { Organization, OrganizationModel, OrganizationRecord } from './organization.model.ts';
import { toOrganization } from './organization.records.ts';

export type StateRepository = ReturnType<typeof createStateRepository>;

export function createStateRepository(model: OrganizationModel) {
  return {
    /** Null when it is not in the state in which it was read: somebody else was first. */
    async move(
      { id, state }: Organization,
      step: StateStep,
      entry: AuditEntry,
    ): Promise<Organization | null> {
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), state: state === 'ACTIVE' ? { $in: [null, 'ACTIVE'] as never } : state },
          {
            $set: { state: step.state, pausedUntil: step.until, ...nextRevision.$set },
            $inc: nextRevision.$inc,
            $push: { stateSteps: step, trail: entry },
          },
          { returnDocument: 'after' },
        )
        .lean<OrganizationRecord>()
        .exec();
      return record && toOrganization(record);
    },

    /** Pauses that end on that day in China or ended before. */
    async listPausesOver(today: string, limit: number): Promise<Organization[]> {
      const records = await model
        .find({ state: 'PAUSED', pausedUntil: { $lte: today, $ne: null } })
        .sort({ pausedUntil: 1 })
        .limit(limit)
        .lean<OrganizationRecord[]>()
        .exec();
      return records.map(toOrganization);
    },
  };
}
