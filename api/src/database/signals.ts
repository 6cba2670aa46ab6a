import { type Connection, Types } from 'mongoose';
import type { Heard, Signals } from '#kernel/signals.ts';
import { repeat } from './outbox.ts';
import { createSignalModel, type SignalRecord } from './signals.model.ts';

export type SignalsOptions = {
  connection: Connection;
  report(error: unknown): void;
  /** How often to look while somebody listens; a test takes less. */
  everyMs?: number;
};

export type OpenSignals = Signals & {
  /** For operators and tests. */
  listeners(): number;
  close(): Promise<void>;
};

/** Somebody who writes to somebody sees it arrive as they lift their finger, and the store is asked three times a second. */
const EVERY_MS = 300;
/** So far the clocks of two processes may differ, and so long a write may be under way. */
const OVERLAP_MS = 10_000;

/**
 * Signals by way of a collection: no change streams, so that it is the same on the embedded store and on any MongoDB. A
 * process looks only while it has listeners; what it tells itself it hears at once.
 */
export function createSignals({ connection, report, everyMs = EVERY_MS }: SignalsOptions): OpenSignals {
  const model = createSignalModel(connection);
  const listeners = new Map<string, Set<Heard>>();
  /** What was heard already, with when it may be forgotten. */
  const seen = new Map<string, number>();
  let lookedAt = 0;

  function tell(topic: string, ids: readonly string[]): void {
    for (const heard of listeners.get(topic) ?? []) heard(ids);
  }

  async function look(): Promise<void> {
    const now = Date.now();
    const since = new Date(lookedAt - OVERLAP_MS);
    const found = await model
      .find({ at: { $gt: since } })
      .sort({ at: 1, _id: 1 })
      .lean<SignalRecord[]>()
      .exec();
    // Longer ago than the last look saw, and by a clock that is ahead: it is not seen again.
    for (const [id, until] of seen) if (until < now) seen.delete(id);
    for (const { _id, topic, ids, at } of found) {
      const id = _id.toHexString();
      const isNew = !seen.has(id);
      seen.set(id, Math.max(now, at.getTime()) + 3 * OVERLAP_MS);
      if (isNew) tell(topic, ids);
    }
    lookedAt = now;
  }

  const looking = repeat(look, report);
  /** One after the other: a stop waits for the last look. */
  let turn: Promise<unknown> = Promise.resolve();

  let isLooking = false;

  /** Looks while somebody listens; what came shortly before is told too, since whoever listens has just read. */
  async function follow(): Promise<void> {
    const isWanted = listeners.size > 0;
    if (isWanted === isLooking) return;
    isLooking = isWanted;
    if (!isWanted) return looking.stop();
    lookedAt = Date.now();
    looking.start(everyMs);
  }

  return {
    async publish(topic, ids) {
      const record = { _id: new Types.ObjectId(), topic, ids: [...ids], at: new Date() };
      seen.set(record._id.toHexString(), record.at.getTime() + 3 * OVERLAP_MS);
      tell(topic, ids);
      await model.create(record);
    },

    hint: tell,

    listen(topic, heard) {
      const group = listeners.get(topic) ?? new Set();
      // A wrapper of its own: the same function may listen twice.
      const own: Heard = (ids) => heard(ids);
      listeners.set(topic, group.add(own));
      turn = turn.then(follow);
      return () => {
        group.delete(own);
        if (group.size > 0 || listeners.get(topic) !== group) return;
        listeners.delete(topic);
        turn = turn.then(follow);
      };
    },

    listeners: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),

    async close() {
      listeners.clear();
      turn = turn.then(follow);
      await turn;
    },
  };
}
