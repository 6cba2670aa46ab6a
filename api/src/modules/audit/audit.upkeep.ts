import { repeat } from '#database/outbox.ts';
import type { TrailCollector } from '#database/trail.collect.ts';
import type { Clock } from '#kernel/clock.ts';
import { AppError, type Text } from '#kernel/errors.ts';
import type { Worker } from '../module.ts';
import type { Fault } from './audit.model.ts';
import type { AuditRepository } from './audit.repository.ts';
import { ruleAt } from './audit.retention.ts';
import { type Verification, type VerifyOptions, verifyChain } from './audit.verify.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** An entry need not be there at once. */
const COLLECT_EVERY_MS = 1_000;

export type UpkeepOptions = {
  repository: AuditRepository;
  collector: TrailCollector;
  clock: Clock;
  report(error: unknown): void;
};

export type AuditUpkeep = ReturnType<typeof createUpkeep>['service'];

type CheckOptions = Pick<VerifyOptions, 'noted' | 'onProgress'>;

/** The chain is not what was written: for whoever runs the installation, in the log. */
class AuditChainBroken extends AppError {
  readonly code = 'AUDIT_CHAIN_BROKEN';

  constructor({ sequence, kind }: Fault) {
    const text: Text = {
      zh: `审计链在第 ${sequence} 条处不完整（${kind}），请运行 npm run audit -- verify`,
      en: `The audit chain is broken at entry ${sequence} (${kind}); run npm run audit -- verify`,
    };
    super({ text });
  }
}

/** Brings what documents carry into the chain. */
export function createCollecting(collector: TrailCollector, report: (error: unknown) => void): Worker {
  const { start, stop } = repeat(collector.look, report);
  return {
    drain: collector.collect,
    look: collector.look,
    stop,
    start: (everyMs) => start(Math.max(everyMs, COLLECT_EVERY_MS)),
  };
}

/** Erases what is over its time, and walks along the chain once a day. */
export function createUpkeep({ repository, collector, clock, report }: UpkeepOptions) {
  let lookedAt = new Date(0);

  /** Compares with the head that the last walk found, so that a chain cut short since is noticed. */
  async function check(options: CheckOptions = {}): Promise<Verification> {
    const last = await repository.readCheck();
    const noted = last?.head ?? undefined;
    const found = await verifyChain(repository, { ...options, noted: options.noted ?? noted });
    const { fault, head, entries } = found;
    // A head of a broken chain is not worth noting: the next walk has to find the same fault.
    await repository.recordCheck({
      at: clock.now(),
      entries,
      fault,
      head: fault ? (last?.head ?? null) : head.hash,
    });
    return found;
  }

  async function upkeep(): Promise<number> {
    const now = clock.now();
    if (now.getTime() - lookedAt.getTime() < HOUR) return 0;
    lookedAt = now;
    await repository.eraseBefore(new Date(now.getTime() - ruleAt(now).keepDays * DAY), now);
    if (!(await repository.takeCheck(new Date(now.getTime() - DAY), now))) return 0;
    const { fault } = await check();
    if (fault) report(new AuditChainBroken(fault));
    return 0;
  }

  const { start, stop } = repeat(upkeep, report);
  const worker: Worker = { drain: upkeep, stop, start: (everyMs) => start(Math.max(everyMs, HOUR / 60)) };
  const service = {
    /** What documents still carry, now. */
    collect: () => collector.collect(),
    /** The whole chain, and what was found is on record for officers. */
    check,
    /** From some entry on; leaves no record. */
    verifyFrom: (from: number, options: CheckOptions = {}) => verifyChain(repository, { ...options, from }),
  };
  return { service, worker };
}
