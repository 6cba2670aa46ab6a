import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What a line about a capability shows. */
export const capabilityLine = graphql(`
  fragment CapabilityLine on Capability {
    __typename
    id
    kind
    title
    text
    isExample
    state
    publishedAt
    trl
    standards
    ipc
    forms
    leadTimeDays
    isPinned
    price {
      kind
      minYuan
      maxYuan
      per
    }
    owner {
      __typename
      id
      name
      shortName
    }
  }
`);

export type CapabilityLine = ResultOf<typeof capabilityLine>;
