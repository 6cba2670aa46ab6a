import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Partnership, PartnershipModel, PartnershipRecord } from './partnership.model.ts';
import { keptOf, openKeyOf, toPartnership } from './partnership.records.ts';
import type { Turn } from './partnership.repository.ts';
import { isOpen } from './partnership.states.ts';

export type MergeRepository = ReturnType<typeof createMergeRepository>;

/** What has to be found and rewritten when two organizations become one. Rare. */
export function createMergeRepository(model: PartnershipModel) {
  return {
    /** All in which that one has part. */
    async listAllOf(id: Id<'organization'>): Promise<Partnership[]> {
      const side = objectId(id);
      const filter = {
        $or: [
          { requesterId: side },
          { recipientId: side },
          { brokerId: side },
          { 'brokerInvitation.organizationId': side },
        ],
      };
      return (await model.find(filter).lean<PartnershipRecord[]>().exec()).map(toPartnership);
    },

    /**
     * Another organization in the place of one. Where it has an open one with the same already, both go on. False when
     * it changed meanwhile: read it again.
     */
    async replaceParties({ before, after }: Turn, entry: AuditEntry): Promise<boolean> {
      const filter = { _id: objectId(before.id), state: before.state, revision: before.revision };
      const { set, unset } = keptOf(after);
      const sides = { requesterId: objectId(after.requesterId), recipientId: objectId(after.recipientId) };
      const openKey = isOpen(after.state) && openKeyOf(after);
      const write = async (keyed: object, unkeyed: Record<string, 1>) => {
        const gone = { ...unset, ...unkeyed };
        const { matchedCount } = await written(
          model
            .updateOne(filter, {
              $set: { ...set, ...sides, ...keyed, ...nextRevision.$set },
              $inc: nextRevision.$inc,
              $push: { trail: entry as never },
              ...(Object.keys(gone).length > 0 && { $unset: gone }),
            })
            .exec(),
        );
        return matchedCount > 0;
      };
      try {
        return await write(openKey ? { openKey } : {}, {});
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        return write({}, { openKey: 1 });
      }
    },
  };
}
