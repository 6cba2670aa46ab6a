import type { MatrixPart } from '../format.ts';

export const commissioners: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.commissioner
  own                         yes      yes      yes      yes          yes      yes      yes           yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      yes      yes      yes      yes          yes      yes      yes           yes      no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Mutation.updateCommissionerProfile
  any                         sign-in  no       no       yes          no       no       no            no       no

Query.commissionerRequest
  own                         hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.commissionerRequest (assigned)
  own                         hidden   yes      yes      yes          hidden   yes      hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.commissionerRequests
  own                         sign-in  yes      yes      hidden       hidden   yes      hidden        yes      no
  draft                       sign-in  yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   yes      hidden        hidden   no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.commissionerRequests (all)
  any                         sign-in  yes      yes      yes          yes      yes      yes           yes      no
Mutation.requestCommissioner
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.assignCommissioner
  own                         sign-in  no       no       hidden       hidden   yes      hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.withdrawCommissionerRequest
  own                         sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden

CommissionerRequest.candidates
  own                         hidden   empty    empty    hidden       hidden   yes      hidden        empty    hidden
  others                      hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Assignment.contacts
  own                         hidden   yes      yes      yes          hidden   empty    hidden        yes      hidden
  others                      hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
`,
  variables: {
    'Query.commissioner': (of) => ({ id: of.commissioner }),
    'Mutation.updateCommissionerProfile': () => ({ input: { description: '散热', availability: '' } }),
    'Query.commissionerRequest': (of) => ({ id: of.request }),
    'Query.commissionerRequest (assigned)': (of) => ({ id: of.assigned }),
    'Query.commissionerRequests': (of) => ({ organizationId: of.firm }),
    'Mutation.requestCommissioner': (of) => ({
      input: { enterpriseId: of.firm, text: '压铸缺陷需要分析，请派人。' },
    }),
    'Mutation.assignCommissioner': (of) => ({
      input: { requestId: of.request, commissionerId: of.commissioner },
    }),
    'Mutation.withdrawCommissionerRequest': (of) => ({ input: { requestId: of.request } }),
  },
  reach: {
    Commissioner: ['commissioner', (of) => of.commissioner],
    CommissionerRequest: ['commissionerRequest', (of) => of.request],
    Assignment: ['commissionerRequest', (of) => of.assigned, 'assignment'],
  },
  plain: {
    Commissioner:
      'id kind name homeInstitution description isVerified isExample town fields chainStages forms capacity freeCapacity availability yearsOfExperience earlierDispatches viewerIsSelf',
    EarlierDispatch: 'year months result',
    CommissionerRequest:
      'id enterprise need text fields wishedCommissioner state requestedAt assignment isExample viewerCanAssign viewerCanWithdraw',
    Assignment: 'commissioner assignedAt startsOn endsOn note',
    AssignmentContacts: 'enterprise commissioner disclosedAt',
    CommissionerCandidate: 'commissioner score sharedFields evidence isWished',
  },
};
