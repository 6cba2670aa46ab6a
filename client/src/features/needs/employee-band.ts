const bands = [
  { upTo: 20, band: 'UP_TO_20' },
  { upTo: 100, band: 'FROM_21_TO_100' },
  { upTo: 300, band: 'FROM_101_TO_300' },
  { upTo: Number.POSITIVE_INFINITY, band: 'OVER_300' },
] as const;

/** The band that the API shows instead of a number of people; null where none is known. */
export function employeeBand(count: number | null) {
  return count === null ? null : (bands.find(({ upTo }) => count <= upTo)?.band ?? null);
}
