import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** What one page of a list brings, and what "再看 20 个" says. */
export const pageSize = 20;

/** The counts beside the boxes. */
export const facetCounts = graphql(`
  fragment FacetCounts on Facet {
    name
    values {
      value
      count
      label {
        zh
        en
      }
    }
  }
`);

/** Why a hit is there. */
export const hitMatch = graphql(`
  fragment HitMatch on SearchMatch {
    score
    terms
    reasons {
      term
      match
      concept
      fields
    }
    highlights {
      field
      text
      ranges {
        start
        end
      }
    }
  }
`);

export type HitMatch = ResultOf<typeof hitMatch>;

/** How the words were read. */
export const queryReading = graphql(`
  fragment QueryReading on UnderstoodQuery {
    ignored
    phrases
    excluded
    didYouMean
  }
`);

/** What every search within a list answers, besides its hits. */
export type ListAnswer = {
  readonly total: { readonly value: number; readonly exact: boolean };
  readonly facets: readonly ResultOf<typeof facetCounts>[];
  readonly understood: ResultOf<typeof queryReading>;
  readonly isDegraded: boolean;
};
