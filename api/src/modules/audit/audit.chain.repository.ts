import { written } from '#database/errors.ts';
import type { AuditEntry } from '#kernel/audit.ts';
import { Conflict } from '#kernel/errors.ts';
import { beginning, besideOf, type Head, link } from './audit.hash.ts';
import type { AuditModels, AuditRecord } from './audit.model.ts';

export type ChainRepository = ReturnType<typeof createChainRepository>;

const BATCH = 500;
/** Each one lost means that another process has appended: so many in a row are a fault of ours. */
const MAX_ATTEMPTS = 100;

/** Appends to the chain, and does nothing else to it. */
export function createChainRepository({ chain, beside }: AuditModels) {
  async function head(): Promise<Head> {
    const last = await chain.findOne({}, { hash: 1 }).sort({ _id: -1 }).lean<AuditRecord>().exec();
    return last ? { sequence: last._id, hash: last.hash } : beginning;
  }

  async function withoutKnown(entries: readonly AuditEntry[]): Promise<AuditEntry[]> {
    const ids = entries.map(({ id }) => id);
    const known = await chain
      .find({ entryId: { $in: ids } }, { entryId: 1 })
      .lean<AuditRecord[]>()
      .exec();
    const seen = new Set(known.map(({ entryId }) => entryId));
    return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
  }

  /** First: an entry is in the chain only once its personal part is there. What was erased stays erased. */
  async function putBeside(entries: readonly AuditEntry[]): Promise<void> {
    const writes = entries.flatMap((entry) => {
      const part = besideOf(entry);
      if (!part) return [];
      const update = { $setOnInsert: { at: entry.at, beside: part } };
      return [{ updateOne: { filter: { _id: entry.id }, update, upsert: true } }];
    });
    if (writes.length > 0) await written(beside.bulkWrite(writes as never, { ordered: false }));
  }

  async function appendBatch(entries: readonly AuditEntry[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const fresh = await withoutKnown(entries);
      if (fresh.length === 0) return;
      try {
        await putBeside(fresh);
        // In order, so that what is written before another process comes between is a chain, too.
        await written(chain.insertMany(link(await head(), fresh), { ordered: true, lean: true }));
        return;
      } catch (error) {
        if (!(error instanceof Conflict) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  return {
    head,

    /** Each once, however often it is given and by however many processes at a time. */
    async append(entries: readonly AuditEntry[]): Promise<void> {
      for (let start = 0; start < entries.length; start += BATCH) {
        await appendBatch(entries.slice(start, start + BATCH));
      }
    },
  };
}
