import type { PartnershipState } from '#entities/partnership/partnership.fragments.ts';
import { spanStates } from '#entities/partnership/partnership-state.ts';
import type { PartnershipDetail } from './partnership.queries.ts';

/** A lamp of the bridge before it is put into words. `endedAs` is where the light went out. */
export type SpanLamp = {
  readonly state: (typeof spanStates)[number];
  readonly reached: 'past' | 'now' | 'ahead';
  readonly at: string | null;
  readonly endedAs: PartnershipState | null;
};

type Course = Pick<PartnershipDetail, 'state' | 'requestedAt' | 'steps'>;

/**
 * The lamps along the span. Reached ones carry their date; states that were jumped over are past without one. Where a
 * partnership was declined, withdrawn, expired or terminated, the lamp after the last one reached says so, unlit.
 */
export function spanOf({ state, requestedAt, steps }: Course): SpanLamp[] {
  const dates = new Map<PartnershipState, string>([['REQUESTED', requestedAt]]);
  for (const step of steps) dates.set(step.state, step.at);
  const current = (spanStates as readonly PartnershipState[]).indexOf(state);
  const last = spanStates.findLastIndex((candidate) => dates.has(candidate));
  const hasEnded = current < 0;
  return spanStates.map((candidate, index) => {
    const endedAs = hasEnded && index === last + 1 ? state : null;
    return {
      state: candidate,
      reached: reachedOf(index, { current, last }),
      at: dates.get(endedAs ?? candidate) ?? null,
      endedAs,
    };
  });
}

function reachedOf(index: number, { current, last }: { current: number; last: number }): SpanLamp['reached'] {
  if (current < 0) return index <= last ? 'past' : 'ahead';
  if (index === current) return current === spanStates.length - 1 ? 'past' : 'now';
  return index < current ? 'past' : 'ahead';
}
