import type { FacetName } from '../../query.ts';
import { MAX_LIMIT, MAX_OFFSET } from '../../query.ts';
import { candidateAttributes } from './encode.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** Vectors of the server's own making, for hybrid search. */
export type Embedder = {
  readonly name: string;
  /** As Meilisearch takes them: `source`, `url`, `model`, `dimensions` … */
  readonly settings: Settings;
  /** 0…1: how much likeness of meaning counts beside words. */
  readonly semanticRatio: number;
};

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

const equal = { facetSearch: false, filter: { equality: true, comparison: false } };
const compared = { facetSearch: false, filter: { equality: true, comparison: true } };

/** All settings of the documents' index, as code: applied at start wherever the server's differ. */
const documentSettings = {
  searchableAttributes: ['every'],
  filterableAttributes: [
    {
      attributePatterns: [
        ...['tokens', 'key', 'id', 'kind', 'category', 'town', 'fields', 'stages', 'forms', 'verified'],
        'example',
      ],
      features: equal,
    },
    { attributePatterns: ['trl', 'writtenAt'], features: compared },
    '_geo',
  ],
  sortableAttributes: ['publishedAt', 'record', '_geo', 'id'],
  displayedAttributes: [...candidateAttributes, 'key', 'digest', 'version', 'writtenAt', 'source'],
  rankingRules: ['sort', 'words'],
  typoTolerance: { enabled: false },
  proximityPrecision: 'byAttribute',
  prefixSearch: 'disabled',
  facetSearch: false,
  pagination: { maxTotalHits: MAX_LIMIT + MAX_OFFSET },
  /** The vocabulary is read as a facet: all of it. */
  faceting: { maxValuesPerFacet: 1_000_000, sortFacetValuesBy: { '*': 'alpha' } },
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  stopWords: [],
  synonyms: {},
} satisfies Settings;

const template = '{{ doc.text }}';

export function settingsFor(embedder: Embedder | null): Settings {
  if (!embedder) return documentSettings;
  const settings = { documentTemplate: template, ...embedder.settings };
  return { ...documentSettings, embedders: { [embedder.name]: settings } };
}

/** The settings that a server has otherwise than we want them. */
export function differingSettings(current: Settings, wanted: Settings): Settings {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !holds(current[name], value)));
}

/** A server may add members of its own; what we ask for has to be there. Order means something in lists of ranking. */
function holds(present: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(present) || present.length !== wanted.length) return false;
    const isSame = wanted.every((value, at) => holds(present[at], value));
    return isSame || (wanted.every(isText) && sorted(present) === sorted(wanted) && !isRanking(wanted));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof present !== 'object' || present === null) return false;
    const members = present as Settings;
    return Object.entries(wanted).every(([name, value]) => isSecret(name) || holds(members[name], value));
  }
  return present === wanted;
}

/** The server shows its stars only, so it cannot be compared. */
function isSecret(name: string): boolean {
  return name === 'apiKey';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isRanking(list: readonly unknown[]): boolean {
  return list.includes('words');
}

function sorted(list: readonly unknown[]): string {
  return JSON.stringify([...list].sort());
}
