import type { MatrixPart } from '../format.ts';

/** Search, what search is made of, and what people keep of it. */
export const searching: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.node
  own                         yes      yes      yes      yes          yes      yes      yes           yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      yes      yes      yes      yes          yes      yes      yes           yes      no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.partners
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.needs
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.capabilities
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.suggestions
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.towns
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.fields
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.chainSections
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.ipcClasses
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no

Query.searchStatus
  any                         sign-in  no       no       no           no       yes      yes           no       no
Mutation.reindex
  any                         sign-in  no       no       no           no       no       yes           no       no
Query.lexicon
  any                         sign-in  no       no       no           no       no       yes           no       no
Query.lexiconConcept
  any                         sign-in  no       no       no           no       no       yes           no       no
Query.lexiconHistory
  any                         sign-in  no       no       no           no       no       yes           no       no
Query.lexiconPreview
  any                         sign-in  no       no       no           no       no       yes           no       no
Mutation.saveLexiconConcept
  any                         sign-in  no       no       no           no       no       yes           no       no
Mutation.removeLexiconConcept
  any                         sign-in  no       no       no           no       no       yes           no       no
Mutation.restoreLexiconConcept
  any                         sign-in  no       no       no           no       no       yes           no       no
Mutation.restoreLexiconVersion
  any                         sign-in  no       no       no           no       no       yes           no       no

Mutation.saveSearch
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
Mutation.updateSavedSearch
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.removeSavedSearch
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.restoreSavedSearch
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.openSavedSearch
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.addBookmark
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  draft                       sign-in  yes      yes      hidden       hidden   yes      hidden        no       yes
  others                      sign-in  yes      yes      yes          yes      yes      yes           no       yes
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.removeBookmark
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       yes
  draft                       sign-in  yes      yes      hidden       hidden   yes      hidden        no       yes
  others                      sign-in  yes      yes      yes          yes      yes      yes           no       yes
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Query.node (saved search)
  own                         sign-in  yes      yes      yes          yes      yes      yes           yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
`,
  variables: {
    'Query.node': (of) => ({ id: of.firm }),
    'Query.node (saved search)': (of) => ({ id: of.mine.savedSearch }),
    'Query.suggestions': () => ({ query: '灯' }),
    'Query.lexiconConcept': () => ({ id: 'led' }),
    'Query.lexiconPreview': () => ({ text: 'LED 灯' }),
    'Mutation.saveLexiconConcept': ({ lexiconVersion }) => ({
      input: {
        expectedVersion: lexiconVersion,
        label: '试验词',
        same: ['试验说法'],
        narrower: [],
        related: [],
      },
    }),
    'Mutation.removeLexiconConcept': ({ lexiconVersion }) => ({
      input: { id: 'led', expectedVersion: lexiconVersion },
    }),
    'Mutation.restoreLexiconConcept': ({ lexiconVersion }) => ({
      input: { id: 'led', expectedVersion: lexiconVersion },
    }),
    'Mutation.restoreLexiconVersion': ({ lexiconVersion }) => ({
      input: { version: 0, expectedVersion: lexiconVersion },
    }),
    'Mutation.saveSearch': () => ({
      input: { name: '新检索', list: 'NEEDS', query: '散热', frequency: 'DAILY' },
    }),
    'Mutation.updateSavedSearch': ({ mine }) => ({
      input: { savedSearchId: mine.savedSearch, name: '改名' },
    }),
    'Mutation.removeSavedSearch': ({ mine }) => ({ input: { savedSearchId: mine.savedSearch } }),
    'Mutation.restoreSavedSearch': ({ mine }) => ({ input: { savedSearchId: mine.savedSearch } }),
    'Mutation.addBookmark': (of) => ({ input: { itemId: of.firm } }),
    'Mutation.removeBookmark': (of) => ({ input: { itemId: of.firm } }),
    'Mutation.openSavedSearch': ({ mine }) => ({ input: { savedSearchId: mine.savedSearch } }),
  },
  reach: { SavedSearch: ['node', (of) => of.mine.savedSearch] },
  plain: {
    PageInfo: 'hasNextPage endCursor',
    Label: 'zh en',
    Town: 'code label kind isLightingTown',
    Field: 'code label parent children',
    ChainStage: 'code label section',
    ChainSection: 'code label stages',
    IpcClass: 'code title isTitleVerified',
    SavedSearch: 'id name list query filter frequency createdAt openedAt nextAlertAt newCount newItems',
    SavedSearchFilter: 'partnerKinds capabilityKinds towns fields chainStages forms trl near',
    Bookmark: 'itemId list item createdAt',
    SavedTrlRange: 'min max',
    SavedNear: 'town kilometres',
    SearchMatch: 'score highlights terms reasons',
    MatchReason: 'term match concept fields',
    Highlight: 'field text ranges',
    TextRange: 'start end',
    SearchTotal: 'value exact',
    Facet: 'name values',
    FacetValue: 'value label count',
    UnderstoodQuery: 'terms concepts ignored phrases excluded didYouMean',
    UnderstoodConcept: 'label expanded',
    Suggestion: 'kind text ranges node fieldCode',
    SearchHelp:
      'spelling fewerConditions withoutConditions fewerWords nearestFields similarPartners similarNeeds similarCapabilities',
    SearchAlternative: 'query count',
    DroppedCondition: 'name value label count',
    DroppedWord: 'word query count',
    NearestField: 'field count',
    SearchStatus: 'engine state documents waiting lagSeconds reindexing lastReconciledAt mended',
    Reindexing: 'state done total askedAt startedAt endedAt documents problem',
    Lexicon: 'version shippedVersion editedCount indexing concepts',
    LexiconIndexing: 'state since done total failure',
    LexiconConcept: 'id label same narrower related edit shipped lastEdit',
    LexiconWords: 'label same narrower related',
    LexiconVersion: 'version at by note restoredVersion edits',
    LexiconVersionEdit: 'conceptId before after',
    LexiconReading: 'terms words ignored',
    LexiconTerm: 'text wordings',
    LexiconWording: 'text relation worth concept',
    LexiconPreview: 'now draft',
  },
};
