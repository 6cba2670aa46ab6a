import type { Services } from '#graphql/context.ts';
import type { Id } from '#kernel/id.ts';
import type { Account } from '#kernel/viewer.ts';
import type { Need } from '#modules/needs/index.ts';
import { isFindable } from '#modules/organizations/index.ts';
import type { DismissalRepository } from './dismissal.repository.ts';
import { leftOutOf } from './matching.left-out.ts';
import type { Lists } from './matching.lists.ts';
import { canDismissFor } from './matching.policy.ts';

type Options = {
  services: Services;
  lists: Pick<Lists, 'loadOffers'>;
  dismissals: DismissalRepository;
};

export type NewsInPerson = ReturnType<typeof createNewsInPerson>;

/** Whether a commissioner may still be told of a need that was found to fit: what their radar leaves out is not told. */
export function createNewsInPerson({ services, lists, dismissals }: Options) {
  async function isOnRadar(
    viewer: Account,
    organizationId: Id<'organization'>,
    { id, enterpriseId }: Need,
  ): Promise<boolean> {
    const [own, conflicts, busyWith, declared] = await Promise.all([
      canDismissFor(viewer, organizationId) ? dismissals.listOf(organizationId) : [],
      dismissals.listConflictsWith(organizationId),
      services.partnerships.listNeedsOpenWith(organizationId),
      dismissals.listConflictsWith(enterpriseId),
    ]);
    const { gone, hidden } = leftOutOf(organizationId, { own, conflicts, busyWith });
    return !gone.has(id) && !hidden.has(enterpriseId) && !declared.includes(organizationId);
  }

  return async function mayTell(viewer: Account, need: Need): Promise<boolean> {
    if (!viewer.commissionerId || need.state !== 'PUBLISHED') return false;
    const [owner] = await services.organizations.listOffers([need.enterpriseId]);
    // Who is off the list, or whose institution may not be found, is no offer.
    const [offer] = await lists.loadOffers([viewer.commissionerId]);
    if (!owner || !isFindable(owner) || !offer) return false;
    return isOnRadar(viewer, offer.organizationId, need);
  };
}
