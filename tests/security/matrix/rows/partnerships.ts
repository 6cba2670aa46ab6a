import { termsOf } from '../../../support/partnerships.ts';
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
Mutation.beginNegotiation
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.startPartnership
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.reviseAgreement
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.deliverMilestone
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.acceptMilestone
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.returnMilestone
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.completePartnership
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.refuseCompletion
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.ratePartnership
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.admitBroker
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.refuseBroker
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.dismissBroker
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.terminatePartnership
  own                         sign-in  yes      yes      hidden       hidden   yes      hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   yes      hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.signAgreement
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       no
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       no
Mutation.dropAmendment
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.inviteBroker
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.proposePartnership
  own                         sign-in  no       no       no           yes      no       no            no       no
  draft                       sign-in  no       no       no           yes      no       no            no       no
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.markConversationRead
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Subscription.messageSent
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        yes      no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Subscription.conversationRead
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        yes      no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Query.node (message)
  own                         hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no

Partnership.messages
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.unreadMessages
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.otherSideReadUpTo
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.contacts
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.agreement
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.milestones
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.ratings
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Partnership.brokerInvitation
  own                         hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
`,
  variables: {
    'Query.partnership': (of) => ({ id: of.agreed }),
    'Query.partnerships': (of) => ({ organizationId: of.firm }),
    'Query.node (message)': (of) => ({ id: of.message }),
    'Mutation.markConversationRead': (of) => ({ input: { messageId: of.message } }),
    'Subscription.messageSent': (of) => ({ partnershipId: of.agreed }),
    'Subscription.conversationRead': (of) => ({ partnershipId: of.agreed }),
    'Mutation.requestPartnership': (of) => to(of, of.neutral),
    'Mutation.acceptPartnership': (of) => ({ input: { partnershipId: of.incoming } }),
    'Mutation.acceptPartnership (asked by oneself)': (of) => ({ input: { partnershipId: of.outgoing } }),
    'Mutation.declinePartnership': (of) => ({ input: { partnershipId: of.incoming, reason: 'TOO_EARLY' } }),
    'Mutation.withdrawPartnership': (of) => ({ input: { partnershipId: of.outgoing } }),
    'Mutation.withdrawPartnership (asked by the other side)': (of) => ({
      input: { partnershipId: of.incoming },
    }),
    'Mutation.beginNegotiation': (of) => ({ input: { partnershipId: of.agreed } }),
    'Mutation.startPartnership': (of) => ({ input: { partnershipId: of.agreed } }),
    'Mutation.admitBroker': (of) => ({ input: { partnershipId: of.agreed } }),
    'Mutation.refuseBroker': (of) => ({ input: { partnershipId: of.agreed } }),
    'Mutation.dismissBroker': (of) => ({ input: { partnershipId: of.agreed } }),
    'Mutation.completePartnership': (of) => ({ input: { partnershipId: of.agreed } }),
    'Mutation.deliverMilestone': (of) => ({ input: { partnershipId: of.agreed, milestoneId: 'm1' } }),
    'Mutation.acceptMilestone': (of) => ({ input: { partnershipId: of.agreed, milestoneId: 'm1' } }),
    'Mutation.returnMilestone': (of) => ({
      input: { partnershipId: of.agreed, milestoneId: 'm1', note: '缺报告' },
    }),
    'Mutation.refuseCompletion': (of) => ({ input: { partnershipId: of.agreed, note: '还差一批' } }),
    'Mutation.ratePartnership': (of) => ({
      input: { partnershipId: of.agreed, quality: 5, punctuality: 4, communication: 5 },
    }),
    'Mutation.terminatePartnership': (of) => ({
      input: { partnershipId: of.agreed, reason: 'NEED_CHANGED', note: '订单没了' },
    }),
    'Mutation.reviseAgreement': (of) => ({ input: termsOf(of.agreed, 1, 2037) }),
    'Mutation.signAgreement': (of) => ({
      input: { partnershipId: of.agreed, version: 1, hash: of.termsHash },
    }),
    'Mutation.dropAmendment': (of) => ({ input: { partnershipId: of.agreed, version: 1, note: '先不改' } }),
    'Mutation.inviteBroker': (of) => ({ input: { partnershipId: of.agreed, brokerId: of.platform } }),
    'Mutation.proposePartnership': (of) => ({
      input: {
        brokerId: of.platform,
        requesterId: of.neutralFirm,
        recipientId: of.neutral,
        form: 'CONSULTING',
        message: '两家合适',
      },
    }),
    'Mutation.sendMessage': (of) => ({
      input: { partnershipId: of.agreed, text: '周五', key: '5d9c0b8e-3c1f-4d53-9c5e-2f6f0f3a7b11' },
    }),
  },
  signals: {
    'Subscription.messageSent': (of) => [`messages:${of.agreed}`, of.message],
    'Subscription.conversationRead': (of) => [`reads:${of.agreed}`, of.agreed],
  },
  reach: {
    Partnership: ['partnership', (of) => of.agreed],
    PartnershipMessage: ['node', (of) => of.message],
  },
  unseen: 'Partnership.ratings',
  plain: {
    Partnership:
      'id requester recipient need capability form message state requestedAt lastActivityAt declineReason steps isExample viewerSide waitsForViewer viewerCanDecide viewerCanWithdraw viewerCanSendMessage terminationReason timeline answerBy awaited viewerActs agreementVersions signatures completion ratedBy ratingsOpenAt broker isProposed acceptedBy viewerIsBroker hiddenSide agreedVersion amendment',
    Viewer: 'unreadConversations',
    Enterprise: 'partnershipRecord',
    University: 'partnershipRecord',
    TransferPlatform: 'partnershipRecord',
    PartnershipRecord: 'running completed brokenOff asked answered answerDays ratings meanRating',
    PartnershipStep: 'number kind state actor side at reason terminationReason note version milestoneId',
    AgreementVersion:
      'number isLast side writtenAt form title goals payment results confidentiality other milestones requester recipient hash signatures',
    AgreementMilestone: 'id title deliverable dueOn side',
    AgreementParty: 'name creditCode',
    AgreementSignature: 'side version signedAt hash isIntact signerName',
    Milestone: 'id title deliverable dueOn side state deliveredAt acceptedAt isOverdue',
    PartnershipCompletion: 'side proposedAt objectBy',
    PartnershipRating: 'side quality punctuality communication words ratedAt',
    BrokerInvitation: 'organization side',
    PartnershipMessage: 'id side authorName text sentAt viewerIsAuthor attachments',
    Attachment: 'id name contentType size uploadedAt url',
    DisclosedContacts: 'requester recipient disclosedAt',
  },
};
