/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit + 1` when more than `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const value = step({ left, right, row, column, before, previous, current });
      current[column] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1);
}

type Step = {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
};

function step({ left, right, row, column, before, previous, current }: Step): number {
  const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
  let value = Math.min(
    (previous[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (previous[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped =
    row > 1 &&
    column > 1 &&
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
  if (swapped) value = Math.min(value, (before[column - 2] ?? 0) + 1);
  return value;
}
