const soonest = 4_000;
const latestQuiet = 20_000;
const latestOffline = 60_000;
const quietBeforeSlower = 5;
/** What an event should have brought is looked for once in a while all the same. */
const besideEvents = 60_000;

type Course = { failures: number; quietRounds: number; isLive?: boolean };

/**
 * Milliseconds until the conversation is asked for again: every four seconds while somebody writes, slower after some
 * quiet rounds, doubled with each failure in a row.
 */
export function pollDelay({ failures, quietRounds, isLive = false }: Course): number {
  if (failures > 0) return Math.min(latestOffline, soonest * 2 ** failures);
  if (isLive) return besideEvents;
  const slower = Math.max(0, quietRounds - quietBeforeSlower);
  return Math.min(latestQuiet, soonest + slower * 1_000);
}
