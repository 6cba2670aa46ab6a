import { type Form, forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import type { partnerSearchQuery } from './discovery.queries.ts';

export const kinds = ['UNIVERSITY', 'COMMISSIONER', 'TRANSFER_PLATFORM', 'ENTERPRISE'] as const;
export const orders = ['RELEVANCE', 'NEWEST', 'NEAREST', 'RECORD'] as const;

type Kind = (typeof kinds)[number];
type Order = (typeof orders)[number];

/** Both ends included, each from 1 to 9. */
export type TrlRange = { readonly min: number; readonly max: number };

/** Only what lies so near to a town. */
export type Near = { readonly town: string; readonly kilometres: number };

/** The distances to choose from. */
export const distances = [5, 10, 20, 40] as const;

/** A search as its address writes it. */
export type SearchState = {
  readonly query: string;
  readonly order: Order;
  readonly kinds: readonly Kind[];
  readonly fields: readonly string[];
  readonly towns: readonly string[];
  readonly stages: readonly string[];
  readonly forms: readonly Form[];
  readonly trl: TrlRange | null;
  readonly near: Near | null;
};

/** The lists of a search that a facet narrows, by the facet's name. */
export const facetLists = {
  KIND: 'kinds',
  FIELD: 'fields',
  TOWN: 'towns',
  CHAIN_STAGE: 'stages',
  FORM: 'forms',
} as const;
export type ListFacet = keyof typeof facetLists;

/** Reads a search from its address. What an address cannot mean is left out rather than refused. */
export function readSearch(params: URLSearchParams): SearchState {
  const list = (name: string) => params.getAll(name);
  const known = <T extends string>(values: string[], all: readonly T[]) =>
    all.filter((value) => values.includes(value));
  return {
    query: params.get('q') ?? '',
    order: known(list('sort'), orders)[0] ?? 'RELEVANCE',
    kinds: known(list('kind'), kinds),
    fields: list('field'),
    towns: list('town'),
    stages: list('stage'),
    forms: known(list('form'), forms),
    trl: readTrl(params.get('trl')),
    near: readNear(params.get('near')),
  };
}

/** Writes a search into an address: only what differs from searching everything. */
export function writeSearch(search: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (search.query) params.set('q', search.query);
  for (const kind of search.kinds) params.append('kind', kind);
  for (const field of search.fields) params.append('field', field);
  for (const town of search.towns) params.append('town', town);
  for (const stage of search.stages) params.append('stage', stage);
  for (const form of search.forms) params.append('form', form);
  if (search.trl) params.set('trl', `${search.trl.min}-${search.trl.max}`);
  if (search.near) params.set('near', `${search.near.town}-${search.near.kilometres}`);
  if (search.order !== 'RELEVANCE') params.set('sort', search.order);
  return params;
}

/** The filter of the query; what is empty is left out, so that equal searches share one kept answer. */
export function filterOf(search: SearchState): NonNullable<VariablesOf<typeof partnerSearchQuery>['filter']> {
  return {
    ...(search.kinds.length > 0 && { kinds: [...search.kinds] }),
    ...(search.fields.length > 0 && { fieldCodes: [...search.fields] }),
    ...(search.towns.length > 0 && { townCodes: [...search.towns] }),
    ...(search.stages.length > 0 && { chainStageCodes: [...search.stages] }),
    ...(search.forms.length > 0 && { forms: [...search.forms] }),
    ...(search.trl && { trl: { ...search.trl } }),
    ...(search.near && { near: { townCode: search.near.town, kilometres: search.near.kilometres } }),
  };
}

/** One condition of a search that can be taken away. */
export type Condition = { readonly facet: ListFacet | 'TRL' | 'NEAR'; readonly value: string };

export function conditionsOf(search: SearchState): Condition[] {
  const names = Object.keys(facetLists) as ListFacet[];
  const listed = names.flatMap((facet) => search[facetLists[facet]].map((value) => ({ facet, value })));
  return [
    ...listed,
    ...(search.trl ? [{ facet: 'TRL' as const, value: trlText(search.trl) }] : []),
    ...(search.near
      ? [{ facet: 'NEAR' as const, value: `${search.near.town}-${search.near.kilometres}` }]
      : []),
  ];
}

/** The search without one of its conditions. */
export function without(search: SearchState, { facet, value }: Condition): SearchState {
  if (facet === 'TRL') return { ...search, trl: null };
  if (facet === 'NEAR') return { ...search, near: null };
  const list = facetLists[facet];
  return { ...search, [list]: search[list].filter((kept) => kept !== value) };
}

/** The search without any condition, keeping words and order. */
export function withoutConditions({ query, order }: SearchState): SearchState {
  return { ...readSearch(new URLSearchParams()), query, order };
}

/** The search with the values of one facet replaced. */
export function withValues(search: SearchState, facet: ListFacet, values: readonly string[]): SearchState {
  const params = writeSearch({ ...search, [facetLists[facet]]: values });
  return readSearch(params);
}

/** The search without a condition that the API names. */
export function withoutNamed(
  search: SearchState,
  { name, value }: { name: string; value: string },
): SearchState {
  const facet = [...(Object.keys(facetLists) as ListFacet[]), 'TRL' as const, 'NEAR' as const].find(
    (one) => one === name,
  );
  return facet ? without(search, { facet, value }) : search;
}

/** All in one field, whatever was searched for before. */
export function inField(code: string): SearchState {
  return { ...readSearch(new URLSearchParams()), fields: [code] };
}

export function trlText({ min, max }: TrlRange): string {
  return min === max ? `TRL ${min}` : `TRL ${min}–${max}`;
}

function readTrl(text: string | null): TrlRange | null {
  const found = /^([1-9])-([1-9])$/.exec(text ?? '');
  if (!found) return null;
  const ends = [Number(found[1]), Number(found[2])];
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

function readNear(text: string | null): Near | null {
  const [, town, kilometres] = /^(\d{6,12})-(\d{1,3})$/.exec(text ?? '') ?? [];
  const known = distances.find((distance) => String(distance) === kilometres);
  return town && known ? { town, kilometres: known } : null;
}
