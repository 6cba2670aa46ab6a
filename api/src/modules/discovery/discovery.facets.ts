import { cooperationForms, type Label, type TaxonomyService } from '#modules/taxonomies/index.ts';
import type { Facet, FacetName } from '#search';

/** The facets that people see, by the engine's name for them. */
const shown = {
  kind: 'KIND',
  // Of capabilities: what the engine calls a category of one kind of document.
  category: 'KIND',
  town: 'TOWN',
  field: 'FIELD',
  stage: 'CHAIN_STAGE',
  form: 'FORM',
  trl: 'TRL',
} as const satisfies Partial<Record<FacetName, string>>;

const common = ['town', 'field', 'stage', 'form', 'trl'] as const;

/** Which counts a search asks for: partners differ by kind, capabilities by category, needs by neither. */
export const facetNames = {
  partners: ['kind', ...common],
  needs: common,
  capabilities: ['category', ...common],
} as const;

const kinds: Readonly<Record<string, Label>> = {
  ENTERPRISE: { zh: '企业', en: 'Enterprises' },
  UNIVERSITY: { zh: '高校院所', en: 'Universities' },
  TRANSFER_PLATFORM: { zh: '转化平台', en: 'Transfer platforms' },
  COMMISSIONER: { zh: '科技特派员', en: 'Commissioners' },
};

const categories: Readonly<Record<string, Label>> = {
  ACHIEVEMENT: { zh: '成果', en: 'Achievements' },
  SERVICE: { zh: '服务', en: 'Services' },
  EQUIPMENT: { zh: '仪器设备', en: 'Equipment' },
  TRAINING: { zh: '人才培养', en: 'Training' },
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

/** The words for one value of a facet; null where no taxonomy knows it. */
export function labelOf(name: keyof typeof shown, value: string, taxonomies: TaxonomyService): Label | null {
  switch (name) {
    case 'kind':
      return kinds[value] ?? null;
    case 'category':
      return categories[value] ?? null;
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
