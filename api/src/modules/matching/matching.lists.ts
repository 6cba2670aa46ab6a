import type { Services } from '#graphql/context.ts';
import type { Id } from '#kernel/id.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Need } from '#modules/needs/index.ts';
import { isFindable } from '#modules/organizations/index.ts';
import { type LexiconReader, type SearchEngine, SearchError } from '#search';
import type { Dismissal } from './dismissal.model.ts';
import type { DismissalRepository } from './dismissal.repository.ts';
import { type Adjustment, adjustedWeights, adjustmentsOf, fieldTimes, shunned } from './matching.adjust.ts';
import { MatchingUnavailable } from './matching.errors.ts';
import type { Wanted } from './matching.factors.ts';
import { leftOutOf } from './matching.left-out.ts';
import { rememberOffers } from './matching.offer-cache.ts';
import { createOfferSource, type Offer, ripened } from './matching.offers.ts';
import { bestFirst, type Ranked, rankNeeds, rankOffers } from './matching.rank.ts';
import type { Rarity } from './matching.rarity.ts';
import { needRange, partnerRange, type Retrieved, retrieve, type Subject } from './matching.retrieval.ts';
import type { Weights } from './matching.score.ts';
import type { StatedWeights } from './weights.states.ts';

export type MatchList<Item> = {
  /** All that was scored, the best first. */
  readonly ranked: readonly Item[];
  readonly adjustments: readonly Adjustment[];
  readonly dismissals: readonly Dismissal[];
  readonly weights: StatedWeights;
  /** The words to mark in what was found. */
  readonly query: string;
  /** Of these the words of what it was found for. */
  readonly told: string;
};

export type RankedNeed = Ranked<{ readonly id: Id<'need'>; readonly need: Need }>;

export type ListOptions = {
  services: Services;
  search: SearchEngine;
  read: LexiconReader;
  rarity: Rarity;
  dismissals: DismissalRepository;
  currentWeights(): Promise<StatedWeights>;
};

export type Lists = ReturnType<typeof createLists>;

/** Ranks offers for a need, and needs for an offer. Whose refusals count is the caller's to say: null for nobody's. */
export function createLists(options: ListOptions) {
  const { services, search, read, rarity, dismissals, currentWeights } = options;
  const { taxonomies } = services;
  const readOffers = createOfferSource(services);
  const cache = rememberOffers(readOffers);
  const loadOffers = async (ids: readonly string[]) => ripened(await readOffers(ids));

  async function find(subject: Subject, range: typeof partnerRange): Promise<Retrieved> {
    try {
      return await retrieve(subject, range, { search, read });
    } catch (error) {
      if (error instanceof SearchError) throw new MatchingUnavailable(error);
      throw error;
    }
  }

  async function tasteOf(organizationId: Id<'organization'> | null, tried?: Weights) {
    const own = organizationId ? await dismissals.listOf(organizationId) : [];
    const adjustments = adjustmentsOf(own);
    const weights = await currentWeights();
    const times = fieldTimes(adjustments);
    const rarityOf = await rarity();
    const context = {
      weights: adjustedWeights(tried ?? weights.weights, adjustments),
      taxonomies,
      rarityOf: (code: string) => rarityOf(code) * times(code),
    };
    return { own, adjustments, weights, context };
  }

  async function offersFor(
    need: Need,
    tasteOfId: Id<'organization'> | null,
    { fresh = false, weights }: { fresh?: boolean; weights?: Weights } = {},
  ): Promise<MatchList<Ranked<Offer>>> {
    const [retrieved, [owner], taste, busyWith, conflicts] = await Promise.all([
      find(subjectOf(need, need.fieldCodes), partnerRange),
      services.organizations.listOffers([need.enterpriseId]),
      tasteOf(tasteOfId, weights),
      services.partnerships.listOpenOn({ enterpriseId: need.enterpriseId, needId: need.id }),
      dismissals.listConflictsWith(need.enterpriseId),
    ]);
    const hidden = new Set<string>([need.enterpriseId, ...busyWith, ...conflicts, ...shunned(taste.own)]);
    const gone = new Set(taste.own.filter(({ needId }) => needId === need.id).map(({ itemId }) => itemId));
    const { revisions } = retrieved;
    // What is told by letter has to hold; what is shown is read again anyway.
    const offers = fresh ? await loadOffers([...revisions.keys()]) : ripened(await cache.recall(revisions));
    const wanted = wantedBy(need, owner ?? null);
    const ranked = rankOffers(wanted, offers, retrieved, taste.context);
    const isShown = ({ id, organizationId }: Offer) => !hidden.has(organizationId) && !gone.has(id);
    return {
      ranked: ranked.filter(isShown),
      adjustments: taste.adjustments,
      dismissals: taste.own.filter(({ needId, itemId }) => needId === need.id && gone.has(itemId)),
      weights: taste.weights,
      query: retrieved.query,
      told: retrieved.told,
    };
  }

  /** What decides alike about each list of needs of one organization: read once, however many lists it has. */
  async function houseOf(organizationId: Id<'organization'>, tasteOfId: Id<'organization'> | null) {
    const [taste, conflicts, busyWith] = await Promise.all([
      tasteOf(tasteOfId),
      dismissals.listConflictsWith(organizationId),
      services.partnerships.listNeedsOpenWith(organizationId),
    ]);
    return { taste, ...leftOutOf(organizationId, { own: taste.own, conflicts, busyWith }) };
  }

  async function needsFor(
    subject: Subject,
    offer: Offer,
    { taste, refused, gone, hidden }: Awaited<ReturnType<typeof houseOf>>,
  ): Promise<MatchList<RankedNeed>> {
    const retrieved = await find(subject, needRange);
    const found = await services.needs.getMany([...retrieved.relevance.keys()] as Id<'need'>[]);
    const needs = found.flatMap((need) => (need?.state === 'PUBLISHED' ? [need] : []));
    const owners = await services.organizations.listOffers([
      ...new Set(needs.map(({ enterpriseId }) => enterpriseId)),
    ]);
    const ownerOf = new Map(owners.filter(isFindable).map((owner) => [owner.id, owner]));
    const candidates = needs
      .filter(
        ({ id, enterpriseId }) => ownerOf.has(enterpriseId) && !gone.has(id) && !hidden.has(enterpriseId),
      )
      .map((need) => ({
        id: need.id,
        need,
        wanted: wantedBy(need, ownerOf.get(need.enterpriseId) ?? null),
      }));
    const ranked = rankNeeds(offer, candidates, retrieved, taste.context);
    return {
      ranked,
      adjustments: taste.adjustments,
      dismissals: refused,
      weights: taste.weights,
      query: retrieved.query,
      told: retrieved.told,
    };
  }

  function subjectOf(
    { id, title, text }: { id: string; title: string; text: string },
    fieldCodes: readonly string[],
  ): Subject {
    const fieldLabels = taxonomies.fieldsOf(fieldCodes).map(({ label }) => label.zh);
    return { id, title, text, fieldLabels };
  }

  /** The words that needs are looked for with: what the person is best at. */
  function subjectOfPerson({ id, bestAt, fieldCodes }: Pick<Commissioner, 'id' | 'bestAt' | 'fieldCodes'>) {
    return subjectOf({ id, title: '', text: bestAt ?? '' }, fieldCodes);
  }

  return {
    offersFor,
    houseOf,
    needsFor,
    subjectOf,
    subjectOfPerson,
    loadOffers,
    forgetOffersOf: cache.forget,
  };
}

type Place = { readonly townCode: string | null; readonly city: string | null } | null;

function wantedBy(need: Need, owner: Place): Wanted {
  return {
    fieldCodes: need.fieldCodes,
    stageCode: need.chainStageCode,
    forms: need.wantedForms,
    trlWanted: need.trlWanted,
    place: { townCode: owner?.townCode ?? null, city: owner?.city ?? null },
  };
}

/** Each need once, by what fits it best; null of none. */
export function mergeLists(lists: readonly MatchList<RankedNeed>[]): MatchList<RankedNeed> | null {
  const [first] = lists;
  if (!first) return null;
  const best = new Map<string, RankedNeed>();
  for (const each of lists.flatMap(({ ranked }) => ranked).sort(bestFirst)) {
    if (!best.has(each.id)) best.set(each.id, each);
  }
  const joined = (part: 'query' | 'told') => lists.map((list) => list[part]).join(' ');
  return { ...first, ranked: [...best.values()], query: joined('query'), told: joined('told') };
}
