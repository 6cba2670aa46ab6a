import type { Offer } from './matching.offers.ts';

/** What was read a moment ago may rank; what is shown is read again. */
const KEPT_MS = 60_000;
const MOST_KEPT = 30_000;

type Load = (ids: readonly string[]) => Promise<Offer[]>;

/** Remembers offers for a minute: one need after the other is held against many of the same. */
export function rememberOffers(load: Load): Load {
  const kept = new Map<string, { offer: Offer | null; until: number }>();

  return async (ids) => {
    const now = performance.now();
    const missing = ids.filter((id) => (kept.get(id)?.until ?? 0) <= now);
    const read = new Map((missing.length > 0 ? await load(missing) : []).map((offer) => [offer.id, offer]));
    const before = ids.map((id) => kept.get(id)?.offer ?? null);
    if (kept.size + missing.length > MOST_KEPT) kept.clear();
    for (const id of missing) kept.set(id, { offer: read.get(id) ?? null, until: now + KEPT_MS });
    const isMissing = new Set(missing);
    return ids.flatMap((id, turn) => (isMissing.has(id) ? read.get(id) : before[turn]) ?? []);
  };
}
