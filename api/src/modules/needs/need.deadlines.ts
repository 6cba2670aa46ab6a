import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { Worker } from '../module.ts';
import { stepEntry } from './need.audit.ts';
import type { NeedChangeRepository } from './need.change.repository.ts';
import type { NeedDeadlineRepository } from './need.deadlines.repository.ts';
import type { NeedProposalRepository } from './need.proposal.repository.ts';
import { rulesOn } from './need.rules.ts';
import { platform, stepOf } from './need.steps.ts';

type Options = {
  deadlines: NeedDeadlineRepository;
  changes: NeedChangeRepository;
  proposals: Pick<NeedProposalRepository, 'forgetLapsed'>;
  clock: Clock;
  report(error: unknown): void;
};

const AT_A_TIME = 200;
const LEAST_PAUSE_MS = 60_000;

/**
 * Ends needs whose deadline is over, and marks those whose deadline comes near, so that their outbox tells the firm. Each
 * write is guarded: a firm that extends at that moment has extended.
 */
export function createNeedDeadlines({ deadlines, changes, proposals, clock, report }: Options): Worker {
  async function drain(): Promise<number> {
    const at = clock.now();
    const today = dayInChina(at);
    let done = 0;
    for (const need of await deadlines.listOver(today, AT_A_TIME)) {
      const step = stepOf('expire', platform, { state: 'EXPIRED', at });
      const after = { ...need, state: 'EXPIRED' as const };
      const entry = stepEntry(null, { before: need, after, step });
      if (await changes.change(need, { state: 'EXPIRED', step, entry, at })) done += 1;
    }
    const soon = daysAfter(today, rulesOn(today).remindDaysBefore);
    for (const { id, solveBy } of await deadlines.listNear({ today, soon }, AT_A_TIME)) {
      if (solveBy && (await deadlines.remind(id, solveBy, at))) done += 1;
    }
    await proposals.forgetLapsed(at);
    return done;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}

/** A day, ISO 8601, so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
