import type { QueryFilter } from 'mongoose';
import { addressLike } from '#database/pseudonym.ts';
import type { AuditAction } from '#kernel/audit.actions.ts';
import type { AuditModels, AuditRecord, BesideRecord, CheckRecord } from './audit.model.ts';
import type { Links } from './audit.verify.ts';

/** What is looked for; what is left out filters nothing. */
export type AuditFilter = {
  readonly objectId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly actions?: readonly AuditAction[] | undefined;
  /** From this instant on. */
  readonly since?: Date | undefined;
  /** Before this instant. */
  readonly until?: Date | undefined;
  /** In the reason, or in a value that is not personal. Looked for in the latest `TEXT_WITHIN` entries only. */
  readonly text?: string | undefined;
};

export type AuditPage = {
  readonly rows: readonly AuditRecord[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
};

type Place = { readonly limit: number; readonly before: number | null };

export type AuditRepository = ReturnType<typeof createAuditRepository>;

/** No index answers for words, so not all of a long chain is walked through for them. */
const TEXT_WITHIN = 200_000;

/** Reads the chain, and keeps what belongs beside it. */
export function createAuditRepository({ chain, beside, checks }: AuditModels) {
  async function toQuery({
    objectId,
    actorId,
    actions,
    since,
    until,
    text,
  }: AuditFilter): Promise<QueryFilter<AuditRecord>> {
    const query: object = {
      ...(objectId && { objectIds: objectId }),
      ...(actorId && { 'by.accountId': actorId }),
      ...(actions && { action: { $in: [...actions] } }),
      ...((since || until) && { at: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
    };
    return (text ? { $and: [query, await saying(text)] } : query) as QueryFilter<AuditRecord>;
  }

  async function saying(text: string) {
    const [last] = await chain.find({}, { _id: 1 }).sort({ _id: -1 }).limit(1).lean<AuditRecord[]>().exec();
    const words = { $regex: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    const places = ['reason', 'changes.before', 'changes.after', 'by.command'];
    return {
      _id: { $gt: (last?._id ?? 0) - TEXT_WITHIN },
      $or: places.map((place) => ({ [place]: words })),
    };
  }

  /** Those after `before` on the way back, the newest first. */
  async function listRows(filter: AuditFilter, { limit, before }: Place): Promise<AuditRecord[]> {
    const query = await toQuery(filter);
    const rest = before === null ? query : { $and: [query, { _id: { $lt: before } }] };
    return chain
      .find(rest as QueryFilter<AuditRecord>)
      .sort({ _id: -1 })
      .limit(limit)
      .lean<AuditRecord[]>()
      .exec();
  }

  const links: Links = {
    readAfter: (sequence, limit) =>
      chain
        .find({ _id: { $gt: sequence } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<AuditRecord[]>()
        .exec(),

    async readBesides(entryIds) {
      if (entryIds.length === 0) return new Map();
      const records = await beside
        .find({ _id: { $in: [...entryIds] } })
        .lean<BesideRecord[]>()
        .exec();
      return new Map(records.map((record) => [record._id, record]));
    },
  };

  async function erase(which: object, at: Date): Promise<number> {
    const erased = { $unset: { beside: 1 }, $set: { erasedAt: at, erasedBecause: 'PERSON' } } as const;
    const there = { $and: [which, { beside: { $exists: true } }] };
    return (await beside.updateMany(there as never, erased).exec()).modifiedCount;
  }

  return {
    ...links,

    listRows,

    /** Newest first: as they were appended. */
    async list(filter: AuditFilter, page: Place): Promise<AuditPage> {
      const records = await listRows(filter, { ...page, limit: page.limit + 1 });
      return {
        rows: records.slice(0, page.limit),
        hasNextPage: records.length > page.limit,
        totalCount: await chain.countDocuments(await toQuery(filter)).exec(),
      };
    },

    find: (sequence: number) => chain.findOne({ _id: sequence }).lean<AuditRecord>().exec(),

    /** Erases the personal parts of entries from before that instant. Returns how many. */
    async eraseBefore(instant: Date, at: Date): Promise<number> {
      const old = { at: { $lt: instant }, beside: { $exists: true } };
      const erased = { $unset: { beside: 1 }, $set: { erasedAt: at, erasedBecause: 'RETENTION' } } as const;
      return (await beside.updateMany(old, erased).exec()).modifiedCount;
    },

    /** Erases the personal parts of what somebody did, and of what was done to them. Twice does nothing more. */
    async eraseOf(id: string, at: Date): Promise<number> {
      const theirs: object = { $or: [{ 'by.accountId': id }, { objectIds: id }] };
      let erased = 0;
      for await (const { entryId } of chain.find(theirs, { entryId: 1 }).lean<AuditRecord>().cursor()) {
        erased += await erase({ _id: entryId }, at);
      }
      return erased;
    },

    /** Erases the personal parts of others' entries that tell of an address or a name. Rare: it looks at all. */
    eraseTelling: ({ emailKey, displayName }: { emailKey: string; displayName: string }, at: Date) => {
      const address = addressLike(emailKey);
      const places = ['before', 'after'].map((side) => `beside.changes.${side}`);
      const told = places.flatMap((place) => [
        { [place]: address },
        { [`${place}.email`]: address },
        { [place]: displayName },
      ]);
      return erase({ $or: told }, at);
    },

    readCheck: () => checks.findOne({ _id: 'check' }).lean<CheckRecord>().exec(),

    /** True for one process where nobody has begun since `since`. */
    async takeCheck(since: Date, startedAt: Date): Promise<boolean> {
      if (!(await checks.exists({ _id: 'check' }))) {
        await checks.updateOne({ _id: 'check' }, { $setOnInsert: { entries: 0 } }, { upsert: true }).exec();
      }
      const free = { $or: [{ startedAt: null }, { startedAt: { $lt: since } }] };
      return (
        (await checks.updateOne({ _id: 'check', ...free }, { $set: { startedAt } }).exec()).modifiedCount ===
        1
      );
    },

    async recordCheck(check: Pick<CheckRecord, 'at' | 'entries' | 'head' | 'fault'>): Promise<void> {
      await checks.updateOne({ _id: 'check' }, { $set: check }, { upsert: true }).exec();
    },
  };
}
