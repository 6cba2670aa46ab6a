import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { CommissionerService } from '#modules/commissioners/index.ts';
import type { Worker } from '../module.ts';
import type { Seats } from './assignment.seats.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

export type SweepOptions = {
  repository: CommissionerRequestRepository;
  commissioners: CommissionerService;
  seats: Seats;
  clock: Clock;
  report(error: unknown): void;
};

/** Longer than any assignment takes. Shorter would be safe, too: it would only make more of them start anew. */
const STALE_MS = 60_000;
/** Nobody waits for it. */
const LEAST_PAUSE_MS = 10_000;

/** Gives seats back that nobody needs: after a crash in the middle of an assignment, and after the end of a dispatch. */
export function createSweep({ repository, commissioners, seats, clock, report }: SweepOptions): Worker {
  async function drain(): Promise<number> {
    const stale = await commissioners.listStaleReservations(STALE_MS);
    for (const reservation of stale) await seats.settleStale(reservation);

    const ended = await repository.listEnded(dayInChina(clock.now()));
    for (const { id, assignment } of ended) {
      // First the seat: dying in between repeats a release that finds nothing.
      if (assignment) {
        await commissioners.release({ commissionerId: assignment.commissionerId, requestId: id });
      }
      await repository.giveUpSeat(id);
    }
    return stale.length + ended.length;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}
