import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** Ways on from a search that found little or nothing, each with what it finds. */
export const searchWays = graphql(`
  fragment SearchWays on SearchHelp {
    spelling {
      query
      count
    }
    fewerConditions {
      name
      value
      label {
        zh
        en
      }
      count
    }
    withoutConditions
    fewerWords {
      word
      query
      count
    }
    nearestFields {
      field {
        code
        label {
          zh
          en
        }
      }
      count
    }
    similarPartners {
      id
      name
      kind
    }
    similarNeeds {
      id
      title
    }
    similarCapabilities {
      id
      title
    }
  }
`);

export type SearchWays = ResultOf<typeof searchWays>;

/** A condition by the name that the API has for it. */
export type WayCondition = Pick<SearchWays['fewerConditions'][number], 'name' | 'value'>;

/** So few results leave room for ways to more. */
export const fewResults = 2;
