import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { VerificationStep } from './organization.history.model.ts';
import type { Organization, OrganizationModel, OrganizationRecord } from './organization.model.ts';
import { toOrganization } from './organization.records.ts';

export type VerificationRepository = ReturnType<typeof createVerificationRepository>;

/** Whether it waits for an officer after each step, and whether it is verified. */
const after = {
  VERIFY: { verified: true, waits: false },
  WITHDRAW: { verified: false, waits: true },
  ASK: { verified: false, waits: false },
  SUPPLY: { verified: false, waits: true },
  REFUSE: { verified: false, waits: false },
} as const satisfies Record<VerificationStep['action'], object>;

export function createVerificationRepository(model: OrganizationModel) {
  return {
    /** Null when its verification is not as it was read: somebody else was first. */
    async take(
      { id, verifiedAt, verification }: Organization,
      step: VerificationStep,
      entry: AuditEntry,
    ): Promise<Organization | null> {
      const { verified, waits } = after[step.action];
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(id), verifiedAt, verification: { $size: verification.length } },
          {
            $set: {
              verifiedAt: verified ? step.at : null,
              ...(waits && { waitsSince: step.at }),
              ...nextRevision.$set,
            },
            ...(!waits && { $unset: { waitsSince: 1 } }),
            $inc: nextRevision.$inc,
            $push: { verification: step, trail: entry },
          },
          { returnDocument: 'after' },
        )
        .lean<OrganizationRecord>()
        .exec();
      return record && toOrganization(record);
    },
  };
}
