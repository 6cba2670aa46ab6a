/** A repeatable stream of numbers (mulberry32) and what is drawn from it. */
export type Random = {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
  /** Early items far more often than late ones. */
  readonly frequent: <T>(items: readonly T[]) => T;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[Math.min(items.length - 1, index)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): readonly T[] => {
    const rest = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(below(rest.length), 1));
    return drawn;
  };
  return {
    next,
    below,
    pick: (items) => at(items, below(items.length)),
    some,
    frequent: (items) => at(items, Math.floor(next() ** 2.2 * items.length)),
  };
}
