import { readFileSync } from 'node:fs';
import { dayInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';

/**
 * `ANSWER`: how long a request may wait. `…_REMINDER`: how long before the end of it, after the first signature, before a
 * milestone is due. `COMPLETION_OBJECTION`: how long the other side may object. `RATING`: how long both may rate.
 */
type DeadlineName =
  | 'ANSWER'
  | 'ANSWER_REMINDER'
  | 'SIGNATURE_REMINDER'
  | 'MILESTONE_REMINDER'
  | 'COMPLETION_OBJECTION'
  | 'RATING';

/** A value that changes by decree: an old one stays as the record of what held before. */
export type DatedDeadline = {
  readonly what: DeadlineName;
  /** The day in China from which on it holds, ISO 8601. */
  readonly from: string;
  readonly days: number;
  readonly source: Text;
};

export const DAY_MS = 24 * 60 * 60_000;

const shipped = JSON.parse(
  readFileSync(new URL('./data/policies.json', import.meta.url), 'utf8'),
) as readonly DatedDeadline[];

/** In milliseconds, as it holds on the day of that instant. */
export function spanAt(what: DeadlineName, at: Date, all: readonly DatedDeadline[] = shipped): number {
  const day = dayInChina(at);
  const own = all.filter((deadline) => deadline.what === what);
  const found = own.findLast(({ from }) => from <= day) ?? own[0];
  if (!found) throw new Error(`no deadline ships for ${what}`);
  return found.days * DAY_MS;
}

/** The instant at which that day in China has begun. */
export function beginOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

export function after(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
