import { written } from '#database/errors.ts';
import { objectId } from '#database/object-id.ts';
import { nextRevision } from '#database/outbox.ts';
import { isThere, leave } from '#database/trail.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import type { Need, NeedContent, NeedModel, NeedRecord, NeedStep, Proposal } from './need.model.ts';
import { textKeyOf, toNeed } from './need.records.ts';

/** What one write does to a need. */
export type NeedChange = {
  readonly content?: Partial<NeedContent>;
  readonly state?: Need['state'];
  readonly publishedAt?: Date;
  readonly proposal?: Proposal;
  readonly step?: NeedStep;
  readonly entry?: AuditEntry;
  readonly at: Date;
  /** The firm knows that it has the same text open already. */
  readonly isWantedTwice?: boolean;
};

type AttachedBy = { readonly step: NeedStep; readonly entry: AuditEntry; readonly at: Date };

/** More than people make by hand; the oldest go, and stay in the audit trail. */
const MOST_STEPS = 200;

export type NeedChangeRepository = ReturnType<typeof createNeedChangeRepository>;

/** Every write is guarded by the state and the version of what was read: of two at once one does nothing. */
export function createNeedChangeRepository(model: NeedModel) {
  return {
    /**
     * Null when it is not as it was read any more: somebody else was first.
     * @throws Conflict where the firm has the same text open already.
     */
    async change(need: Need, change: NeedChange): Promise<Need | null> {
      const { content, state = need.state, step, entry, at, isWantedTwice } = change;
      const textKey = isWantedTwice ? null : keyAfter(need, { ...need, ...content, state });
      // Nothing follows from a draft, as long as it is one.
      const told = state === 'DRAFT' ? null : nextRevision;
      const record = await written(
        model
          .findOneAndUpdate(
            guardOf(need),
            {
              $set: {
                ...content,
                state,
                changedAt: at,
                ...(change.publishedAt && { publishedAt: change.publishedAt }),
                ...(change.proposal && { proposal: change.proposal }),
                ...(typeof textKey === 'string' && { textKey }),
                ...told?.$set,
              },
              ...(textKey === null && { $unset: { textKey: 1 } }),
              $inc: { version: 1, revision: 1 },
              ...pushOf(step, entry),
            } as never,
            { returnDocument: 'after' },
          )
          .lean<NeedRecord>()
          .exec(),
      );
      return record && toNeed(record);
    },

    /** Null where the list or the state is another one by now. The text, and who edits it, are not touched. */
    async attach(
      need: Need,
      ids: Need['attachmentIds'],
      { step, entry, at }: AttachedBy,
    ): Promise<Need | null> {
      const asRead = need.attachmentIds.length === 0 ? { $in: [[], null] } : [...need.attachmentIds];
      const told = need.state === 'DRAFT' ? null : nextRevision;
      const record = await model
        .findOneAndUpdate(
          { _id: objectId(need.id), state: need.state, attachmentIds: asRead, ...isThere } as object,
          {
            $set: { attachmentIds: [...ids], changedAt: at, ...told?.$set },
            $inc: { revision: 1 },
            ...pushOf(step, entry),
          } as never,
          { returnDocument: 'after' },
        )
        .lean<NeedRecord>()
        .exec();
      return record && toNeed(record);
    },

    /** False when it is not as it was read any more. The key is free again at once. */
    async discard(need: Need, entry: AuditEntry): Promise<boolean> {
      const { modifiedCount } = await model
        .updateOne(guardOf(need), {
          $set: { ...leave, title: '', text: '', proposal: null, attachmentIds: [] },
          $unset: { key: 1, textKey: 1, pending: 1 },
          $inc: { version: 1 },
          $push: { trail: entry as never },
        } as never)
        .exec();
      return modifiedCount === 1;
    },
  };
}

function guardOf({ id, state, version }: Need) {
  // Stored before there were versions: none.
  const asRead = version === 0 ? { $in: [0, null] } : version;
  return { _id: objectId(id), state, version: asRead, ...isThere } as object;
}

/** Undefined where the key stays as it is: the firm may have wanted it twice. */
function keyAfter(before: Need, after: Need): string | null | undefined {
  const is = textKeyOf(after.enterpriseId, after);
  return is === textKeyOf(before.enterpriseId, before) ? undefined : is;
}

function pushOf(step: NeedStep | undefined, entry: AuditEntry | undefined) {
  if (!step && !entry) return {};
  return {
    $push: {
      ...(step && { steps: { $each: [step], $slice: -MOST_STEPS } }),
      ...(entry && { trail: entry }),
    },
  };
}
