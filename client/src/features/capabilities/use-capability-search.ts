import { useQuery } from 'urql';
import { pageSize } from '#entities/results/list-answer.ts';
import { type ListSearch, orderOf } from '#entities/results/list-search.ts';
import type { Page } from '#entities/results/pages.tsx';
import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import {
  type CapabilityAnswer,
  type CapabilityHitData,
  capabilitySearchQuery,
} from './capabilities.queries.ts';
import { capabilityKinds } from './capability-draft.ts';

// An answer without hits names no capability; without this a new one would not appear in it.
const context = { additionalTypenames: ['Capability'] };

/** One page of a search among published capabilities. */
export function useCapabilitySearch(search: ListSearch, after: string | null = null) {
  const [{ data, error, fetching }, refetch] = useQuery({
    query: capabilitySearchQuery,
    context,
    variables: {
      query: search.query.trim(),
      filter: filterOf(search),
      order: orderOf(search),
      first: pageSize,
      after,
    },
  });
  return {
    answer: data?.capabilities,
    error,
    isFetching: fetching,
    retry: () => refetch({ requestPolicy: 'network-only' }),
  };
}

/** The same as a page of hits. */
export function pageOf({ edges, pageInfo, total }: CapabilityAnswer): Page<CapabilityHitData> {
  return { items: edges, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: total.value };
}

/** What is empty is left out, so that equal searches share one kept answer. */
export function filterOf({
  chosen,
  trl,
}: ListSearch): NonNullable<VariablesOf<typeof capabilitySearchQuery>['filter']> {
  const kinds = capabilityKinds.filter((kind) => chosen.KIND.includes(kind));
  const offered = forms.filter((form) => chosen.FORM.includes(form));
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(chosen.FIELD.length > 0 && { fieldCodes: [...chosen.FIELD] }),
    ...(chosen.CHAIN_STAGE.length > 0 && { chainStageCodes: [...chosen.CHAIN_STAGE] }),
    ...(offered.length > 0 && { forms: offered }),
    ...(trl && { trl: { ...trl } }),
  };
}
