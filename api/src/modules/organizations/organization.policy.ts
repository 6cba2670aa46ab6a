import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Organization } from './organization.model.ts';
import { type OrganizationTransition, organizationStates } from './organization.states.ts';

type Subject = Pick<Organization, 'id' | 'kind' | 'verifiedAt' | 'state'>;

/** Whether strangers may know of it: the bureau has checked it, and it is not closed. Public offices always are. */
export function isPublic({ kind, verifiedAt, state }: Omit<Subject, 'id'>): boolean {
  return (verifiedAt !== null || kind === 'BUREAU') && state !== 'CLOSED';
}

/** Whether search shows it: a paused one is left alone, and offices are no partners. */
export function isFindable({ kind, verifiedAt, state }: Omit<Subject, 'id'>): boolean {
  return verifiedAt !== null && kind !== 'BUREAU' && state === 'ACTIVE';
}

/** Who is not public is found by nobody but its own members and the bureau. */
export function canSee(viewer: Viewer, subject: Subject): boolean {
  return isPublic(subject) || canSeeInside(viewer, subject);
}

/** How it stands with the bureau, what it still lacks, who changed what. */
export function canSeeInside(viewer: Viewer, { id }: Pick<Subject, 'id'>): boolean {
  return isOfficer(viewer) || isMemberOf(viewer, id);
}

/** A contact is personal data: members see their own, others only by agreement with them. */
export function canSeeContact(viewer: Viewer, { id }: Pick<Subject, 'id'>): boolean {
  return isMemberOf(viewer, id);
}

export function isOwnerOf(viewer: Viewer, id: Organization['id']): boolean {
  return (
    viewer.kind === 'ACCOUNT' &&
    viewer.memberships.some(({ organizationId, role }) => organizationId === id && role === 'OWNER')
  );
}

/** What is closed or merged stays as it was. */
export function isAlive({ state }: Pick<Subject, 'state'>): boolean {
  return state === 'ACTIVE' || state === 'PAUSED';
}

export function canEdit(viewer: Viewer, subject: Pick<Subject, 'id' | 'state'>): boolean {
  return isOwnerOf(viewer, subject.id) && isAlive(subject);
}

/** What hangs on it: for who may close or merge it. */
export function canSeeBelongings(viewer: Viewer, { id }: Pick<Subject, 'id'>): boolean {
  return isOfficer(viewer) || isOwnerOf(viewer, id);
}

/** Whether verification is the viewer's to decide at all: what the service checks first. */
export function canDecideVerification(viewer: Viewer): boolean {
  return isOfficer(viewer);
}

/** Whether it can be verified now: what `viewerCanVerify` shows. */
export function canVerify(viewer: Viewer, { kind, verifiedAt }: Subject): boolean {
  return canDecideVerification(viewer) && verifiedAt === null && kind !== 'BUREAU';
}

/** What waits for officers: organizations to verify, names to check, duplicates. */
export function canListWaiting(viewer: Viewer): boolean {
  return isOfficer(viewer);
}

/** Who makes each transition; a new one does not compile until it is named here. */
const makers = {
  pause: 'OWNER',
  resume: 'OWNER',
  close: 'OWNER_OR_OFFICER',
  reopen: 'OFFICER',
  merge: 'OFFICER',
  // The platform makes these, nobody else.
  finishMerge: null,
  abandonMerge: null,
} as const satisfies Record<OrganizationTransition, 'OWNER' | 'OFFICER' | 'OWNER_OR_OFFICER' | null>;

/** Whether it is the viewer's to make, in whatever state it is. A public office is neither closed nor merged. */
export function isMakerOf(
  viewer: Viewer,
  { id, kind }: Pick<Subject, 'id' | 'kind'>,
  transition: OrganizationTransition,
): boolean {
  if (kind === 'BUREAU') return false;
  switch (makers[transition]) {
    case 'OWNER':
      return isOwnerOf(viewer, id);
    case 'OFFICER':
      return isOfficer(viewer);
    case 'OWNER_OR_OFFICER':
      return isOwnerOf(viewer, id) || isOfficer(viewer);
    default:
      return false;
  }
}

/** Whether the viewer can make it now: what `viewerCan…` shows. */
export function canMake(viewer: Viewer, subject: Subject, transition: OrganizationTransition): boolean {
  return isMakerOf(viewer, subject, transition) && organizationStates.can(subject.state, transition);
}
