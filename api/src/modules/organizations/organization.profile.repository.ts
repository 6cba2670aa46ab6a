import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { IdentityChange, IdentityDecision, ProfileEdit } from './organization.history.model.ts';
import { keysOf } from './organization.keys.ts';
import type { Organization, OrganizationModel, OrganizationRecord, Profile } from './organization.model.ts';
import { toOrganization, toStored } from './organization.records.ts';

export type ProfileRepository = ReturnType<typeof createProfileRepository>;

/** How many edits are kept: enough to tell a form that was open for long what has changed under it. */
const KEPT_EDITS = 50;

/** The writes of those who look after one organization; each is refused where it is not as it was read. */
export function createProfileRepository(model: OrganizationModel) {
  async function update(filter: object, change: object): Promise<Organization | null> {
    const record = await written(
      model
        .findOneAndUpdate(filter as never, change as never, { returnDocument: 'after' })
        .lean<OrganizationRecord>()
        .exec(),
    );
    return record && toOrganization(record);
  }

  return {
    /** Null where it is not as it was read. @throws Conflict where name or code is another's. */
    save(
      organization: Organization,
      profile: Partial<Profile>,
      { edit, entry }: { edit: Omit<ProfileEdit, 'revision'>; entry: AuditEntry },
    ): Promise<Organization | null> {
      const revision = organization.profileRevision + 1;
      const isRenamed = 'name' in profile || 'creditCode' in profile;
      return update(asRead(organization), {
        $set: {
          ...toStored(profile),
          profileRevision: revision,
          ...nextRevision.$set,
          ...(isRenamed && { keys: keysOf({ ...organization, ...profile }, organization.formerKeys) }),
        },
        $inc: nextRevision.$inc,
        $push: { edits: { $each: [{ ...edit, revision }], $slice: -KEPT_EDITS }, trail: entry },
      });
    },

    /** Null where one waits already, or it is not as it was read. */
    askForIdentity: (organization: Organization, change: IdentityChange, entry: AuditEntry) =>
      update(
        { ...asRead(organization), identityWaitsSince: { $exists: false } },
        {
          $set: { identityChange: change, identityWaitsSince: change.at, ...nextRevision.$set },
          $inc: nextRevision.$inc,
          $push: { trail: entry },
        },
      ),

    /** Null where that change waits no more, or name and code are not as they were read. @throws Conflict where name or code is another's by now. */
    decideIdentity(
      organization: Organization,
      decision: IdentityDecision,
      entry: AuditEntry,
    ): Promise<Organization | null> {
      const { change, outcome } = decision;
      const taken = outcome === 'ACCEPTED' ? identityOf(organization, change) : {};
      return update(
        {
          _id: objectId(organization.id),
          identityWaitsSince: change.at,
          // What the decision tells of before has to be true.
          name: decision.nameBefore,
          creditCode: decision.creditCodeBefore,
        },
        {
          $set: {
            ...taken,
            ...(outcome === 'ACCEPTED' && {
              profileRevision: organization.profileRevision + 1,
              keys: keysOf({ ...organization, ...taken }, organization.formerKeys),
            }),
            identityChange: null,
            ...nextRevision.$set,
          },
          $unset: { identityWaitsSince: 1 },
          $inc: nextRevision.$inc,
          $push: { identityDecisions: decision, trail: entry },
        },
      );
    },
  };
}

function identityOf(
  { name, creditCode }: Organization,
  change: IdentityChange,
): Pick<Profile, 'name' | 'creditCode'> {
  return { name: change.name ?? name, creditCode: change.creditCode ?? creditCode };
}

/** Only while nobody else has changed it, verified it, closed it or merged it. */
function asRead({ id, profileRevision, verifiedAt, state }: Organization) {
  return {
    _id: objectId(id),
    // Organizations from before profiles could be edited have neither.
    profileRevision: profileRevision === 0 ? { $in: [null, 0] } : profileRevision,
    state: state === 'ACTIVE' ? { $in: [null, 'ACTIVE'] } : state,
    verifiedAt,
  };
}
