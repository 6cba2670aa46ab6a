import { availableParallelism } from 'node:os';
import type { Options } from '@node-rs/argon2';
import { Piscina } from 'piscina';

/** So many passwords are hashed at once: one core is left to search and everything else. */
export const HASHING_THREADS = Math.max(1, availableParallelism() - 1);

/** They step back (`nice`), but not to the end of the line: a search goes first, and whoever signs in still gets in. */
const POLITENESS = 10;
const IDLE_MS = 60_000;

let threads: Piscina | undefined;

/** Of a whole process, however many platforms run in it; none before the first password comes, none after the last. */
function pool(): Piscina {
  threads ??= new Piscina({
    filename: new URL('./password.thread.mjs', import.meta.url).href,
    minThreads: 0,
    maxThreads: HASHING_THREADS,
    idleTimeout: IDLE_MS,
    niceIncrement: POLITENESS,
    env: {},
  });
  return threads;
}

/** The hash in its encoded form, from a thread that steps back for all other work. */
export function hashPolitely(password: string, options: Options): Promise<string> {
  return pool().run({ password, options }, { name: 'hash' });
}

/** Whether the password is the one of the stored hash, from a thread that steps back for all other work. */
export function verifyPolitely(stored: string, password: string): Promise<boolean> {
  return pool().run({ stored, password }, { name: 'verify' });
}
