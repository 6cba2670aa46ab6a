import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Findable } from '#modules/discovery/index.ts';
import type { ItemChangeRepository } from './item-change.repository.ts';
import { MAX_KNOWN, type Matching } from './saved-search.matching.ts';
import './saved-search.messages.ts';
import type { SavedSearch } from './saved-search.model.ts';
import { toSavedSearch } from './saved-search.records.ts';
import type { ClaimedSearch, WorkRepository } from './saved-search.work.repository.ts';

export type LookOptions = {
  work: WorkRepository;
  changes: ItemChangeRepository;
  matching: Matching;
  bus: Bus;
  clock: Clock;
};

export type Look = ReturnType<typeof createLook>;

const SECOND_MS = 1_000;
/** Told at once means within a minute, also while changes follow each other. */
const REST_MS = { AT_ONCE: 15 * SECOND_MS, others: 10 * 60 * SECOND_MS };
/** What another process writes may be seen later than its time says: it is looked at again. */
const OVERLAP_MS = 10 * 60 * SECOND_MS;
const UNSETTLED_MS = 2 * SECOND_MS;
/** Of one import that brings more, only the best are told. */
const MAX_EXPLAINED = 300;

/**
 * Finds what is new for one saved search. New is what may be found now, changed since the last look, and was not among
 * what the search found before: an item that merely changes is not new, one that matches for the first time is.
 */
export function createLook({ work, changes, matching, bus, clock }: LookOptions) {
  /** What is known now, so that only what comes later is new. */
  async function baseline(subject: Pick<SavedSearch, 'list' | 'query' | 'conditions'>) {
    const now = clock.now();
    // First the time, then the answer: what comes in between is looked at again and found to be known.
    const evaluatedThrough = settled((await changes.newest()) ?? new Date(0), now);
    const { known, isBroad, yardstick } = await matching.baseline(subject);
    return {
      known: known.slice(0, MAX_KNOWN),
      newSince: isBroad ? now : null,
      yardstick: [...yardstick],
      evaluatedThrough,
    };
  }

  async function candidates(record: ClaimedSearch, search: SavedSearch): Promise<string[]> {
    const since = new Date(record.evaluatedThrough.getTime() - OVERLAP_MS);
    const changed = await changes.listSince(record.list, since);
    const found = changed.length > 0 ? await matching.among(search, changed, record.yardstick) : [];
    if (found.length === 0) return [];
    const known = await work.knownOf(record);
    return found.filter((id) => !known.has(id));
  }

  return {
    baseline,

    /** Returns the ids that are new, the best first; they are kept with the search. */
    async at(record: ClaimedSearch, viewer: Viewer, newest: Date): Promise<string[]> {
      const now = clock.now();
      const rest = record.frequency === 'AT_ONCE' ? REST_MS.AT_ONCE : REST_MS.others;
      const restsUntil = new Date(now.getTime() + rest);
      const search = toSavedSearch(record);
      if (!record.isPrepared) {
        await work.prepare(record, { ...(await baseline(search)), restsUntil });
        return [];
      }
      const ids = await candidates(record, search);
      const told = await matching.explained(viewer, search, {
        ids: ids.slice(0, MAX_EXPLAINED),
        yardstick: record.yardstick,
      });
      const isNew = ({ node }: { node: Findable }) =>
        record.newSince === null || publishedAt(node) >= record.newSince;
      const fresh = told.filter(isNew).map(({ node }) => node.id);
      if (fresh.length > 0) await bus.publish('SavedSearchFound', { search, itemIds: fresh, foundAt: now });
      const isKept = await work.addFresh(record, fresh, {
        evaluatedThrough: settled(newest, now),
        restsUntil,
        // What the list of known ids forgets must not come back as new.
        newSince: record.newSince ?? (fresh.length >= MAX_KNOWN ? now : null),
      });
      return isKept ? fresh : [];
    },
  };
}

/** A change of this very moment may have a companion that is not seen yet: then it counts as not looked at. */
function settled(newest: Date, now: Date): Date {
  return now.getTime() - newest.getTime() > UNSETTLED_MS ? newest : new Date(newest.getTime() - 1);
}

function publishedAt(thing: Findable): Date {
  return 'publishedAt' in thing ? thing.publishedAt : (thing.verifiedAt ?? thing.createdAt);
}
