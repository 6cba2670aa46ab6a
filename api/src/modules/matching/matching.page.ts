import type { Services } from '#graphql/context.ts';
import { InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { cursorOf, type Findable, matchOf, parseOffset } from '#modules/discovery/index.ts';
import { emptyQuery, type SearchHit } from '#search';
import { MatchingUnavailable } from './matching.errors.ts';
import type { Entry } from './matching.grouping.ts';
import type { MatchList } from './matching.lists.ts';
import type { Place } from './matching.places.ts';
import { LEAST_SCORE } from './matching.scale.ts';
import type { Score } from './matching.score.ts';

/** What a list ranks, be it an offer or a need. */
export type ListedItem = Score & { readonly id: string };

export type PageWish = {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly includeWeak: boolean;
};

/** One match as the schema shows it. */
export type ShownMatch = Score & {
  readonly id: string;
  readonly node: Findable;
  /** Of the side that is shown. */
  readonly place: Place;
  readonly terms: readonly string[];
  readonly highlights: ReturnType<typeof matchOf>['highlights'];
  /** Whom a request goes to; null where the shown side is a need. */
  readonly organizationId: Id<'organization'> | null;
  /** More of the same organization, where the list holds each once; none of them holds more itself. */
  readonly alsoFits: readonly ShownMatch[];
  readonly furtherCount: number;
};

export type MatchPage<Item extends ListedItem = ListedItem> = Pick<
  MatchList<Item>,
  'weights' | 'adjustments' | 'dismissals'
> & {
  readonly edges: readonly { readonly cursor: string; readonly node: ShownMatch }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly belowCount: number;
  readonly nothingFits: boolean;
  readonly fittingScore: number;
  readonly nearestFieldCodes: readonly string[];
};

/** What shows a ranked thing to somebody. */
type ShowOptions<Item extends ListedItem> = {
  readonly viewer: Viewer;
  readonly list: Pick<MatchList<Item>, 'query' | 'told'>;
  placeOf(item: Item): Place;
  organizationOf(item: Item): Id<'organization'> | null;
  /** Which of these may still be shown, as far as their own documents do not tell: what ranks may be some minutes old. */
  stillThere(items: readonly Item[]): Promise<(item: Item) => boolean>;
};

type PageOptions<Item extends ListedItem> = ShowOptions<Item> & {
  readonly list: MatchList<Item>;
  /** What the list is about and how it is narrowed: a cursor belongs to it. */
  readonly subject: readonly unknown[];
  readonly nearestFieldCodes: readonly string[];
  /** What the best has to reach for anything to be listed. */
  readonly fittingScore: number;
  /** What a list makes of what is ranked: an entry of each, or of several. */
  entriesOf(ranked: readonly Item[]): readonly Entry<Item>[];
};

const MOST_A_PAGE = 50;

/** Cuts one page out of a ranked list, and shows what the engine can mark in it. */
export async function pageOf<Item extends ListedItem>(
  services: Pick<Services, 'discovery'>,
  { first, after, includeWeak }: PageWish,
  options: PageOptions<Item>,
): Promise<MatchPage<Item>> {
  if (first < 1 || first > MOST_A_PAGE) throw noPage();
  const { subject, list, nearestFieldCodes, fittingScore, entriesOf } = options;
  const { limit, offset } = parseOffset({ first, after }, subject);
  const { ranked, weights, adjustments, dismissals } = list;
  const nothingFits = (ranked[0]?.score ?? 0) < fittingScore;
  const good = entriesOf(nothingFits ? [] : ranked.filter(({ score }) => score >= LEAST_SCORE));
  const all = entriesOf(ranked);
  const listed = includeWeak ? all : good;
  const rows = listed.slice(offset, offset + limit);
  const show = await readerOf(
    services,
    options,
    rows.flatMap(({ lead, alsoFits }) => [lead, ...alsoFits]),
  );
  const edges = rows.flatMap(({ lead, alsoFits, furtherCount }, turn) => {
    // Where the best of a house is gone, the next takes its place.
    const [node, ...others] = [lead, ...alsoFits].flatMap((item) => show(item) ?? []);
    if (!node) return [];
    return [{ cursor: cursorOf(offset + turn, subject), node: { ...node, alsoFits: others, furtherCount } }];
  });
  const hasNextPage = listed.length > offset + rows.length;
  return {
    edges,
    pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: listed.length,
    belowCount: all.length - good.length,
    nothingFits,
    fittingScore,
    nearestFieldCodes,
    weights,
    adjustments,
    dismissals,
  };
}

/** Reads all of these at once; what comes back shows one of them, and null for what may not be found any more. */
export async function readerOf<Item extends ListedItem>(
  services: Pick<Services, 'discovery'>,
  { viewer, list, placeOf, organizationOf, stillThere }: ShowOptions<Item>,
  items: readonly Item[],
): Promise<(item: Item) => ShownMatch | null> {
  const ids = items.map(({ id }) => id);
  const [found, isThere] = await Promise.all([
    explain(services, viewer, { query: list.query, ids }),
    stillThere(items),
  ]);
  const told = list.told.toLowerCase();
  const isTold = (term: string) => told.includes(term.toLowerCase());
  return (item) => {
    const hit = found.get(item.id);
    if (!hit || !isThere(item)) return null;
    const { terms, highlights } = matchOf(hit.hit, list.query);
    const shown = { ...item, node: hit.node, terms: terms.filter(isTold), highlights };
    const alone = { alsoFits: [], furtherCount: 0 };
    return { ...shown, ...alone, place: placeOf(item), organizationId: organizationOf(item) };
  };
}

type Explained = { readonly node: Findable; readonly hit: SearchHit };

/** As this viewer may find them now: what the index lost in between is left out. */
async function explain(
  { discovery }: Pick<Services, 'discovery'>,
  viewer: Viewer,
  { query, ids }: { query: string; ids: readonly string[] },
): Promise<Map<string, Explained>> {
  if (ids.length === 0) return new Map();
  const wish = { ...emptyQuery, text: query, filter: { ids }, limit: ids.length };
  const { hits, isDegraded } = await discovery.find<Findable>(viewer, wish);
  if (isDegraded) throw new MatchingUnavailable(new Error('the engine answered in a reduced way'));
  return new Map(hits.map(({ node, hit }) => [node.id, { node, hit }]));
}

function noPage() {
  return new InvalidInput({
    text: {
      zh: `匹配每页 1 到 ${MOST_A_PAGE} 条，请改一下 first`,
      en: `A page of matches holds 1 to ${MOST_A_PAGE}; change first`,
    },
    field: ['first'],
  });
}
