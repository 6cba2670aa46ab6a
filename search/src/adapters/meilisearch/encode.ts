import { createHash } from 'node:crypto';
import type { Candidate } from '../../candidates/candidate.ts';
import { namesOf, termsOf } from '../../candidates/document-terms.ts';
import { Impacts, packImpacts } from '../../candidates/impacts.ts';
import { digestOf } from '../../digest.ts';
import type { SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { ranking } from '../../ranking.ts';
import { tokensOf } from './tokens.ts';

/**
 * A document as the server holds it. It gets our index terms to find by, not our texts: it would cut Chinese its own
 * way (`照明灯具` is not found by `灯具`), and ranking wants to know how strongly a document holds a term.
 */
export type EncodedDocument = {
  /** The id in the alphabet that Meilisearch allows. */
  readonly key: string;
  readonly id: string;
  readonly kind: SearchDocument['kind'];
  readonly revision: number;
  /** Of the document as it was given. */
  readonly digest: string;
  readonly category: string | null;
  readonly town: string | null;
  readonly fields: readonly string[];
  readonly stages: readonly string[];
  readonly forms: readonly string[];
  readonly trl: number | null;
  readonly verified: boolean;
  readonly example: boolean;
  readonly publishedAt: number;
  readonly record: number;
  readonly _geo: { readonly lat: number; readonly lng: number } | null;
  readonly names: string;
  /** Index terms by strength, what candidates are found by; see `tokens.ts`. */
  readonly tokens: readonly string[];
  /** Index terms with their exact strength, what candidates are ranked by; see `impacts.ts`. */
  readonly impacts: string;
  /** Held by every document; see `EVERY`. */
  readonly every: typeof EVERY;
  /** Changes with whatever changes how documents are encoded. */
  readonly version: string;
  /** When it was written, by the clock of the writer; see `reindex.ts`. */
  readonly writtenAt: number;
  /** What an embedder reads. */
  readonly text: string;
  /** The document as JSON, for highlights. Not as an object: the server would read it for each hit, wanted or not. */
  readonly source: string;
};

/** Of what is sent to the server, hashes of terms and levels of tokens included. */
const FORMAT = 1;

/** A word that all documents hold. Federated search weighs queries only where they rank by a word. */
export const EVERY = 'every';

/** All that `candidateOf` reads. */
export const candidateAttributes: readonly (keyof EncodedDocument)[] = [
  'id',
  'kind',
  'revision',
  'category',
  'town',
  'fields',
  'stages',
  'forms',
  'trl',
  'verified',
  'example',
  'publishedAt',
  'record',
  '_geo',
  'names',
  'impacts',
];

export type Found = Candidate & {
  /** Present where it was asked for. */
  readonly source: string | undefined;
};

export function keyOf(id: string): string {
  return /^[A-Za-z0-9_-]{1,200}$/.test(id) ? id : `x${createHash('sha256').update(id).digest('hex')}`;
}

export function encodeDocument(
  document: SearchDocument,
  lexicon: CompiledLexicon,
  writtenAt: number,
): EncodedDocument {
  const source = wellFormed(document);
  const terms = termsOf(source, lexicon);
  const { id, kind, revision, category, town, fields, stages, forms } = source;
  const { trl, verified, example, publishedAt, record, location } = source;
  return {
    key: keyOf(id),
    ...{ id, kind, revision, town, fields, stages, forms, trl, verified, example, publishedAt, record },
    digest: digestOf(document),
    category: category ?? null,
    _geo: location ? { lat: location.latitude, lng: location.longitude } : null,
    names: namesOf(source),
    tokens: tokensOf(terms),
    impacts: packImpacts(terms),
    every: EVERY,
    version: encodingVersion(lexicon),
    writtenAt,
    text: [source.name, ...source.keywords, source.body].join('\n'),
    source: JSON.stringify(source),
  };
}

/** Documents of another version are found, but not as they should be: they want to be written again. */
export function encodingVersion({ version }: CompiledLexicon): string {
  const parts = [FORMAT, ranking.fields, ranking.saturation, version];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

/** The document that was encoded. */
export function documentOf(source: string): SearchDocument {
  return JSON.parse(source);
}

/** A hit as ranking sees it. */
export function candidateOf(hit: EncodedDocument): Found {
  const { _geo, impacts } = hit;
  return {
    ...hit,
    location: _geo ? { latitude: _geo.lat, longitude: _geo.lng } : null,
    impacts: new Impacts(impacts),
  };
}

/** Lone surrogates are no JSON that a server would take. */
function wellFormed(document: SearchDocument): SearchDocument {
  return JSON.parse(
    JSON.stringify(document, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  );
}
