import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Worker } from '../module.ts';
import { stepEntry } from './partnership.audit.ts';
import type { PartnershipRepository } from './partnership.repository.ts';

export type ExpiryOptions = {
  repository: PartnershipRepository;
  clock: Clock;
  report(error: unknown): void;
};

/**
 * How long a request may wait. Requests that nobody answers block everyone (learnt from matchmaking events); two weeks
 * is our choice, which the interface states beside the button.
 */
const ANSWER_WITHIN_MS = 14 * 24 * 60 * 60_000;

const AT_A_TIME = 200;
const LEAST_PAUSE_MS = 30_000;

/** Ends requests that were not answered in time. The write is guarded: an answer that comes first stands. */
export function createExpiry({ repository, clock, report }: ExpiryOptions): Worker {
  async function drain(): Promise<number> {
    const at = clock.now();
    const unanswered = await repository.listUnanswered(new Date(at.getTime() - ANSWER_WITHIN_MS), AT_A_TIME);
    let expired = 0;
    for (const partnership of unanswered) {
      const step = { state: 'EXPIRED', side: null, by: null, at, reason: null, note: null } as const;
      const entry = stepEntry(null, partnership, { transition: 'expire', step });
      const move = { from: 'REQUESTED', step, disclosure: null, entry } as const;
      if (await repository.move(partnership.id, move)) expired += 1;
    }
    return expired;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}
