import { dayInChina } from '#kernel/day.ts';

/** A value that changes by decree: from which day it holds, and where it was read. */
type DatedCapacity = { readonly from: string; readonly firms: number; readonly source: string };

const capacities: readonly [DatedCapacity, ...DatedCapacity[]] = [
  {
    from: '2020-01-01',
    firms: 3,
    source: 'General practice; no published rule was found, so the bureau has to confirm it',
  },
];

/** How many firms a commissioner serves at a time where the profile does not say. */
export function defaultCapacityAt(at: Date): number {
  const day = dayInChina(at);
  const [first] = capacities;
  return (capacities.findLast(({ from }) => from <= day) ?? first).firms;
}
