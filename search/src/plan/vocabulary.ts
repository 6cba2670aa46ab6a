export type KnownTerm = { readonly term: string; readonly count: number };

/** The terms that an index holds: what a query can be made of. */
export interface Vocabulary {
  /** About how many documents hold a term. */
  count(term: string): number;
  /** Terms that begin with `prefix`, itself left out, the most frequent first. */
  beginning(prefix: string, limit: number): readonly KnownTerm[];
  /** Latin words a slip of the finger away from a word that the index does not hold. */
  similar(word: string, limit: number): readonly KnownTerm[];
  /** Pairs of Han characters that sound like two folded syllables; `partial` when the second is still being typed. */
  sounding(first: string, second: string, partial: boolean): readonly KnownTerm[];
}
