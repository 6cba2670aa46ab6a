import { stem } from '../analysis/stem.ts';
import { CODE_MARK, hasHan, isHan, PHRASE_MARK, type Token, tokenize } from '../analysis/tokens.ts';
import { type CompiledLexicon, isBounded } from '../lexicon/compiled-lexicon.ts';

/** An asked term as it stands in a text. */
type Literal = { readonly text: string; readonly term: string };

const latinWord = /[a-z0-9]+/g;
const latinCompound = /[a-z0-9]+(?:[.+/_'-][a-z0-9]+)*/g;
/** What is neither Chinese nor without a letter or a digit: words, phrases and codes stand in such stretches. */
const latinStretch = /[^\u3400-\u9fff]*[a-z0-9][^\u3400-\u9fff]*/g;

/**
 * Finds the index terms of a query in texts that nobody has indexed. Of a text's some hundred terms a query asks for a
 * few, so Chinese is compared with these alone; what is not Chinese is short, and analysed as the index does it.
 */
export class TermFinder {
  readonly #lexicon: CompiledLexicon;
  readonly #literals = new Map<number, Literal[]>();
  /** 1 for every UTF-16 unit that a literal begins with. */
  readonly #beginnings = new Uint8Array(0x10000);
  /** Stems of every word in what is asked and not Chinese: a stretch without one of them holds nothing of it. */
  readonly #words = new Set<string>();
  #hasCodes = false;

  constructor(terms: Iterable<string>, lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    for (const term of terms) {
      if (hasHan(term)) this.#addLiteral(term);
      else if (term.startsWith(CODE_MARK)) this.#hasCodes = true;
      else for (const [word] of term.matchAll(latinWord)) this.#words.add(word);
    }
  }

  /** All occurrences in a normalised text, overlapping ones included; of Latin terms also some that were not asked for. */
  find(text: string): readonly Token[] {
    const found: Token[] = [];
    for (let at = 0; at < text.length; at++) {
      if (this.#beginnings[text.charCodeAt(at)] === 1) this.#findAt(text, at, found);
    }
    if (this.#hasCodes || this.#words.size > 0) this.#findLatin(text, found);
    return found;
  }

  #addLiteral(term: string): void {
    const text = term.startsWith(PHRASE_MARK) ? term.slice(PHRASE_MARK.length) : term;
    const first = text.charCodeAt(0);
    this.#beginnings[first] = 1;
    this.#literals.set(first, [...(this.#literals.get(first) ?? []), { text, term }]);
  }

  #findAt(text: string, start: number, found: Token[]): void {
    for (const { text: literal, term } of this.#literals.get(text.charCodeAt(start)) ?? []) {
      const end = start + literal.length;
      if (!text.startsWith(literal, start) || !isBounded(text, start, end)) continue;
      // One character alone is a term only where it ends a word, as in the index.
      if (literal.length === 1 && isHan(text.charAt(end))) continue;
      found.push({ term, start, end });
    }
  }

  #findLatin(text: string, found: Token[]): void {
    for (const { 0: stretch, index } of text.matchAll(latinStretch)) {
      if (!this.#mayHold(stretch)) continue;
      for (const { term, start, end } of [...tokenize(stretch), ...this.#lexicon.scan(stretch)]) {
        found.push({ term, start: start + index, end: end + index });
      }
    }
  }

  #mayHold(stretch: string): boolean {
    if (this.#hasCodes && /\d/.test(stretch)) return true;
    for (const [word] of stretch.matchAll(latinCompound)) {
      if (this.#words.has(stem(word.replace(/[^a-z0-9]/g, '')))) return true;
      for (const [part] of word.matchAll(latinWord)) if (this.#words.has(stem(part))) return true;
    }
    return false;
  }
}
