import type { Id } from '#kernel/id.ts';
import { isAdministrator, isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Need } from '#modules/needs/index.ts';

/** Who could solve a need is told to those who have it; the bureau looks on once it is published. */
export function canSeeMatches(viewer: Viewer, { enterpriseId, state }: Pick<Need, 'enterpriseId' | 'state'>) {
  if (isMemberOf(viewer, enterpriseId)) return true;
  return state === 'PUBLISHED' && isOfficer(viewer);
}

/** Which needs fit an offer is told to those who make it, and to the bureau. */
export function canSeeMatchingNeedsOf(viewer: Viewer, organizationId: Id<'organization'>): boolean {
  return isMemberOf(viewer, organizationId) || isOfficer(viewer);
}

export function canSeeMatchingNeeds(viewer: Viewer, { ownerId }: Pick<Capability, 'ownerId'>): boolean {
  return canSeeMatchingNeedsOf(viewer, ownerId);
}

/** Of a commissioner also to the person, who need not be a member of the institution. */
export function canSeeMatchingNeedsOfCommissioner(
  viewer: Viewer,
  { id, homeInstitutionId }: Pick<Commissioner, 'id' | 'homeInstitutionId'>,
): boolean {
  return canBeToldInPerson(viewer, id) || canSeeMatchingNeedsOf(viewer, homeInstitutionId);
}

/** That a new need fits a commissioner is told to the person alone; the house is told for itself. */
export function canBeToldInPerson(viewer: Viewer, commissionerId: Commissioner['id']): boolean {
  return viewer.kind === 'ACCOUNT' && viewer.commissionerId === commissionerId;
}

/** What does not suit an organization is its members' to say; the bureau reads the list as it stands for nobody. */
export function canDismissFor(viewer: Viewer, organizationId: Id<'organization'>): boolean {
  return isMemberOf(viewer, organizationId);
}

export function canChangeWeights(viewer: Viewer): boolean {
  return isAdministrator(viewer);
}

/** What counted when, and what is planned; the bureau answers for it, so it looks on. */
export function canReadWeightsHistory(viewer: Viewer): boolean {
  return canChangeWeights(viewer) || isOfficer(viewer);
}

/** What other weights would change is shown on needs that everybody may read, to those who decide or answer for it. */
export function canTryWeights(viewer: Viewer): boolean {
  return canReadWeightsHistory(viewer);
}
