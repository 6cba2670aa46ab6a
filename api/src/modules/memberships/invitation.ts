import { emailKeyOf } from '#modules/accounts/index.ts';
import type { Invitation, Roster, StoredInvitationState } from './roster.model.ts';

export type InvitationState = StoredInvitationState | 'EXPIRED';

/** An invitation with the roster it stands in: what decides who may do what with it. */
export type PlacedInvitation = Invitation & { readonly roster: Roster };

const DAY_MS = 86_400_000;

export function stateOf({ state, expiresAt }: Invitation, now: Date): InvitationState {
  return state === 'OPEN' && expiresAt <= now ? 'EXPIRED' : state;
}

/** Open ones first, then the latest. */
export function inOrder(invitations: readonly Invitation[], now: Date): Invitation[] {
  const rank = (one: Invitation) => (stateOf(one, now) === 'OPEN' ? 0 : 1);
  return [...invitations].sort(
    (one, other) => rank(one) - rank(other) || other.invitedAt.getTime() - one.invitedAt.getTime(),
  );
}

export function isFor({ emailKey }: Invitation, address: string): boolean {
  return emailKey !== null && emailKey === emailKeyOf(address);
}

/** Without the addresses that nobody needs any more. */
export function pruned(
  invitations: readonly Invitation[],
  { now, keptDays }: { now: Date; keptDays: number },
) {
  const before = now.getTime() - keptDays * DAY_MS;
  return invitations.map((one) => {
    const isOver = stateOf(one, now) !== 'OPEN' && one.expiresAt.getTime() < before;
    return isOver && one.email !== null ? { ...one, email: null, emailKey: null, message: null } : one;
  });
}

export function replaced(invitations: readonly Invitation[], changed: Invitation): Invitation[] {
  return invitations.map((one) => (one.id === changed.id ? changed : one));
}

/** So many days later, to the moment. */
export function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY_MS);
}

/** How many letters of invitation left within the last 24 hours. */
export function sentToday({ steps }: Pick<Roster, 'steps'>, now: Date): number {
  const since = now.getTime() - DAY_MS;
  return steps.filter(
    ({ action, at }) =>
      (action === 'MEMBER_INVITED' || action === 'INVITATION_RESENT') && at.getTime() > since,
  ).length;
}
