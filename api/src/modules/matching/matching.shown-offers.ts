import type { Services } from '#graphql/context.ts';
import { isFindable } from '#modules/organizations/index.ts';
import type { Offer } from './matching.offers.ts';

/** What showing an offer needs to know beside its own document. */
export function offerDisplay({ organizations }: Pick<Services, 'organizations'>) {
  return {
    placeOf: ({ place }: Offer) => place,
    organizationOf: ({ organizationId }: Offer) => organizationId,
    /** Whether the organization behind each may be found now; the offers themselves are read again anyway. */
    async stillThere(offers: readonly Offer[]) {
      const ids = new Set(offers.map(({ organizationId }) => organizationId));
      const owners = await organizations.listOffers([...ids]);
      const findable = new Set(owners.filter(isFindable).map(({ id }) => id));
      return ({ organizationId }: Offer) => findable.has(organizationId);
    },
  };
}
