import { soundsOf } from '../analysis/syllables.ts';
import type { KnownTerm, Vocabulary } from '../plan/vocabulary.ts';
import { editDistance } from './edit-distance.ts';

/** How many terms a prefix is looked through for before the most frequent are taken. */
const PREFIX_SCAN = 2000;
const MOST_SOUNDING = 24;

/** First folded syllable → second → pairs of Han characters. */
type Sounds = Map<string, Map<string, string[]>>;

/** A vocabulary from counts of terms. What is added later counts at once; nothing is forgotten. */
export class TermVocabulary implements Vocabulary {
  readonly #counts: Map<string, number>;
  readonly #sorted: string[];
  #sounds: Sounds | null = null;

  constructor(counts: Map<string, number>) {
    this.#counts = counts;
    this.#sorted = [...counts.keys()].sort();
  }

  add(terms: Iterable<string>): void {
    for (const term of terms) {
      const count = this.#counts.get(term) ?? 0;
      this.#counts.set(term, count + 1);
      if (count > 0) continue;
      this.#sorted.splice(this.#lowerBound(term), 0, term);
      if (this.#sounds) learn(this.#sounds, term);
    }
  }

  count(term: string): number {
    return this.#counts.get(term) ?? 0;
  }

  beginning(prefix: string, limit: number): readonly KnownTerm[] {
    const from = this.#lowerBound(prefix);
    const found: KnownTerm[] = [];
    for (const term of this.#sorted.slice(from, from + PREFIX_SCAN)) {
      if (!term.startsWith(prefix)) break;
      if (term !== prefix) found.push({ term, count: this.count(term) });
    }
    return mostFrequent(found, limit);
  }

  similar(word: string, limit: number): readonly KnownTerm[] {
    const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (allowed === 0) return [];
    const near = this.beginning(word.charAt(0), PREFIX_SCAN).flatMap(({ term, count }) => {
      const distance = editDistance(word, term, allowed);
      return distance <= allowed ? [{ term, count: count / 8 ** distance }] : [];
    });
    return mostFrequent(near, limit);
  }

  sounding(first: string, second: string, partial: boolean): readonly KnownTerm[] {
    const seconds = this.#learned().get(first) ?? new Map<string, string[]>();
    const terms = partial
      ? [...seconds].filter(([sound]) => sound.startsWith(second)).flatMap(([, pairs]) => pairs)
      : (seconds.get(second) ?? []);
    const known = [...new Set(terms)].map((term) => ({ term, count: this.count(term) }));
    return mostFrequent(known, MOST_SOUNDING).filter(({ count }) => count > 0);
  }

  #learned(): Sounds {
    if (!this.#sounds) {
      this.#sounds = new Map();
      for (const term of this.#sorted) learn(this.#sounds, term);
    }
    return this.#sounds;
  }

  /** Where a term stands among the sorted, or would. */
  #lowerBound(term: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function learn(sounds: Sounds, term: string): void {
  if (term.length !== 2 || term.charCodeAt(0) < 0x3400) return;
  for (const first of soundsOf(term.charAt(0))) {
    const seconds = sounds.get(first) ?? new Map<string, string[]>();
    sounds.set(first, seconds);
    for (const second of soundsOf(term.charAt(1))) {
      const pairs = seconds.get(second);
      if (pairs) pairs.push(term);
      else seconds.set(second, [term]);
    }
  }
}

function mostFrequent(terms: readonly KnownTerm[], limit: number): readonly KnownTerm[] {
  return [...terms]
    .sort((left, right) => right.count - left.count || (left.term < right.term ? -1 : 1))
    .slice(0, limit);
}
