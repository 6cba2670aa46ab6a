import type { Services } from '#graphql/context.ts';
import { AppError, InvalidInput } from '#kernel/errors.ts';
import { type IdKind, kindOf, parseId } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { isFindable } from '#modules/organizations/index.ts';
import {
  emptyQuery,
  InvalidSearchQuery,
  type SearchEngine,
  SearchError,
  type SearchErrorText,
  type SearchPlace,
  type SearchQuery,
  type SearchResult,
  SearchUnavailable,
  type Suggestion,
} from '#search';
import { createBrowse } from './discovery.browse.ts';
import { readFilter, type SearchList } from './discovery.filter.ts';
import { createSearchHelp, type SearchHelp } from './discovery.help.ts';
import type { SearchMetrics } from './discovery.metrics.ts';
import type { Findable, Found } from './discovery.model.ts';
import { canFind } from './discovery.policy.ts';

export type DiscoveryService = ReturnType<typeof createDiscoveryService>;

export type DiscoveryServiceOptions = {
  services: Services;
  search: SearchEngine;
  metrics: SearchMetrics;
  report(error: unknown): void;
};

const MAX_TEXT = 10_000;
const MAX_SUGGESTIONS = 20;
const MAX_SIMILAR = 3;
/** Where the trade lives: the place of somebody whose own is not known. */
const GUZHEN = '442000105';

export type Finding = Omit<SearchQuery, 'highlight'> & {
  /** Whether to say why each hit is there; yes unless told otherwise. */
  readonly explained?: boolean;
};

export function createDiscoveryService({ services, search, metrics, report }: DiscoveryServiceOptions) {
  const browse = createBrowse(services);

  async function find<Node extends Findable>(viewer: Viewer, finding: Finding): Promise<Found<Node>> {
    checkText(finding.text);
    const { explained: highlight = true, ...query } = finding;
    const result = await answer({ ...query, near: await placeOf(viewer, finding), highlight });
    const nodes = await load(viewer, result);
    return {
      ...result,
      hits: result.hits.flatMap((hit, turn) => {
        const node = nodes[turn] as Node | null;
        return node ? [{ node, hit, place: finding.offset + turn }] : [];
      }),
      lastPlace: result.hits.length > 0 ? finding.offset + result.hits.length - 1 : null,
      hasNextPage: result.total.value > finding.offset + result.hits.length && result.hits.length > 0,
      isDegraded: result.degraded ?? false,
    };
  }

  async function answer(query: SearchQuery): Promise<SearchResult> {
    const done = metrics.began(query);
    try {
      const result = await search.search(query);
      done(result.degraded ? 'degraded' : 'answered');
      return result;
    } catch (error) {
      if (error instanceof SearchUnavailable) {
        done('degraded');
        report(error);
        return browse(query);
      }
      done('refused');
      if (error instanceof InvalidSearchQuery) {
        throw new InvalidInput({ text: error.text, field: [error.field], cause: error });
      }
      throw error instanceof SearchError ? new SearchFailed(error.text, error) : error;
    }
  }

  /** Where distances begin: the place of the filter, else whose own place sorting needs. */
  async function placeOf(viewer: Viewer, { filter, near, order }: Finding): Promise<SearchPlace | undefined> {
    if (near || order !== 'NEAREST') return near;
    const [membership] = viewer.kind === 'ACCOUNT' ? viewer.memberships : [];
    const [own] = membership ? await services.organizations.getMany([membership.organizationId]) : [];
    const code = own?.townCode ?? filter.towns?.[0] ?? GUZHEN;
    return services.taxonomies.town(code)?.centre;
  }

  async function load(viewer: Viewer, { hits, degraded }: SearchResult): Promise<(Findable | null)[]> {
    const nodes = await loadByIds(
      viewer,
      hits.map(({ id }) => id),
    );
    // The index holds what belongs to verified organizations only; the database does not know that of a need.
    return degraded ? hideUnverified(nodes) : nodes;
  }

  /** In the order of the ids; null for what is gone, or may not be found any more though the index still has it. */
  async function loadByIds(viewer: Viewer, ids: readonly string[]): Promise<(Findable | null)[]> {
    const found = await Promise.all([
      getAny('organization', ids, services.organizations.getMany),
      getAny('commissioner', ids, services.commissioners.getMany),
      getAny('need', ids, services.needs.getMany),
      getAny('capability', ids, services.capabilities.getMany),
    ]);
    const byId = new Map<string, Findable>(
      found.flat().flatMap((thing) => (thing && canFind(viewer, thing) ? [[thing.id, thing]] : [])),
    );
    return ids.map((id) => byId.get(id) ?? null);
  }

  async function hideUnverified(nodes: readonly (Findable | null)[]): Promise<(Findable | null)[]> {
    const ownerIds = nodes.flatMap((node) => (node ? (ownerOf(node) ?? []) : []));
    const owners = await services.organizations.getMany([...new Set(ownerIds)]);
    const verified = new Set(owners.flatMap((owner) => (owner && isFindable(owner) ? [owner.id] : [])));
    return nodes.map((node) => {
      const owner = node && ownerOf(node);
      return owner && !verified.has(owner) ? null : node;
    });
  }

  /** What the words may mean and whom they name; nothing while the engine is away, since the search itself tells that. */
  async function suggest(viewer: Viewer, { text, limit }: { text: string; limit: number }) {
    checkText(text);
    checkSuggestions(limit);
    const { items, didYouMean } = await search.suggest(text, limit).catch((error: unknown) => {
      if (!(error instanceof SearchUnavailable)) throw error;
      report(error);
      return { items: [], didYouMean: null };
    });
    const nodes = await loadByIds(
      viewer,
      items.map(({ kind, id }) => (kind === 'NAME' ? id : '')),
    );
    const shown = items
      .map((item: Suggestion, turn) => ({ item, node: nodes[turn] ?? null }))
      .filter(({ item, node }) => item.kind !== 'NAME' || node !== null);
    return { items: shown, didYouMean };
  }

  /** What the words (or the chosen fields) find in another list. */
  async function findSimilar<Node extends Findable>(
    viewer: Viewer,
    { similarIn }: SearchHelp,
    list: SearchList,
  ): Promise<Node[]> {
    const like = similarIn(list);
    if (!like) return [];
    const { filter } = readFilter(list, null, services.taxonomies);
    const { hits, isDegraded } = await find<Node>(viewer, {
      ...emptyQuery,
      ...like,
      filter: { ...like.filter, ...filter },
      limit: MAX_SIMILAR,
      explained: false,
    });
    // A plain list is similar to nothing.
    return isDegraded ? [] : hits.map(({ node }) => node);
  }

  return {
    find,
    suggest,
    findSimilar,
    helpWith: createSearchHelp({ search, taxonomies: services.taxonomies, report }),
  };
}

/** The engine cannot answer, and there is no lesser answer either. */
class SearchFailed extends AppError {
  readonly code = 'SEARCH_UNAVAILABLE';

  constructor(text: SearchErrorText, cause: unknown) {
    super({ text, cause });
  }
}

function ownerOf(thing: Findable) {
  if ('enterpriseId' in thing) return thing.enterpriseId;
  return 'ownerId' in thing ? thing.ownerId : null;
}

/** Asks the database for one kind only where the ids name some. */
async function getAny<Kind extends IdKind, Thing>(
  kind: Kind,
  ids: readonly string[],
  getMany: (ids: ReturnType<typeof parseId<Kind>>[]) => Promise<(Thing | null)[]>,
): Promise<(Thing | null)[]> {
  const theirs = ids.filter((id) => kindOf(id) === kind).map((id) => parseId(kind, id));
  return theirs.length > 0 ? getMany(theirs) : [];
}

function checkText(text: string): void {
  if (text.length <= MAX_TEXT) return;
  throw new InvalidInput({
    text: {
      zh: `检索词最多 ${MAX_TEXT.toLocaleString('en')} 个字，现在是 ${text.length.toLocaleString('en')} 个`,
      en: `A query takes up to ${MAX_TEXT.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}`,
    },
    field: ['query'],
  });
}

function checkSuggestions(limit: number): void {
  if (limit >= 1 && limit <= MAX_SUGGESTIONS) return;
  throw new InvalidInput({
    text: {
      zh: `first 应在 1 到 ${MAX_SUGGESTIONS} 之间，这里是 ${limit}`,
      en: `first must lie between 1 and ${MAX_SUGGESTIONS}; this is ${limit}`,
    },
    field: ['first'],
  });
}
