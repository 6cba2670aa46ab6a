import { newId } from '#database/object-id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { isTime } from './capability.open-hours.ts';
import type { Slot } from './slot.model.ts';

/** As it comes from a form. Day ISO 8601 and times `09:00`, in China. */
export type SlotsDraft = {
  on: string;
  from: string;
  to: string;
  capacity?: number | undefined;
  weeks?: number | undefined;
};

const WEEK_MS = 7 * 24 * 60 * 60_000;
/** Beyond that nobody plans, and a slip of the year would stay unseen. */
const FURTHEST_MS = 366 * 24 * 60 * 60_000;
const MAX_WEEKS = 26;
const MAX_CAPACITY = 50;
/** China keeps one time all year. */
const OFFSET = '+08:00';

/** The times that the draft means, all still to come. @throws Failures with all that is wrong. */
export function parseSlots(draft: SlotsDraft, now: Date): Omit<Slot, 'capabilityId'>[] {
  const input = checkInput();
  const capacity = input.integer('capacity', draft.capacity, { min: 1, max: MAX_CAPACITY }) ?? 1;
  const weeks = input.integer('weeks', draft.weeks, { min: 1, max: MAX_WEEKS }) ?? 1;
  checkTimes(input, draft);
  input.done();
  const first = { from: instant(draft.on, draft.from), to: instant(draft.on, draft.to) };
  if (first.from <= now.getTime()) {
    input.fault('on', {
      zh: `${draft.on} ${draft.from} 已经过去，请选之后的时间`,
      en: `${draft.on} ${draft.from} is over; choose a time to come`,
    });
  } else if (first.from > now.getTime() + FURTHEST_MS) {
    input.fault('on', { zh: '最早的一次应在一年以内', en: 'The first one has to be within a year' });
  }
  input.done();
  return Array.from({ length: weeks }, (_none, week) => ({
    id: newId('slot'),
    startsAt: new Date(first.from + week * WEEK_MS),
    endsAt: new Date(first.to + week * WEEK_MS),
    capacity,
    free: capacity,
    isClosed: false,
    bookings: [],
  }));
}

function checkTimes(input: InputCheck, { from, to }: SlotsDraft): void {
  for (const [field, time] of Object.entries({ from, to })) {
    if (!isTime(time)) input.fault(field, { zh: '时间写成 09:00 这样', en: 'Write times like 09:00' });
  }
  if (isTime(from) && isTime(to) && from >= to) {
    input.fault('to', {
      zh: `从 ${from} 到 ${to}：结束要晚于开始`,
      en: `From ${from} to ${to}: the end has to come after the beginning`,
    });
  }
}

function instant(day: string, time: string): number {
  return new Date(`${day}T${time}:00${OFFSET}`).getTime();
}
