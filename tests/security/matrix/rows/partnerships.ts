import type { MatrixPart } from '../format.ts';
import type { MatrixObjects } from '../world.ts';

const to = (of: MatrixObjects, recipientId: string) => ({
  input: {
    requesterId: of.role === 'operator' ? of.platform : of.firm,
    recipientId,
    form: 'CONSULTING',
    message: '植物灯',
  },
});

export const partnerships: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.partnership
  own                         hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.partnerships
  own                         sign-in  yes      yes      hidden       hidden   yes      hidden        yes      no
  draft                       sign-in  yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   yes      hidden        hidden   no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.partnerships (all)
  any                         sign-in  yes      yes      yes          yes      yes      yes           yes      no
Mutation.requestPartnership
  own                         sign-in  yes      yes      no           yes      no       no            no       yes
  draft                       sign-in  yes      yes      no           yes      no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.acceptPartnership
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.acceptPartnership (asked by oneself)
  own                         sign-in  no       no       hidden       hidden   no       hidden        no       no
  draft                       sign-in  no       no       hidden       hidden   no       hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.declinePartnership
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.withdrawPartnership
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.withdrawPartnership (asked by the other side)
  own                         sign-in  no       no       hidden       hidden   no       hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.sendMessage
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Query.node (message)
  own                         hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no

Partnership.messages
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.contacts
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
`,
  variables: {
    'Query.partnership': (of) => ({ id: of.agreed }),
    'Query.partnerships': (of) => ({ organizationId: of.firm }),
    'Query.node (message)': (of) => ({ id: of.message }),
    'Mutation.requestPartnership': (of) => to(of, of.neutral),
    'Mutation.acceptPartnership': (of) => ({ input: { partnershipId: of.incoming } }),
    'Mutation.acceptPartnership (asked by oneself)': (of) => ({ input: { partnershipId: of.outgoing } }),
    'Mutation.declinePartnership': (of) => ({ input: { partnershipId: of.incoming, reason: 'TOO_EARLY' } }),
    'Mutation.withdrawPartnership': (of) => ({ input: { partnershipId: of.outgoing } }),
    'Mutation.withdrawPartnership (asked by the other side)': (of) => ({
      input: { partnershipId: of.incoming },
    }),
    'Mutation.sendMessage': (of) => ({
      input: { partnershipId: of.agreed, text: '周五', key: '5d9c0b8e-3c1f-4d53-9c5e-2f6f0f3a7b11' },
    }),
  },
  reach: {
    Partnership: ['partnership', (of) => of.agreed],
    PartnershipMessage: ['node', (of) => of.message],
  },
  plain: {
    Partnership:
      'id requester recipient need capability form message state requestedAt lastActivityAt declineReason steps isExample viewerSide waitsForViewer viewerCanDecide viewerCanWithdraw viewerCanSendMessage',
    PartnershipStep: 'state side at reason note',
    PartnershipMessage: 'id side authorName text sentAt viewerIsAuthor',
    DisclosedContacts: 'requester recipient disclosedAt',
  },
};
