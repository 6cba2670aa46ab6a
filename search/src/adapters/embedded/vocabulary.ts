import { editDistance } from '../../candidates/edit-distance.ts';
import type { KnownTerm, Vocabulary } from '../../plan/vocabulary.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** How many terms a prefix is looked through for before the most frequent are taken. */
const PREFIX_SCAN = 2000;

/** The vocabulary of an index in memory. */
export class IndexVocabulary implements Vocabulary {
  readonly #index: InvertedIndex;

  constructor(index: InvertedIndex) {
    this.#index = index;
  }

  /** Documents that hold a term, dead ones included. */
  count(term: string): number {
    let count = 0;
    for (const segment of this.#index.frozen) {
      const at = segment.find(term);
      if (at >= 0) count += segment.count(at);
    }
    for (const segment of this.#index.fresh) count += segment.lists.get(term)?.length ?? 0;
    return count;
  }

  /** Terms that begin with `prefix`, itself left out, the most frequent first. */
  beginning(prefix: string, limit: number): readonly KnownTerm[] {
    const counts = new Map<string, number>();
    const note = (term: string, count: number) => {
      if (term !== prefix) counts.set(term, (counts.get(term) ?? 0) + count);
    };
    for (const segment of this.#index.frozen) {
      const from = segment.lowerBound(prefix);
      for (let at = from; at < Math.min(segment.size, from + PREFIX_SCAN); at++) {
        const term = segment.term(at);
        if (!term.startsWith(prefix)) break;
        note(term, segment.count(at));
      }
    }
    for (const segment of this.#index.fresh) {
      for (const term of segment.buckets.get(prefix.charAt(0)) ?? []) {
        if (term.startsWith(prefix)) note(term, segment.lists.get(term)?.length ?? 0);
      }
    }
    return mostFrequent(counts, limit);
  }

  /** Latin words a slip of the finger away from `word`, which the index does not know. First letters are right. */
  similar(word: string, limit: number): readonly KnownTerm[] {
    const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (allowed === 0) return [];
    const counts = new Map<string, number>();
    for (const { term, count } of this.beginning(word.charAt(0), PREFIX_SCAN)) {
      const distance = editDistance(word, term, allowed);
      if (distance <= allowed) counts.set(term, count / 8 ** distance);
    }
    return mostFrequent(counts, limit);
  }

  /** Pairs of Han characters that sound like two syllables; `partial` when the second is still being typed. */
  sounding(first: string, second: string, partial: boolean): readonly KnownTerm[] {
    const { sounds } = this.#index;
    const pairs = partial ? sounds.pairsBeginning(first, second) : sounds.pairs(first, second);
    const counts = new Map<string, number>();
    for (const term of pairs) counts.set(term, this.count(term));
    return mostFrequent(counts, 24).filter(({ count }) => count > 0);
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>, limit: number): readonly KnownTerm[] {
  return [...counts]
    .map(([term, count]) => ({ term, count }))
    .sort((left, right) => right.count - left.count || (left.term < right.term ? -1 : 1))
    .slice(0, limit);
}
