import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Organization } from './organization.model.ts';

type Subject = Pick<Organization, 'id' | 'kind' | 'verifiedAt'>;

/** Who is not verified is found by nobody but its own members and the bureau; public offices always are. */
export function canSee(viewer: Viewer, { id, kind, verifiedAt }: Subject): boolean {
  return verifiedAt !== null || kind === 'BUREAU' || isOfficer(viewer) || isMemberOf(viewer, id);
}

/** A contact is personal data: members see their own, others only by agreement with them. */
export function canSeeContact(viewer: Viewer, { id }: Subject): boolean {
  return isMemberOf(viewer, id);
}

/** How long the bureau has let it wait is between the two. */
export function canSeeWaiting(viewer: Viewer, { id }: Subject): boolean {
  return isOfficer(viewer) || isMemberOf(viewer, id);
}

/** Whether verification is the viewer's to decide at all: what the service checks first. */
export function canDecideVerification(viewer: Viewer): boolean {
  return isOfficer(viewer);
}

/** Whether it can be verified now: what `viewerCanVerify` shows. */
export function canVerify(viewer: Viewer, { kind, verifiedAt }: Subject): boolean {
  return canDecideVerification(viewer) && verifiedAt === null && kind !== 'BUREAU';
}

export function canListWaiting(viewer: Viewer): boolean {
  return isOfficer(viewer);
}
