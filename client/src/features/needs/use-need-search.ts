import { useQuery } from 'urql';
import { pageSize } from '#entities/results/list-answer.ts';
import { type ListSearch, orderOf } from '#entities/results/list-search.ts';
import type { Page } from '#entities/results/pages.tsx';
import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import { type NeedAnswer, type NeedHitData, needSearchQuery } from './needs-list.queries.ts';

// An answer without hits names no need; without this a new one would not appear in it.
const context = { additionalTypenames: ['Need'] };

/** One page of a search among published needs. */
export function useNeedSearch(search: ListSearch, after: string | null = null) {
  const [{ data, error, fetching }, refetch] = useQuery({
    query: needSearchQuery,
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
    answer: data?.needs,
    error,
    isFetching: fetching,
    retry: () => refetch({ requestPolicy: 'network-only' }),
  };
}

/** The same as a page of hits. */
export function pageOf({ edges, pageInfo, total }: NeedAnswer): Page<NeedHitData> {
  return { items: edges, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: total.value };
}

/** What is empty is left out, so that equal searches share one kept answer. */
export function filterOf({ chosen }: ListSearch): NonNullable<VariablesOf<typeof needSearchQuery>['filter']> {
  const wanted = forms.filter((form) => chosen.FORM.includes(form));
  return {
    ...(chosen.FIELD.length > 0 && { fieldCodes: [...chosen.FIELD] }),
    ...(chosen.TOWN.length > 0 && { townCodes: [...chosen.TOWN] }),
    ...(chosen.CHAIN_STAGE.length > 0 && { chainStageCodes: [...chosen.CHAIN_STAGE] }),
    ...(wanted.length > 0 && { forms: wanted }),
  };
}
