const soonest = 4_000;
const latestQuiet = 20_000;
const latestOffline = 60_000;
const quietBeforeSlower = 5;

/**
 * Milliseconds until the conversation is asked for again: every four seconds while somebody writes, slower after some
 * quiet rounds, doubled with each failure in a row.
 */
export function pollDelay({ failures, quietRounds }: { failures: number; quietRounds: number }): number {
  if (failures > 0) return Math.min(latestOffline, soonest * 2 ** failures);
  const slower = Math.max(0, quietRounds - quietBeforeSlower);
  return Math.min(latestQuiet, soonest + slower * 1_000);
}
