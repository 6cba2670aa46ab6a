import { setImmediate } from 'node:timers/promises';

/** Lets the event loop breathe: await it often, it waits only when its slice of time is used up. */
export type Pacer = () => Promise<void> | undefined;

/** `slice`: milliseconds of work at a stretch. */
export function createPacer(slice = 4): Pacer {
  let started = performance.now();
  return () => {
    if (performance.now() - started < slice) return undefined;
    return setImmediate().then(() => {
      started = performance.now();
    });
  };
}
