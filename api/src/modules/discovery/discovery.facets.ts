import { cooperationForms, type Label, type TaxonomyService } from '#modules/taxonomies/index.ts';
import type { Facet, FacetName } from '#search';

/** The facets that people see, by the engine's name for them. */
const shown = {
  kind: 'KIND',
  town: 'TOWN',
  field: 'FIELD',
  stage: 'CHAIN_STAGE',
  form: 'FORM',
  trl: 'TRL',
} as const satisfies Partial<Record<FacetName, string>>;

export const facetNames = Object.keys(shown) as (keyof typeof shown)[];

const kinds: Readonly<Record<string, Label>> = {
  ENTERPRISE: { zh: '企业', en: 'Enterprises' },
  UNIVERSITY: { zh: '高校院所', en: 'Universities' },
  TRANSFER_PLATFORM: { zh: '转化平台', en: 'Transfer platforms' },
  COMMISSIONER: { zh: '科技特派员', en: 'Commissioners' },
};

/** Counts with the words that go with them; values that no taxonomy knows (any more) are left out. */
export function labelFacets(facets: readonly Facet[], taxonomies: TaxonomyService) {
  return facets.flatMap(({ name, values }) => {
    if (!isShown(name)) return [];
    const labelled = values.flatMap(({ value, count }) => {
      const label = labelOf(name, value, taxonomies);
      return label ? [{ value, count, label }] : [];
    });
    return [{ name: shown[name], values: labelled }];
  });
}

function isShown(name: FacetName): name is keyof typeof shown {
  return name in shown;
}

function labelOf(name: keyof typeof shown, value: string, taxonomies: TaxonomyService): Label | null {
  switch (name) {
    case 'kind':
      return kinds[value] ?? null;
    case 'town':
      return taxonomies.town(value)?.label ?? null;
    case 'field':
      return taxonomies.field(value)?.label ?? null;
    case 'stage':
      return taxonomies.chainStage(value)?.label ?? null;
    case 'form':
      return value in cooperationForms ? cooperationForms[value as keyof typeof cooperationForms] : null;
    case 'trl':
      return { zh: `TRL ${value}`, en: `TRL ${value}` };
    default:
      return name satisfies never;
  }
}
