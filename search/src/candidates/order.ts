import { kilometres } from '../distance.ts';
import type { SearchOrder, SearchPlace } from '../query.ts';
import type { Candidate, Scored } from './candidate.ts';

/** Further than anything on earth. */
const NOWHERE = 1e9;

/** In the order asked for. Ties go to the newer, then to the smaller id. */
export function inOrder(
  scored: readonly Scored[],
  order: SearchOrder,
  near: SearchPlace | undefined,
): readonly Scored[] {
  const keyed = scored.map((each) => ({ each, key: keyOf(each, order, near) }));
  keyed.sort((left, right) => right.key - left.key || compare(left.each.candidate, right.each.candidate));
  return keyed.map(({ each }) => each);
}

/** Kilometres; null where the candidate has no place or none is asked about. */
export function distanceTo({ location }: Candidate, near: SearchPlace | undefined): number | null {
  return near && location ? kilometres(near, location) : null;
}

function keyOf({ candidate, score }: Scored, order: SearchOrder, near: SearchPlace | undefined): number {
  switch (order) {
    case 'RELEVANCE':
      return score;
    case 'NEWEST':
      return candidate.publishedAt;
    case 'RECORD':
      return candidate.record;
    case 'NEAREST':
      return -(distanceTo(candidate, near) ?? NOWHERE);
    default:
      return order satisfies never;
  }
}

function compare(left: Candidate, right: Candidate): number {
  return right.publishedAt - left.publishedAt || (left.id < right.id ? -1 : 1);
}
