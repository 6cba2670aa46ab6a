import { emptyQuery, type SearchEngine } from '#search';
import { rarityFrom } from './matching.rank.ts';
import { partnerRange } from './matching.retrieval.ts';

export type Rarity = () => Promise<(fieldCode: string) => number>;

/** How many offers are filed under a field changes slowly. */
const KEPT_MS = 10 * 60_000;

/** What each field counts; where the engine is away, all count alike. */
export function createRarity(search: SearchEngine): Rarity {
  let kept: { rarityOf: (fieldCode: string) => number; until: number } | null = null;
  return async () => {
    const now = performance.now();
    if (kept && kept.until > now) return kept.rarityOf;
    const { kinds } = partnerRange;
    const { facets, degraded } = await search.search({
      ...emptyQuery,
      limit: 0,
      facets: ['field'],
      filter: { kinds },
    });
    const rarityOf = rarityFrom(facets);
    if (!degraded) kept = { rarityOf, until: now + KEPT_MS };
    return rarityOf;
  };
}
