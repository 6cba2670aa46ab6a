import type { StateLook } from '#ui/state-badge.tsx';
import type { PartnershipLine, PartnershipState } from './partnership.fragments.ts';

/** Where the inbox lists a partnership. */
export type PartnershipGroup = 'mine' | 'theirs' | 'running' | 'ended';

const looks: Readonly<Record<PartnershipState, StateLook>> = {
  REQUESTED: 'theirs',
  ACCEPTED: 'moving',
  NEGOTIATING: 'moving',
  AGREED: 'linked',
  ACTIVE: 'linked',
  COMPLETED: 'done',
  DECLINED: 'failed',
  TERMINATED: 'failed',
  WITHDRAWN: 'ended',
  EXPIRED: 'ended',
};

/** The states along the span of the bridge, from the request to the end that both wish for. */
export const spanStates = ['REQUESTED', 'ACCEPTED', 'NEGOTIATING', 'AGREED', 'ACTIVE', 'COMPLETED'] as const;

export const runningStates: readonly PartnershipState[] = ['ACCEPTED', 'NEGOTIATING', 'AGREED', 'ACTIVE'];

export const endedStates: readonly PartnershipState[] = [
  'COMPLETED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
  'TERMINATED',
];

type Stand = Pick<PartnershipLine, 'state' | 'waitsForViewer'>;

/** One of the eight looks: what waits for the viewer is lit, whatever its state. */
export function lookOf({ state, waitsForViewer }: Stand): StateLook {
  return waitsForViewer ? 'mine' : looks[state];
}

/** In which list of the inbox it stands: each partnership in exactly one. */
export function groupOf({ state, waitsForViewer }: Stand): PartnershipGroup {
  if (waitsForViewer) return 'mine';
  if (state === 'REQUESTED') return 'theirs';
  return endedStates.includes(state) ? 'ended' : 'running';
}

type Sides<Party> = { readonly requester: Party; readonly recipient: Party };

/**
 * Who stands where: the firm at the left, the university or platform at the right, whoever asked. Two of a kind stand
 * in the order in which they asked.
 */
export function ends<Party extends { readonly __typename: string }>({ requester, recipient }: Sides<Party>) {
  const isTurned = recipient.__typename === 'Enterprise' && requester.__typename !== 'Enterprise';
  return isTurned
    ? ({ left: recipient, right: requester, leftSide: 'RECIPIENT', rightSide: 'REQUESTER' } as const)
    : ({ left: requester, right: recipient, leftSide: 'REQUESTER', rightSide: 'RECIPIENT' } as const);
}
