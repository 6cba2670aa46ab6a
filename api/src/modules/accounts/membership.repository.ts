import { objectId } from '#database/object-id.ts';
import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import type { Account, AccountModel, AccountRecord } from './account.model.ts';
import { toAccount } from './account.record.ts';

type Role = Membership['role'];

export type MembershipRepository = ReturnType<typeof createMembershipRepository>;

/** Which organizations an account belongs to. Each write is one guarded update; who may make it is decided above. */
export function createMembershipRepository(model: AccountModel) {
  const changed = async (filter: object, update: object) =>
    (await model.updateOne(filter, update).exec()).modifiedCount === 1;

  return {
    /** False where the account is gone, or belongs to the organization already: its role stays as it is. */
    add: (accountId: Id<'account'>, organizationId: Id<'organization'>, role: Role): Promise<boolean> => {
      const organization = objectId(organizationId);
      return changed(
        { _id: objectId(accountId), 'memberships.organizationId': { $ne: organization } },
        { $push: { memberships: { organizationId: organization, role } } },
      );
    },

    /** False where the account is no member in the role `from`, for instance because somebody changed it before. */
    changeRole: (
      accountId: Id<'account'>,
      organizationId: Id<'organization'>,
      { from, to }: { from: Role; to: Role },
    ): Promise<boolean> =>
      changed(
        {
          _id: objectId(accountId),
          memberships: { $elemMatch: { organizationId: objectId(organizationId), role: from } },
        },
        { $set: { 'memberships.$.role': to } },
      ),

    /** False where the account is no member. What it may do ends with its next request. */
    remove: (accountId: Id<'account'>, organizationId: Id<'organization'>): Promise<boolean> => {
      const organization = objectId(organizationId);
      return changed(
        { _id: objectId(accountId), 'memberships.organizationId': organization },
        { $pull: { memberships: { organizationId: organization } } },
      );
    },

    /** Its members, those longest on the platform first. */
    async listByOrganization(organizationId: Id<'organization'>): Promise<Account[]> {
      const records = await model
        .find({ 'memberships.organizationId': objectId(organizationId) })
        .sort({ _id: 1 })
        .lean<AccountRecord[]>()
        .exec();
      return records.map(toAccount);
    },
  };
}
