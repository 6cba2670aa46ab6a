import type { AuditEntry } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import type {
  Check,
  IndexStateModel,
  IndexStateRecord,
  Progress,
  Reindexing,
} from './discovery.state.model.ts';

export type IndexStateRepository = ReturnType<typeof createIndexStateRepository>;

/** Whoever runs it beats far more often; after so long without a beat it is dead. */
const DEAD_AFTER_MS = 30_000;
const _id = 'index';

export function createIndexStateRepository(model: IndexStateModel, clock: Clock) {
  /** There is one from the first call on, so that each change below is one guarded update. */
  async function read(): Promise<IndexStateRecord> {
    const empty = { reindexing: null, check: null, night: null };
    const found = await model.findById(_id).lean<IndexStateRecord>().exec();
    if (found) return found;
    await model.updateOne({ _id }, { $setOnInsert: empty }, { upsert: true }).exec();
    return { _id, ...empty };
  }

  const dead = () => ({
    'reindexing.state': 'RUNNING',
    'reindexing.beatAt': { $lt: new Date(clock.now().getTime() - DEAD_AFTER_MS) },
  });

  async function change(guard: object, update: object): Promise<boolean> {
    const { modifiedCount } = await model.updateOne({ _id, ...guard }, update).exec();
    return modifiedCount > 0;
  }

  const ofOwner = (owner: string) => ({ 'reindexing.owner': owner, 'reindexing.state': 'RUNNING' });

  return {
    read,

    /** Wishes for a run; one that is wished for or under way already is enough. */
    async wish(entry: AuditEntry): Promise<void> {
      await read();
      const isOver = { 'reindexing.state': { $in: ['DONE', 'FAILED'] } };
      await change(
        { $or: [{ reindexing: null }, isOver, dead()] },
        {
          $set: { reindexing: wished(clock) },
          $push: { trail: entry },
        },
      );
    },

    /** True for one caller: it has the run until it ends it, or dies. */
    async claim(owner: string): Promise<boolean> {
      const now = clock.now();
      return change(
        { $or: [{ 'reindexing.state': 'WANTED' }, dead()] },
        {
          $set: {
            'reindexing.state': 'RUNNING',
            'reindexing.phase': 'FILLING',
            'reindexing.owner': owner,
            'reindexing.startedAt': now,
            'reindexing.beatAt': now,
            'reindexing.done': 0,
          },
        },
      );
    },

    /** False once the run is somebody else's. */
    beat: (owner: string, { done, total, phase }: Progress) =>
      change(ofOwner(owner), {
        $set: {
          'reindexing.beatAt': clock.now(),
          'reindexing.done': done,
          'reindexing.total': total,
          'reindexing.phase': phase,
        },
      }),

    end: (owner: string, outcome: Partial<Pick<Reindexing, 'documents' | 'problem' | 'done' | 'total'>>) =>
      change(ofOwner(owner), {
        $set: {
          'reindexing.state': outcome.problem ? 'FAILED' : 'DONE',
          'reindexing.phase': null,
          'reindexing.endedAt': clock.now(),
          ...Object.fromEntries(
            Object.entries(outcome).map(([name, value]) => [`reindexing.${name}`, value]),
          ),
        },
      }),

    /** A process that closes leaves the run to the next one. */
    giveBack: (owner: string) =>
      change(ofOwner(owner), {
        $set: { 'reindexing.state': 'WANTED', 'reindexing.phase': null, 'reindexing.owner': null },
      }),

    /** True for one process a night. */
    async takeNight(night: string): Promise<boolean> {
      await read();
      return change({ night: { $ne: night } }, { $set: { night } });
    },

    async recordCheck(check: Check): Promise<void> {
      await read();
      await change({}, { $set: { check } });
    },
  };
}

function wished(clock: Clock): NonNullable<IndexStateRecord['reindexing']> {
  return {
    state: 'WANTED',
    phase: null,
    askedAt: clock.now(),
    startedAt: null,
    endedAt: null,
    done: 0,
    total: 0,
    documents: null,
    problem: null,
    owner: null,
    beatAt: null,
  };
}
