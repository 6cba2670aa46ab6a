import type { MatrixPart } from '../format.ts';
import { needContent, needOf, proposalOf } from '../houses.ts';

export const needs: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.need
  own                         yes      yes      yes      yes          yes      yes      yes           yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      yes      yes      yes      yes          yes      yes      yes           yes      no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.need (withdrawn)
  own                         hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Mutation.createNeed
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.withdrawNeed
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Query.need (draft)
  own                         hidden   yes      yes      hidden       hidden       hidden   hidden        yes      no
  draft                       hidden   yes      yes      hidden       hidden       hidden   hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden       hidden   hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden       hidden   hidden        hidden   no
Query.need (proposed)
  own                         hidden   yes      yes      hidden       hidden       yes      hidden        yes      no
  draft                       hidden   yes      yes      hidden       hidden       yes      hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden       yes      hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden       yes      hidden        hidden   no
Query.needProposalByToken
  any                         hidden   hidden   hidden   hidden       hidden       hidden   hidden        hidden   no
Query.proposedNeeds
  any                         sign-in  no       no       no           no           yes      no            no       no
Mutation.saveNeedDraft
  own                         sign-in  yes      yes      no           no           no       no            no       yes
  draft                       sign-in  yes      yes      no           no           no       no            no       yes
  others                      sign-in  no       no       no           no           no       no            no       no
  unverified                  sign-in  no       no       no           no           no       no            no       no
Mutation.publishNeed
  own                         sign-in  yes      yes      hidden       hidden       hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden       hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden       hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       hidden   hidden        no       hidden
Mutation.discardNeed
  own                         sign-in  yes      yes      hidden       hidden       hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden       hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden       hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       hidden   hidden        no       hidden
Mutation.updateNeed
  own                         sign-in  yes      yes      no           no           no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  no       no       no           no           no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
Mutation.changeNeedAttachments
  own                         sign-in  yes      yes      no           no           no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  no       no       no           no           no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
Mutation.pauseNeed
  own                         sign-in  yes      yes      no           no           no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  no       no       no           no           no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
Mutation.solveNeed
  own                         sign-in  yes      yes      no           no           no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  no       no       no           no           no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
Mutation.resumeNeed
  own                         sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
Mutation.reopenNeed
  own                         sign-in  yes      yes      hidden       hidden       hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden       hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden       hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       hidden   hidden        no       hidden
Mutation.proposeNeed
  any                         sign-in  no       no       no           no           yes      no            no       no
Mutation.resendNeedProposal
  own                         sign-in  no       no       hidden       hidden       yes      hidden        no       no
  draft                       sign-in  no       no       hidden       hidden       yes      hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden       yes      hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       yes      hidden        no       hidden
Mutation.confirmNeed
  own                         sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
Mutation.refuseNeed
  own                         sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden       no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden       no       hidden        no       hidden

Need.enterprise
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Need.steps
  own                         empty    yes      yes      empty        empty        yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden       yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty        yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden       yes      hidden        hidden   hidden
Need.attachments
  own                         empty    yes      yes      empty        empty        yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden       yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty        yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden       yes      hidden        hidden   hidden
Need.proposal
  own                         empty    yes      yes      empty        empty        yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden       yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty        yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden       yes      hidden        hidden   hidden
Enterprise.needCounts
  own                         empty    yes      yes      empty        empty        empty    empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden       empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty        empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden       empty    hidden        hidden   hidden
`,
  variables: {
    'Query.need': (of) => ({ id: of.need }),
    'Query.need (withdrawn)': (of) => ({ id: of.withdrawnNeed }),
    'Mutation.createNeed': (of) => ({ input: needOf(of) }),
    'Mutation.withdrawNeed': (of) => ({ input: { needId: of.need } }),
    'Query.need (draft)': (of) => ({ id: of.draftNeed }),
    'Query.need (proposed)': (of) => ({ id: of.proposedNeed }),
    'Query.needProposalByToken': () => ({ token: 'made-up' }),
    'Mutation.saveNeedDraft': (of) => ({
      input: { enterpriseId: of.firm, key: 'one try', title: '还没写完' },
    }),
    'Mutation.publishNeed': (of) => ({
      input: { ...needContent, needId: of.draftNeed, version: 1, isWantedTwice: true },
    }),
    'Mutation.discardNeed': (of) => ({ input: { needId: of.draftNeed } }),
    'Mutation.updateNeed': (of) => ({
      input: { ...needContent, title: '换了说法的需求', needId: of.need, version: 1 },
    }),
    'Mutation.changeNeedAttachments': (of) => ({ input: { needId: of.need, attachmentIds: [] } }),
    'Mutation.pauseNeed': (of) => ({ input: { needId: of.need } }),
    'Mutation.solveNeed': (of) => ({ input: { needId: of.need } }),
    'Mutation.resumeNeed': (of) => ({ input: { needId: of.pausedNeed } }),
    'Mutation.reopenNeed': (of) => ({ input: { needId: of.withdrawnNeed, isWantedTwice: true } }),
    'Mutation.proposeNeed': (of) => ({ input: proposalOf({ firm: of.neutralFirm }) }),
    'Mutation.resendNeedProposal': (of) => ({
      input: { needId: of.proposedNeed, email: 'firm@example.com', hasAgreed: true },
    }),
    'Mutation.confirmNeed': (of) => ({
      input: { needId: of.proposedNeed, version: 1, isWantedTwice: true },
    }),
    'Mutation.refuseNeed': (of) => ({ input: { needId: of.proposedNeed, reason: '不是我们的' } }),
  },
  // The anonymous one: who is behind it is the only secret that a need has.
  reach: {
    Need: ['need', (of) => of.secretNeed],
  },
  unseen: 'Need.proposal Need.attachments',
  plain: {
    Need: 'id title text isAnonymous owner isExample fields chainStage wantedForms trlNow trlWanted budget bountyYuan solveBy state publishedAt changedAt version viewerIsOwner viewerCanEdit viewerCanPublish viewerCanPause viewerCanResume viewerCanSolve viewerCanWithdraw viewerCanReopen viewerCanDiscard viewerCanConfirm viewerCanResendProposal',
    // Names are the firm's own people's, for these alone: shown by tests/api/needs-states.test.ts.
    NeedStep: 'deed state actor person at reason',
    NeedProposal: 'intakenBy proposedAt note linkExpiresAt isLinkOpen',
    OpenedNeedProposal: 'state need enterpriseName intakenBy note expiresAt viewerIsMember',
    NeedCount: 'state count',
    NeedOwner: 'town employeeCount',
    Budget: 'minYuan maxYuan',
  },
};
