import type { Id } from '#kernel/id.ts';
import type { ToldLetter } from '#modules/memberships/index.ts';
import type { Fact } from './fact.ts';
import type { NotificationKind } from './notification.kinds.ts';

const kindOfLetter = {
  INVITED: 'MEMBERSHIP_INVITED',
  REQUEST_FILED: 'MEMBERSHIP_REQUESTED',
  REQUEST_ACCEPTED: 'MEMBERSHIP_ACCEPTED',
  REQUEST_REFUSED: 'MEMBERSHIP_REFUSED',
  CLAIM_ACCEPTED: 'CLAIM_ACCEPTED',
  CLAIM_REFUSED: 'CLAIM_REFUSED',
  ROLE_CHANGED: 'ROLE_CHANGED',
  OWNERSHIP_RECEIVED: 'ROLE_CHANGED',
  REMOVED: 'MEMBERSHIP_ENDED',
  VERIFIED: 'ORGANIZATION_VERIFIED',
  VERIFICATION_WITHDRAWN: 'VERIFICATION_WITHDRAWN',
  SUPPLEMENT_ASKED: 'VERIFICATION_SUPPLEMENT_ASKED',
  VERIFICATION_REFUSED: 'VERIFICATION_NOT_GIVEN',
  IDENTITY_ACCEPTED: 'ORGANIZATION_DECIDED',
  IDENTITY_REFUSED: 'ORGANIZATION_DECIDED',
  MERGED: 'ORGANIZATION_DECIDED',
  CLOSED: 'ORGANIZATION_DECIDED',
  REOPENED: 'ORGANIZATION_DECIDED',
} as const satisfies Record<ToldLetter['kind'], NotificationKind>;

/** Whoever gets a letter about members or a decision is told the same in the interface. */
export function factOfLetter(
  { key, kind, organization }: ToldLetter,
  {
    organizationId,
    accountIds,
    at,
  }: { organizationId: Id<'organization'>; accountIds: readonly Id<'account'>[]; at: Date },
): Fact {
  return {
    key: `letter:${key}`,
    kind: kindOfLetter[kind],
    subjectId: organizationId,
    audience: { accountIds },
    doneBy: null,
    words: { organization },
    at,
  };
}
