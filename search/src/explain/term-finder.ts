import { hasHan, isHan, PHRASE_MARK, type Token } from '../analysis/tokens.ts';
import { type CompiledLexicon, isBounded } from '../lexicon/compiled-lexicon.ts';
import type { PreparedText } from './prepared-texts.ts';

/** An asked term as it stands in a text. */
type Literal = { readonly text: string; readonly term: string };

/**
 * Finds the index terms of a query in texts that nobody has indexed. Of a text's some hundred terms a query asks for a
 * few, so Chinese is compared with these alone; what is not Chinese is short, and was analysed as the index does it.
 */
export class TermFinder {
  readonly #lexicon: CompiledLexicon;
  readonly #literals = new Map<number, Literal[]>();
  /** 1 for every UTF-16 unit that a literal begins with. */
  readonly #beginnings = new Uint8Array(0x10000);
  #hasLatin = false;

  constructor(terms: Iterable<string>, lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    for (const term of terms) {
      if (hasHan(term)) this.#addLiteral(term);
      else this.#hasLatin = true;
    }
  }

  /** All occurrences, overlapping ones included; of Latin terms also some that were not asked for. */
  find(prepared: PreparedText): readonly Token[] {
    const { text } = prepared;
    const found: Token[] = [];
    for (let at = 0; at < text.length; at++) {
      if (this.#beginnings[text.charCodeAt(at)] === 1) this.#findAt(text, at, found);
    }
    if (this.#hasLatin) found.push(...prepared.latin(this.#lexicon));
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
}
