import type { TermVocabulary } from '../../candidates/term-vocabulary.ts';
import { exclusionTest, phraseTest, type TextTest } from '../../held-text.ts';
import type { FacetName, SearchFilter, SearchPlace } from '../../query.ts';
import { LEVELS, type Level, tokenOf } from './tokens.ts';

/** One condition; `facet` is the facet whose own counts leave it out. */
type Condition = { readonly facet: FacetName | null; readonly text: string };

/** Terms that begin with what is excluded: more make a filter that says little. */
const MOST_TERMS = 300;

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

/** Documents that hold any of the terms, at any of the levels. */
export function holdsAny(terms: readonly string[], levels: readonly Level[] = LEVELS): string {
  return isAmong(
    'tokens',
    terms.flatMap((term) => levels.map((level) => tokenOf(term, level))),
  );
}

export type TextLimits = { readonly phrases: readonly string[]; readonly excluded: readonly string[] };

/**
 * What the server can tell of phrases and exclusions: it knows terms, not how they stand in a text. So whoever holds all
 * terms of a phrase counts as holding it; ranking looks at the texts themselves.
 */
export function textConditions(
  { phrases, excluded }: TextLimits,
  vocabulary: TermVocabulary,
): readonly string[] {
  const wanted = [...new Set(phrases)].flatMap((phrase) => heldTerms(phraseTest(phrase), vocabulary));
  const unwanted = [...new Set(excluded)].flatMap((word) => {
    const held = heldTerms(exclusionTest(word), vocabulary);
    return held.length > 0 ? [`NOT (${held.join(' AND ')})`] : [];
  });
  return [...new Set([...wanted, ...unwanted])];
}

function heldTerms({ terms, beginning }: TextTest, vocabulary: TermVocabulary): readonly string[] {
  const held = terms.map((term) => holdsAny([term]));
  if (beginning === null) return held;
  const known = vocabulary.beginning(beginning, MOST_TERMS).map(({ term }) => term);
  return [...held, holdsAny([beginning, ...known])];
}

export function isAmong(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(', ')}]`;
}

function conditions(filter: SearchFilter, near: SearchPlace | undefined): readonly Condition[] {
  const found: Condition[] = [];
  const among = (facet: FacetName | null, attribute: string, values: readonly string[] | undefined) => {
    if (values?.length) found.push({ facet, text: isAmong(attribute, values) });
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
