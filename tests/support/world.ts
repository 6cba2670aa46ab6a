import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type App, buildApp, type Ports } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import type { Clock } from '../../api/src/kernel/clock.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { Membership } from '../../api/src/kernel/viewer.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';

export type Answer<Data> = {
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
};

/** A clock that stands still until the test moves it. */
export class TestClock implements Clock {
  #now = Date.UTC(2026, 2, 1, 9);

  now(): Date {
    return new Date(this.#now);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** The app as it runs, on a database of its own. Workers do not run by themselves: `settle` lets them. */
export function startApp(ports: Partial<Ports> = {}, database = `test-${randomUUID()}`): Promise<App> {
  const config = readConfig({
    NODE_ENV: 'test',
    // The store does one thing at a time, and each connection is a handshake: dozens are most of a start.
    MONGODB_URI: new URL(`/${database}?maxPoolSize=8`, inject('storeUri')).href,
    DATA_DIR: join(tmpdir(), `dengqiao-test-${randomUUID()}`),
    SESSION_SECRET: 'for tests only, 32 characters long',
    LOG_LEVEL: 'silent',
  });
  return buildApp(config, {
    search: createEmbeddedEngine({ snapshotDir: null }),
    passwordCost: { memoryCost: 1_024, timeCost: 1 },
    requestsPerMinute: 1_000_000,
    ...ports,
  });
}

/** Lets everything that follows from earlier changes happen, the index included. */
export function settle(app: App): Promise<void> {
  return settleWorkers(app.workers);
}

/** Likewise, but finds no partners for needs: most of what follows from a change, and nothing to most tests. */
export function settleWithoutMatching({ workers }: App): Promise<void> {
  return settleWorkers(workers.filter(({ name }) => !name?.startsWith('Match')));
}

async function settleWorkers(workers: App['workers']): Promise<void> {
  const sweeps = workers.filter(({ look }) => !look);
  const lookAround = () => sumOf(workers.map(({ look }) => look?.()));
  for (;;) {
    while ((await lookAround()) > 0);
    const swept = await sumOf(sweeps.map((sweep) => sweep.drain()));
    if (swept === 0 && (await lookAround()) === 0) return;
  }
}

/** Lets follow what waits to be told, without the sweeps that look at the clock and without the audit trail. */
export function deliver(app: App): Promise<void> {
  return settleWorkers(app.workers.filter(({ look, name }) => look && name));
}

async function sumOf(counts: readonly (Promise<number> | undefined)[]): Promise<number> {
  return (await Promise.all(counts)).reduce<number>((sum, count = 0) => sum + count, 0);
}

/** Somebody at a browser: a visitor until `signIn`. */
export type Person = {
  readonly cookie: string | null;
  /** What tells the server who it is. */
  readonly headers: Readonly<Record<string, string>>;
  ask<Data>(query: string, variables?: object): Promise<Answer<Data>>;
};

export type Profile = {
  isOfficer?: boolean;
  isAdministrator?: boolean;
  commissionerId?: Id<'commissioner'>;
  memberOf?: Id<'organization'>;
  role?: Membership['role'];
};

/** A visitor, or whoever the cookie belongs to; `headers` as a browser would send them. */
export function person(app: App, cookie: string | null = null, headers: Record<string, string> = {}): Person {
  return {
    cookie,
    headers: { ...(cookie && { cookie }), ...headers },
    async ask<Data>(query: string, variables: object = {}) {
      const reply = await app.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      return reply.json<Answer<Data>>();
    },
  };
}

const PASSWORD = 'a password for tests';

/** Somebody with an account of that kind, signed in through the real door. */
export async function signedIn(
  app: App,
  { isOfficer, isAdministrator, commissionerId, memberOf, role }: Profile,
): Promise<Person> {
  const email = `${randomUUID()}@example.com`;
  await app.services.accounts.add({
    email,
    password: PASSWORD,
    displayName: '测试账号',
    isOfficer: isOfficer ?? false,
    isAdministrator: isAdministrator ?? false,
    commissionerId: commissionerId ?? null,
    memberships: memberOf ? [{ organizationId: memberOf, role: role ?? 'OWNER' }] : [],
    isExample: false,
  });
  return signInAgain(app, email);
}

/** For whoever `signedIn` has made, once time has ended the session. */
export async function signInAgain(app: App, email: string): Promise<Person> {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({
      query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
      variables: { input: { email, password: PASSWORD } },
    }),
  });
  const cookie = reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  if (!cookie) throw new Error(`signing in failed: ${reply.body}`);
  return person(app, cookie);
}

export function codesOf({ errors = [] }: Answer<unknown>): string[] {
  return errors.map(({ extensions }) => extensions.code);
}
