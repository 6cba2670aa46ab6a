import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What a line about a need shows. The firm's name is null where it publishes without it. */
export const needLine = graphql(`
  fragment NeedLine on Need {
    __typename
    id
    title
    isAnonymous
    isExample
    state
    publishedAt
    changedAt
    viewerCanConfirm
    bountyYuan
    solveBy
    budget {
      minYuan
      maxYuan
    }
    enterprise {
      id
      name
      shortName
    }
    owner {
      town {
        code
        label {
          zh
          en
        }
      }
      employeeCount
    }
  }
`);

export type NeedLine = ResultOf<typeof needLine>;
