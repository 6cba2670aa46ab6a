import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What a saved search searches for: enough to name it, to open it and to know it again. */
export const savedSearchLine = graphql(`
  fragment SavedSearchLine on SavedSearch {
    __typename
    id
    name
    list
    query
    frequency
    filter {
      partnerKinds
      capabilityKinds
      towns {
        code
        label {
          zh
          en
        }
      }
      fields {
        code
        label {
          zh
          en
        }
      }
      chainStages {
        code
        label {
          zh
          en
        }
      }
      forms
      trl {
        min
        max
      }
      near {
        kilometres
        town {
          code
          label {
            zh
            en
          }
        }
      }
    }
  }
`);

export type SavedSearchLine = ResultOf<typeof savedSearchLine>;
