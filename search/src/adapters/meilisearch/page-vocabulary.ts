import { normalize } from '../../analysis/normalize.ts';
import { soundsOf } from '../../analysis/syllables.ts';
import { tokenize } from '../../analysis/tokens.ts';
import type { SearchDocument } from '../../documents.ts';
import type { KnownTerm, Vocabulary } from '../../plan/vocabulary.ts';
import { textsOf } from '../../text-fields.ts';

/** The terms of the few documents on a page: enough to explain why they are on it. */
export class PageVocabulary implements Vocabulary {
  readonly #counts = new Map<string, number>();

  constructor(documents: readonly SearchDocument[]) {
    for (const document of documents) {
      for (const [, values] of textsOf(document)) {
        for (const value of values) {
          for (const { term } of tokenize(normalize(value)))
            this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
        }
      }
    }
  }

  count(term: string): number {
    return this.#counts.get(term) ?? 0;
  }

  beginning(prefix: string, limit: number): readonly KnownTerm[] {
    return this.#select(limit, (term) => term !== prefix && term.startsWith(prefix));
  }

  similar(word: string, limit: number): readonly KnownTerm[] {
    const { length } = word;
    return this.#select(
      limit,
      (term) =>
        term.charAt(0) === word.charAt(0) &&
        Math.abs(term.length - length) < 2 &&
        term.slice(0, 3) === word.slice(0, 3),
    );
  }

  sounding(first: string, second: string, partial: boolean): readonly KnownTerm[] {
    return this.#select(24, (term) => {
      if (term.length !== 2 || !soundsOf(term.charAt(0)).includes(first)) return false;
      const sounds = soundsOf(term.charAt(1));
      return partial ? sounds.some((sound) => sound.startsWith(second)) : sounds.includes(second);
    });
  }

  #select(limit: number, fits: (term: string) => boolean): readonly KnownTerm[] {
    const found: KnownTerm[] = [];
    for (const [term, count] of this.#counts) if (fits(term)) found.push({ term, count });
    return found.sort((left, right) => right.count - left.count).slice(0, limit);
  }
}
