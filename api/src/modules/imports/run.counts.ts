import type { RowOutcome } from './kinds/importer.ts';
import type { RunCounts } from './run.model.ts';

export const noCounts: RunCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 };

const names = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
} as const satisfies Record<RowOutcome['status'], keyof RunCounts>;

export function countsOf(outcomes: readonly { readonly status: RowOutcome['status'] }[]): RunCounts {
  const counts = { ...noCounts };
  for (const { status } of outcomes) counts[names[status]] += 1;
  return counts;
}

export function sumOf(one: RunCounts, other: RunCounts): RunCounts {
  return {
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    refused: one.refused + other.refused,
  };
}
