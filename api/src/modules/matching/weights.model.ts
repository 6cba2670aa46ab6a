import { type Connection, type Model, Schema } from 'mongoose';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Id } from '#kernel/id.ts';
import type { DatedWeights } from './matching.weights.ts';

/** One state of the weights. What it says is never changed: the next version follows. */
export type WeightsVersion = DatedWeights & {
  /** 0 is what the platform begins with. */
  readonly version: number;
  readonly at: Date | null;
  readonly by: Id<'account'> | null;
  /** Called off before its day came; null where it was not. */
  readonly takenBack: TakenBack | null;
};

type TakenBack = { readonly at: Date; readonly by: Id<'account'>; readonly reason: string };

export type WeightsRecord = TrailRecord &
  DatedWeights & { _id: number; at: Date; by: Id<'account'>; takenBack?: TakenBack };

export type WeightsModel = Model<WeightsRecord>;

const schema = new Schema<WeightsRecord>(
  {
    // The version: of two administrators at once one writes it, the other is told.
    _id: { type: Number, required: true },
    weights: { type: Object, required: true },
    validFrom: { type: String, required: true },
    source: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
    takenBack: Object,
  },
  { versionKey: false },
);
keepTrail(schema);

export function createWeightsModel(connection: Connection): WeightsModel {
  return connection.model<WeightsRecord>('MatchWeights', schema, 'matchweights');
}
