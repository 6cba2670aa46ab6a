import { hash, verify } from '@node-rs/argon2';

/** Off the event loop: the library works in threads of its own. */
export type Passwords = {
  hash(password: string): Promise<string>;
  /** Takes as long for an account that does not exist (`stored` null) as for one that does. */
  matches(stored: string | null, password: string): Promise<boolean>;
};

export type PasswordCost = {
  /** KiB of memory for one hash. */
  memoryCost: number;
  /** Passes over that memory. */
  timeCost: number;
};

/** 100 to 300 ms on two common cores; OWASP's minimum is 19 MiB and 2 passes. */
export const productionCost: PasswordCost = { memoryCost: 65_536, timeCost: 3 };

/** `Algorithm.Argon2id`: a const enum, which isolated modules cannot read. */
const ARGON2ID = 2;

export function createPasswords(cost: PasswordCost): Passwords {
  const options = { ...cost, parallelism: 1, algorithm: ARGON2ID };
  const nobody = hash('no account has this password', options);

  return {
    hash: (password) => hash(password, options),
    async matches(stored, password) {
      const fits = await verify(stored ?? (await nobody), password);
      return stored !== null && fits;
    },
  };
}
