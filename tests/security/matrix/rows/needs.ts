import type { MatrixPart } from '../format.ts';
import { needOf } from '../houses.ts';

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

Need.enterprise
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
`,
  variables: {
    'Query.need': (of) => ({ id: of.need }),
    'Query.need (withdrawn)': (of) => ({ id: of.withdrawnNeed }),
    'Mutation.createNeed': (of) => ({ input: needOf(of) }),
    'Mutation.withdrawNeed': (of) => ({ input: { needId: of.need } }),
  },
  // The anonymous one: who is behind it is the only secret that a need has.
  reach: { Need: ['need', (of) => of.secretNeed] },
  plain: {
    Need: 'id title text isAnonymous owner isExample fields chainStage wantedForms trlNow trlWanted budget solveBy state publishedAt viewerIsOwner viewerCanWithdraw',
    NeedOwner: 'town employeeCount',
    Budget: 'minYuan maxYuan',
  },
};
