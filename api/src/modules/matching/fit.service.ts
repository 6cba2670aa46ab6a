import type { Services } from '#graphql/context.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Lists, MatchList } from './matching.lists.ts';
import type { Offer } from './matching.offers.ts';
import { readerOf, type ShownMatch } from './matching.page.ts';
import type { Ranked } from './matching.rank.ts';
import { FITTING_SCORE, LEAST_SCORE } from './matching.scale.ts';
import { offerDisplay } from './matching.shown-offers.ts';

export type OwnNeedFit = { readonly need: Need; readonly match: ShownMatch };

export type FitService = ReturnType<typeof createFitService>;

type Fit = { readonly need: Need; readonly list: MatchList<Ranked<Offer>>; readonly best: Ranked<Offer> };

/** Each need is a list of its own to rank. */
const MOST_NEEDS = 5;
const MOST_FITS = 3;

/** Why a partner that somebody looks at would suit them: the other way into the lists of their own needs. */
export function createFitService({ services, lists }: { services: Services; lists: Lists }) {
  const display = offerDisplay(services);

  /** Null where the partner is not listed, as the need's own page would not list it. */
  async function fitOf(need: Need, isMeant: (offer: Offer) => boolean): Promise<Fit | null> {
    const list = await lists.offersFor(need, need.enterpriseId);
    const best = list.ranked.find(isMeant);
    if (!best || best.score < LEAST_SCORE || (list.ranked[0]?.score ?? 0) < FITTING_SCORE) return null;
    return { need, list, best };
  }

  async function shown(viewer: Viewer, { need, list, best }: Fit): Promise<OwnNeedFit[]> {
    const show = await readerOf<Ranked<Offer>>(services, { viewer, list, ...display }, [best]);
    const match = show(best);
    return match ? [{ need, match }] : [];
  }

  return {
    /** Of an organization all that it offers counts, of a commissioner the person. */
    async fitsOf(viewer: Viewer, partnerId: string): Promise<OwnNeedFit[]> {
      const [acting] = viewer.kind === 'ACCOUNT' ? viewer.memberships : [];
      if (!acting) return [];
      const open = await services.needs.listOpenOf([acting.organizationId]);
      const newest = open
        .filter(({ state }) => state === 'PUBLISHED')
        .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
        .slice(0, MOST_NEEDS);
      const found: Fit[] = [];
      // One after the other: each is work for the engine, and others wait for it, too.
      for (const need of newest) {
        const fit = await fitOf(need, ({ id, organizationId }) => [id, organizationId].includes(partnerId));
        if (fit) found.push(fit);
      }
      const best = found.sort((one, other) => other.best.score - one.best.score).slice(0, MOST_FITS);
      return (await Promise.all(best.map((fit) => shown(viewer, fit)))).flat();
    },
  };
}
