import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import { isBehind, type Page, type PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Findable } from '#modules/discovery/index.ts';
import { emptyQuery, MAX_LIMIT, type SearchHit, SearchUnavailable } from '#search';
import { SavedSearchExists, TooManySavedSearches } from './saved-search.errors.ts';
import {
  digestOf,
  narrowingOf,
  parseName,
  parseSavedSearch,
  type SavedSearchDraft,
} from './saved-search.input.ts';
import type { Look } from './saved-search.look.ts';
import type { AlertFrequency, SavedSearch } from './saved-search.model.ts';
import { canUse } from './saved-search.policy.ts';
import type { SavedSearchRepository } from './saved-search.repository.ts';
import { nextAlertAt } from './saved-search.schedule.ts';
import type { StopLinks } from './saved-search.stop-link.ts';
import type { SavedSearchWorker } from './saved-search.worker.ts';

export type SavedSearchServiceOptions = {
  repository: SavedSearchRepository;
  worker: SavedSearchWorker;
  look: Look;
  stopLinks: StopLinks;
  services: Services;
  clock: Clock;
};

export type SavedSearchService = ReturnType<typeof createSavedSearchService>;

export type NewItem = {
  readonly id: string;
  readonly foundAt: Date;
  readonly node: Findable;
  readonly hit: SearchHit;
};

type Change = {
  readonly name?: string | null | undefined;
  readonly frequency?: AlertFrequency | null | undefined;
};

export function createSavedSearchService(options: SavedSearchServiceOptions) {
  const { repository, worker, look, stopLinks, services, clock } = options;

  /** @throws NotFound for one that belongs to somebody else, like for one that does not exist. */
  async function get(viewer: Viewer, id: Id<'savedSearch'>): Promise<SavedSearch> {
    requireAccount(viewer);
    const search = await repository.find(id);
    if (!search || !canUse(viewer, search)) throw new NotFound();
    return search;
  }

  async function knownNow(search: Pick<SavedSearch, 'list' | 'query' | 'conditions'>) {
    try {
      return { ...(await look.baseline(search)), isPrepared: true };
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      // A dead engine never fails a write: the worker asks it later.
      return { known: [], newSince: null, yardstick: [], isPrepared: false, evaluatedThrough: new Date(0) };
    }
  }

  /** @throws Failures, SavedSearchExists, TooManySavedSearches */
  async function save(viewer: Viewer, draft: SavedSearchDraft): Promise<SavedSearch> {
    const { accountId } = requireAccount(viewer);
    const content = parseSavedSearch(draft, services.taxonomies);
    const createdAt = clock.now();
    const alertDueAt = nextAlertAt(content.frequency, createdAt);
    const known = await knownNow(content);
    return placed(await repository.add({ ...content, ...known, accountId, createdAt, alertDueAt }));
  }

  async function update(
    viewer: Viewer,
    id: Id<'savedSearch'>,
    { name, frequency }: Change,
  ): Promise<SavedSearch> {
    const before = await get(viewer, id);
    if (name !== undefined && name !== null) await repository.rename(id, parseName(name));
    if (frequency && frequency !== before.frequency) {
      await repository.setFrequency(id, { frequency, alertDueAt: nextAlertAt(frequency, clock.now()) });
    }
    return get(viewer, id);
  }

  async function remove(viewer: Viewer, id: Id<'savedSearch'>): Promise<SavedSearch> {
    const search = await get(viewer, id);
    await repository.remove(id, clock.now());
    return search;
  }

  /** @throws NotFound after a day, SavedSearchExists where the same was saved again meanwhile, TooManySavedSearches */
  async function restore(viewer: Viewer, id: Id<'savedSearch'>): Promise<SavedSearch> {
    requireAccount(viewer);
    const removed = await repository.findRemoved(id);
    if (!removed || !canUse(viewer, removed)) return get(viewer, id);
    const alertDueAt = nextAlertAt(removed.frequency, clock.now());
    return placed(await repository.restore(removed, { digest: digestOf(removed), alertDueAt }));
  }

  async function open(viewer: Viewer, id: Id<'savedSearch'>): Promise<SavedSearch> {
    await get(viewer, id);
    await repository.markOpened(id, clock.now());
    return get(viewer, id);
  }

  async function list(viewer: Viewer, page: PageRequest): Promise<Page<SavedSearch>> {
    const account = requireAccount(viewer);
    await worker.refresh(account);
    return repository.list(account.accountId, page);
  }

  /** Of these ids those that the viewer may find now. */
  async function findable(viewer: Viewer, ids: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    const unique = [...new Set(ids)];
    for (let from = 0; from < unique.length; from += MAX_LIMIT) {
      const some = unique.slice(from, from + MAX_LIMIT);
      const answer = await services.discovery.find(viewer, {
        ...emptyQuery,
        filter: { ids: some },
        limit: some.length,
        explained: false,
      });
      for (const { node } of answer.hits) found.add(node.id);
    }
    return found;
  }

  /** How many new items each search has, in the order of the searches, with one question to the engine. */
  async function countNew(viewer: Viewer, searches: readonly SavedSearch[]): Promise<number[]> {
    const ids = await findable(
      viewer,
      searches.flatMap(({ fresh }) => fresh.map(({ id }) => id)),
    );
    return searches.map(({ fresh }) => fresh.filter(({ id }) => ids.has(id)).length);
  }

  async function countNewOf(viewer: Viewer): Promise<number> {
    const fresh = await repository.listFresh(requireAccount(viewer).accountId);
    const ids = await findable(viewer, fresh.flat());
    return fresh.flat().filter((id) => ids.has(id)).length;
  }

  /** Latest first, with why; what may not be seen any more is left out. */
  async function listNew(
    viewer: Viewer,
    search: SavedSearch,
    { limit, after }: PageRequest,
  ): Promise<{ items: NewItem[]; hasNextPage: boolean }> {
    const rest = [...search.fresh]
      .sort(
        (a, b) => b.foundAt.getTime() - a.foundAt.getTime() || (hexOfItem(a.id) < hexOfItem(b.id) ? 1 : -1),
      )
      .filter(({ id, foundAt }) => !after || isBehind({ at: foundAt, hex: hexOfItem(id) }, after));
    const shown = rest.slice(0, limit);
    if (shown.length === 0) return { items: [], hasNextPage: false };
    const { filter, near } = narrowingOf(search, services.taxonomies);
    const answer = await services.discovery.find<Findable>(viewer, {
      ...emptyQuery,
      text: search.query,
      filter: { ...filter, ids: shown.map(({ id }) => id) },
      near,
      limit: shown.length,
    });
    const hits = new Map<string, { node: Findable; hit: SearchHit }>(
      answer.hits.map(({ node, hit }) => [node.id, { node, hit }]),
    );
    const items = shown.flatMap(({ id, foundAt }) => {
      const found = hits.get(id);
      return found ? [{ id, foundAt, ...found }] : [];
    });
    return { items, hasNextPage: rest.length > shown.length };
  }

  return {
    get,
    save,
    update,
    remove,
    restore,
    open,
    list,
    countNew,
    countNewOf,
    listNew,

    /** What a link of a letter names, for its confirmation; null for a forged or old link and for what is gone. */
    async readStopLink(token: string): Promise<SavedSearch | null> {
      const id = stopLinks.read(token, clock.now());
      return id && repository.find(id);
    },

    /** Ends the letters of that search; doing it again changes nothing. Null as above. */
    async stopByLink(token: string): Promise<SavedSearch | null> {
      const id = stopLinks.read(token, clock.now());
      return id && repository.setFrequency(id, { frequency: 'NEVER', alertDueAt: null });
    },
  };
}

function placed(outcome: Awaited<ReturnType<SavedSearchRepository['add']>>): SavedSearch {
  if (outcome === 'FULL') throw new TooManySavedSearches();
  if (outcome === null) throw new NotFound();
  if ('existing' in outcome) throw new SavedSearchExists(outcome.existing);
  return outcome;
}

function hexOfItem(id: string): string {
  return hexOf(id as Id<'need'>);
}
