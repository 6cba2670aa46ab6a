import type { Services } from '#graphql/context.ts';
import { AppError, InvalidInput } from '#kernel/errors.ts';
import { type IdKind, kindOf, parseId } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import {
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
import type { Findable, Found } from './discovery.model.ts';
import { canFind } from './discovery.policy.ts';

export type DiscoveryService = ReturnType<typeof createDiscoveryService>;

export type DiscoveryServiceOptions = {
  services: Services;
  search: SearchEngine;
  report(error: unknown): void;
};

const MAX_TEXT = 10_000;
const MAX_SUGGESTIONS = 20;
/** Where the trade lives: the place of somebody whose own is not known. */
const GUZHEN = '442000105';

export type Finding = Omit<SearchQuery, 'highlight' | 'near'>;

export function createDiscoveryService({ services, search, report }: DiscoveryServiceOptions) {
  async function find<Node extends Findable>(viewer: Viewer, finding: Finding): Promise<Found<Node>> {
    checkText(finding.text);
    const near = finding.order === 'NEAREST' ? await placeOf(viewer, finding) : undefined;
    const result = await answer({ ...finding, near, highlight: true });
    const nodes = await load(
      viewer,
      result.hits.map(({ id }) => id),
    );
    return {
      ...result,
      hits: result.hits.flatMap((hit, turn) => {
        const node = nodes[turn] as Node | null;
        return node ? [{ node, hit, place: finding.offset + turn }] : [];
      }),
      hasNextPage: result.total.value > finding.offset + result.hits.length && result.hits.length > 0,
      isDegraded: result.degraded ?? false,
    };
  }

  async function answer(query: SearchQuery): Promise<SearchResult> {
    try {
      return await search.search(query);
    } catch (error) {
      if (error instanceof SearchUnavailable) {
        report(error);
        return browse(query);
      }
      if (error instanceof InvalidSearchQuery) {
        throw new InvalidInput({ text: error.text, field: [error.field], cause: error });
      }
      throw error instanceof SearchError ? new SearchFailed(error.text, error) : error;
    }
  }

  /** A plain list from the database, newest first: less than a search, and said to be. */
  async function browse({ filter, limit, offset }: SearchQuery): Promise<SearchResult> {
    const page = await services.organizations.browse({
      kinds: (filter.kinds ?? []).filter((kind) => kind !== 'NEED' && kind !== 'CAPABILITY'),
      limit,
      offset,
    });
    return {
      hits: page.rows.map(({ id, kind, revision }) => ({
        id,
        kind: kind as Exclude<typeof kind, 'BUREAU'>,
        revision,
        score: 0,
        distance: null,
        highlights: [],
        reasons: [],
      })),
      total: { value: page.totalCount, exact: true },
      facets: [],
      understood: { terms: [], concepts: [], ignored: [], didYouMean: null },
      degraded: true,
    };
  }

  async function placeOf(viewer: Viewer, { filter }: Finding): Promise<SearchPlace | undefined> {
    const [membership] = viewer.kind === 'ACCOUNT' ? viewer.memberships : [];
    const [own] = membership ? await services.organizations.getMany([membership.organizationId]) : [];
    const code = own?.townCode ?? filter.towns?.[0] ?? GUZHEN;
    return services.taxonomies.town(code)?.centre;
  }

  /** In the order of the ids; null for what is gone, or may not be found any more though the index still has it. */
  async function load(viewer: Viewer, ids: readonly string[]): Promise<(Findable | null)[]> {
    const [organizations, commissioners, needs, capabilities] = await Promise.all([
      services.organizations.getMany(idsOf('organization', ids)),
      services.commissioners.getMany(idsOf('commissioner', ids)),
      services.needs.getMany(idsOf('need', ids)),
      services.capabilities.getMany(idsOf('capability', ids)),
    ]);
    const found = [...organizations, ...commissioners, ...needs, ...capabilities];
    const byId = new Map<string, Findable>(
      found.flatMap((thing) => (thing && canFind(viewer, thing) ? [[thing.id, thing]] : [])),
    );
    return ids.map((id) => byId.get(id) ?? null);
  }

  async function suggest(viewer: Viewer, { text, limit }: { text: string; limit: number }) {
    checkText(text);
    const { items } = await search.suggest(text, Math.min(Math.max(limit, 1), MAX_SUGGESTIONS));
    const ids = items.map(({ kind, id }) => (kind === 'NAME' ? id : ''));
    const nodes = await load(viewer, ids);
    return items
      .map((item: Suggestion, turn) => ({ item, node: nodes[turn] ?? null }))
      .filter(({ item, node }) => item.kind !== 'NAME' || node !== null);
  }

  return { find, suggest };
}

/** The engine cannot answer, and there is no lesser answer either. */
class SearchFailed extends AppError {
  readonly code = 'SEARCH_UNAVAILABLE';

  constructor(text: SearchErrorText, cause: unknown) {
    super({ text, cause });
  }
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

function idsOf<Kind extends IdKind>(kind: Kind, ids: readonly string[]) {
  return ids.filter((id) => kindOf(id) === kind).map((id) => parseId(kind, id));
}
