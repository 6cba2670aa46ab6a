import type { NeedLine } from '#entities/need/need.fragments.ts';

type State = NeedLine['state'];

const ended: readonly State[] = ['SOLVED', 'EXPIRED', 'WITHDRAWN', 'REFUSED'];

/** The views of a firm's list, each of some states. What waits for the firm stands by itself. */
export const needViews = {
  ALL: ['DRAFT', 'PUBLISHED', 'PAUSED', ...ended],
  OPEN: ['PUBLISHED'],
  DRAFTS: ['DRAFT'],
  PAUSED: ['PAUSED'],
  ENDED: ended,
} as const satisfies Record<string, readonly State[]>;

export type NeedView = keyof typeof needViews;

/** The view that an address names, else all. */
export function viewIn(text: string | null): NeedView {
  return text && Object.hasOwn(needViews, text) ? (text as NeedView) : 'ALL';
}
