import { setTimeout as pause } from 'node:timers/promises';
import { repeat } from '#database/outbox.ts';
import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { toId } from '#kernel/id.ts';
import type { Account } from '#kernel/viewer.ts';
import { SearchUnavailable } from '#search';
import type { Worker } from '../module.ts';
import type { AlertRepository } from './alert.repository.ts';
import type { ItemChangeRepository } from './item-change.repository.ts';
import type { Look } from './saved-search.look.ts';
import type { Matching } from './saved-search.matching.ts';
import { canBeWrittenTo } from './saved-search.policy.ts';
import { toSavedSearch } from './saved-search.records.ts';
import type { SavedSearchRepository } from './saved-search.repository.ts';
import { nextAlertAt } from './saved-search.schedule.ts';
import type { ClaimedSearch, WorkRepository } from './saved-search.work.repository.ts';

export type SavedSearchWorkerOptions = {
  repository: SavedSearchRepository;
  work: WorkRepository;
  alerts: AlertRepository;
  changes: ItemChangeRepository;
  look: Look;
  matching: Matching;
  accounts: Services['accounts'];
  clock: Clock;
  report(error: unknown): void;
};

const SLICE = 20;
const LEAST_PAUSE_MS = 2_000;
/** By then the index is mended that a crash left behind the data. */
const START_AFTER_MS = 30_000;
/** After each search as long as it took, so that half of the processor stays for those who wait for an answer. */
const MOST_PAUSE_MS = 50;
/** A search that fails, or an engine that is away: not again before. */
const RETRY_MS = 60_000;
/** Of one letter; the page shows the rest. */
const MOST_TOLD = 100;
const DAY_MS = 24 * 60 * 60_000;
const KEEP_CHANGES_MS = 9 * DAY_MS;
const KEEP_ALERTS_MS = 90 * DAY_MS;

export type SavedSearchWorker = Worker & {
  /** For an account that looks at its searches: what is new at this moment. Never rejects. */
  refresh(viewer: Account): Promise<void>;
};

/** Looks for what is new, and writes letters where they are due. Safe in several processes at once. */
export function createSavedSearchWorker(options: SavedSearchWorkerOptions): SavedSearchWorker {
  const { repository, work, alerts, changes, look, matching, accounts, clock, report } = options;
  let purgedAt = clock.now().getTime();

  /** As the account is now. Null where it is gone; then its searches go, too. */
  async function readerOf({ accountId }: ClaimedSearch): Promise<Account | null> {
    const id = toId('account', accountId.toHexString());
    const viewer = await accounts.actFor(id);
    if (!viewer) {
      await alerts.removeOf(id);
      await repository.removeOf(id);
    }
    return viewer;
  }

  async function lookAt(record: ClaimedSearch, newest: Date): Promise<void> {
    const viewer = await readerOf(record);
    if (!viewer) return;
    const fresh = await look.at(record, viewer, newest);
    const untold = [...record.untold, ...fresh];
    if (record.frequency === 'AT_ONCE' && untold.length > 0) return tell({ ...record, untold }, viewer);
    await work.release(record);
  }

  /** Writes the letter, or none where nothing may be told any more; then the next one's time is set. */
  async function tell(record: ClaimedSearch, viewer: Account): Promise<void> {
    const now = clock.now();
    const next = nextAlertAt(record.frequency, now);
    const items =
      canBeWrittenTo(viewer) && record.untold.length > 0
        ? await matching.explained(viewer, toSavedSearch(record), {
            ids: record.untold.slice(0, MOST_TOLD),
          })
        : [];
    if (items.length === 0) {
      await work.endTurn(record, record.untold, next);
      return;
    }
    const itemIds = items.map(({ node }) => node.id);
    const { _id: savedSearchId, accountId, turn } = record;
    const written = await alerts.write({ savedSearchId, accountId, itemIds, createdAt: now, turn });
    // A letter from before a crash may tell less: the rest has a turn of its own, at once.
    const isWhole = itemIds.every((id) => written.includes(id));
    await work.endTurn(record, isWhole ? record.untold : written, isWhole ? next : now);
  }

  async function lookAndTell(record: ClaimedSearch): Promise<void> {
    const viewer = await readerOf(record);
    if (!viewer) return;
    const newest = (await changes.newest()) ?? new Date(0);
    const fresh = await look.at(record, viewer, newest);
    await tell({ ...record, untold: [...record.untold, ...fresh] }, viewer);
  }

  /** One after the other; a faulty search holds nobody up. */
  async function each(
    claim: () => Promise<ClaimedSearch[]>,
    handle: (record: ClaimedSearch) => Promise<void>,
  ): Promise<number> {
    let done = 0;
    for (let records = await claim(); records.length > 0; records = await claim()) {
      for (const record of records) {
        const began = performance.now();
        try {
          await handle(record);
          done += 1;
        } catch (error) {
          report(error);
          await work.release(record, RETRY_MS);
          // The others would fail alike: their leases end by themselves.
          if (error instanceof SearchUnavailable) return done;
        }
        await pause(Math.min(performance.now() - began, MOST_PAUSE_MS));
      }
    }
    return done;
  }

  async function purge(): Promise<void> {
    const now = clock.now().getTime();
    if (now - purgedAt < DAY_MS) return;
    purgedAt = now;
    await repository.purge(new Date(now - DAY_MS));
    await changes.purge(new Date(now - KEEP_CHANGES_MS));
    await alerts.purge(new Date(now - KEEP_ALERTS_MS));
  }

  async function drain(): Promise<number> {
    const newest = await changes.newest();
    const looked = newest
      ? await each(
          () => work.claimStale(newest, SLICE),
          (record) => lookAt(record, newest),
        )
      : 0;
    const told = await each(() => work.claimDue(SLICE), lookAndTell);
    await purge();
    return looked + told;
  }

  async function refresh({ accountId }: Account): Promise<void> {
    try {
      const newest = await changes.newest();
      if (!newest) return;
      for (const record of await work.claimOf(accountId, newest)) await lookAt(record, newest);
    } catch (error) {
      // The list as it was is better than none.
      report(error);
    }
  }

  const { start, stop } = repeat(drain, report);
  let starting: NodeJS.Timeout | undefined;
  return {
    drain,
    refresh,
    start(everyMs) {
      starting = setTimeout(() => start(Math.max(everyMs, LEAST_PAUSE_MS)), START_AFTER_MS);
    },
    async stop() {
      clearTimeout(starting);
      await stop();
    },
  };
}
