import type { Settings } from 'meilisearch';
import { MAX_LIMIT, MAX_OFFSET } from '../../query.ts';

const texts = ['name', 'aliases', 'codes', 'keywords', 'body', 'related'];
const encoded = texts.map((field) => `terms.${field}`);

/** All settings of the documents' index, as code: applied at start wherever the server's differ. */
export const documentSettings = {
  searchableAttributes: [
    'terms.name',
    'latin.name',
    'terms.aliases',
    'latin.aliases',
    'terms.codes',
    'latin.codes',
    'terms.keywords',
    'latin.keywords',
    'terms.body',
    'latin.body',
    'terms.related',
    'latin.related',
    'pinyin',
    'initials',
    'broader',
  ],
  filterableAttributes: [
    'key',
    'id',
    'kind',
    'category',
    'town',
    'fields',
    'stages',
    'forms',
    'trl',
    'verified',
    'example',
    '_geo',
  ],
  sortableAttributes: ['publishedAt', 'record', '_geo', 'id'],
  displayedAttributes: ['key', 'id', 'kind', 'revision', 'digest', 'source', '_geo'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness'],
  typoTolerance: {
    enabled: true,
    disableOnAttributes: [...encoded, 'latin.codes', 'initials', 'broader'],
    disableOnWords: [],
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
  },
  pagination: { maxTotalHits: MAX_LIMIT + MAX_OFFSET },
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' } },
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  stopWords: [],
  synonyms: {},
} satisfies Settings;

/** The settings that a server has otherwise than we want them. */
export function differingSettings(current: Settings): Settings {
  const differing: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(documentSettings)) {
    const present = (current as Record<string, unknown>)[name];
    if (!holds(present, wanted)) differing[name] = wanted;
  }
  return differing as Settings;
}

/** A server may add members of its own; what we ask for has to be there. Lists in which order means nothing are sorted. */
function holds(present: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(present) || present.length !== wanted.length) return false;
    const same = wanted.every((value, at) => holds(present[at], value));
    return same || JSON.stringify([...present].sort()) === JSON.stringify([...wanted].sort());
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof present !== 'object' || present === null) return false;
    return Object.entries(wanted).every(([name, value]) =>
      holds((present as Record<string, unknown>)[name], value),
    );
  }
  return present === wanted;
}
