import type { FacetName, SearchFilter, SearchPlace } from '../../query.ts';

/** One condition; `facet` is the facet whose own counts leave it out. */
type Condition = { readonly facet: FacetName | null; readonly text: string };

export const attributeOf: Readonly<Record<FacetName, string>> = {
  kind: 'kind',
  category: 'category',
  town: 'town',
  field: 'fields',
  stage: 'stages',
  form: 'forms',
  trl: 'trl',
  verified: 'verified',
};

/** The conditions of a query, all of which have to hold, but for the one of `except`. */
export function filterOf(
  filter: SearchFilter,
  near: SearchPlace | undefined,
  except?: FacetName,
): readonly string[] {
  return conditions(filter, near)
    .filter(({ facet }) => except === undefined || facet !== except)
    .map(({ text }) => text);
}

/** Facets among `names` that the query itself selects in. */
export function selectedFacets(filter: SearchFilter, names: readonly FacetName[]): readonly FacetName[] {
  const selected = new Set(conditions(filter, undefined).map(({ facet }) => facet));
  return names.filter((name) => selected.has(name));
}

function conditions(filter: SearchFilter, near: SearchPlace | undefined): readonly Condition[] {
  const found: Condition[] = [];
  const among = (facet: FacetName | null, attribute: string, values: readonly string[] | undefined) => {
    if (values?.length) found.push({ facet, text: `${attribute} IN [${values.map(quoted).join(', ')}]` });
  };
  among('kind', 'kind', filter.kinds);
  among('category', 'category', filter.categories);
  among('town', 'town', filter.towns);
  among('field', 'fields', filter.fields);
  among('stage', 'stages', filter.stages);
  among('form', 'forms', filter.forms);
  among(null, 'id', filter.ids);
  const { min, max } = filter.trl ?? {};
  if (min !== undefined || max !== undefined) {
    found.push({ facet: 'trl', text: `trl >= ${min ?? 1} AND trl <= ${max ?? 9}` });
  }
  if (filter.verified !== undefined) found.push({ facet: 'verified', text: `verified = ${filter.verified}` });
  if (filter.example !== undefined) found.push({ facet: null, text: `example = ${filter.example}` });
  if (near?.withinKilometres !== undefined) {
    const metres = Math.round(near.withinKilometres * 1000);
    found.push({ facet: null, text: `_geoRadius(${near.latitude}, ${near.longitude}, ${metres})` });
  }
  return found;
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
