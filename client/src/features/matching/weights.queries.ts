import { graphql, type ResultOf } from '#graphql/graphql.ts';

const weightsLine = graphql(`
  fragment WeightsLine on MatchWeights {
    __typename
    version
    state
    validFrom
    source
    changedAt
    takenBackBecause
    viewerCanChange
    viewerCanTakeBack
    factors {
      factor
      weight
    }
  }
`);

export const weightsQuery = graphql(
  `
    query MatchWeightsInForce {
      matchWeights {
        ...WeightsLine
      }
    }
  `,
  [weightsLine],
);

export const weightsHistoryQuery = graphql(
  `
    query MatchWeightsHistory {
      matchWeightsHistory {
        ...WeightsLine
      }
    }
  `,
  [weightsLine],
);

/** The newest needs that everybody may read: to try weights on. */
export const sampleNeedsQuery = graphql(`
  query MatchSampleNeeds {
    needs(query: "", order: NEWEST, first: 12) {
      nodes {
        __typename
        id
        title
      }
    }
  }
`);

export const tryWeightsQuery = graphql(`
  query TryMatchWeights($input: TryMatchWeightsInput!) {
    tryMatchWeights(input: $input) {
      need {
        __typename
        id
        title
      }
      nothingFitsBefore
      nothingFitsAfter
      rows {
        scoreBefore
        scoreAfter
        placeBefore
        placeAfter
        partner {
          __typename
          id
          name
        }
        capability {
          __typename
          id
          title
        }
      }
    }
  }
`);

export const changeWeightsMutation = graphql(
  `
    mutation ChangeMatchWeights($input: ChangeMatchWeightsInput!) {
      changeMatchWeights(input: $input) {
        weights {
          ...WeightsLine
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [weightsLine],
);

export const takeBackWeightsMutation = graphql(
  `
    mutation TakeBackMatchWeights($input: TakeBackMatchWeightsInput!) {
      takeBackMatchWeights(input: $input) {
        weights {
          ...WeightsLine
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [weightsLine],
);

export type WeightsLine = ResultOf<typeof weightsLine>;
export type FactorName = WeightsLine['factors'][number]['factor'];
export type Trial = ResultOf<typeof tryWeightsQuery>['tryMatchWeights'];
