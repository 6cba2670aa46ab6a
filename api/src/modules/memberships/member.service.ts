import type { Services } from '#graphql/context.ts';
import { Forbidden, InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { type Account, requirePerson, type Viewer } from '#kernel/viewer.ts';
import { type Organization, OrganizationClosed } from '#modules/organizations/index.ts';
import { LastOwner, MemberGone } from './membership.errors.ts';
import { goesOn, isLastOwner, isManager, memberIn } from './membership.policy.ts';
import type { Member, Role, Roster } from './roster.model.ts';
import type { RosterChange, RosterService } from './roster.service.ts';
import { deedOf, keyOf, stepOf } from './roster.steps.ts';

type Options = {
  rosters: RosterService;
  organizations: Services['organizations'];
  accounts: Services['accounts'];
};

type Target = { organizationId: Id<'organization'>; accountId: Id<'account'> };
type Wish = Target & { reason?: string | null | undefined };

export type MemberService = ReturnType<typeof createMemberService>;

const REASON = { min: 2, max: 500, multiline: true };

/** What owners do with members, and what a member does with the own membership. */
export function createMemberService({ rosters, organizations, accounts }: Options) {
  /** @throws Forbidden for who is no owner, MemberGone where there is nobody to change. */
  async function manage(
    viewer: Viewer,
    wish: Wish,
    decide: (place: {
      roster: Roster;
      member: Member;
      organization: Organization;
      self: Account;
    }) => RosterChange | null,
  ): Promise<Organization> {
    const self = requirePerson(viewer);
    const organization = await organizations.get(viewer, wish.organizationId);
    await rosters.change(viewer, organization.id, (roster) => {
      if (!isManager(viewer, roster)) throw new Forbidden();
      if (!goesOn(organization)) throw new OrganizationClosed(organization);
      const member = roster.members.find(({ accountId }) => accountId === wish.accountId);
      if (!member) throw new MemberGone();
      return decide({ roster, member, organization, self });
    });
    return organization;
  }

  return {
    /** The same role again changes nothing. @throws LastOwner for the own role of the last owner. */
    async changeRole(viewer: Viewer, wish: Wish & { role: Role }): Promise<Organization> {
      const { role } = wish;
      const note = readReason(wish.reason);
      return manage(viewer, wish, ({ roster, member, organization, self }) => {
        if (member.role === role) return null;
        if (role === 'MEMBER') refuseLast(roster, member);
        const { accountId } = member;
        return {
          members: withRole(roster, new Map([[accountId, role]])),
          steps: [stepOf('MEMBER_ROLE_CHANGED', { by: self.accountId, memberId: accountId, role, note })],
          deeds: [
            deedOf('MEMBER_ROLE_CHANGED', accountId, { before: member.role, after: role, reason: note }),
          ],
          letters:
            accountId === self.accountId
              ? []
              : [
                  {
                    key: keyOf(roster, `role:${accountId}`),
                    kind: 'ROLE_CHANGED',
                    to: [accountId],
                    facts: { organization: organization.name, role, note },
                  },
                ],
        };
      });
    },

    /** Of somebody else: oneself leaves. */
    async remove(viewer: Viewer, wish: Target & { reason: string }): Promise<Organization> {
      const input = checkInput();
      const note = input.text('reason', wish.reason, REASON);
      input.done();
      return manage(viewer, wish, ({ roster, member, organization, self }) => {
        const { accountId } = member;
        if (accountId === self.accountId)
          throw new InvalidInput({ text: leaveInstead, field: ['input', 'accountId'] });
        return {
          members: without(roster, accountId),
          steps: [stepOf('MEMBER_REMOVED', { by: self.accountId, memberId: accountId, note })],
          deeds: [deedOf('MEMBER_REMOVED', accountId, { before: member.role, after: null, reason: note })],
          letters: [
            {
              key: keyOf(roster, `removed:${accountId}`),
              kind: 'REMOVED',
              to: [accountId],
              facts: { organization: organization.name, note },
            },
          ],
        };
      });
    },

    /** Both roles in one write: at no moment is there nobody, and at no moment does it fail half. */
    async transfer(viewer: Viewer, wish: Wish): Promise<Organization> {
      const note = readReason(wish.reason);
      const { accountId: viewerId } = requirePerson(viewer);
      const [person] = await accounts.getMany([viewerId]);
      return manage(viewer, wish, ({ roster, member, organization, self }) => {
        const { accountId } = member;
        if (accountId === self.accountId)
          throw new InvalidInput({ text: anotherOne, field: ['input', 'accountId'] });
        return {
          members: withRole(
            roster,
            new Map<Id<'account'>, Role>([
              [accountId, 'OWNER'],
              [self.accountId, 'MEMBER'],
            ]),
          ),
          steps: [
            stepOf('OWNERSHIP_TRANSFERRED', { by: self.accountId, memberId: accountId, role: 'OWNER', note }),
          ],
          deeds: [
            deedOf('OWNERSHIP_TRANSFERRED', accountId, { before: member.role, after: 'OWNER', reason: note }),
          ],
          letters: [
            {
              key: keyOf(roster, `transfer:${accountId}`),
              kind: 'OWNERSHIP_RECEIVED',
              to: [accountId],
              facts: { organization: organization.name, person: person?.displayName, note },
            },
          ],
        };
      });
    },

    /** @throws LastOwner while the organization goes on and nobody else owns it. */
    async leave(viewer: Viewer, { organizationId, reason }: Omit<Wish, 'accountId'>): Promise<Organization> {
      const self = requirePerson(viewer);
      const note = readReason(reason);
      const organization = await organizations.get(viewer, organizationId);
      await rosters.change(viewer, organization.id, (roster) => {
        const own = memberIn(viewer, roster);
        if (!own) throw new Forbidden();
        if (goesOn(organization)) refuseLast(roster, own);
        return {
          members: without(roster, own.accountId),
          steps: [stepOf('MEMBER_LEFT', { by: self.accountId, memberId: own.accountId, note })],
          deeds: [deedOf('MEMBER_LEFT', own.accountId, { before: own.role, after: null, reason: note })],
        };
      });
      return organization;
    },
  };
}

const leaveInstead = {
  zh: '要移出的是你自己，请用“退出单位”',
  en: 'This is yourself: leave the organization instead',
};

const anotherOne = { zh: '请选另一位成员', en: 'Choose another member' };

function readReason(value: string | null | undefined): string | null {
  const input = checkInput();
  const reason = input.optionalText('reason', value, REASON);
  input.done();
  return reason;
}

function refuseLast(roster: Roster, { accountId }: Member): void {
  if (isLastOwner(roster, accountId)) throw new LastOwner(roster.members.length - 1);
}

function without({ members }: Roster, accountId: Id<'account'>): Member[] {
  return members.filter((member) => member.accountId !== accountId);
}

function withRole({ members }: Roster, roles: ReadonlyMap<Id<'account'>, Role>): Member[] {
  return members.map((member) => ({ ...member, role: roles.get(member.accountId) ?? member.role }));
}
