import type { DocumentKind, Location } from './documents.ts';

export const FACET_NAMES = ['kind', 'category', 'town', 'field', 'stage', 'form', 'trl', 'verified'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export const SEARCH_ORDERS = ['RELEVANCE', 'NEWEST', 'NEAREST', 'RECORD'] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** The largest page and the furthest offset that an engine answers. */
export const MAX_LIMIT = 1000;
export const MAX_OFFSET = 10_000;

/**
 * Different filters all have to hold; of the values within one, any. An empty list filters nothing; a value that
 * no document has matches nothing. An unknown filter name is an `InvalidSearchQuery`.
 */
export type SearchFilter = {
  readonly kinds?: readonly DocumentKind[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly towns?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly stages?: readonly string[] | undefined;
  readonly forms?: readonly string[] | undefined;
  /** Inclusive; documents without a TRL never pass. */
  readonly trl?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly verified?: boolean | undefined;
  readonly example?: boolean | undefined;
  readonly ids?: readonly string[] | undefined;
};

/** A place to sort by (`NEAREST`) and, with `withinKilometres`, to keep to. */
export type SearchPlace = Location & { readonly withinKilometres?: number | undefined };

export type SearchQuery = {
  /** As typed. Empty browses. `"…"` asks for a phrase; `-词`, `-GB7000.1` and `-"…"` exclude a word, a code, a phrase. */
  readonly text: string;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetName[];
  readonly order: SearchOrder;
  readonly near?: SearchPlace | undefined;
  readonly offset: number;
  readonly limit: number;
  readonly highlight: boolean;
};

export type TextField = 'name' | 'aliases' | 'keywords' | 'body' | 'related' | 'codes';

/** UTF-16 offsets, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** An excerpt of up to about 120 characters (the whole of a name), and what to mark in it, in order, disjoint. */
export type Highlight = {
  readonly field: TextField;
  readonly text: string;
  readonly ranges: readonly TextRange[];
};

export type MatchKind =
  | 'EXACT'
  | 'PREFIX'
  | 'PARTIAL'
  | 'CODE'
  | 'SYNONYM'
  | 'NARROWER'
  | 'RELATED'
  | 'PINYIN'
  | 'INITIALS'
  | 'HOMOPHONE'
  | 'TYPO';

/** Why a hit is there: `term` of the query was found as `match` in `fields`, by way of a concept or not. */
export type MatchReason = {
  readonly term: string;
  readonly match: MatchKind;
  readonly concept: string | null;
  readonly fields: readonly TextField[];
};

export type SearchHit = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly revision: number;
  /** 0…1, comparable within one answer only. 0 when the query has no text. */
  readonly score: number;
  /** Kilometres to `near`; null where either side has no place. */
  readonly distance: number | null;
  /** Empty unless asked for. */
  readonly highlights: readonly Highlight[];
  readonly reasons: readonly MatchReason[];
};

export type FacetCount = { readonly value: string; readonly count: number };

/** Counts leave out the facet's own selection, so that they do not shrink to the chosen value. Largest first. */
export type Facet = { readonly name: FacetName; readonly values: readonly FacetCount[] };

export type UnderstoodConcept = {
  readonly id: string;
  readonly label: string;
  readonly expanded: readonly string[];
};

/** How the engine read the text. */
export type Understood = {
  readonly terms: readonly string[];
  readonly concepts: readonly UnderstoodConcept[];
  /** Stop words. */
  readonly ignored: readonly string[];
  /** Words that no document holds in any wording, where the engine can tell: the answer is without them. */
  readonly unheld: readonly string[];
  /** What stands in quotes: each has to occur as it is. */
  readonly phrases: readonly string[];
  /** What stands behind a minus: none of it may occur. */
  readonly excluded: readonly string[];
  /** A likelier spelling, when one is at hand. */
  readonly didYouMean: string | null;
};

export type SearchResult = {
  readonly hits: readonly SearchHit[];
  readonly total: { readonly value: number; readonly exact: boolean };
  readonly facets: readonly Facet[];
  readonly understood: Understood;
  /** True when the answer came in a reduced way. */
  readonly degraded?: boolean;
};

export type SuggestionKind = 'NAME' | 'CONCEPT' | 'FIELD';

/** A completion of what is being typed. */
export type Suggestion = {
  readonly kind: SuggestionKind;
  /** What to put into the search box. */
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Of the document, the concept, or the code of the field. */
  readonly id: string;
  /** Of the document that a name belongs to. */
  readonly documentKind: DocumentKind | null;
};

export type Suggestions = { readonly items: readonly Suggestion[]; readonly didYouMean: string | null };

/** Everything but the text at rest: what a caller then overrides. */
export const emptyQuery: SearchQuery = {
  text: '',
  filter: {},
  facets: [],
  order: 'RELEVANCE',
  offset: 0,
  limit: 20,
  highlight: false,
};
