import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Worker } from '../module.ts';
import { changeEntry } from './partnership.audit.ts';
import { applyChange } from './partnership.change.ts';
import { after, spanAt } from './partnership.deadlines.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { nextOfTime } from './partnership.time.ts';

export type ClockworkOptions = {
  repository: PartnershipRepository;
  clock: Clock;
  report(error: unknown): void;
};

const AT_A_TIME = 200;
const LEAST_PAUSE_MS = 30_000;

/** Makes the steps of time: what expires, what lapses, who is reminded. Each write is guarded: whoever acts first counts. */
export function createClockwork({ repository, clock, report }: ClockworkOptions): Worker {
  let isAdopted = false;

  async function strike(before: Partnership): Promise<boolean> {
    const at = clock.now();
    const due = nextOfTime(before, at);
    if (!due || due.at > at) {
      // Its time was moved since it was noted, as by a policy: it is noted anew.
      await repository.settle(before);
      return false;
    }
    const after = applyChange(before, due.change, { actor: 'SYSTEM', by: null, at });
    return (await repository.change({ before, after }, changeEntry(null, { before, after }))) !== null;
  }

  /** Requests from before there were deadlines get the one that held when they were sent. */
  async function adopt(): Promise<void> {
    const found = await repository.listWithoutDeadline(AT_A_TIME);
    isAdopted = found.length === 0;
    for (const partnership of found) {
      const { requestedAt } = partnership;
      await repository.settle({
        ...partnership,
        answerBy: after(requestedAt, spanAt('ANSWER', requestedAt)),
      });
    }
  }

  async function drain(): Promise<number> {
    if (!isAdopted) await adopt();
    let made = 0;
    for (const partnership of await repository.listDue(clock.now(), AT_A_TIME)) {
      if (await strike(partnership)) made += 1;
    }
    return made;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}
