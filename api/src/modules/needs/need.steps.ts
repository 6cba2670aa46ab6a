import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Need, NeedActor, NeedStep } from './need.model.ts';
import { isOwner } from './need.policy.ts';

/** Who does something: the link where there is one, for it says more than the account that happens to be signed in. */
export type Hand = { readonly actor: NeedActor; readonly by: Id<'account'> | null };

export const platform: Hand = { actor: 'PLATFORM', by: null };
export const linkHolder: Hand = { actor: 'LINK', by: null };

/** Whoever is not of the firm and may do something has written it down for the firm. */
export function handOf(viewer: Viewer, need: Pick<Need, 'enterpriseId'>): Hand {
  const by = viewer.kind === 'ACCOUNT' ? viewer.accountId : null;
  return { actor: isOwner(viewer, need) ? 'FIRM' : 'INTAKER', by };
}

export function stepOf(
  deed: NeedStep['deed'],
  { actor, by }: Hand,
  { state, at, reason = null }: { state: NeedStep['state']; at: Date; reason?: string | null },
): NeedStep {
  return { deed, state, actor, by, at, reason };
}
