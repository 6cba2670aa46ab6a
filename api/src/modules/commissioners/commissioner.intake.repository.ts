import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision, nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type {
  Commissioner,
  CommissionerContent,
  CommissionerModel,
  CommissionerRecord,
} from './commissioner.model.ts';

export type Verification = { readonly at: Date; readonly because: string };

export type Incoming = {
  readonly id: Id<'commissioner'>;
  readonly key: string;
  readonly content: CommissionerContent;
  readonly verified: Verification | null;
  readonly at: Date;
  readonly entry: AuditEntry;
};

export type Change = {
  readonly existing: Commissioner;
  readonly news: Partial<CommissionerContent>;
  readonly verified: Verification | null;
  readonly entry: AuditEntry;
};

export type CommissionerIntakeRepository = ReturnType<typeof createCommissionerIntakeRepository>;

/** The writes of lists that bring many commissioners at once. */
export function createCommissionerIntakeRepository(model: CommissionerModel) {
  return {
    /** All of them, or @throws Conflict where a key is taken: those before it are written by then. */
    async insert(incoming: readonly Incoming[]): Promise<void> {
      if (incoming.length > 0) await written(model.insertMany(incoming.map(toRecord), { lean: true }));
    },

    /** Returns the ids whose document was not as it was read any more; these are unchanged. */
    async update(changes: readonly Change[]): Promise<Id<'commissioner'>[]> {
      const missed: Id<'commissioner'>[] = [];
      for (const { existing, news, verified, entry } of changes) {
        const { homeInstitutionId, ...rest } = news;
        const { matchedCount } = await model
          .updateOne({ _id: objectId(existing.id), revision: existing.revision }, {
            $set: {
              ...rest,
              ...(homeInstitutionId && { homeInstitutionId: objectId(homeInstitutionId) }),
              ...(verified && { verifiedAt: verified.at, verifiedBecause: verified.because }),
              ...nextRevision.$set,
            },
            $inc: {
              ...(news.capacity !== undefined && { freeCapacity: news.capacity - existing.capacity }),
              ...nextRevision.$inc,
            },
            $push: { trail: entry },
          } as object)
          .exec();
        if (matchedCount === 0) missed.push(existing.id);
      }
      return missed;
    },
  };
}

function toRecord({ id, key, content, verified, at, entry }: Incoming): CommissionerRecord {
  return {
    ...content,
    _id: objectId(id),
    homeInstitutionId: objectId(content.homeInstitutionId),
    key,
    freeCapacity: content.capacity,
    serving: [],
    verifiedAt: verified?.at ?? null,
    verifiedBecause: verified?.because ?? null,
    createdAt: at,
    trail: [entry],
    ...firstRevision(at),
  };
}
