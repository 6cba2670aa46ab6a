import type { ResultOf } from '#graphql/graphql.ts';
import type { partnerSearchQuery } from './discovery.queries.ts';
import type { SearchState } from './search-state.ts';

/** What a page of a search brought. */
export type SearchAnswer = ResultOf<typeof partnerSearchQuery>['partners'];

/** One hit: the partner and why it is there. */
export type SearchHit = SearchAnswer['edges'][number];

/** What every part of the results page is told: the answer, the search it answers, and how to search differently. */
export type SearchPart = {
  readonly answer: SearchAnswer;
  readonly search: SearchState;
  readonly onChange: (search: SearchState) => void;
};

/** How many results a page brings. */
export const pageSize = 20;
