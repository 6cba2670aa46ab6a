import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import type { Id } from '#kernel/id.ts';
import type { Need, NeedModel, NeedRecord } from './need.model.ts';
import { toNeed } from './need.records.ts';
import { openStates } from './need.states.ts';

export type NeedDeadlineRepository = ReturnType<typeof createNeedDeadlineRepository>;

/** Open needs by their deadline. */
export function createNeedDeadlineRepository(model: NeedModel) {
  async function list(filter: object, limit: number): Promise<Need[]> {
    const records = await model
      .find({ state: { $in: [...openStates] }, ...filter })
      .sort({ solveBy: 1, _id: 1 })
      .limit(limit)
      .lean<NeedRecord[]>()
      .exec();
    return records.map(toNeed);
  }

  return {
    listOver: (today: string, limit: number) => list({ solveBy: { $lt: today, $ne: null } }, limit),

    /** Without those that are marked for this deadline already. */
    listNear: ({ today, soon }: { today: string; soon: string }, limit: number) =>
      list(
        { solveBy: { $gte: today, $lte: soon }, $expr: { $ne: ['$reminder.solveBy', '$solveBy'] } },
        limit,
      ),

    /** False where the deadline is another one by now, or somebody else has marked it. */
    async remind(id: Id<'need'>, solveBy: string, at: Date): Promise<boolean> {
      const { modifiedCount } = await model
        .updateOne(
          {
            _id: objectId(id),
            solveBy,
            state: { $in: [...openStates] },
            'reminder.solveBy': { $ne: solveBy },
          },
          { $set: { reminder: { solveBy, at }, ...nextRevision.$set }, $inc: nextRevision.$inc },
        )
        .exec();
      return modifiedCount === 1;
    },
  };
}
