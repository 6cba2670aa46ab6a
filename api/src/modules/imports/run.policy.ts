import type { Id } from '#kernel/id.ts';
import { isMemberOf, isOfficer, type Viewer } from '#kernel/viewer.ts';

type Kind = 'enterprise' | 'university' | 'commissioner' | 'transfer-platform' | 'need' | 'capability';

/** What a list is: of organizations and people for the bureau, of things for their owner. */
type Subject = { readonly kind: Kind; readonly organizationId: Id<'organization'> | null };

/** Lists of the bureau's. */
export const bureauKinds = ['enterprise', 'university', 'commissioner', 'transfer-platform'] as const;

/** Lists of an organization's own, and which organizations have them. */
export const ownKinds = {
  need: ['ENTERPRISE'],
  capability: ['UNIVERSITY', 'TRANSFER_PLATFORM'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

/** The lists that an organization of that kind has. */
export function ownKindsOf({ kind }: { readonly kind: string }): (keyof typeof ownKinds)[] {
  const kinds = Object.entries(ownKinds) as [keyof typeof ownKinds, readonly string[]][];
  return kinds.flatMap(([own, owners]) => (owners.includes(kind) ? [own] : []));
}

export function belongsToOwner(kind: Kind): kind is keyof typeof ownKinds {
  return Object.hasOwn(ownKinds, kind);
}

/** Officers enter organizations and commissioners; members enter what they could also enter one by one. */
export function canBring(viewer: Viewer, { kind, organizationId }: Subject): boolean {
  if (!belongsToOwner(kind)) return isOfficer(viewer);
  return organizationId !== null && isMemberOf(viewer, organizationId);
}

/** The bureau shares its lists, and so do the members of an organization. */
export function canSee(viewer: Viewer, subject: Subject): boolean {
  return canBring(viewer, subject);
}
