import type { MatrixPart } from '../format.ts';
import { dismissalOf } from '../houses.ts';
import { WEIGHTS } from '../weights.ts';

export const matching: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.matchWeights
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.matchWeightsHistory
  any                         sign-in  no       no       no           no       yes      yes           no       no
Query.tryMatchWeights
  own                         sign-in  no       no       no           no       yes      yes           no       no
  draft                       sign-in  no       no       no           no       yes      hidden        no       no
  others                      sign-in  no       no       no           no       yes      yes           no       no
  unverified                  sign-in  no       no       no           no       yes      hidden        no       no
Query.similarNeeds
  any                         sign-in  yes      yes      yes          yes      yes      yes           yes      no
Mutation.changeMatchWeights
  any                         sign-in  no       no       no           no       no       yes           no       no
Mutation.takeBackMatchWeights
  any                         sign-in  no       no       no           no       no       yes           no       no
Mutation.setMatchAlertFrequency
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
Mutation.dismissMatch
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.restoreMatch
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden

                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Need.matches
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
University.matchingNeeds
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Commissioner.matchingNeeds
  own                         empty    yes      yes      yes          empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.matchingNeeds
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
Capability.matchingNeeds
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
`,
  variables: {
    'Mutation.changeMatchWeights': ({ weightsVersion }) => ({
      input: {
        expectedVersion: weightsVersion,
        weights: WEIGHTS,
        validFrom: '2036-12-31',
        source: '测试用的权重',
      },
    }),
    'Query.tryMatchWeights': (of) => ({ input: { needId: of.need, weights: WEIGHTS } }),
    'Mutation.takeBackMatchWeights': ({ weightsVersion }) => ({
      input: { version: weightsVersion, reason: '测试时撤回' },
    }),
    'Query.similarNeeds': () => ({ title: '驱动电源整改', text: '' }),
    'Mutation.setMatchAlertFrequency': () => ({ input: { frequency: 'DAILY' } }),
    'Mutation.dismissMatch': (of) => ({ input: dismissalOf(of, of.neutral) }),
    'Mutation.restoreMatch': (of) => ({ input: { dismissalId: of.dismissal } }),
  },
  // With three needs in the world nothing is rare enough to match.
  unseen:
    'Need.matches Commissioner.matchingNeeds University.matchingNeeds TransferPlatform.matchingNeeds Capability.matchingNeeds',
  plain: {
    Viewer: 'matchAlertFrequency',
    Need: 'viewerCanSeeMatches',
    Capability: 'viewerCanSeeMatchingNeeds',
    Enterprise: 'fitsOwnNeeds',
    University: 'viewerCanSeeMatchingNeeds fitsOwnNeeds',
    TransferPlatform: 'viewerCanSeeMatchingNeeds fitsOwnNeeds',
    Commissioner: 'viewerCanSeeMatchingNeeds fitsOwnNeeds',
    OwnNeedFit: 'need match',
    Match:
      'id score grade factors highlights terms partner capability need organization alsoFits furtherCount',
    MatchFactor: 'name value weight evidence',
    MatchWeights:
      'version state validFrom source factors changedAt takenBackBecause viewerCanChange viewerCanTakeBack',
    MatchWeightsTrial: 'need nothingFitsBefore nothingFitsAfter rows',
    MatchWeightsTrialRow: 'partner capability scoreBefore scoreAfter placeBefore placeAfter',
    MatchWeight: 'factor weight',
    SimilarNeed: 'need likeness isSame isOwn terms',
    MatchAdjustment: 'reason count factor field times',
    MatchDismissal: 'id state reason note at need partner capability',
  },
};
