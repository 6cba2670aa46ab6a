import type { Evidence } from './organization.duplicates.model.ts';
import type { Comparable, Found } from './organization.duplicates.repository.ts';
import { bigramsOf } from './organization.likeness.ts';

/** From here on two names in one town are worth an officer's look; below it every second lamp maker would be. */
const ALIKE = 0.7;
/** Two characters have one pair: 曜岭 and 曜岭 again, or nothing. */
const LEAST_GRAMS = 2;

/** The pairs of a changed organization and any other for which something speaks; each pair once. */
export function findDuplicates(changed: readonly Comparable[], candidates: readonly Comparable[]): Found[] {
  const alike = similarNames(candidates);
  const found = new Map<string, Found>();
  for (const one of changed) {
    const similar = alike(one);
    for (const other of candidates) {
      if (other.id === one.id || other.kind !== one.kind) continue;
      const evidence = evidenceOf(one, other, similar.get(other.id) ?? 0);
      const key = [one.id, other.id].sort().join();
      if (evidence.length > 0) found.set(key, { ids: [one.id, other.id], evidence });
    }
  }
  return [...found.values()];
}

function evidenceOf(one: Comparable, other: Comparable, similarity: number): Evidence[] {
  const evidence: Evidence[] = [];
  if (one.creditCodes.some((code) => other.creditCodes.includes(code))) {
    evidence.push({ kind: 'SAME_CREDIT_CODE', similarity: 1 });
  }
  if (one.schoolCode !== null && one.schoolCode === other.schoolCode) {
    evidence.push({ kind: 'SAME_SCHOOL_CODE', similarity: 1 });
  }
  if (one.coreName !== '' && one.coreName === other.coreName) {
    evidence.push({ kind: 'SAME_NAME', similarity: 1 });
  } else if (similarity >= ALIKE) {
    evidence.push({ kind: 'SIMILAR_NAME', similarity });
  }
  return evidence;
}

/** Counts shared pairs of characters over lists by pair: comparing each with each would take a town seconds. */
function similarNames(candidates: readonly Comparable[]) {
  const postings = new Map<string, Comparable[]>();
  const sizes = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.townCode === null) continue;
    const grams = bigramsOf(candidate.coreName);
    sizes.set(candidate.id, grams.size);
    for (const gram of grams) {
      const key = `${candidate.townCode} ${gram}`;
      const posting = postings.get(key);
      if (posting) posting.push(candidate);
      else postings.set(key, [candidate]);
    }
  }

  return ({ townCode, coreName }: Comparable): ReadonlyMap<string, number> => {
    const grams = bigramsOf(coreName);
    const shared = new Map<string, number>();
    if (townCode === null || grams.size < LEAST_GRAMS) return shared;
    for (const gram of grams) {
      for (const { id } of postings.get(`${townCode} ${gram}`) ?? [])
        shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return new Map([...shared].map(([id, count]) => [id, (2 * count) / (grams.size + (sizes.get(id) ?? 0))]));
  };
}
