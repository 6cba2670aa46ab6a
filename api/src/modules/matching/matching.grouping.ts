import type { Kinship } from './matching.text.ts';

/** One entry of a list: what fits best, and more of the same house. */
export type Entry<Item> = {
  readonly lead: Item;
  /** The best first. */
  readonly alsoFits: readonly Item[];
  /** How many more of the house fit beyond those. */
  readonly furtherCount: number;
};

type Grouped = Pick<Kinship, 'id' | 'kind' | 'organizationId'>;

/**
 * An entry holds the organization itself, and no more than so many of what it offers and of its people: with these the
 * first twenty hold nine tenths of what is relevant, and the first ten are still mostly what was asked for.
 */
const MOST = { CAPABILITY: 2, COMMISSIONER: 1, ORGANIZATION: 1 } as const;

/** Each for itself. */
export function oneByOne<Item>(ranked: readonly Item[]): Entry<Item>[] {
  return ranked.map((lead) => ({ lead, alsoFits: [], furtherCount: 0 }));
}

/** Each organization once, where the best of it stands; `ranked` is in order, and so are the entries. */
export function byOrganization<Item extends Grouped>(ranked: readonly Item[]): Entry<Item>[] {
  const houses = new Map<string, Item[]>();
  for (const item of ranked) {
    const house = houses.get(item.organizationId);
    if (house) house.push(item);
    else houses.set(item.organizationId, [item]);
  }
  return [...houses.values()].flatMap((items) => {
    const [lead, ...alsoFits] = foremost(items);
    if (!lead) return [];
    return [{ lead, alsoFits, furtherCount: items.length - 1 - alsoFits.length }];
  });
}

function foremost<Item extends Grouped>(items: readonly Item[]): Item[] {
  const held = { CAPABILITY: 0, COMMISSIONER: 0, ORGANIZATION: 0 };
  return items.filter(({ kind }) => {
    const part = kind === 'CAPABILITY' || kind === 'COMMISSIONER' ? kind : 'ORGANIZATION';
    held[part] += 1;
    return held[part] <= MOST[part];
  });
}
