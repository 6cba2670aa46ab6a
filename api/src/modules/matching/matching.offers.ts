import type { Services } from '#graphql/context.ts';
import { type Id, kindOf } from '#kernel/id.ts';
import { isFindable } from '#modules/organizations/index.ts';
import type { RatedStanding } from '#modules/partnerships/index.ts';
import type { Offered } from './matching.factors.ts';
import type { Kinship } from './matching.text.ts';

/** Something that may answer a need, and whose it is. */
export type Offer = Kinship & Offered & { readonly organizationId: Id<'organization'> };

type Sources = Pick<Services, 'organizations' | 'commissioners' | 'capabilities' | 'partnerships'>;
type Owner = Awaited<ReturnType<Sources['organizations']['listOffers']>>[number];

/** Reads what is needed to score: a fixed number of queries, however many ids there are. */
export function createOfferSource({ organizations, commissioners, capabilities, partnerships }: Sources) {
  /** Those that may be found now, in the order of the ids: what search holds may be a moment old. */
  return async function load(ids: readonly string[]): Promise<Offer[]> {
    const [people, things] = await Promise.all([
      commissioners.listOffers(ofKind('commissioner', ids)),
      capabilities.listOffers(ofKind('capability', ids)),
    ]);
    const ownerIds = new Set([
      ...ofKind('organization', ids),
      ...people.map(({ homeInstitutionId }) => homeInstitutionId),
      ...things.map(({ ownerId }) => ownerId),
    ]);
    const [owners, standings] = await Promise.all([
      organizations.listOffers([...ownerIds]),
      partnerships.standingsOf([...ownerIds]),
    ]);
    const standingOf = new Map([...ownerIds].map((id, place) => [id, standings[place]]));
    const known = new Map(owners.filter(isFindable).map((owner) => [owner.id, owner]));
    const offerOf = toOffer({ known, standingOf });
    const offers = new Map([...owners, ...people, ...things].map((row) => [row.id as string, offerOf(row)]));
    return ids.flatMap((id) => offers.get(id) ?? []);
  };
}

/** Organizations are as ready as the readiest of what they offer among the same candidates. */
export function ripened(offers: readonly Offer[]): Offer[] {
  const ripest = new Map<string, number>();
  for (const { kind, organizationId, trl } of offers) {
    if (kind === 'CAPABILITY' && trl !== null) {
      ripest.set(organizationId, Math.max(trl, ripest.get(organizationId) ?? 0));
    }
  }
  return offers.map((offer) => {
    const trl = offer.id === offer.organizationId ? (ripest.get(offer.id) ?? null) : offer.trl;
    return trl === offer.trl ? offer : { ...offer, trl };
  });
}

type Row = Owner | PersonRow | ThingRow;
type PersonRow = Awaited<ReturnType<Sources['commissioners']['listOffers']>>[number];
type ThingRow = Awaited<ReturnType<Sources['capabilities']['listOffers']>>[number];

type Known = {
  known: ReadonlyMap<string, Owner>;
  standingOf: ReadonlyMap<string, RatedStanding | undefined>;
};

function toOffer(context: Known) {
  return (row: Row): Offer[] => {
    if ('ownerId' in row) return toCapability(row, context);
    if ('homeInstitutionId' in row) return toCommissioner(row, context);
    const house = houseOf(row.id, context);
    if (!house || row.kind === 'BUREAU') return [];
    const { kind, parentUniversityId: parentId } = row;
    return [{ ...house, ...described(row), kind, parentId, trl: null }];
  };
}

function toCapability(row: ThingRow, context: Known): Offer[] {
  const house = houseOf(row.ownerId, context);
  if (!house || row.state !== 'PUBLISHED') return [];
  return [{ ...house, ...described(row), kind: 'CAPABILITY', trl: row.trl }];
}

/** Whoever is on the list can be dispatched, whether or not it says so. */
function toCommissioner(row: PersonRow, context: Known): Offer[] {
  const house = houseOf(row.homeInstitutionId, context);
  if (!house || row.verifiedAt === null) return [];
  const forms = [...new Set([...row.forms, 'COMMISSIONER' as const])];
  const { freeCapacity } = row;
  return [{ ...house, ...described(row), forms, kind: 'COMMISSIONER', trl: null, freeCapacity }];
}

/** What something takes over from the organization it belongs to; null where that may not be found. */
function houseOf(organizationId: Id<'organization'>, { known, standingOf }: Known) {
  const owner = known.get(organizationId);
  const standing = standingOf.get(organizationId);
  if (!owner || !standing) return null;
  const place = { townCode: owner.townCode, city: owner.city };
  return { organizationId, place, standing, parentId: null, freeCapacity: null };
}

function described({ id, fieldCodes, chainStageCodes: stageCodes, forms }: Row) {
  return { id, fieldCodes, stageCodes, forms };
}

function ofKind<Kind extends 'organization' | 'commissioner' | 'capability'>(
  kind: Kind,
  ids: readonly string[],
): Id<Kind>[] {
  return ids.filter((id): id is Id<Kind> => kindOf(id) === kind);
}
