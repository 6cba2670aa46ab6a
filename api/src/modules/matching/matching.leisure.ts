import { setTimeout as pause } from 'node:timers/promises';

/** After each piece of work a rest as long as it took, up to this: whoever waits for an answer comes first. */
const MOST_PAUSE_MS = 10;

/** Does work that nobody waits for. */
export async function atLeisure<Result>(work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    await pause(Math.min(performance.now() - began, MOST_PAUSE_MS));
  }
}
