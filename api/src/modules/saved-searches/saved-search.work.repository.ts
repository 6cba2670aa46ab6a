import { randomUUID } from 'node:crypto';
import type { Types, UpdateQuery } from 'mongoose';
import { objectId } from '#database/object-id.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import { MAX_SAVED_SEARCHES } from './saved-search.errors.ts';
import type { SavedSearchModel, SavedSearchRecord } from './saved-search.model.ts';

/** What the worker holds: everything but the long list of what is known. */
export type ClaimedSearch = Omit<SavedSearchRecord, 'known'>;

export type WorkRepository = ReturnType<typeof createWorkRepository>;

/** Longer than looking at one slice takes and than the clocks of two processes differ. */
const LEASE_MS = 60_000;
const MAX_FRESH = 200;
const kept = { slot: { $exists: true } } as const;

/** What the worker asks and writes. Each write is guarded by the claim: a lease that was lost writes nothing. */
export function createWorkRepository({
  model,
  clock,
  maxKnown,
}: {
  model: SavedSearchModel;
  clock: Clock;
  maxKnown: number;
}) {
  async function claim(due: object, limit: number): Promise<ClaimedSearch[]> {
    const now = clock.now();
    const free = { ...kept, ...due, leaseUntil: { $lte: now } };
    const candidates = await model
      .find(free, { _id: 1 })
      .limit(limit)
      .lean<{ _id: Types.ObjectId }[]>()
      .exec();
    if (candidates.length === 0) return [];
    const among = { _id: { $in: candidates.map(({ _id }) => _id) } };
    const token = randomUUID();
    // The filter repeats what made them due: of two workers that saw the same list, one gets each.
    await model
      .updateMany(
        { ...free, ...among },
        { $set: { leaseUntil: new Date(now.getTime() + LEASE_MS), claim: token } },
      )
      .exec();
    return model
      .find({ ...among, claim: token }, { known: 0 })
      .lean<ClaimedSearch[]>()
      .exec();
  }

  /** False where the claim is another worker's by now. */
  async function writeClaimed(
    { _id, claim: token }: ClaimedSearch,
    update: UpdateQuery<SavedSearchRecord>,
  ): Promise<boolean> {
    const { matchedCount } = await model.updateOne({ _id, claim: token ?? '' }, update).exec();
    return matchedCount === 1;
  }

  return {
    /** Searches that have not looked at the latest changes and have rested. */
    claimStale: (newest: Date, limit: number) =>
      claim({ evaluatedThrough: { $lt: newest }, restsUntil: { $lte: clock.now() } }, limit),

    /** Searches whose letter is due. */
    claimDue: (limit: number) => claim({ alertDueAt: { $lte: clock.now() } }, limit),

    /** Those of one account, rested or not: it looks at them now. */
    claimOf: (accountId: Id<'account'>, newest: Date) =>
      claim({ accountId: objectId(accountId), evaluatedThrough: { $lt: newest } }, MAX_SAVED_SEARCHES),

    async knownOf({ _id }: ClaimedSearch): Promise<Set<string>> {
      const record = await model
        .findOne({ _id }, { known: 1 })
        .lean<Pick<SavedSearchRecord, 'known'>>()
        .exec();
      return new Set(record?.known ?? []);
    },

    /** What is known from the start, for a search that was saved while the engine was away. */
    prepare: (
      search: ClaimedSearch,
      baseline: Pick<
        SavedSearchRecord,
        'known' | 'newSince' | 'yardstick' | 'evaluatedThrough' | 'restsUntil'
      >,
    ) => writeClaimed(search, { $set: { ...baseline, isPrepared: true } }),

    /** Adds what is new, the best first, and says how far was looked. */
    addFresh: (
      search: ClaimedSearch,
      found: readonly string[],
      {
        evaluatedThrough,
        restsUntil,
        newSince,
      }: { evaluatedThrough: Date; restsUntil: Date; newSince: Date | null },
    ) => {
      const foundAt = clock.now();
      const $set = { evaluatedThrough, restsUntil, newSince };
      if (found.length === 0) return writeClaimed(search, { $set });
      const ids = found.slice(0, MAX_FRESH);
      return writeClaimed(search, {
        // Whoever dies before the letter is written leaves it due.
        $set: { ...$set, ...(search.frequency === 'AT_ONCE' && { alertDueAt: foundAt }) },
        $push: {
          fresh: { $each: ids.map((id) => ({ id, foundAt })), $position: 0, $slice: MAX_FRESH },
          known: { $each: [...found], $slice: -maxKnown },
          ...(search.frequency !== 'NEVER' && { untold: { $each: ids, $slice: -MAX_FRESH } }),
        },
      });
    },

    /** The letter with these items is written (or there was nothing to write): the next one is another. */
    endTurn: (search: ClaimedSearch, told: readonly string[], alertDueAt: Date | null) =>
      writeClaimed(search, {
        $inc: { turn: 1 },
        $pullAll: { untold: [...told] },
        $set: { leaseUntil: clock.now(), ...(alertDueAt && { alertDueAt }) },
        $unset: { claim: 1, ...(!alertDueAt && { alertDueAt: 1 }) },
      } as UpdateQuery<SavedSearchRecord>),

    /** Gives it back, for others to claim after that time. */
    release: (search: ClaimedSearch, afterMs = 0) =>
      writeClaimed(search, {
        $set: { leaseUntil: new Date(clock.now().getTime() + afterMs) },
        $unset: { claim: 1 },
      } as UpdateQuery<SavedSearchRecord>),
  };
}
