/**
 * A token is an index term and how strongly a document holds it (0…2): names and codes, texts that speak of it, texts
 * that mention it. So one filter finds those who hold a term, or only those who hold it well.
 */
export const LEVELS = [0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];

/** The least impact (1…255) of a level, and what a level is worth beside the strongest (1). */
const leastImpact: Readonly<Record<Level, number>> = { 0: 0, 1: 60, 2: 140 };
export const worthOf: Readonly<Record<Level, number>> = { 0: 0.2, 1: 0.38, 2: 0.7 };

/** Meilisearch cuts values of facets at 468 bytes. */
const LONGEST_TERM = 60;

export function tokensOf(terms: ReadonlyMap<string, number>): readonly string[] {
  return Array.from(terms)
    .filter(([term]) => term.length <= LONGEST_TERM)
    .map(([term, impact]) => tokenOf(term, levelOf(impact)));
}

export function tokenOf(term: string, level: Level): string {
  return `${term}|${level}`;
}

export function termOf(token: string): string {
  return token.slice(0, -2);
}

function levelOf(impact: number): Level {
  if (impact >= leastImpact[2]) return 2;
  return impact >= leastImpact[1] ? 1 : 0;
}
