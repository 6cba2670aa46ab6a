import type { Organization } from '#modules/organizations/index.ts';
import type { Member, Roster } from './roster.model.ts';

/** A member with what decides who may do what with them. */
export type PlacedMember = Member & { readonly roster: Roster; readonly organization: Organization };

/** An organization as one of its members has it. */
export type OwnMembership = { readonly organization: Organization; readonly role: Member['role'] };

/** Owners first, then by how long they are in it. */
export function placedMembers(roster: Roster, organization: Organization): PlacedMember[] {
  const rank = ({ role }: Member) => (role === 'OWNER' ? 0 : 1);
  return [...roster.members]
    .sort((one, other) => rank(one) - rank(other) || one.since.getTime() - other.since.getTime())
    .map((member) => ({ ...member, roster, organization }));
}
