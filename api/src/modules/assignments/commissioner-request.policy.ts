import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Assignment, CommissionerRequest } from './commissioner-request.model.ts';
import { requestStates } from './commissioner-request.states.ts';

type Subject = Pick<CommissionerRequest, 'enterpriseId' | 'state'> & {
  readonly assignment: Pick<Assignment, 'commissionerId' | 'homeInstitutionId'> | null;
};

export function canRequestFor(viewer: Viewer, enterpriseId: Id<'organization'>): boolean {
  return isMemberOf(viewer, enterpriseId);
}

/** Whose requests can be listed by themselves: those of an own organization, of any for officers. */
export function canListOf(viewer: Viewer, organizationId: Id<'organization'>): boolean {
  return isOfficer(viewer) || isMemberOf(viewer, organizationId);
}

/** Members of the enterprise and officers; once somebody is assigned, so do the commissioner and the employer. */
export function canSee(viewer: Viewer, request: Subject): boolean {
  return (
    isOfficer(viewer) ||
    isMemberOf(viewer, request.enterpriseId) ||
    (request.assignment !== null && isOnSideOfCommissioner(viewer, request.assignment))
  );
}

/** Whether assigning is the viewer's at all: what the service checks first. */
export function canDecideAssignments(viewer: Viewer): boolean {
  return isOfficer(viewer);
}

export function canAssign(viewer: Viewer, { state }: Pick<Subject, 'state'>): boolean {
  return canDecideAssignments(viewer) && requestStates.can(state, 'assign');
}

export function canWithdraw(viewer: Viewer, { enterpriseId, state }: Omit<Subject, 'assignment'>): boolean {
  return canRequestFor(viewer, enterpriseId) && requestStates.can(state, 'withdraw');
}

/** Contacts are for the two who work together, not for the bureau that brought them together. */
export function canSeeContacts(
  viewer: Viewer,
  assignment: Pick<Assignment, 'enterpriseId' | 'commissionerId' | 'homeInstitutionId'>,
): boolean {
  return isMemberOf(viewer, assignment.enterpriseId) || isOnSideOfCommissioner(viewer, assignment);
}

/** The employer acts for its staff: many commissioners have no account of their own. */
function isOnSideOfCommissioner(
  viewer: Viewer,
  { commissionerId, homeInstitutionId }: Pick<Assignment, 'commissionerId' | 'homeInstitutionId'>,
): boolean {
  return (
    (viewer.kind === 'ACCOUNT' && viewer.commissionerId === commissionerId) ||
    isMemberOf(viewer, homeInstitutionId)
  );
}
