import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';

type Kind =
  | 'enterprise'
  | 'university'
  | 'commissioner'
  | 'transfer-platform'
  | 'need'
  | 'capability'
  | 'member'
  | 'proposed-need';

/** What a list is: of organizations and people for the bureau, of things and members for their owner. */
type Subject = { readonly kind: Kind; readonly organizationId: Id<'organization'> | null };

/** Lists of the bureau's. */
export const bureauKinds = [
  'enterprise',
  'university',
  'commissioner',
  'transfer-platform',
  'proposed-need',
] as const satisfies readonly Kind[];

/** Lists of an organization's own, and which organizations have them. */
export const ownKinds = {
  need: ['ENTERPRISE'],
  capability: ['UNIVERSITY', 'TRANSFER_PLATFORM'],
  'proposed-need': ['TRANSFER_PLATFORM'],
  member: ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

export type OwnKind = keyof typeof ownKinds;

/** Lists that write to people: in the name of who brings them. */
export const kindsInAName: readonly Kind[] = ['member', 'proposed-need'];

/** Lists of an organization's that its owners alone bring and see: they hold addresses. */
export const ownersKinds: readonly Kind[] = ['member'];

export function canBelong(kind: Kind): kind is OwnKind {
  return Object.hasOwn(ownKinds, kind);
}

/** Whether it is always an organization's: never the bureau's. */
export function belongsToOwner(kind: Kind): kind is OwnKind {
  return canBelong(kind) && !isOfBureau(kind);
}

function isOfBureau(kind: Kind): boolean {
  return bureauKinds.some((one) => one === kind);
}

/** Officers enter organizations and commissioners; members enter what they could also enter one by one. */
export function canBring(viewer: Viewer, { kind, organizationId }: Subject): boolean {
  if (organizationId === null) return isOfBureau(kind) && isOfficer(viewer);
  if (!canBelong(kind)) return false;
  return ownersKinds.includes(kind) ? isOwnerOf(viewer, organizationId) : isMemberOf(viewer, organizationId);
}

/** The bureau shares its lists, and so do the members of an organization. */
export function canSee(viewer: Viewer, subject: Subject): boolean {
  return canBring(viewer, subject);
}

function isOwnerOf(viewer: Viewer, id: Id<'organization'>): boolean {
  return (
    viewer.kind === 'ACCOUNT' &&
    viewer.memberships.some(({ organizationId, role }) => organizationId === id && role === 'OWNER')
  );
}
