import type { CompiledLexicon, Expansion } from '../lexicon/compiled-lexicon.ts';
import { type Code, findCodes } from './codes.ts';
import { normalize } from './normalize.ts';
import { isStopWord } from './stop-words.ts';
import { isHan } from './tokens.ts';

/** Longer queries are cut: nobody types more, and it bounds the work. UTF-16 units. */
export const MAX_QUERY_LENGTH = 1000;

/** A stretch of the query; offsets are of the normalised text. */
type Span = { readonly text: string; readonly start: number; readonly end: number };

export type QueryWord = Span & { readonly stop: boolean; readonly han: boolean };

/** A term of the lexicon in the query, and what else it may be called. */
export type QueryTerm = Span & { readonly term: string; readonly expansions: readonly Expansion[] };

/** A query as every engine reads it. */
export type ParsedQuery = {
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Leftmost, longest, not overlapping, each once. */
  readonly terms: readonly QueryTerm[];
  readonly codes: readonly Code[];
  /** Normalised contents of quotes: each has to occur as it is. */
  readonly phrases: readonly string[];
  /** Normalised words after a minus: none may occur. */
  readonly excluded: readonly string[];
  /** The whole query as letters, when it is nothing but letters: it may be pinyin or initials. */
  readonly letters: string | null;
  /** True when the last character may be the middle of a word. */
  readonly open: boolean;
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const phrasePattern = /["“”「『]([^"“”「」『』]{1,200})["“”」』]/g;
const excludedPhrasePattern = /(?<=^|\s)[-－]["“”「『]([^"“”「」『』]{1,200})["“”」』]/g;
const exclusionPattern = /(?<=^|\s)[-－](\S{1,60})/g;

/** Reads what a user typed. Never throws: whatever cannot be understood is text. */
export function parseQuery(typed: string, lexicon: CompiledLexicon): ParsedQuery {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const rest = typed
    .slice(0, MAX_QUERY_LENGTH)
    .replace(excludedPhrasePattern, (_, phrase: string) => collect(excluded, phrase) && ' ')
    .replace(phrasePattern, (_, phrase: string) => ` ${collect(phrases, phrase)} `)
    .replace(exclusionPattern, (_, word: string) => collect(excluded, word) && ' ');
  const text = normalize(rest).replace(/\s+/g, ' ').trim();
  const letters = /^[a-z][a-z ']*$/.test(text) && text.length <= 60 ? text.replace(/[ ']/g, '') : null;
  return {
    text,
    words: splitWords(text),
    terms: findTerms(text, lexicon),
    codes: findCodes(text),
    phrases,
    excluded,
    letters,
    open: !/\s$/.test(typed) && phrases.length === 0,
  };
}

/** Keeps what has letters or digits, normalised; returns it as it was. */
function collect(into: string[], raw: string): string {
  const text = normalize(raw).trim();
  if (/[\p{L}\p{N}]/u.test(text)) into.push(text);
  return raw;
}

function splitWords(text: string): readonly QueryWord[] {
  const words: QueryWord[] = [];
  for (const match of text.matchAll(/[\u3400-\u9fff]+|[a-z0-9]+(?:[.+/_'-][a-z0-9]+)*/g)) {
    if (isHan(match[0])) words.push(...segment(match[0], match.index));
    else words.push(word(match[0], match.index, false));
  }
  return words;
}

function segment(han: string, at: number): readonly QueryWord[] {
  return [...segmenter.segment(han)].map((part) => word(part.segment, at + part.index, true));
}

function word(text: string, start: number, han: boolean): QueryWord {
  return { text, start, end: start + text.length, stop: isStopWord(text), han };
}

function findTerms(text: string, lexicon: CompiledLexicon): readonly QueryTerm[] {
  const matches = [...lexicon.scan(text)].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  const terms = new Map<string, QueryTerm>();
  let covered = 0;
  for (const { text: source, term, start, end } of matches) {
    if (start < covered) continue;
    covered = end;
    if (terms.has(term)) continue;
    terms.set(term, { text: source, term, start, end, expansions: lexicon.expand(term) });
  }
  return [...terms.values()];
}
