import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import { type Lexicon, type SearchEngine, SearchError } from '#search';
import type { Worker } from '../module.ts';
import type { LexiconEditions } from './lexicon.editions.ts';
import type { SharedIndexRepository } from './shared-index.repository.ts';

export type IndexingState = {
  readonly state: 'UP_TO_DATE' | 'REINDEXING';
  readonly since: Date;
  /** Documents read anew, of how many. */
  readonly done: number;
  readonly total: number;
  readonly failure: Text | null;
};

export type LexiconFollower = Worker & {
  /** Something was saved here: look soon instead of at the next turn. */
  wake(): void;
  state(): Promise<IndexingState>;
};

export type LexiconFollowerOptions = {
  editions: LexiconEditions;
  search: SearchEngine;
  /** The lexicon that the engine was opened with. */
  opened: Lexicon;
  sharedIndex: SharedIndexRepository;
  clock: Clock;
  report(error: unknown): void;
};

/** How long after an edit another one may follow that is taken along. */
const SETTLE_MS = 400;
/** How soon a process hears of what another one saved. */
const LOOK_EVERY_MS = 2_000;
const RENEW_EVERY_MS = 10_000;
const MAX_BACK_OFF_MS = 60_000;

const brokenText: Text = {
  zh: '检索没有接受这份词库，稍后会再试',
  en: 'Search did not take this lexicon; it will be tried again',
};

/** Brings each edition of the lexicon into search, here and, where the index is shared, by one process for all. */
export function createLexiconFollower(options: LexiconFollowerOptions): LexiconFollower {
  const { editions, search, opened, sharedIndex, clock, report } = options;
  /** What queries are read with here, and what the documents are known to be indexed with. */
  const versions = { queries: opened.version, index: '' };
  let work = { state: 'UP_TO_DATE' as IndexingState['state'], since: clock.now(), done: 0 };
  let failure: Text | null = null;
  let failures = 0;
  let retryAt = 0;
  let chain: Promise<boolean> = Promise.resolve(false);
  let settling: NodeJS.Timeout | undefined;
  let seen = opened.version;
  let isRunning = false;

  async function take(lexicon: Lexicon): Promise<boolean> {
    seen = lexicon.version;
    if (versions.index === lexicon.version) return false;
    try {
      const hasWorked = (await isShared()) ? await takeShared(lexicon) : await takeOwn(lexicon);
      failure = null;
      failures = 0;
      return hasWorked;
    } catch (error) {
      failure = error instanceof SearchError ? error.text : brokenText;
      retryAt = Date.now() + Math.min(1_000 * 2 ** failures++, MAX_BACK_OFF_MS);
      throw error;
    }
  }

  async function takeOwn(lexicon: Lexicon): Promise<boolean> {
    const isNew = versions.queries !== lexicon.version;
    if (isNew) await reindex(lexicon);
    settle(lexicon);
    return isNew;
  }

  async function takeShared(lexicon: Lexicon): Promise<boolean> {
    // Never edited, never noted: it holds what ships.
    if ((await editions.current()).version === 0) await sharedIndex.note(lexicon.version);
    const turn = await sharedIndex.askTurn(lexicon.version);
    if (turn === 'OURS') {
      await reindexForAll(lexicon);
    } else if (versions.queries !== lexicon.version) {
      await search.useLexicon(lexicon, { reindex: false });
      versions.queries = lexicon.version;
    }
    if (turn !== 'THEIRS') settle(lexicon);
    else begin();
    return turn === 'OURS';
  }

  async function reindexForAll(lexicon: Lexicon): Promise<void> {
    const renewal = setInterval(() => void sharedIndex.renewTurn().catch(report), RENEW_EVERY_MS);
    try {
      await reindex(lexicon);
      await sharedIndex.endTurn(lexicon.version);
    } catch (error) {
      await sharedIndex.endTurn();
      throw error;
    } finally {
      clearInterval(renewal);
    }
  }

  async function reindex(lexicon: Lexicon): Promise<void> {
    begin();
    await search.useLexicon(lexicon, {
      onProgress({ done }) {
        work = { ...work, done };
      },
    });
    versions.queries = lexicon.version;
  }

  function begin(): void {
    if (work.state === 'UP_TO_DATE') work = { state: 'REINDEXING', since: clock.now(), done: 0 };
  }

  function settle({ version }: Lexicon): void {
    versions.index = version;
    if (work.state === 'REINDEXING') work = { ...work, state: 'UP_TO_DATE', since: clock.now() };
  }

  async function isShared(): Promise<boolean> {
    return (await search.health()).engine === 'meilisearch';
  }

  /** One at a time: what is asked for while it works comes after it. */
  function takeInTurn(lexicon?: Lexicon): Promise<boolean> {
    chain = chain.catch(() => false).then(async () => take(lexicon ?? (await editions.current()).lexicon));
    return chain;
  }

  function wake(): void {
    begin();
    if (!isRunning) return;
    clearTimeout(settling);
    settling = setTimeout(() => void takeInTurn().catch(report), SETTLE_MS);
  }

  /** What another process saved may be one of several quick edits, too. */
  async function look(): Promise<void> {
    const { lexicon } = await editions.current();
    if (versions.index === lexicon.version || Date.now() < retryAt) return;
    if (seen !== lexicon.version) {
      seen = lexicon.version;
      wake();
    } else if (failure || versions.queries === lexicon.version) {
      // This very one: what was saved since may have others on its heels.
      await takeInTurn(lexicon);
    }
  }

  const looking = repeat(look, report);
  return {
    wake,
    async drain() {
      return (await takeInTurn()) ? 1 : 0;
    },
    start(everyMs) {
      isRunning = true;
      looking.start(Math.max(everyMs, LOOK_EVERY_MS));
    },
    async stop() {
      isRunning = false;
      clearTimeout(settling);
      await looking.stop();
      await chain.catch(() => false);
    },
    async state() {
      const { lexicon, last } = await editions.current();
      const { documents } = await search.health();
      const isBehind = work.state === 'UP_TO_DATE' && versions.queries !== lexicon.version;
      const told = isBehind ? { state: 'REINDEXING' as const, since: last?.at ?? work.since, done: 0 } : work;
      return { ...told, total: Math.max(documents, told.done), failure };
    },
  };
}
