import type { Document } from '../values/types.ts';
import type { IndexScan, Plan } from './plan.ts';

/** A plan in the words of `explain`. */
export function describePlan(plan: Plan): Document {
  switch (plan.kind) {
    case 'collection':
      return { stage: 'COLLSCAN', direction: directionOf(plan.reverse) };
    case 'union':
      return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.scans.map(describeScan) } };
    case 'index':
      return { stage: 'FETCH', inputStage: describeScan(plan) };
    default:
      return plan satisfies never;
  }
}

function describeScan({ index, reverse }: IndexScan): Document {
  const { key, unique, sparse, partialFilterExpression } = index.spec;
  return {
    stage: 'IXSCAN',
    indexName: index.name,
    keyPattern: key,
    isMultiKey: index.multikey,
    isUnique: Boolean(unique),
    isSparse: Boolean(sparse),
    isPartial: partialFilterExpression !== undefined,
    direction: directionOf(reverse),
  };
}

function directionOf(reverse: boolean): string {
  return reverse ? 'backward' : 'forward';
}
