import type { AlertFrequency } from './saved-search.model.ts';

const DAY_MS = 24 * 60 * 60_000;
/** China keeps UTC+8 all the year, so eight in the morning there is midnight of UTC. */
const EIGHT_IN_CHINA_MS = 0;
/** 1970-01-05 was a Monday. */
const A_MONDAY_MS = 4 * DAY_MS;

/** When the next letter of that frequency is due: at eight in China, daily or on Mondays. Null where no hour is set. */
export function nextAlertAt(frequency: AlertFrequency, now: Date): Date | null {
  switch (frequency) {
    case 'NEVER':
    case 'AT_ONCE':
      return null;
    case 'DAILY':
      return following(now, DAY_MS, EIGHT_IN_CHINA_MS);
    case 'WEEKLY':
      return following(now, 7 * DAY_MS, A_MONDAY_MS + EIGHT_IN_CHINA_MS);
    default:
      return frequency satisfies never;
  }
}

/** The next of the instants that lie `every` apart, counted from `from`; never `now` itself. */
function following(now: Date, every: number, from: number): Date {
  const past = Math.floor((now.getTime() - from) / every);
  return new Date(from + (past + 1) * every);
}
