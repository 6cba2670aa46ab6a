import { createHash } from 'node:crypto';
import { normalize } from '../../analysis/normalize.ts';
import { firstSoundsOf, initialsOf } from '../../analysis/syllables.ts';
import { CODE_MARK, hasHan, isHan, tokenize } from '../../analysis/tokens.ts';
import { digestOf } from '../../digest.ts';
import type { SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { TextField } from '../../query.ts';
import { textsOf } from '../../text-fields.ts';

/**
 * Meilisearch sees our index terms, not our texts: it would cut Chinese its own way (`照明灯具` is not found by `灯具`),
 * so pairs of characters, concepts and codes are written as words of letters and digits that it cannot cut. Latin words
 * stay as they are, with its prefixes and typos.
 */
export type EncodedDocument = {
  /** The id in the alphabet that Meilisearch allows. */
  readonly key: string;
  readonly id: string;
  readonly kind: string;
  readonly revision: number;
  /** Of the document as it was given; absent from what older versions wrote. */
  readonly digest?: string | undefined;
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
  /** Encoded terms, by field. */
  readonly terms: Readonly<Record<TextField, string>>;
  /** Latin words, by field. */
  readonly latin: Readonly<Record<TextField, string>>;
  /** Folded pinyin of names and terms from each character on. */
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  /** Concepts whose special cases the document holds. */
  readonly broader: readonly string[];
  /** What highlights are made from. */
  readonly source: SearchDocument;
};

const LONGEST_SPOKEN = 40;

export function keyOf(id: string): string {
  return /^[A-Za-z0-9_-]{1,200}$/.test(id) ? id : `x${createHash('sha256').update(id).digest('hex')}`;
}

export function encodeDocument(document: SearchDocument, lexicon: CompiledLexicon): EncodedDocument {
  const terms: Record<string, string> = {};
  const latin: Record<string, string> = {};
  const spoken = new Set<string>();
  const broader = new Set<string>();
  for (const [field, values] of textsOf(document)) {
    const texts = values.map(normalize);
    terms[field] = texts.map((text) => encodeText(text, lexicon, spoken, broader)).join('\n');
    latin[field] = texts.map(latinOf).filter(Boolean).join('\n');
    if (field === 'name' || field === 'aliases') for (const text of texts) collectSpoken(text, spoken);
    if (field === 'related') for (const text of texts) if (text.length <= 24) collectSpoken(text, spoken);
  }
  const {
    id,
    kind,
    revision,
    town,
    fields,
    stages,
    forms,
    trl,
    verified,
    example,
    publishedAt,
    record,
    location,
  } = document;
  return {
    key: keyOf(id),
    digest: digestOf(document),
    category: document.category ?? null,
    ...{ id, kind, revision, town, fields, stages, forms, trl, verified, example, publishedAt, record },
    _geo: location ? { lat: location.latitude, lng: location.longitude } : null,
    terms: terms as Record<TextField, string>,
    latin: latin as Record<TextField, string>,
    pinyin: [...spoken].flatMap((text) => suffixes(firstSoundsOf(text))),
    initials: [...spoken].flatMap((text) => suffixes(Array.from(text, (han) => initialsOf(han)[0] ?? ''))),
    broader: [...broader],
    source: wellFormed(document),
  };
}

/** An index term as a word that Meilisearch leaves whole; null for Latin words, which stay. */
export function encodeTerm(term: string): string | null {
  if (term.startsWith(CODE_MARK)) return `zk${term.slice(1)}`;
  if (hasHan(term) && term.length <= 2 && isHan(term)) return `zb${hex(term)}`;
  return null;
}

export function encodeConcept(id: string): string {
  return `zc${createHash('sha256').update(id).digest('hex').slice(0, 10)}`;
}

/** Pairs in the order of the text, so that phrases work; then the concepts and codes. */
function encodeText(
  text: string,
  lexicon: CompiledLexicon,
  spoken: Set<string>,
  broader: Set<string>,
): string {
  const words: string[] = [];
  for (const { term } of tokenize(text)) {
    const encoded = encodeTerm(term);
    if (encoded) words.push(encoded);
  }
  const concepts = new Set<string>();
  for (const { term, text: found } of lexicon.scan(text)) {
    for (const { id } of lexicon.conceptsOf(term)) concepts.add(encodeConcept(id));
    for (const { id } of lexicon.broaderThan(term)) broader.add(encodeConcept(id));
    if (isHan(found) && found.length > 1) spoken.add(found);
  }
  return [...words, ...concepts].join(' ');
}

function latinOf(text: string): string {
  return (text.match(/[a-z0-9]+(?:[.+/_'-][a-z0-9]+)*/g) ?? []).join(' ');
}

function collectSpoken(text: string, spoken: Set<string>): void {
  for (const run of text.match(/[\u3400-\u9fff]{2,}/g) ?? []) spoken.add(run.slice(0, LONGEST_SPOKEN));
}

/** Joined from each place on: Meilisearch finds beginnings only. */
function suffixes(parts: readonly string[]): readonly string[] {
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join(''));
}

/** Lone surrogates are no JSON that a server would take. */
function wellFormed(document: SearchDocument): SearchDocument {
  return JSON.parse(
    JSON.stringify(document, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  );
}

function hex(text: string): string {
  return Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}
