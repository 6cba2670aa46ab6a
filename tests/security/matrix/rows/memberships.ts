import type { MatrixPart } from '../format.ts';
import { invitationOf } from '../houses.ts';
import type { MatrixObjects } from '../world.ts';

const reason = '测试需要';
const who = (of: MatrixObjects) => ({ organizationId: of.firm, accountId: of.colleague });

export const memberships: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.invitationByToken
  any                         hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Query.claimedOrganizations
  any                         sign-in  no       no       no           no       yes      no            no       no
Mutation.inviteMember
  own                         sign-in  no       yes      no           no       no       no            no       no
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       no
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no
Mutation.resendInvitation
  own                         sign-in  hidden   yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.revokeInvitation
  own                         sign-in  hidden   yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.acceptInvitation
  any                         hidden   hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.declineInvitation
  any                         hidden   hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.requestMembership
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       no
  others                      sign-in  yes      yes      yes          yes      yes      yes           no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       no
Mutation.withdrawMembershipRequest
  own                         sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.withdrawMembershipRequest (asked by the commissioner)
  any                         sign-in  hidden   hidden   yes          hidden   hidden   hidden        no       no
Mutation.acceptMembershipRequest
  own                         sign-in  hidden   yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.refuseMembershipRequest
  own                         sign-in  hidden   yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.registerOrganization
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.changeMemberRole
  own                         sign-in  no       yes      no           no       no       no            no       no
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       no
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no
Mutation.removeMember
  own                         sign-in  no       yes      no           no       no       no            no       no
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       no
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no
Mutation.transferOwnership
  own                         sign-in  no       yes      no           no       no       no            no       no
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       no
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no
Mutation.leaveOrganization
  own                         sign-in  yes      yes      no           no       no       no            no       no
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       no
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no

                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Organization.members
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.invitations
  own                         empty    empty    yes      empty        empty    empty    empty         yes      hidden
  draft                       hidden   empty    yes      hidden       hidden   empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Organization.membershipRequests
  own                         empty    empty    yes      empty        empty    empty    empty         yes      hidden
  draft                       hidden   empty    yes      hidden       hidden   empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
TransferPlatform.members
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
TransferPlatform.invitations
  own                         empty    empty    empty    empty        yes      empty    empty         empty    hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
TransferPlatform.membershipRequests
  own                         empty    empty    empty    empty        yes      empty    empty         empty    hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
`,
  variables: {
    'Query.invitationByToken': () => ({ token: 'made-up' }),
    'Mutation.inviteMember': (of) => ({ input: invitationOf(of, 'another') }),
    'Mutation.resendInvitation': (of) => ({ input: { invitationId: of.invitation } }),
    'Mutation.revokeInvitation': (of) => ({ input: { invitationId: of.invitation } }),
    'Mutation.acceptInvitation': () => ({ input: { token: 'made-up' } }),
    'Mutation.declineInvitation': () => ({ input: { token: 'made-up' } }),
    'Mutation.requestMembership': (of) => ({ input: { organizationId: of.firm } }),
    'Mutation.withdrawMembershipRequest': (of) => ({ input: { requestId: of.membershipRequest } }),
    'Mutation.withdrawMembershipRequest (asked by the commissioner)': (of) => ({
      input: { requestId: of.askedByCommissioner },
    }),
    'Mutation.acceptMembershipRequest': (of) => ({ input: { requestId: of.membershipRequest } }),
    'Mutation.refuseMembershipRequest': (of) => ({
      input: { requestId: of.membershipRequest, reason: 'NOT_KNOWN_HERE' },
    }),
    'Mutation.registerOrganization': () => ({
      input: { kind: 'ENTERPRISE', name: '新来灯饰有限公司', isCodeAsOnLicence: false },
    }),
    'Mutation.changeMemberRole': (of) => ({ input: { ...who(of), role: 'OWNER' } }),
    'Mutation.removeMember': (of) => ({ input: { ...who(of), reason } }),
    'Mutation.transferOwnership': (of) => ({ input: who(of) }),
    'Mutation.leaveOrganization': (of) => ({ input: { organizationId: of.firm } }),
  },
  unseen: 'TransferPlatform.invitations TransferPlatform.membershipRequests',
  plain: {
    Organization:
      'viewerMembershipRequest viewerCanRequestMembership isClaimed viewerCanManageMembers viewerCanLeave',
    // Of one's own address alone: shown by tests/api/memberships-invitations.test.ts.
    Viewer: 'membershipRequests memberships invitations',
    OwnInvitation: 'organizationId organizationName role invitedBy invitedAt expiresAt token',
    Invitation: 'id email role message state invitedBy invitedAt expiresAt viewerCanResend viewerCanRevoke',
    OpenedInvitation:
      'organizationId organizationName isClosed role message invitedBy email state expiresAt hasAccount viewerCanAccept viewerIsMember',
    MembershipRequest:
      'id organizationId organizationName isClaim account email emailDomainFits creditCode creditCodeFits creditCodeProblem note state requestedAt decidedAt refusalReason answer viewerCanDecide viewerCanWithdraw',
    OrganizationMember:
      'account email role since isViewer viewerCanChangeRole viewerCanRemove viewerCanTransferTo',
    OrganizationStep: 'member role',
    ViewerMembership: 'organization role waitingPartnerships',
  },
};
