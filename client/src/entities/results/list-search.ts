/** The facets that list values to tick. */
export const listFacets = {
  KIND: 'kind',
  FIELD: 'field',
  TOWN: 'town',
  FORM: 'form',
  CHAIN_STAGE: 'stage',
} as const;
export type ListFacet = keyof typeof listFacets;

export const orders = ['RELEVANCE', 'NEWEST'] as const;
export type Order = (typeof orders)[number];

/** Both ends included, each from 1 to 9. */
export type TrlRange = { readonly min: number; readonly max: number };

/** A search within one list, as its address writes it. */
export type ListSearch = {
  readonly query: string;
  /** Null: by relevance for words, newest first without. */
  readonly order: Order | null;
  readonly chosen: Readonly<Record<ListFacet, readonly string[]>>;
  readonly trl: TrlRange | null;
};

/** One condition that can be taken away. */
export type Condition = { readonly facet: ListFacet | 'TRL'; readonly value: string };

const facets = Object.keys(listFacets) as ListFacet[];

/** Reads a search from an address. What an address cannot mean is left out rather than refused. */
export function readListSearch(params: URLSearchParams): ListSearch {
  const values = (facet: ListFacet) => [...new Set(params.getAll(listFacets[facet]).filter(Boolean))];
  return {
    query: params.get('q') ?? '',
    order: orders.find((order) => order === params.get('sort')) ?? null,
    chosen: {
      KIND: values('KIND'),
      FIELD: values('FIELD'),
      TOWN: values('TOWN'),
      FORM: values('FORM'),
      CHAIN_STAGE: values('CHAIN_STAGE'),
    },
    trl: readTrl(params.get('trl')),
  };
}

/** Writes a search over an address; what else stands there (the tab) stays. */
export function writeListSearch(search: ListSearch, before: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(before);
  for (const name of ['q', 'sort', 'trl', ...Object.values(listFacets)]) params.delete(name);
  if (search.query.trim()) params.set('q', search.query);
  for (const facet of facets)
    for (const value of search.chosen[facet]) params.append(listFacets[facet], value);
  if (search.trl) params.set('trl', `${search.trl.min}-${search.trl.max}`);
  if (search.order) params.set('sort', search.order);
  return params;
}

/** The order that is asked for. Relevance means nothing without words. */
export function orderOf({ query, order }: ListSearch): Order {
  if (!query.trim()) return 'NEWEST';
  return order ?? 'RELEVANCE';
}

export function conditionsOf({ chosen, trl }: ListSearch): Condition[] {
  const listed = facets.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })));
  return trl ? [...listed, { facet: 'TRL', value: trlText(trl) }] : listed;
}

/** The search without one of its conditions. */
export function without(search: ListSearch, { facet, value }: Condition): ListSearch {
  if (facet === 'TRL') return { ...search, trl: null };
  return withValues(
    search,
    facet,
    search.chosen[facet].filter((kept) => kept !== value),
  );
}

/** The search without any condition, keeping words and order. */
export function withoutConditions({ query, order }: ListSearch): ListSearch {
  return { ...readListSearch(new URLSearchParams()), query, order };
}

/** The search with the values of one facet replaced. */
export function withValues(search: ListSearch, facet: ListFacet, values: readonly string[]): ListSearch {
  return { ...search, chosen: { ...search.chosen, [facet]: values } };
}

export function trlText({ min, max }: TrlRange): string {
  return min === max ? `TRL ${min}` : `TRL ${min}–${max}`;
}

function readTrl(text: string | null): TrlRange | null {
  const [, from, to] = /^([1-9])-([1-9])$/.exec(text ?? '') ?? [];
  if (!from || !to) return null;
  return { min: Math.min(Number(from), Number(to)), max: Math.max(Number(from), Number(to)) };
}

/** The search without a condition that the API names; a name that this list does not have changes nothing. */
export function withoutNamed(
  search: ListSearch,
  { name, value }: { name: string; value: string },
): ListSearch {
  if (name === 'TRL') return { ...search, trl: null };
  const facet = facets.find((one) => one === name);
  return facet ? without(search, { facet, value }) : search;
}

/** All in one field, whatever was searched for before. */
export function inField(code: string): ListSearch {
  return withValues(readListSearch(new URLSearchParams()), 'FIELD', [code]);
}
