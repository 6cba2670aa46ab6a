import { written } from '#database/errors.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { firstWeights } from './matching.weights.ts';
import type { WeightsModel, WeightsRecord, WeightsVersion } from './weights.model.ts';

export type WeightsRepository = ReturnType<typeof createWeightsRepository>;

const first: WeightsVersion = { ...firstWeights, version: 0, at: null, by: null, takenBack: null };
/** Changed a few times a year. */
const MOST_READ = 200;

export function createWeightsRepository(model: WeightsModel) {
  return {
    /** The latest first, down to what the platform begins with. */
    async list(): Promise<WeightsVersion[]> {
      const records = await model.find().sort({ _id: -1 }).limit(MOST_READ).lean<WeightsRecord[]>().exec();
      return [...records.map(toVersion), first];
    },

    /** @throws Conflict where somebody else has written that version. */
    async add({ version, takenBack: _never, ...weights }: WeightsVersion, entry: AuditEntry): Promise<void> {
      await written(model.create({ _id: version, ...weights, trail: [entry] } as WeightsRecord));
    },

    /** False where there is no such version that begins after that day, or it was taken back before. */
    async takeBack(
      version: number,
      { after, entry, ...takenBack }: WeightsRecord['takenBack'] & { after: string; entry: AuditEntry },
    ): Promise<boolean> {
      const { modifiedCount } = await model
        .updateOne(
          { _id: version, validFrom: { $gt: after }, takenBack: { $exists: false } },
          { $set: { takenBack }, $push: { trail: entry as never } },
        )
        .exec();
      return modifiedCount === 1;
    },
  };
}

function toVersion({ _id, trail: _trail, gone: _gone, ...record }: WeightsRecord): WeightsVersion {
  return { ...record, version: _id, takenBack: record.takenBack ?? null };
}
