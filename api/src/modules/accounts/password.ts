import { ServerBusy } from './account.errors.ts';
import { HASHING_THREADS, hashPolitely, verifyPolitely } from './password.threads.ts';

/** Off the event loop, in threads of their own. `hash` and `matches` throw ServerBusy when too many wait. */
export type Passwords = {
  /**
   * Does what leads to a password and follows from it. Who comes when so many are at it that the password could not be
   * looked at in time is turned away at the door, before anything is read or written. @throws ServerBusy
   */
  admit<Result>(work: () => Promise<Result>): Promise<Result>;
  hash(password: string): Promise<string>;
  /** Takes as long for an account that does not exist (`stored` null) as for one that does. */
  matches(stored: string | null, password: string): Promise<boolean>;
  /** True for a hash that was made at another cost: it is made anew when the password is next known. */
  isOutdated(stored: string): boolean;
};

export type PasswordCost = {
  /** KiB of memory for one hash. */
  memoryCost: number;
  /** Passes over that memory. */
  timeCost: number;
};

/** 100 to 300 ms on one common core; OWASP's minimum is 19 MiB and 2 passes. */
export const productionCost: PasswordCost = { memoryCost: 65_536, timeCost: 6 };

/** `Algorithm.Argon2id`: a const enum, which isolated modules cannot read. */
const ARGON2ID = 2;

/** Nobody waits longer for a password; who comes when so many wait that it would take longer is told at once. */
const PATIENCE_MS = 3_000;
const WAITING_PER_SLOT = 20;
/** A crowd that is turned away does not come back at one moment. */
const [SOONEST_S, LATEST_S] = [3, 8];

export function createPasswords(cost: PasswordCost): Passwords {
  const options = { ...cost, parallelism: 1, algorithm: ARGON2ID };
  const queued = createQueue({
    slots: HASHING_THREADS,
    waiting: HASHING_THREADS * WAITING_PER_SLOT,
    patienceMs: PATIENCE_MS,
  });
  const nobody = hashPolitely('no account has this password', options);
  const parameters = `$m=${cost.memoryCost},t=${cost.timeCost},p=1$`;

  return {
    admit: createDoor(HASHING_THREADS * (1 + WAITING_PER_SLOT)),
    hash: (password) => queued(() => hashPolitely(written(password), options)),
    matches: (stored, password) =>
      queued(async () => {
        const fits = await verifyPolitely(stored ?? (await nobody), written(password));
        return stored !== null && fits;
      }),
    isOutdated: (stored) => !stored.startsWith('$argon2id$') || !stored.includes(parameters),
  };
}

/** One person's keyboard composes what another's writes in two characters (RFC 8265). */
function written(password: string): string {
  return password.normalize('NFC');
}

type QueueOptions = { readonly slots: number; readonly waiting: number; readonly patienceMs: number };

/** Runs so much at once, keeps so much waiting in order and so long, and refuses the rest. */
export function createQueue({ slots, waiting, patienceMs }: QueueOptions) {
  const line: (() => void)[] = [];
  let running = 0;

  function standInLine(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        line.splice(line.indexOf(go), 1);
        reject(busy());
      }, patienceMs);
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      line.push(go);
    });
  }

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= slots) {
      if (line.length >= waiting) throw busy();
      // Whoever leaves hands its place on, so `running` stays as it is.
      await standInLine();
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** Lets so many in at once, and nobody wait before it. */
export function createDoor(places: number) {
  let inside = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (inside >= places) throw busy();
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
    }
  };
}

function busy(): ServerBusy {
  return new ServerBusy(SOONEST_S + Math.floor(Math.random() * (LATEST_S - SOONEST_S + 1)));
}
