import { isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Member, MembershipRequest, Roster } from './roster.model.ts';

/** What decides about an organization beside its roster. */
export type Subject = { readonly kind: string; readonly state: string };

type Lists = Pick<Roster, 'members'>;

/** What the viewer is there by the organization's own list: what an account remembers of it may be a moment old. */
export function memberIn(viewer: Viewer, { members }: Lists): Member | null {
  if (viewer.kind !== 'ACCOUNT') return null;
  return members.find(({ accountId }) => accountId === viewer.accountId) ?? null;
}

export function isOwnerIn(viewer: Viewer, lists: Lists): boolean {
  return memberIn(viewer, lists)?.role === 'OWNER';
}

export function hasOwner({ members }: Lists): boolean {
  return members.some(({ role }) => role === 'OWNER');
}

export function ownersOf({ members }: Lists): readonly Member[] {
  return members.filter(({ role }) => role === 'OWNER');
}

/** What is closed or merged, or about to be, stays as it is. */
export function goesOn({ state }: Pick<Subject, 'state'>): boolean {
  return state === 'ACTIVE' || state === 'PAUSED';
}

/** Names and addresses of those who work together; the bureau knows who speaks for whom. */
export function canSeeMembers(viewer: Viewer, lists: Lists): boolean {
  return isOfficer(viewer) || memberIn(viewer, lists) !== null;
}

/** Whether members are the viewer's to manage at all: what services check first. */
export function isManager(viewer: Viewer, lists: Lists): boolean {
  return isOwnerIn(viewer, lists);
}

/** Whether the viewer can manage them now: what `viewerCanManageMembers` shows. */
export function canManage(viewer: Viewer, lists: Lists, subject: Pick<Subject, 'state'>): boolean {
  return isManager(viewer, lists) && goesOn(subject);
}

/** One's own role changes by a transfer, one's own membership ends by leaving. */
export function canChange(
  viewer: Viewer,
  lists: Lists,
  { member, ...subject }: Pick<Subject, 'state'> & { member: Pick<Member, 'accountId'> },
): boolean {
  return canManage(viewer, lists, subject) && memberIn(viewer, lists)?.accountId !== member.accountId;
}

/** Whether nobody would own it without that person. */
export function isLastOwner(lists: Lists, accountId: Member['accountId']): boolean {
  const owners = ownersOf(lists);
  return owners.length === 1 && owners[0]?.accountId === accountId;
}

/** The last owner stays as long as it goes on. */
export function canLeave(viewer: Viewer, lists: Lists, subject: Pick<Subject, 'state'>): boolean {
  const own = memberIn(viewer, lists);
  return own !== null && !(goesOn(subject) && isLastOwner(lists, own.accountId));
}

/** Addresses of people who are no members: for those who invited them. */
export function canSeeInvitations(viewer: Viewer, lists: Lists): boolean {
  return isOwnerIn(viewer, lists);
}

/** Public offices are staffed by administrators. */
export function canRequest(
  viewer: Viewer,
  roster: Pick<Roster, 'members' | 'requests'>,
  subject: Subject,
): boolean {
  return (
    viewer.kind === 'ACCOUNT' &&
    subject.kind !== 'BUREAU' &&
    goesOn(subject) &&
    memberIn(viewer, roster) === null &&
    openRequestOf(viewer, roster) === null
  );
}

export function openRequestOf(
  viewer: Viewer,
  { requests }: Pick<Roster, 'requests'>,
): MembershipRequest | null {
  if (viewer.kind !== 'ACCOUNT') return null;
  const own = requests.find(({ accountId, state }) => accountId === viewer.accountId && state === 'OPEN');
  return own ?? null;
}

/** Its owners answer; where it has none, an officer finds out who speaks for it. Nobody answers their own. */
export function canDecide(
  viewer: Viewer,
  lists: Lists,
  { accountId }: Pick<MembershipRequest, 'accountId'>,
): boolean {
  if (viewer.kind !== 'ACCOUNT' || viewer.accountId === accountId) return false;
  return canSeeRequests(viewer, lists);
}

export function canSeeRequests(viewer: Viewer, lists: Lists): boolean {
  return hasOwner(lists) ? isOwnerIn(viewer, lists) : isOfficer(viewer);
}

/** The queue of claims. */
export function canListClaims(viewer: Viewer): boolean {
  return isOfficer(viewer);
}
