import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';
import type { Commissioner } from './commissioner.model.ts';

type Subject = Pick<Commissioner, 'id' | 'homeInstitutionId' | 'verifiedAt'>;

export function isSelf(viewer: Viewer, { id }: Pick<Subject, 'id'>): boolean {
  return viewer.kind === 'ACCOUNT' && viewer.commissionerId === id;
}

/** Who is not verified is found by nobody but the person, the employer and the bureau. */
export function canSee(viewer: Viewer, commissioner: Subject): boolean {
  return (
    commissioner.verifiedAt !== null ||
    isOfficer(viewer) ||
    isSelf(viewer, commissioner) ||
    isMemberOf(viewer, commissioner.homeInstitutionId)
  );
}

/** An employer that nobody has verified stays hidden behind its staff, too. */
export function canSeeHomeInstitution(
  viewer: Viewer,
  institution: { readonly id: Id<'organization'>; readonly verifiedAt: Date | null },
): boolean {
  return institution.verifiedAt !== null || isOfficer(viewer) || isMemberOf(viewer, institution.id);
}
