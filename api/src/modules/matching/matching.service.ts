import type { Services } from '#graphql/context.ts';
import { type Id, kindOf } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Findable } from '#modules/discovery/index.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { AlertService } from './alert.service.ts';
import type { Dismissal } from './dismissal.model.ts';
import type { DismissalService } from './dismissal.service.ts';
import type { FitService } from './fit.service.ts';
import { byOrganization, oneByOne } from './matching.grouping.ts';
import { atLeisure } from './matching.leisure.ts';
import { type Lists, type MatchList, mergeLists, type RankedNeed } from './matching.lists.ts';
import type { Offer } from './matching.offers.ts';
import { type MatchPage, type PageWish, pageOf } from './matching.page.ts';
import {
  canDismissFor,
  canSeeMatches,
  canSeeMatchingNeedsOf,
  canSeeMatchingNeedsOfCommissioner,
} from './matching.policy.ts';
import type { Subject } from './matching.retrieval.ts';
import { FITTING_NEED_SCORE, FITTING_SCORE } from './matching.scale.ts';
import { offerDisplay } from './matching.shown-offers.ts';
import type { SimilarService } from './similar.service.ts';
import type { WeightsService } from './weights.service.ts';
import type { WeightsTrialService } from './weights.trial.ts';

export type OfferKind = Offer['kind'];

export type MatchingService = ReturnType<typeof createMatchingService>;

export type MatchingServiceOptions = {
  services: Services;
  lists: Lists;
  weights: WeightsService;
  dismissals: DismissalService;
  alerts: AlertService;
  similar: SimilarService;
  trials: WeightsTrialService;
  fits: FitService;
};

/** Which of the offers for a need, and whether each organization stands once, with what else of it fits. */
type OffersWish = PageWish & {
  readonly kinds?: readonly OfferKind[] | null | undefined;
  readonly byOrganization?: boolean;
};

/** A dismissal with what it was about, as far as its organization may still see it. */
export type ShownDismissal = Dismissal & { readonly need: Need | null; readonly item: Findable | null };

/** Each is a search of its own: of an organization that offers more, the newest count. */
const MOST_CAPABILITIES = 8;
const NEAREST = 3;
const LOOKED_AT = 10;

export function createMatchingService(options: MatchingServiceOptions) {
  const { services, lists, weights, dismissals, alerts, similar, trials, fits } = options;
  const display = offerDisplay(services);

  /** Null where the viewer may not see who fits. */
  async function matchesOf(
    viewer: Viewer,
    need: Need,
    { kinds, byOrganization: isGrouped = false, ...wish }: OffersWish,
  ): Promise<MatchPage | null> {
    if (!canSeeMatches(viewer, need)) return null;
    const own = canDismissFor(viewer, need.enterpriseId);
    const whole = await lists.offersFor(need, own ? need.enterpriseId : null);
    const ranked = kinds ? whole.ranked.filter(({ kind }) => kinds.includes(kind)) : whole.ranked;
    return pageOf<Offer & (typeof ranked)[number]>(services, wish, {
      viewer,
      subject: [need.id, kinds ?? null, isGrouped, wish.includeWeak],
      list: { ...whole, ranked },
      fittingScore: FITTING_SCORE,
      entriesOf: isGrouped ? byOrganization : oneByOne,
      nearestFieldCodes: nearestTo(need, whole.ranked),
      ...display,
    });
  }

  /** Of one organization: its profile, what it offers, or one of its people. */
  async function needsOf(viewer: Viewer, id: string, subjects: readonly Subject[], wish: PageWish) {
    const offers = await lists.loadOffers(subjects.map((subject) => subject.id));
    const [first] = offers;
    if (!first) return null;
    const { organizationId } = first;
    const house = await lists.houseOf(
      organizationId,
      canDismissFor(viewer, organizationId) ? organizationId : null,
    );
    const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
    const found: MatchList<RankedNeed>[] = [];
    // One after the other: each is work for the engine, and others wait for it, too.
    for (const subject of subjects) {
      const offer = offerOf.get(subject.id);
      if (offer) found.push(await lists.needsFor(subject, offer, house));
    }
    const list = mergeLists(found);
    if (!list) return null;
    return pageOf<RankedNeed>(services, wish, {
      viewer,
      subject: [id, wish.includeWeak],
      list,
      fittingScore: FITTING_NEED_SCORE,
      entriesOf: oneByOne,
      nearestFieldCodes: [],
      placeOf: () => ({ townCode: null, city: null }),
      organizationOf: () => null,
      stillThere: async () => () => true,
    });
  }

  /** Fields of the nearest offers that the need does not name: those that most of them share. */
  function nearestTo({ fieldCodes }: Need, offers: readonly Offer[]): string[] {
    const counts = new Map<string, number>();
    for (const code of offers.slice(0, LOOKED_AT).flatMap((offer) => offer.fieldCodes)) {
      if (!fieldCodes.includes(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const byCount = [...counts].sort(([, one], [, other]) => other - one);
    return byCount.slice(0, NEAREST).map(([code]) => code);
  }

  return {
    matchesOf,

    /** Ranks for each of these needs, yielding to whoever waits for an answer: as the background does it. */
    async recompute(needs: readonly Need[]): Promise<void> {
      for (const need of needs) await atLeisure(() => lists.offersFor(need, need.enterpriseId));
    },

    /** Demand radar of one capability; null where the viewer may not see it, or it is not found by anybody now. */
    async needsForCapability(viewer: Viewer, capability: Capability, wish: PageWish) {
      if (!canSeeMatchingNeedsOf(viewer, capability.ownerId)) return null;
      return needsOf(viewer, capability.id, [lists.subjectOf(capability, capability.fieldCodes)], wish);
    },

    /** What a commissioner could be sent for; null as above. */
    async needsForCommissioner(viewer: Viewer, commissioner: Commissioner, wish: PageWish) {
      if (!canSeeMatchingNeedsOfCommissioner(viewer, commissioner)) return null;
      return needsOf(viewer, commissioner.id, [lists.subjectOfPerson(commissioner)], wish);
    },

    /** Demand radar of all that an organization does; null as above. */
    async needsForOrganization(viewer: Viewer, organization: Organization, wish: PageWish) {
      const { id, description, fieldCodes } = organization;
      if (!canSeeMatchingNeedsOf(viewer, id)) return null;
      const own = await services.capabilities.listOpenOf([id]);
      const newest = own
        .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
        .slice(0, MOST_CAPABILITIES);
      const profile = lists.subjectOf({ id, title: '', text: description ?? '' }, fieldCodes);
      const subjects = newest.map((capability) => lists.subjectOf(capability, capability.fieldCodes));
      return needsOf(viewer, id, [...subjects, profile], wish);
    },

    /** What they were about, read once for all. */
    async showDismissals(own: readonly Dismissal[]): Promise<ShownDismissal[]> {
      const of = <Kind extends 'organization' | 'commissioner' | 'capability'>(kind: Kind) =>
        own.map(({ itemId }) => itemId).filter((id): id is Id<Kind> => kindOf(id) === kind);
      const [needs, ...items] = await Promise.all([
        services.needs.getMany(own.map(({ needId }) => needId)),
        services.organizations.getMany(of('organization')),
        services.commissioners.getMany(of('commissioner')),
        services.capabilities.getMany(of('capability')),
      ]);
      const byId = new Map<string, Findable>(items.flat().flatMap((item) => (item ? [[item.id, item]] : [])));
      return own.map((dismissal, turn) => ({
        ...dismissal,
        need: needs[turn] ?? null,
        item: dismissal.itemId === dismissal.organizationId ? null : (byId.get(dismissal.itemId) ?? null),
      }));
    },

    weights,
    dismissals,
    alerts,
    similar,
    trials,
    fits,
  };
}
