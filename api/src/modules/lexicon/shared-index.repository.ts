import { written } from '#database/errors.ts';
import { LEASE_MS } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict } from '#kernel/errors.ts';
import type { SharedIndexModel } from './lexicon.model.ts';

/** Whose turn it is to write a shared index with a lexicon: it is done, it is ours, or another process is at it. */
export type Turn = 'DONE' | 'OURS' | 'THEIRS';

export type SharedIndexRepository = ReturnType<typeof createSharedIndexRepository>;

const INDEX = 'search';

/** Lets one process at a time write the index that several share. `claim` tells this process from the others. */
export function createSharedIndexRepository(model: SharedIndexModel, clock: Clock, claim: string) {
  const now = () => clock.now();
  const leaseEnd = () => new Date(now().getTime() + LEASE_MS);
  const ours = { _id: INDEX, claim };

  return {
    async askTurn(lexicon: string): Promise<Turn> {
      const known = await model.findById(INDEX).lean().exec();
      if (known?.lexicon === lexicon) return 'DONE';
      const free = { _id: INDEX, lexicon: { $ne: lexicon }, claimedUntil: { $lte: now() } };
      try {
        // Where somebody holds it the filter finds nothing, and the insert that follows meets the same id.
        await written(
          model.updateOne(free, { $set: { claim, claimedUntil: leaseEnd() } }, { upsert: true }).exec(),
        );
        return 'OURS';
      } catch (error) {
        if (error instanceof Conflict) return 'THEIRS';
        throw error;
      }
    },

    /** For an index that was never written with anything else. */
    async note(lexicon: string): Promise<void> {
      await model
        .updateOne(
          { _id: INDEX },
          { $setOnInsert: { lexicon, claim: null, claimedUntil: now() } },
          { upsert: true },
        )
        .exec();
    },

    async renewTurn(): Promise<void> {
      await model.updateOne(ours, { $set: { claimedUntil: leaseEnd() } }).exec();
    },

    /** Ends the turn; with the lexicon where the index is written, without where that failed. */
    async endTurn(lexicon?: string): Promise<void> {
      const done = { claim: null, claimedUntil: now(), ...(lexicon !== undefined && { lexicon }) };
      await model.updateOne(ours, { $set: done }).exec();
    },
  };
}
