import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { firstRevision, nextRevision } from '#database/outbox.ts';
import { removeTrailed } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { type Id, toId } from '#kernel/id.ts';
import type { IdentityChange } from './organization.history.model.ts';
import type { Organization, OrganizationModel, OrganizationRecord, Profile } from './organization.model.ts';
import { toStored } from './organization.records.ts';

/** A profile as a list brings it; what the list does not tell is null or []. */
export type Incoming = {
  readonly id: Id<'organization'>;
  readonly profile: Profile;
  readonly keys: readonly string[];
  /** When and on what ground it counts as verified; null where an officer has to look first. */
  readonly verified: { readonly at: Date; readonly note: string } | null;
  readonly at: Date;
  readonly entry: AuditEntry;
  /** Who registered it on the platform, rather than in a list; becomes its owner. */
  readonly registeredBy?: Id<'account'>;
  /** A code as on the licence whose check character is wrong: an officer looks at it first. */
  readonly identityChange?: IdentityChange;
};

export type Change = {
  readonly existing: Organization;
  readonly profile: Partial<Profile>;
  readonly keys: readonly string[];
  readonly verified: Incoming['verified'];
  readonly entry: AuditEntry;
};

export type OrganizationIntakeRepository = ReturnType<typeof createOrganizationIntakeRepository>;

/** The writes of lists that bring many organizations at once. */
export function createOrganizationIntakeRepository(model: OrganizationModel) {
  /** Those that do not say what was to be written: the filter of their write found another revision. */
  async function listMissed(changes: readonly Change[]): Promise<Id<'organization'>[]> {
    const records = await model
      .find({ _id: { $in: changes.map(({ existing }) => objectId(existing.id)) } })
      .lean<OrganizationRecord[]>()
      .exec();
    const now = new Map(records.map((record) => [toId('organization', record._id.toHexString()), record]));
    return changes
      .filter(({ existing, profile, verified }) => {
        const record = now.get(existing.id);
        if (!record || (verified && record.verifiedAt === null)) return true;
        const wanted = Object.entries(toStored(profile));
        return wanted.some(
          ([key, value]) => JSON.stringify(record[key as keyof OrganizationRecord]) !== JSON.stringify(value),
        );
      })
      .map(({ existing }) => existing.id);
  }

  return {
    /** All of them, or @throws Conflict where a key is taken: those before it are written by then. */
    async insert(incoming: readonly Incoming[]): Promise<void> {
      if (incoming.length > 0) await written(model.insertMany(incoming.map(toRecord), { lean: true }));
    },

    /** Returns the ids whose document was not as it was read any more; these are unchanged. */
    async update(changes: readonly Change[]): Promise<Id<'organization'>[]> {
      if (changes.length === 0) return [];
      const { matchedCount } = await model.bulkWrite(changes.map(toUpdate) as never, { ordered: false });
      return matchedCount === changes.length ? [] : listMissed(changes);
    },

    async listExampleIds(): Promise<Id<'organization'>[]> {
      const records = await model.find({ isExample: true }, { _id: 1 }).lean().exec();
      return records.map(({ _id }) => toId('organization', _id.toHexString()));
    },

    async removeExamples(): Promise<void> {
      await removeTrailed(model, { isExample: true });
    },
  };
}

function toUpdate({ existing, profile, keys, verified, entry }: Change) {
  const becomesVerified = verified && existing.verifiedAt === null ? verified : null;
  return {
    updateOne: {
      filter: { _id: objectId(existing.id), revision: existing.revision },
      update: {
        $set: {
          ...toStored(profile),
          ...(becomesVerified && { verifiedAt: becomesVerified.at }),
          ...nextRevision.$set,
        },
        ...(becomesVerified && { $unset: { waitsSince: 1 } }),
        $push: { trail: entry, ...(becomesVerified && { verification: stepOf(becomesVerified) }) },
        $addToSet: { keys: { $each: [...keys] } },
        $inc: { ...nextRevision.$inc, profileRevision: 1 },
      },
    },
  };
}

function toRecord(incoming: Incoming): OrganizationRecord {
  const { id, profile, keys, verified, at, registeredBy, identityChange, entry } = incoming;
  return {
    ...(toStored(profile) as Omit<OrganizationRecord, '_id'>),
    _id: objectId(id),
    keys: [...keys],
    verifiedAt: verified?.at ?? null,
    ...(!verified && profile.kind !== 'BUREAU' && { waitsSince: at }),
    verification: verified ? [stepOf(verified)] : [],
    ...(registeredBy && { registeredBy }),
    ...(identityChange && { identityChange, identityWaitsSince: identityChange.at }),
    createdAt: at,
    trail: [entry],
    ...firstRevision(at),
  };
}

function stepOf({ at, note }: NonNullable<Incoming['verified']>) {
  return { action: 'VERIFY' as const, by: null, at, note };
}
