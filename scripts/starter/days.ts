const DAY_MS = 24 * 60 * 60_000;

/** The instant so many days after (or before) `now`, at an hour of the working day. */
export function daysFrom(now: Date, offsetDays: number, minutes = 0): Date {
  return new Date(now.getTime() + offsetDays * DAY_MS + minutes * 60_000);
}
