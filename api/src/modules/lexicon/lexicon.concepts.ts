import { type LexiconConcept, lexiconKeyOf } from '#search';
import { foreignCursor } from './lexicon.cursor.ts';
import type { Edition, LexiconEntry } from './lexicon.edition.ts';

export type ConceptListing = {
  readonly query: string;
  readonly editedOnly: boolean;
  readonly limit: number;
  /** The id after which the page begins; null begins at the start. */
  readonly after: string | null;
};

/** Longer ones are no word. */
const MAX_QUERY = 100;

/** One page of an edition's concepts: with a query those that hold it, the ones that mean it first. */
export function listConcepts({ entries }: Edition, { query, editedOnly, limit, after }: ConceptListing) {
  const typed = [...query.trim()].slice(0, MAX_QUERY).join('');
  const found = [...entries.values()]
    .filter(({ state }) => !editedOnly || state !== 'UNCHANGED')
    .map((entry) => ({ entry, rank: typed === '' ? 0 : rankOf(entry.concept, typed) }))
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
    .map(({ entry }) => entry);
  const start = after === null ? 0 : placeAfter(found, after);
  const rows = found.slice(start, start + limit);
  return { rows, hasNextPage: start + rows.length < found.length, totalCount: found.length };
}

/** 0 where it is a name of the concept, then by how near it comes; null where the concept does not hold it. */
function rankOf({ label, same, narrower, related }: LexiconConcept, typed: string): number | null {
  const key = lexiconKeyOf(typed);
  const plain = plainOf(typed);
  const holds = (word: string) => plainOf(word).includes(plain);
  if (same.some((word) => lexiconKeyOf(word) === key)) return 0;
  if (plainOf(label).startsWith(plain)) return 1;
  if (same.some(holds)) return 2;
  if (narrower.some(holds)) return 3;
  return related.some(holds) ? 4 : null;
}

function plainOf(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

function placeAfter(found: readonly LexiconEntry[], after: string): number {
  const place = found.findIndex(({ id }) => id === after);
  if (place >= 0) return place + 1;
  throw foreignCursor();
}
