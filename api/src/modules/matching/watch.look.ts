import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import { type Id, kindOf, toId } from '#kernel/id.ts';
import type { Need } from '#modules/needs/index.ts';
import { isFindable } from '#modules/organizations/index.ts';
import { evidenceText } from './matching.evidence.ts';
import { atLeisure } from './matching.leisure.ts';
import type { Lists } from './matching.lists.ts';
import type { Offer } from './matching.offers.ts';
import type { Ranked } from './matching.rank.ts';
import { FITTING_SCORE, LEAST_SCORE } from './matching.scale.ts';
import type { PersonFound } from './news.model.ts';
import type { Found, NewsRepository } from './news.repository.ts';
import type { ChangeRecord, WatchRecord } from './watch.model.ts';
import type { WatchRepository } from './watch.repository.ts';

export type LookOptions = {
  services: Services;
  lists: Lists;
  watches: WatchRepository;
  news: NewsRepository;
  clock: Clock;
};

/** What stands further down is not worth a letter. */
const MOST_TOLD = 20;
/** How many needs look again when an offer has changed; the forward list of each decides. */
const MOST_WOKEN = 30;
const DAY_MS = 24 * 60 * 60_000;
/** A need that is older, and looks for the first time, is no news to those who offer. */
const NEW_FOR_MS = 7 * DAY_MS;

/** Looks for what has come to fit. Each may run twice for one change, and then finds nothing new. */
export function createLook({ services, lists, watches, news, clock }: LookOptions) {
  async function fitting(need: Need): Promise<Fitting> {
    const { ranked } = await lists.offersFor(need, need.enterpriseId, { fresh: true });
    if ((ranked[0]?.score ?? 0) < FITTING_SCORE) return { offers: [], people: [] };
    const listed = ranked.filter(({ score }) => score >= LEAST_SCORE);
    return {
      offers: listed.slice(0, MOST_TOLD),
      people: listed.filter(({ kind }) => kind === 'COMMISSIONER').slice(0, MOST_TOLD),
    };
  }

  /** What the owner is told of: what fits now, and did not before. */
  function toOwner(need: Need, fits: readonly Ranked<Offer>[], { known, isReady }: WatchRecord): Found[] {
    if (!isReady) return [];
    const fresh = fits.filter(({ id }) => !known.includes(id));
    return fresh.map((offer) => foundOf(need, offer, 'NEED', need.enterpriseId));
  }

  /** Whom a new need is told to: each house once, whatever of it fits, and those of its people whom it fits. */
  async function toOffers(need: Need, fits: Fitting, { isReady }: WatchRecord): Promise<Found[]> {
    if (isReady || clock.now().getTime() - need.publishedAt.getTime() > NEW_FOR_MS) return [];
    const people = await withAccounts(fits.people);
    const houses = bestOfEach(fits.offers);
    const told = new Set(houses.map(({ organizationId }) => organizationId));
    const others = bestOfEach(people.filter(({ organizationId }) => !told.has(organizationId)));
    const found = (offer: Ranked<Offer>): Found => ({
      ...foundOf(need, offer, 'OFFER', offer.organizationId),
      people: people.filter(({ organizationId }) => organizationId === offer.organizationId).map(personOf),
    });
    return [
      ...houses.map(found),
      ...others.map((offer) => ({ ...found(offer), isForPeopleAlone: true as const })),
    ];
  }

  /** Nobody else could be told, and of nobody else it is kept. */
  async function withAccounts(people: readonly Ranked<Offer>[]): Promise<Ranked<Offer>[]> {
    const accounts = await Promise.all(
      people.map(({ id }) => services.accounts.listByCommissioner(id as Id<'commissioner'>)),
    );
    return people.filter((_person, place) => accounts[place]?.length);
  }

  function personOf(offer: Ranked<Offer>): PersonFound {
    const commissionerId = offer.id as Id<'commissioner'>;
    return { commissionerId, score: offer.score, because: becauseOf(offer) };
  }

  function foundOf(
    need: Need,
    offer: Ranked<Offer>,
    side: Found['side'],
    organizationId: Id<'organization'>,
  ): Found {
    const { id: itemId, score } = offer;
    const because = becauseOf(offer);
    return { organizationId, needId: need.id, itemId, side, score, because, createdAt: clock.now() };
  }

  function becauseOf({ factors, place }: Ranked<Offer>): Text {
    const context = { taxonomies: services.taxonomies, place, terms: [] };
    const said = factors
      .filter(({ name, value }) => telling.includes(name) && value !== null && value >= 0.5)
      .map((factor) => evidenceText(factor, context));
    return { zh: said.map(({ zh }) => zh).join(' · '), en: said.map(({ en }) => en).join(' · ') };
  }

  async function lookAt(record: WatchRecord): Promise<void> {
    const [need] = await services.needs.getMany([toId('need', record._id.toHexString())]);
    if (need?.state !== 'PUBLISHED') return;
    const [owner] = await services.organizations.listOffers([need.enterpriseId]);
    // What belongs to nobody who may be found looks again once that changes: it is told anew then.
    if (!owner || !isFindable(owner)) return;
    const fits = await fitting(need);
    await news.add([...toOwner(need, fits.offers, record), ...(await toOffers(need, fits, record))]);
    await watches.learn(
      record,
      fits.offers.map(({ id }) => id),
    );
  }

  async function wakeFor({ itemId }: ChangeRecord): Promise<void> {
    const [offer] = await lists.loadOffers([itemId]);
    const subject = offer && (await subjectOf(itemId));
    if (!subject) return;
    const house = await lists.houseOf(offer.organizationId, null);
    const { ranked } = await lists.needsFor(subject, offer, house);
    const ids = ranked.slice(0, MOST_WOKEN).map(({ id }) => id);
    await watches.wake(ids, clock.now());
  }

  /** The words that needs are looked for with. */
  async function subjectOf(itemId: string) {
    if (kindOf(itemId) === 'capability') {
      const [capability] = await services.capabilities.getMany([itemId as Id<'capability'>]);
      return capability ? lists.subjectOf(capability, capability.fieldCodes) : null;
    }
    if (kindOf(itemId) === 'commissioner') {
      const [person] = await services.commissioners.getMany([itemId as Id<'commissioner'>]);
      return person ? lists.subjectOfPerson(person) : null;
    }
    const [one] = await services.organizations.getMany([itemId as Id<'organization'>]);
    return one
      ? lists.subjectOf({ id: itemId, title: '', text: one.description ?? '' }, one.fieldCodes)
      : null;
  }

  return {
    lookAt: (record: WatchRecord) => atLeisure(() => lookAt(record)),
    wakeFor: (record: ChangeRecord) => atLeisure(() => wakeFor(record)),
  };
}

/** What fits a need, the best first. */
type Fitting = {
  readonly offers: readonly Ranked<Offer>[];
  /** Those who can be sent, further down, too: capabilities would hide them. */
  readonly people: readonly Ranked<Offer>[];
};

function bestOfEach(offers: readonly Ranked<Offer>[]): Ranked<Offer>[] {
  const houses = offers.map(({ organizationId }) => organizationId);
  return offers.filter(({ organizationId }, turn) => houses.indexOf(organizationId) === turn);
}

const telling: readonly string[] = ['FIELD', 'FORM', 'PROXIMITY'];
