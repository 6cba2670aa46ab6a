import type { Clock } from '#kernel/clock.ts';
import { TooManyAttempts } from './account.errors.ts';
import type { ThrottleRecord } from './throttle.model.ts';
import type { ThrottleRepository } from './throttle.repository.ts';
import type { HashOf } from './token.ts';

/** How fast one thing may be tried again. All times in milliseconds. */
export type Pace = {
  readonly name: string;
  /** So many attempts in a row wait for nothing. */
  readonly free: number;
  /** After them the wait doubles from here … */
  readonly firstWaitMs: number;
  /** … up to here: nobody is locked out for good. */
  readonly longestWaitMs: number;
  /** A pause this long starts the count anew. */
  readonly forgetAfterMs: number;
  /** Of attempts at one and the same moment so many are counted; the others are told to wait. */
  readonly atOnce: number;
};

export type Throttle = ReturnType<typeof createThrottle>;

const MINUTE = 60_000;

export const paces = {
  passwordOfAccount: pace('password', { free: 5, first: 0.5, longest: 15, forget: 24 * 60 }),
  /** A whole office or lecture hall may share one address. */
  passwordFromAddress: pace('address', { free: 50, first: 0.1, longest: 15, forget: 60, atOnce: 200 }),
  secondFactor: pace('second-factor', { free: 5, first: 0.5, longest: 15, forget: 24 * 60 }),
  letterTo: pace('letter', { free: 1, first: 1, longest: 60, forget: 24 * 60 }),
  lettersFromAddress: pace('letters', { free: 40, first: 0.2, longest: 15, forget: 60, atOnce: 200 }),
} as const;

/** Counts in the database, so that all processes agree. */
export function createThrottle(options: { repository: ThrottleRepository; hashOf: HashOf; clock: Clock }) {
  const { repository, hashOf, clock } = options;
  const keyOf = ({ name }: Pace, subject: string) => hashOf(`throttle:${name}:${subject}`);
  const inTurn = createTurns();

  async function count(pace: Pace, _id: string): Promise<{ count: number; nextAt: Date }> {
    for (let turn = 0; turn < pace.atOnce; turn += 1) {
      const now = clock.now();
      const seen = await repository.find(_id);
      if (seen?.blockedUntil && seen.blockedUntil > now) throw new TooManyAttempts(seen.blockedUntil, now);
      const next = nextOf(pace, { _id, seen, now });
      if (await repository.replace(seen, next)) {
        return { count: next.count, nextAt: next.blockedUntil ?? now };
      }
    }
    const now = clock.now();
    throw new TooManyAttempts(new Date(now.getTime() + pace.firstWaitMs), now);
  }

  return {
    /**
     * Counts an attempt before it is made, so that many at once do not slip through.
     * @returns the number of attempts so far, and when the next one may follow at the earliest.
     * @throws TooManyAttempts while one has to wait.
     */
    take(pace: Pace, subject: string): Promise<{ count: number; nextAt: Date }> {
      const key = keyOf(pace, subject);
      return inTurn(key, () => count(pace, key));
    },

    /** The attempt was rightful: it does not count, the ones before it do. */
    giveBack: (pace: Pace, subject: string) => repository.giveBack(keyOf(pace, subject)),

    /** All attempts so far are forgotten. */
    forget: (pace: Pace, subject: string) => repository.remove(keyOf(pace, subject)),
  };
}

/** One after the other for each key: within a process nobody races, so that a crowd at one address costs one write each. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}

function nextOf(pace: Pace, { _id, seen, now }: { _id: string; seen: ThrottleRecord | null; now: Date }) {
  const isForgotten = !seen || now.getTime() - seen.lastAt.getTime() > pace.forgetAfterMs;
  const count = isForgotten ? 1 : seen.count + 1;
  const wait = waitAfter(pace, count);
  const after = (ms: number) => new Date(now.getTime() + ms);
  return {
    _id,
    count,
    lastAt: now,
    expiresAt: after(pace.forgetAfterMs),
    ...(wait > 0 && { blockedUntil: after(wait) }),
  };
}

/** Milliseconds to wait after so many attempts. */
export function waitAfter({ free, firstWaitMs, longestWaitMs }: Pace, count: number): number {
  if (count < free) return 0;
  // Capped before the power grows beyond what a number holds.
  return Math.min(firstWaitMs * 2 ** Math.min(count - free, 30), longestWaitMs);
}

type Minutes = { free: number; first: number; longest: number; forget: number; atOnce?: number };

function pace(name: string, { free, first, longest, forget, atOnce = 8 }: Minutes): Pace {
  return {
    name,
    free,
    firstWaitMs: first * MINUTE,
    longestWaitMs: longest * MINUTE,
    forgetAfterMs: forget * MINUTE,
    atOnce,
  };
}

/** Whom an address stands for: of IPv6 the network, since one person has all addresses below it. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const filled = tail === undefined ? groups : [...groups, ...Array(8).fill('0')];
  return filled
    .slice(0, 4)
    .map((group) => group || '0')
    .join(':');
}
