import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { isIntakeBody } from '#modules/needs/index.ts';
import { canBring, type OwnKind, ownKinds } from './run.policy.ts';

/** What of an organization decides which lists it has. */
type Owner = Parameters<typeof isIntakeBody>[0];

/** Only associations that the bureau has verified write down needs of others. */
export function hasList(owner: Owner, kind: OwnKind): boolean {
  const owners: readonly string[] = ownKinds[kind];
  return owners.includes(owner.kind) && (kind !== 'proposed-need' || isIntakeBody(owner));
}

/** The lists of one organization that the viewer can bring. */
export function ownKindsFor(viewer: Viewer, owner: Owner & { readonly id: Id<'organization'> }): OwnKind[] {
  return (Object.keys(ownKinds) as OwnKind[]).filter(
    (kind) => hasList(owner, kind) && canBring(viewer, { kind, organizationId: owner.id }),
  );
}
