import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Worker } from '../module.ts';
import type { Slot, SlotBooking } from './slot.model.ts';
import type { SlotRepository } from './slot.repository.ts';

type Options = {
  slots: Pick<SlotRepository, 'listNear' | 'remind'>;
  clock: Clock;
  report(error: unknown): void;
};

const BEFORE_MS = 24 * 60 * 60_000;
const LEAST_PAUSE_MS = 60_000;

/** Marks what begins within a day, so that its outbox has both sides reminded. */
export function createSlotReminders({ slots, clock, report }: Options): Worker {
  async function drain(): Promise<number> {
    const now = clock.now();
    let done = 0;
    for (const near of await slots.listNear({ now, soon: new Date(now.getTime() + BEFORE_MS) })) {
      if (await slots.remind(near, now)) done += 1;
    }
    return done;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}

/** Whether a booking is one to be reminded of: what was booked this late is fresh in memory. */
export function isReminded({ remindedAt, startsAt }: Slot, { bookedAt, cancelledAt }: SlotBooking): boolean {
  if (!remindedAt || cancelledAt !== null) return false;
  return bookedAt.getTime() < startsAt.getTime() - BEFORE_MS;
}
