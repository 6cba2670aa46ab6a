import type { Label, TaxonomyService } from '#modules/taxonomies/index.ts';
import { labelOf } from './discovery.facets.ts';
import { type FilterInput, type Narrowing, readFilter, type SearchList } from './discovery.filter.ts';

/** One condition of a filter, and the search without it. */
export type DroppedCondition = {
  readonly name: ConditionName;
  readonly value: string;
  readonly label: Label;
  readonly without: Narrowing;
};

export type ConditionName = (typeof lists)[keyof typeof lists] | 'TRL' | 'NEAR';

const lists = {
  kinds: 'KIND',
  townCodes: 'TOWN',
  fieldCodes: 'FIELD',
  chainStageCodes: 'CHAIN_STAGE',
  forms: 'FORM',
} as const;

const facets = { KIND: 'kind', TOWN: 'town', FIELD: 'field', CHAIN_STAGE: 'stage', FORM: 'form' } as const;

/** The conditions of a filter that was read already, so nothing in it is refused any more. */
export function conditionsOf(
  list: SearchList,
  input: FilterInput,
  taxonomies: TaxonomyService,
): DroppedCondition[] {
  const read = (less: FilterInput) => readFilter(list, { ...input, ...less }, taxonomies);
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const listed = names.flatMap((key) => {
    const values = [...new Set(input[key] ?? [])];
    const name = lists[key];
    const facet = name === 'KIND' && list === 'capabilities' ? 'category' : facets[name];
    return values.map((value) => ({
      name,
      value,
      label: labelOf(facet, value, taxonomies) ?? { zh: value, en: value },
      without: read({ [key]: values.filter((kept) => kept !== value) }),
    }));
  });
  const { trl, near } = input;
  return [
    ...listed,
    ...(trl ? [{ ...rangeCondition(trl), without: read({ trl: null }) }] : []),
    ...(near ? [{ ...nearCondition(near, taxonomies), without: read({ near: null }) }] : []),
  ];
}

function rangeCondition({ min, max }: NonNullable<FilterInput['trl']>) {
  const [from, to] = [min ?? 1, max ?? 9];
  const text = from === to ? `TRL ${from}` : `TRL ${from}–${to}`;
  return { name: 'TRL' as const, value: `${from}-${to}`, label: { zh: text, en: text } };
}

function nearCondition(
  { townCode, kilometres }: NonNullable<FilterInput['near']>,
  taxonomies: TaxonomyService,
) {
  const town = taxonomies.town(townCode)?.label ?? { zh: townCode, en: townCode };
  return {
    name: 'NEAR' as const,
    value: `${townCode}-${kilometres}`,
    label: { zh: `${town.zh} ${kilometres} 公里内`, en: `within ${kilometres} km of ${town.en}` },
  };
}
