import type { Facet, FacetName, SearchFilter, SearchPlace } from '../query.ts';
import type { Candidate } from './candidate.ts';
import { distanceTo } from './order.ts';

/** A condition on a candidate; `facet` is the facet whose own counts leave it out. */
type Test = { readonly facet: FacetName | null; readonly passes: (candidate: Candidate) => boolean };

export type Filtering = {
  readonly filter: SearchFilter;
  readonly facets: readonly FacetName[];
  readonly near?: SearchPlace | undefined;
};

/** The conditions of a query, all of which have to hold. */
export function passesFilter({ filter, near }: Omit<Filtering, 'facets'>): (candidate: Candidate) => boolean {
  const tests = testsOf(filter, near);
  return (candidate) => tests.every(({ passes }) => passes(candidate));
}

/** Counts among candidates, each facet as if its own selection were not there. Largest first. */
export function countFacets(
  candidates: readonly Candidate[],
  { filter, facets, near }: Filtering,
): readonly Facet[] {
  const tests = testsOf(filter, near);
  return facets.map((name): Facet => {
    const others = tests.filter(({ facet }) => facet !== name);
    const counts = new Map<string, number>();
    for (const candidate of candidates) {
      if (!others.every(({ passes }) => passes(candidate))) continue;
      for (const value of new Set(valuesOf(candidate, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return { name, values: largestFirst(counts) };
  });
}

export function largestFirst(counts: Iterable<readonly [string, number]>): Facet['values'] {
  return Array.from(counts, ([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
}

function valuesOf(candidate: Candidate, name: FacetName): readonly string[] {
  const { kind, category, town, fields, stages, forms, trl, verified } = candidate;
  const values: Readonly<Record<FacetName, readonly (string | number | boolean | null)[]>> = {
    kind: [kind],
    category: [category],
    town: [town],
    field: fields,
    stage: stages,
    form: forms,
    trl: [trl],
    verified: [verified],
  };
  return values[name].flatMap((value) => (value === null ? [] : [String(value)]));
}

function testsOf(filter: SearchFilter, near: SearchPlace | undefined): readonly Test[] {
  const tests: Test[] = [];
  const among = (facet: FacetName, wanted: readonly string[] | undefined) => {
    if (!wanted?.length) return;
    const allowed = new Set(wanted);
    tests.push({ facet, passes: (each) => valuesOf(each, facet).some((value) => allowed.has(value)) });
  };
  among('kind', filter.kinds);
  among('category', filter.categories);
  among('town', filter.towns);
  among('field', filter.fields);
  among('stage', filter.stages);
  among('form', filter.forms);
  const { trl, verified, example, ids } = filter;
  if (trl?.min !== undefined || trl?.max !== undefined) {
    const { min = 1, max = 9 } = trl;
    tests.push({ facet: 'trl', passes: (each) => each.trl !== null && each.trl >= min && each.trl <= max });
  }
  if (verified !== undefined) tests.push({ facet: 'verified', passes: (each) => each.verified === verified });
  if (example !== undefined) tests.push({ facet: null, passes: (each) => each.example === example });
  if (ids?.length) {
    const wanted = new Set(ids);
    tests.push({ facet: null, passes: ({ id }) => wanted.has(id) });
  }
  if (near?.withinKilometres !== undefined) {
    const { withinKilometres } = near;
    tests.push({
      facet: null,
      passes: (each) => (distanceTo(each, near) ?? Number.POSITIVE_INFINITY) <= withinKilometres,
    });
  }
  return tests;
}
