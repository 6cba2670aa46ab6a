import { objectId } from '#database/object-id.ts';
import { addressLike } from '#database/pseudonym.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import type { ChunkModel, ChunkRecord, StoredOutcome, StoredRow } from './chunk.model.ts';
import { countsOf, noCounts, sumOf } from './run.counts.ts';
import type { RunCounts } from './run.model.ts';

export type Chunk = Pick<ChunkRecord, 'place' | 'rows' | 'checked' | 'begun' | 'done'>;

type RunId = Id<'importRun'>;

export type ChunkRepository = ReturnType<typeof createChunkRepository>;

export function createChunkRepository(model: ChunkModel) {
  const idOf = (runId: RunId, place: number) => `${hexOf(runId)}:${place}`;

  return {
    async add(
      runId: RunId,
      place: number,
      { rows, at }: { rows: readonly StoredRow[]; at: Date },
    ): Promise<void> {
      await model.create({
        _id: idOf(runId, place),
        runId: objectId(runId),
        place,
        at,
        rows: [...rows],
        checked: null,
        begun: 0,
        done: null,
      });
    },

    async find(runId: RunId, place: number): Promise<Chunk | null> {
      return model.findById(idOf(runId, place)).lean<Chunk>().exec();
    },

    /** How many rows of each chunk came to grief, in their order. */
    async listCounts(runId: RunId): Promise<{ checked: RunCounts | null; done: RunCounts | null }[]> {
      const records = await model
        .find({ runId: objectId(runId) }, { 'checked.counts': 1, 'done.counts': 1 })
        .sort({ place: 1 })
        .lean<Pick<ChunkRecord, 'checked' | 'done'>[]>()
        .exec();
      return records.map(({ checked, done }) => ({
        checked: checked?.counts ?? null,
        done: done?.counts ?? null,
      }));
    },

    /** The chunks of a run, one after the other: together they may be larger than fits. */
    async *walk(runId: RunId, count: number): AsyncGenerator<Chunk> {
      for (let place = 0; place < count; place += 1) {
        const chunk = await model.findById(idOf(runId, place)).lean<Chunk>().exec();
        if (chunk) yield chunk;
      }
    },

    /** With the rows as they are mended, where they are. What a later check has found stays. */
    async check(
      runId: RunId,
      place: number,
      {
        outcomes,
        revision,
        rows,
      }: { outcomes: StoredOutcome[]; revision: number; rows?: readonly StoredRow[] },
    ): Promise<void> {
      const checked = { revision, outcomes, counts: countsOf(outcomes) };
      const open = { _id: idOf(runId, place), done: null, 'checked.revision': { $not: { $gt: revision } } };
      await model.updateOne(open, { $set: { checked, ...(rows && { rows: [...rows] }) } }).exec();
    },

    /** Which of these rows the run has. */
    async listNumbers(runId: RunId, numbers: readonly number[]): Promise<Set<number>> {
      const records = await model
        .find({ runId: objectId(runId), 'rows.number': { $in: [...numbers] } } as never, { 'rows.number': 1 })
        .lean<{ rows: Pick<StoredRow, 'number'>[] }[]>()
        .exec();
      const wanted = new Set(numbers);
      return new Set(
        records.flatMap(({ rows }) => rows.map(({ number }) => number).filter((one) => wanted.has(one))),
      );
    },

    /** Says that its rows are about to be written; returns how often that was said before. */
    async begin(runId: RunId, place: number): Promise<number> {
      const record = await model
        .findOneAndUpdate({ _id: idOf(runId, place) }, { $inc: { begun: 1 } })
        .lean<ChunkRecord>()
        .exec();
      return record?.begun ?? 0;
    },

    /** Once: what another worker told before stays. */
    async finish(runId: RunId, place: number, outcomes: StoredOutcome[]): Promise<void> {
      const done = { outcomes, counts: countsOf(outcomes) };
      await model.updateOne({ _id: idOf(runId, place), done: null }, { $set: { done } }).exec();
    },

    async sum(runId: RunId, what: 'checked' | 'done'): Promise<RunCounts> {
      const all = await this.listCounts(runId);
      return all.reduce((sum, { [what]: counts }) => (counts ? sumOf(sum, counts) : sum), noCounts);
    },

    /** When lists were brought that name this address, newest first. */
    async listNaming(emailKey: string): Promise<Date[]> {
      const records = await model
        .find({ 'rows.cells': addressLike(emailKey) } as never, { at: 1 })
        .sort({ at: -1 })
        .lean<Pick<ChunkRecord, 'at'>[]>()
        .exec();
      return records.map(({ at }) => at);
    },

    /** Blanks the cells that hold this address. Can be repeated. */
    async forgetAddress(emailKey: string): Promise<void> {
      const address = addressLike(emailKey);
      const records = await model
        .find({ 'rows.cells': address } as never, { rows: 1 })
        .lean<Pick<ChunkRecord, '_id' | 'rows'>[]>()
        .exec();
      for (const { _id, rows } of records) {
        const blanked = rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (address.test(cell) ? '' : cell)),
        }));
        await model.updateOne({ _id }, { $set: { rows: blanked } }).exec();
      }
    },

    async removeOf(runIds: readonly RunId[]): Promise<void> {
      if (runIds.length > 0) await model.deleteMany({ runId: { $in: runIds.map(objectId) } }).exec();
    },

    async removeBefore(before: Date): Promise<number> {
      return (await model.deleteMany({ at: { $lt: before } }).exec()).deletedCount;
    },
  };
}
