/** Who stands behind a candidate: what hangs together speaks for each other. */
export type Kinship = {
  readonly id: string;
  readonly kind: 'ENTERPRISE' | 'UNIVERSITY' | 'COMMISSIONER' | 'TRANSFER_PLATFORM' | 'CAPABILITY';
  /** The owner of a capability, the home of a commissioner; itself, where it is an organization. */
  readonly organizationId: string;
  /** The university that runs a platform. */
  readonly parentId: string | null;
  readonly fieldCodes: readonly string[];
};

/** What the words of relatives count beside the own (1). Tuned on one half of the graded needs. */
const KIN = {
  /** The best capability of an organization. */
  capability: 0.25,
  /** The university that runs a platform: it is its door to the town. */
  parent: 0.7,
  /** A capability and the people of its house that work in its fields, and the other way round. */
  colleague: 0.25,
  /** The house behind a capability or a person. */
  house: 0.15,
};
/** A firm's profile tells what it makes and what it lacks: as a supplier it counts less. */
const SUPPLIER = 0.4;
/** From there on the words of a need are answered as well as anybody's ever are. */
const FULL_STRENGTH = 0.6;

/**
 * What the engine's scores say of each candidate, 0 to 1.
 * @param relevance of the hits by id, comparable within one answer.
 * @param strength how much of what the need's own text holds the best specific offer holds, 0 to 1.
 */
export function textValues(
  candidates: readonly Kinship[],
  relevance: ReadonlyMap<string, number>,
  strength: number,
): Map<string, number> {
  const houses = groupByHouse(candidates);
  const of = (id: string) => relevance.get(id) ?? 0;
  const sums = new Map(
    candidates.map((candidate) => {
      const own = candidate.kind === 'ENTERPRISE' ? of(candidate.id) * SUPPLIER : of(candidate.id);
      return [candidate.id, own + fromKin(candidate, houses.get(candidate.organizationId) ?? [], of)];
    }),
  );
  const best = Math.max(0, ...sums.values());
  const scale = best > 0 ? textScale(strength) / best : 0;
  return new Map(Array.from(sums, ([id, sum]) => [id, sum * scale]));
}

/** What the best of an answer is worth, 0 to 1, by how much of the words it holds. */
export function textScale(strength: number): number {
  return Math.min(1, strength / FULL_STRENGTH);
}

function fromKin(candidate: Kinship, house: readonly Kinship[], of: (id: string) => number): number {
  switch (candidate.kind) {
    case 'ENTERPRISE':
      return 0;
    case 'UNIVERSITY':
      return KIN.capability * best(house, 'CAPABILITY', ({ id }) => of(id));
    case 'TRANSFER_PLATFORM': {
      const parent = candidate.parentId === null ? 0 : of(candidate.parentId);
      return KIN.capability * best(house, 'CAPABILITY', ({ id }) => of(id)) + KIN.parent * parent;
    }
    case 'CAPABILITY':
    case 'COMMISSIONER': {
      const other = candidate.kind === 'CAPABILITY' ? 'COMMISSIONER' : 'CAPABILITY';
      const colleague = best(house, other, (kin) => sharedPart(candidate, kin) * of(kin.id));
      return KIN.colleague * colleague + KIN.house * of(candidate.organizationId);
    }
    default:
      return candidate.kind satisfies never;
  }
}

function best(house: readonly Kinship[], kind: Kinship['kind'], value: (kin: Kinship) => number): number {
  return house.reduce((most, kin) => (kin.kind === kind ? Math.max(most, value(kin)) : most), 0);
}

function sharedPart(one: Kinship, other: Kinship): number {
  const fewest = Math.min(one.fieldCodes.length, other.fieldCodes.length);
  const shared = one.fieldCodes.filter((code) => other.fieldCodes.includes(code)).length;
  return fewest === 0 ? 0 : shared / fewest;
}

function groupByHouse(candidates: readonly Kinship[]): Map<string, Kinship[]> {
  const houses = new Map<string, Kinship[]>();
  for (const candidate of candidates) {
    const house = houses.get(candidate.organizationId);
    if (house) house.push(candidate);
    else houses.set(candidate.organizationId, [candidate]);
  }
  return houses;
}
