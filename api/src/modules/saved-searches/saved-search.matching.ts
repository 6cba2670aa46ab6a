import type { Services } from '#graphql/context.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Findable } from '#modules/discovery/index.ts';
import {
  emptyQuery,
  MAX_LIMIT,
  type SearchEngine,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
  SearchUnavailable,
} from '#search';
import { narrowingOf } from './saved-search.input.ts';
import type { SavedSearch } from './saved-search.model.ts';
import { isClose, isWorthTelling } from './saved-search.relevance.ts';

export type Subject = Pick<SavedSearch, 'list' | 'query' | 'conditions'>;

/** What a search finds when it is saved: nothing of it is new later. */
export type Baseline = {
  readonly known: readonly string[];
  /** There is more than `known` holds. */
  readonly isBroad: boolean;
  readonly yardstick: readonly string[];
};

/** Something found, and why. */
export type Told = { readonly node: Findable; readonly hit: SearchHit };

export type Matching = ReturnType<typeof createMatching>;

/** As many as a saved search remembers. */
export const MAX_KNOWN = 2_000;
const YARDSTICKS = 3;
/** Saying why costs most of a search: so many at a time keep other requests waiting for some milliseconds only. */
const EXPLAINED_AT_ONCE = 10;
/** At saving: what is best of little may still be poor, and must not be known when it becomes good. */
const MOST_JUDGED = 30;

/** Asks the engine what a saved search finds; every method throws `SearchUnavailable` where it cannot answer in full. */
export function createMatching({ services, search }: { services: Services; search: SearchEngine }) {
  async function ask(subject: Subject, wish: Partial<SearchQuery>): Promise<SearchResult> {
    const { filter, near } = narrowingOf(subject, services.taxonomies);
    const result = await search.search({
      ...emptyQuery,
      text: subject.query,
      limit: MAX_LIMIT,
      near,
      ...wish,
      filter: { ...filter, ...wish.filter },
    });
    // A reduced answer tells nothing about what is new.
    if (result.degraded) throw new SearchUnavailable();
    return result;
  }

  async function close(subject: Subject, wish: Partial<SearchQuery>): Promise<string[]> {
    const { hits, understood } = await ask(subject, wish);
    return hits.filter((hit) => isClose(hit, understood)).map(({ id }) => id);
  }

  /** Of these ids, whoever asks, those that are worth a letter. */
  async function judge(subject: Subject, ids: readonly string[]): Promise<string[]> {
    const worth: string[] = [];
    for (let from = 0; from < ids.length; from += EXPLAINED_AT_ONCE) {
      const some = new Set(ids.slice(from, from + EXPLAINED_AT_ONCE));
      const asked = [...some, ...ids.slice(0, YARDSTICKS)];
      const { hits, understood } = await ask(subject, { filter: { ids: asked }, highlight: true });
      worth.push(
        ...hits.filter((hit) => some.has(hit.id) && isWorthTelling(hit, understood)).map(({ id }) => id),
      );
    }
    return worth;
  }

  return {
    async baseline(subject: Subject): Promise<Baseline> {
      const found: string[] = [];
      let isMore = true;
      while (isMore && found.length < MAX_KNOWN) {
        const more = await close(subject, { offset: found.length });
        found.push(...more);
        isMore = more.length === MAX_LIMIT;
      }
      const judged = await judge(subject, found.slice(0, MOST_JUDGED));
      return {
        known: [...judged, ...found.slice(MOST_JUDGED)],
        isBroad: isMore,
        yardstick: judged.slice(0, YARDSTICKS),
      };
    },

    /** Of these ids those that it finds, the best first, measured against the yardstick; whoever asks. */
    async among(subject: Subject, ids: readonly string[], yardstick: readonly string[]): Promise<string[]> {
      const found: string[] = [];
      const size = MAX_LIMIT - yardstick.length;
      for (let from = 0; from < ids.length; from += size) {
        const some = ids.slice(from, from + size);
        const wanted = new Set(some);
        const near = await close(subject, { filter: { ids: [...wanted, ...yardstick] } });
        found.push(...near.filter((id) => wanted.has(id)));
      }
      return found;
    },

    /**
     * Of these those that this viewer may find now, with why, in the given order; with a yardstick only those that
     * are worth a letter.
     */
    async explained(
      viewer: Viewer,
      subject: Subject,
      { ids, yardstick }: { ids: readonly string[]; yardstick?: readonly string[] },
    ): Promise<Told[]> {
      const { filter, near } = narrowingOf(subject, services.taxonomies);
      const found = new Map<string, Told>();
      for (let from = 0; from < ids.length; from += EXPLAINED_AT_ONCE) {
        const some = ids.slice(from, from + EXPLAINED_AT_ONCE);
        const asked = [...new Set([...some, ...(yardstick ?? [])])];
        const answer = await services.discovery.find<Findable>(viewer, {
          text: subject.query,
          filter: { ...filter, ids: asked },
          near,
          facets: [],
          order: 'RELEVANCE',
          offset: 0,
          limit: asked.length,
        });
        // A reduced answer tells nothing about what is new.
        if (answer.isDegraded) throw new SearchUnavailable();
        for (const hit of answer.hits) {
          if (!yardstick || isWorthTelling(hit.hit, answer.understood)) found.set(hit.node.id, hit);
        }
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },
  };
}
