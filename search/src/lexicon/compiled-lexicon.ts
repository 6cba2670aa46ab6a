import { findCodes } from '../analysis/codes.ts';
import { normalize } from '../analysis/normalize.ts';
import { stem } from '../analysis/stem.ts';
import { CODE_MARK, hasHan, isHan, PHRASE_MARK, type Token } from '../analysis/tokens.ts';
import type { MatchKind } from '../query.ts';
import { ranking } from '../ranking.ts';
import type { Lexicon, LexiconConcept } from './lexicon.ts';
import { type SpokenMatch, SpokenTerms } from './spoken-terms.ts';

/** Another way to say a term, and how much it is worth beside the term itself (1). */
export type Expansion = {
  /** As written in the lexicon. */
  readonly text: string;
  /** What the index calls it. */
  readonly term: string;
  readonly factor: number;
  readonly match: MatchKind;
  readonly concept: LexiconConcept;
};

/** A term of the lexicon found in a text. */
export type TermMatch = Token & { readonly text: string };

const LONGEST_PHRASE = 6;

/** The lexicon in the shape that analysis needs: finds terms in text, and expands a term. */
export class CompiledLexicon {
  readonly version: string;
  #all: readonly LexiconConcept[];
  /** Index term → concepts it names. */
  readonly #concepts = new Map<string, LexiconConcept[]>();
  /** Index term → concepts that call it related. */
  readonly #relatedTo = new Map<string, LexiconConcept[]>();
  /** Index term → concepts of which it names a special case. */
  readonly #narrowerOf = new Map<string, LexiconConcept[]>();
  /** First two characters → literal terms, longest first. */
  readonly #literals = new Map<string, { readonly text: string; readonly term: string }[]>();
  /** 1 where a literal term may begin: by `placeOf` of its first two units. */
  readonly #beginnings = new Uint8Array(0x10000);
  /** Stems joined by spaces. */
  readonly #phrases = new Set<string>();
  /** Stems of single English words. */
  readonly #words = new Set<string>();
  readonly #terms = new Map<string, string>();
  /** All terms in order, to look up by their beginning. */
  #sorted: readonly string[] = [];
  readonly #expansions = new Map<string, readonly Expansion[]>();
  readonly #spoken = new SpokenTerms();

  constructor(lexicon: Lexicon) {
    this.version = lexicon.version;
    this.#all = lexicon.concepts;
    for (const concept of lexicon.concepts) this.#take(concept);
    this.#putInOrder();
  }

  /** The same, awaiting `pace` after each concept: all at once takes a quarter of a second. */
  static async compile(lexicon: Lexicon, pace: () => Promise<void> | undefined): Promise<CompiledLexicon> {
    const compiled = new CompiledLexicon({ ...lexicon, concepts: [] });
    compiled.#all = lexicon.concepts;
    for (const concept of lexicon.concepts) {
      compiled.#take(concept);
      await pace();
    }
    compiled.#putInOrder();
    return compiled;
  }

  #take(concept: LexiconConcept): void {
    for (const text of concept.same) push(this.#concepts, indexTermOf(this.#add(text)), concept);
    for (const text of concept.narrower) push(this.#narrowerOf, indexTermOf(this.#add(text)), concept);
    for (const text of concept.related) push(this.#relatedTo, indexTermOf(this.#add(text)), concept);
  }

  #putInOrder(): void {
    for (const list of this.#literals.values())
      list.sort((left, right) => right.text.length - left.text.length);
    this.#sorted = [...this.#terms.keys()].sort();
  }

  get concepts(): readonly LexiconConcept[] {
    return this.#all;
  }

  /** Every term as normalised text, with how it is written. */
  terms(): IterableIterator<[string, string]> {
    return this.#terms.entries();
  }

  /** All occurrences of terms in a normalised text, overlapping ones included. */
  scan(text: string): readonly TermMatch[] {
    const found: TermMatch[] = [];
    for (let at = 0; at < text.length; at++) {
      if (this.#beginnings[placeOf(text, at)] === 0) continue;
      for (const { text: literal, term } of this.#literals.get(text.slice(at, at + 2)) ?? []) {
        if (text.startsWith(literal, at) && isBounded(text, at, at + literal.length)) {
          found.push({ text: literal, term, start: at, end: at + literal.length });
        }
      }
    }
    this.#scanPhrases(text, found);
    return found;
  }

  /** Other ways to say an index term: the best first, each once. */
  expand(own: string): readonly Expansion[] {
    const known = this.#expansions.get(own);
    if (known) return known;
    const expansions = this.#expand(own);
    if (expansions.length > 0) this.#expansions.set(own, expansions);
    return expansions;
  }

  #expand(own: string): readonly Expansion[] {
    const best = new Map<string, Expansion>();
    const offer = (other: string, factor: number, match: MatchKind, concept: LexiconConcept) => {
      const term = indexTermOf(normalize(other));
      if (term !== own && (best.get(term)?.factor ?? 0) < factor) {
        best.set(term, { text: other, term, factor, match, concept });
      }
    };
    for (const concept of this.#concepts.get(own) ?? []) {
      for (const other of concept.same) offer(other, sameness(own, other), 'SYNONYM', concept);
      for (const other of concept.narrower) this.#offerNarrower(other, concept, offer);
      for (const other of concept.related) offer(other, ranking.relation.related, 'RELATED', concept);
    }
    for (const concept of this.#relatedTo.get(own) ?? []) {
      offer(concept.label, ranking.relation.related, 'RELATED', concept);
    }
    return [...best.values()].sort((left, right) => right.factor - left.factor);
  }

  /** Terms that go on after what is typed. */
  beginning(typed: string): readonly string[] {
    const found: string[] = [];
    for (let at = lowerBound(this.#sorted, typed); at < this.#sorted.length; at++) {
      const text = this.#sorted[at] ?? '';
      if (!text.startsWith(typed)) break;
      if (text.length > typed.length) found.push(text);
    }
    return found;
  }

  /** What the index calls a term that this lexicon wrote. */
  termOf(text: string): string {
    return indexTermOf(normalize(text));
  }

  /** Stretches of a run of Han characters that sound like a term, leftmost and longest first, not overlapping. */
  soundingIn(run: string): readonly SpokenMatch[] {
    return this.#spoken.soundingIn(run);
  }

  /** Terms that folded syllables spell; with `tail`, terms that go on with it. */
  termsSounding(sounds: readonly string[], tail: string): readonly string[] {
    return this.#spoken.sounding(sounds, tail);
  }

  /** Terms of three characters and more whose first letters these are. */
  termsWithInitials(letters: string): readonly string[] {
    return this.#spoken.withInitials(letters);
  }

  /** Concepts of which an index term names a special case, in any wording of it. */
  broaderThan(term: string): readonly LexiconConcept[] {
    const own = this.conceptsOf(term).flatMap(({ same }) => same.map((text) => this.termOf(text)));
    return [term, ...own].flatMap((wording) => this.#narrowerOf.get(wording) ?? []);
  }

  /** Concepts that an index term names. */
  conceptsOf(term: string): readonly LexiconConcept[] {
    return this.#concepts.get(term) ?? [];
  }

  #offerNarrower(
    text: string,
    concept: LexiconConcept,
    offer: (other: string, factor: number, match: MatchKind, concept: LexiconConcept) => void,
  ): void {
    offer(text, ranking.relation.narrower, 'NARROWER', concept);
    for (const narrower of this.#concepts.get(indexTermOf(normalize(text))) ?? []) {
      for (const other of narrower.same) offer(other, ranking.relation.narrower * 0.8, 'NARROWER', concept);
    }
  }

  #add(written: string): string {
    const text = normalize(written).trim();
    if (this.#terms.has(text)) return text;
    this.#terms.set(text, written);
    this.#spoken.add(text);
    if (isLatinPhrase(text)) this.#phrases.add(stemsOf(text));
    else if (/^[a-z]{2,}$/.test(text)) this.#words.add(stem(text));
    else if (text.length > 1) {
      push(this.#literals, text.slice(0, 2), { text, term: indexTermOf(text) });
      this.#beginnings[placeOf(text, 0)] = 1;
    }
    return text;
  }

  #scanPhrases(text: string, found: TermMatch[]): void {
    if (!/[a-z0-9]{2}/.test(text)) return;
    const words = [...text.matchAll(/[a-z0-9]+/g)];
    words.forEach((word, first) => {
      const own = stem(word[0]);
      if (this.#words.has(own)) found.push(matchOf(text, own, word, word));
      let joined = own;
      for (let last = first + 1; last < Math.min(words.length, first + LONGEST_PHRASE); last++) {
        const next = words[last];
        if (!next || !isGap(text, words[last - 1], next)) break;
        joined += ` ${stem(next[0])}`;
        if (this.#phrases.has(joined)) found.push(matchOf(text, PHRASE_MARK + joined, word, next));
      }
    });
  }
}

/** A place for each two neighbouring units; the few that share one are told apart by whoever looks further. */
function placeOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e37) ^ text.charCodeAt(at + 1)) & 0xffff;
}

function matchOf(text: string, term: string, first: RegExpExecArray, last: RegExpExecArray): TermMatch {
  const end = last.index + last[0].length;
  return { text: text.slice(first.index, end), term, start: first.index, end };
}

/** Texts are Chinese: what an English word is in Chinese is the word itself rather than a synonym of it. */
function sameness(own: string, other: string): number {
  const { same, translation } = ranking.relation;
  return hasHan(other) && !hasHan(own) && !own.startsWith(CODE_MARK) ? translation : same;
}

/** The first place at which a text is not before `text`. */
function lowerBound(sorted: readonly string[], text: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What the index calls a normalised term. */
export function indexTermOf(text: string): string {
  const code = codeTermOf(text);
  if (code) return code;
  if (isLatinPhrase(text)) return PHRASE_MARK + stemsOf(text);
  if (/^[a-z0-9][a-z0-9.+#/_-]*$/.test(text)) return stem(text.replace(/[^a-z0-9]/g, ''));
  return isHan(text) && text.length <= 2 ? text : PHRASE_MARK + text;
}

/** Terms that are one code as a whole, as standards are. Words with a digit (`ip65`, `3d`) are codes only when spaced or dotted. */
function codeTermOf(text: string): string | null {
  const inner = text.replace(/[()]/g, '').trim();
  const codes = findCodes(inner);
  const [code] = codes;
  const whole = codes.length === 1 && code?.start === 0 && code.end === inner.length;
  return whole && /\d{2}/.test(code.number) ? CODE_MARK + code.compact : null;
}

function isLatinPhrase(text: string): boolean {
  return /^[a-z0-9'+./-]+(?:[ -]+[a-z0-9'+./-]+)+$/.test(text) && /[ -]/.test(text);
}

function stemsOf(text: string): string {
  return (text.match(/[a-z0-9]+/g) ?? []).map(stem).join(' ');
}

function isGap(text: string, before: RegExpExecArray | undefined, after: RegExpExecArray): boolean {
  if (!before) return false;
  return /^[ \-/']{1,2}$/.test(text.slice(before.index + before[0].length, after.index));
}

/** A Latin end of a term must not continue in the text: `ra` is not in `rack`. */
export function isBounded(text: string, start: number, end: number): boolean {
  return (
    !(isLatin(text, start) && isLatin(text, start - 1)) && !(isLatin(text, end - 1) && isLatin(text, end))
  );
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
