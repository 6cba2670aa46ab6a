import { graphql, type ResultOf } from '#graphql/graphql.ts';

const lexiconConcept = graphql(`
  fragment LexiconConceptFields on LexiconConcept {
    __typename
    id
    label
    same
    narrower
    related
    edit
    shipped {
      label
      same
      narrower
      related
    }
    lastEdit {
      version
      at
      note
      by {
        id
        displayName
      }
    }
  }
`);

export type Concept = ResultOf<typeof lexiconConcept>;

/** Words of a concept by what they are to it. */
export type Words = Pick<Concept, 'label' | 'same' | 'narrower' | 'related'>;

export const conceptsQuery = graphql(
  `
    query LexiconConcepts($query: String!, $editedOnly: Boolean!, $first: Int!) {
      lexicon {
        version
        editedCount
        concepts(query: $query, editedOnly: $editedOnly, first: $first) {
          totalCount
          nodes {
            ...LexiconConceptFields
          }
        }
      }
    }
  `,
  [lexiconConcept],
);

export const conceptQuery = graphql(
  `
    query LexiconConcept($id: ID!) {
      lexicon {
        version
      }
      lexiconConcept(id: $id) {
        ...LexiconConceptFields
      }
    }
  `,
  [lexiconConcept],
);

export const indexingQuery = graphql(`
  query LexiconIndexing {
    lexicon {
      version
      indexing {
        state
        since
        done
        total
        failure
      }
    }
  }
`);

export const previewQuery = graphql(`
  query LexiconPreview($text: String!, $draft: LexiconDraftInput) {
    lexiconPreview(text: $text, draft: $draft) {
      draft {
        words
        ignored
        terms {
          text
          wordings {
            text
            relation
            concept
          }
        }
      }
    }
  }
`);

export type Reading = ResultOf<typeof previewQuery>['lexiconPreview']['draft'];

export const historyQuery = graphql(`
  query LexiconHistory($first: Int!) {
    lexicon {
      version
    }
    lexiconHistory(first: $first) {
      totalCount
      nodes {
        version
        at
        note
        restoredVersion
        by {
          id
          displayName
        }
        edits {
          conceptId
          before {
            label
            same
            narrower
            related
          }
          after {
            label
            same
            narrower
            related
          }
        }
      }
    }
  }
`);

export type Version = ResultOf<typeof historyQuery>['lexiconHistory']['nodes'][number];

export const saveConceptMutation = graphql(
  `
    mutation SaveLexiconConcept($input: SaveLexiconConceptInput!) {
      saveLexiconConcept(input: $input) {
        concept {
          ...LexiconConceptFields
        }
        lexicon {
          version
        }
        errors {
          __typename
          code
          message
          path
          ... on LexiconWordTaken {
            word
            owner {
              id
              label
            }
          }
          ... on LexiconChangedMeanwhile {
            version {
              version
              at
              note
              by {
                id
                displayName
              }
            }
            concept {
              ...LexiconConceptFields
            }
          }
        }
      }
    }
  `,
  [lexiconConcept],
);

export type SaveError = ResultOf<typeof saveConceptMutation>['saveLexiconConcept']['errors'][number];
export type ChangedMeanwhile = Extract<SaveError, { __typename: 'LexiconChangedMeanwhile' }>;
export type WordTaken = Extract<SaveError, { __typename: 'LexiconWordTaken' }>;

export const removeConceptMutation = graphql(`
  mutation RemoveLexiconConcept($input: RemoveLexiconConceptInput!) {
    removeLexiconConcept(input: $input) {
      concept {
        __typename
        id
      }
      lexicon {
        version
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const restoreConceptMutation = graphql(`
  mutation RestoreLexiconConcept($input: RestoreLexiconConceptInput!) {
    restoreLexiconConcept(input: $input) {
      concept {
        __typename
        id
      }
      lexicon {
        version
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);

export const restoreVersionMutation = graphql(`
  mutation RestoreLexiconVersion($input: RestoreLexiconVersionInput!) {
    restoreLexiconVersion(input: $input) {
      version {
        version
      }
      lexicon {
        version
      }
      errors {
        __typename
        code
        message
        path
      }
    }
  }
`);
