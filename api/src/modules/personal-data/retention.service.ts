import type { Marks } from '#database/marks.ts';
import { repeat } from '#database/outbox.ts';
import type { TrailNotes } from '#database/trail.ts';
import type { Services } from '#graphql/context.ts';
import { entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden } from '#kernel/errors.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Worker } from '../module.ts';
import type { ObjectionService } from './objection.service.ts';
import { canSeeRetention } from './personal-data.policy.ts';
import { type Policy, type PolicyName, policiesAt, policyAt } from './retention.policies.ts';
import type { RetentionRepository, RetentionRun } from './retention.repository.ts';

/** A policy and when it was last applied here; null where a module applies it by itself. */
export type RetentionRule = Policy & {
  readonly lastRun: { readonly at: Date; readonly removed: number } | null;
};

export type RetentionService = ReturnType<typeof createRetentionService>;

type Options = {
  repository: RetentionRepository;
  services: Pick<
    Services,
    'accountRetention' | 'disclosures' | 'erasures' | 'consents' | 'searchIndex' | 'importRetention'
  >;
  marks: Pick<Marks, 'has' | 'take'>;
  objections: Pick<ObjectionService, 'forgetRequesters'>;
  trailNotes: TrailNotes;
  clock: Clock;
  report(error: unknown): void;
};

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const EVERY_MS = 6 * HOUR_MS;
const LOOK_EVERY_MS = 10 * 60_000;
const LEAST_PAUSE_MS = 60_000;

/** Somebody was taken out of the index since its files were last written as a whole. */
export const PERSON_LEFT_INDEX = 'person-left-index';

/** Deletes what is older than it may be kept. Deleting twice hurts nobody, so several processes may be at it. */
export function createRetentionService(options: Options) {
  const { repository, services, objections, marks, trailNotes, clock, report } = options;
  const { accountRetention, disclosures, erasures, consents, searchIndex, importRetention } = services;

  async function endAccounts(before: Date): Promise<number> {
    const ended = await erasures.listEndedBefore(before);
    for (const id of ended) await consents.remove(id);
    await erasures.forgetEnded(ended);
    return ended.length;
  }

  /** The engine finds them no more at once, but its files hold what was removed until they are written anew. */
  async function renewSearchFiles(): Promise<number> {
    if (!(await marks.has(PERSON_LEFT_INDEX))) return 0;
    await searchIndex.askForReindex();
    await marks.take(PERSON_LEFT_INDEX);
    return 1;
  }

  /** What this sweep does itself; the rest is done by the modules that own it, and stands in the table for people. */
  const sweeps: Partial<Record<PolicyName, (before: Date) => Promise<number>>> = {
    SESSIONS: accountRetention.sessions,
    ATTEMPTS: accountRetention.attempts,
    LETTERS: accountRetention.letters,
    SENT_LETTERS: accountRetention.sentLetters,
    API_KEYS: accountRetention.apiKeys,
    DISCLOSURES: disclosures.purge,
    ENDED_ACCOUNTS: endAccounts,
    OBJECTION_CONTACTS: objections.forgetRequesters,
    IMPORT_REPORTS: importRetention.purge,
    SEARCH_FILES: renewSearchFiles,
  };

  function contribute(name: PolicyName, sweep: (before: Date) => Promise<number>): void {
    sweeps[name] = sweep;
  }

  /** Null where it failed: it is tried again when it is next due. */
  async function apply(name: PolicyName, now: Date): Promise<RetentionRun | null> {
    const before = new Date(now.getTime() - policyAt(name, now).days * DAY_MS);
    try {
      const removed = (await sweeps[name]?.(before)) ?? 0;
      return { _id: name, before, removed };
    } catch (error) {
      report(error);
      return null;
    }
  }

  /** When this process last asked what is due. */
  let lookedAt = new Date(0);

  async function drain(): Promise<number> {
    const now = clock.now();
    if (now.getTime() - lookedAt.getTime() < LOOK_EVERY_MS) return 0;
    lookedAt = now;
    const names = Object.keys(sweeps);
    const taken = (await repository.take(names, now, new Date(now.getTime() + EVERY_MS))) as PolicyName[];
    const runs = (await Promise.all(taken.map((name) => apply(name, now)))).filter((run) => run !== null);
    await repository.note(runs, now);
    const removing = runs.filter(({ removed }) => removed > 0);
    for (const { _id, removed } of removing) await trailNotes.add(appliedEntry(_id, removed, now));
    return removing.reduce((sum, { removed }) => sum + removed, 0);
  }

  const { start, stop } = repeat(drain, report);
  const worker: Worker = { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };

  return {
    worker,

    /** For modules of higher ranks, as they start: what goes when that policy is applied; returns how many went. */
    contribute,

    /** For everybody: the times that the notice promises. */
    policies: (): Policy[] => policiesAt(clock.now()),

    /** With the last run of each; for officers and administrators. */
    async list(viewer: Viewer): Promise<RetentionRule[]> {
      requireAccount(viewer);
      if (!canSeeRetention(viewer)) throw new Forbidden();
      const runs = new Map((await repository.list()).map((run) => [run._id, run]));
      return policiesAt(clock.now()).map((policy) => {
        const run = runs.get(policy.what);
        return { ...policy, lastRun: run?.lastAt ? { at: run.lastAt, removed: run.removed } : null };
      });
    },
  };
}

function appliedEntry(name: string, removed: number, at: Date) {
  return entryOf(null, {
    action: 'RETENTION_APPLIED',
    object: { type: 'policy', id: null },
    changes: [{ field: name, before: null, after: removed }],
    at,
  });
}
