import { objectId } from '#database/object-id.ts';
import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import type { Account, AccountModel, AccountRecord } from './account.model.ts';
import { toAccount } from './account.record.ts';

type Role = Membership['role'];

/** Somebody whom a seed or a command made a member, and whose organization does not list them yet. */
export type UnlistedMember = Membership & { readonly accountId: Id<'account'>; readonly since: Date };

export type MembershipRepository = ReturnType<typeof createMembershipRepository>;

/** Which organizations an account belongs to: a copy, for sessions, of what each organization's own list says. */
export function createMembershipRepository(model: AccountModel) {
  const changed = async (filter: object, update: object) =>
    (await model.updateOne(filter, update).exec()).matchedCount === 1;
  const findIn = (organizationIds: readonly Id<'organization'>[], entry: object) =>
    model
      .find({
        memberships: { $elemMatch: { organizationId: { $in: organizationIds.map(objectId) }, ...entry } },
      })
      .sort({ _id: 1 })
      .lean<AccountRecord[]>()
      .exec();

  return {
    /** For seeds and commands. False where the account is gone, or belongs to the organization already. */
    add: (accountId: Id<'account'>, organizationId: Id<'organization'>, role: Role): Promise<boolean> => {
      const organization = objectId(organizationId);
      return changed(
        { _id: objectId(accountId), 'memberships.organizationId': { $ne: organization } },
        { $push: { memberships: { organizationId: organization, role } } },
      );
    },

    /** As the organization's list says; null where it names the account no more. Can be repeated. */
    async set(
      accountId: Id<'account'>,
      organizationId: Id<'organization'>,
      role: Role | null,
    ): Promise<void> {
      const _id = objectId(accountId);
      const organization = objectId(organizationId);
      if (role === null) {
        await changed({ _id }, { $pull: { memberships: { organizationId: organization } } });
        return;
      }
      const isThere = await changed(
        { _id, 'memberships.organizationId': organization },
        { $set: { 'memberships.$.role': role, 'memberships.$.isListed': true } },
      );
      if (isThere) return;
      await changed(
        { _id, 'memberships.organizationId': { $ne: organization } },
        { $push: { memberships: { organizationId: organization, role, isListed: true } } },
      );
    },

    /** Members who came past their organization's list: from before there were lists, by seeds, by commands. */
    async listUnlisted(organizationIds: readonly Id<'organization'>[]): Promise<UnlistedMember[]> {
      const records = await findIn(organizationIds, { isListed: { $ne: true } });
      const wanted = new Set<string>(organizationIds);
      return records.flatMap((record) => {
        const { id, memberships } = toAccount(record);
        return memberships
          .filter(
            ({ organizationId }, place) =>
              wanted.has(organizationId) && record.memberships[place]?.isListed !== true,
          )
          .map((membership) => ({ ...membership, accountId: id, since: record.createdAt }));
      });
    },

    /** Its members, those longest on the platform first. */
    async listByOrganization(organizationId: Id<'organization'>): Promise<Account[]> {
      return (await findIn([organizationId], {})).map(toAccount);
    },
  };
}
