const DAY_MS = 24 * 60 * 60_000;
const CHINA_MS = 8 * 60 * 60_000;
/** Half past nine: people write in their working hours, at whatever hour the samples are loaded. */
const MORNING_MS = 9.5 * 60 * 60_000;

/** A morning in China so many days after (or before) `now`, some minutes later; never in the future of a past day. */
export function daysFrom(now: Date, offsetDays: number, minutes = 0): Date {
  const today = Math.floor((now.getTime() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS;
  const at = today + Math.floor(offsetDays) * DAY_MS + MORNING_MS + minutes * 60_000;
  return new Date(offsetDays <= 0 ? Math.min(at, now.getTime()) : at);
}
