import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { App, Ports } from '../../api/src/app.ts';
import type { Letter, Mail } from '../../api/src/kernel/mail.ts';
import { type Answer, person, settle, startApp, TestClock } from './world.ts';

const DECADE = 10 * 365 * 86_400_000;

/** The notice on personal data that is in force for the clock of the tests. */
export const NOTICE = '2026-11-22';

export const PASSWORD = 'warm lamps over the river';

type Refusal = { __typename: string; code: string; path: string[] | null; retryAt?: string; message: string };
export type Payload = Record<string, unknown> & { errors: Refusal[] };

const ERRORS = 'errors { __typename code path message ... on TooManyAttempts { retryAt } }';

/** The mutations of accounts: their input types are called after them. */
const results: Readonly<Record<string, string>> = {
  signIn: 'viewer { account { id email displayName } } challenge { token expiresAt }',
  completeSignIn: 'viewer { account { id } }',
  register: 'retryAt',
  confirmEmail: 'email',
  requestEmailChange: 'retryAt',
  confirmEmailChange: 'email',
  requestPasswordReset: 'retryAt',
  updateProfile: 'account { id displayName language }',
  beginSecondFactor: 'setup { token secret uri expiresAt }',
  enableSecondFactor: 'recoveryCodes',
  renewRecoveryCodes: 'recoveryCodes',
  createApiKey: 'apiKey { id name prefix scopes expiresAt lastUsedAt } secret',
};

export type AccountsWorld = Awaited<ReturnType<typeof startAccounts>>;

/** The app with a clock that the test moves and a mail server that keeps what it is given. */
export async function startAccounts(ports: Partial<Ports> = {}) {
  const letters: Letter[] = [];
  const mail: Mail = { send: async (letter) => void letters.push(letter), close: async () => undefined };
  const clock = new TestClock();
  // The store removes by its own clock what has expired: nothing here is to have, before the test says so.
  clock.pass(DECADE);
  const app = await startApp({ clock, mail, ...ports });

  /** What this address was sent since the last look of anybody; notices wait some seconds for their change. */
  async function post(to: string): Promise<Letter[]> {
    clock.pass(10_000);
    await settle(app);
    return letters.splice(0).filter((letter) => letter.to === to);
  }

  // The app's own connection is the last one opened.
  const { db } = mongoose.connections.at(-1) ?? {};

  /** All documents of all collections, by collection. */
  async function storedIn(): Promise<Record<string, unknown>> {
    const collections = (await db?.listCollections().toArray()) ?? [];
    const pairs = collections.map(async ({ name }) => [name, await db?.collection(name).find().toArray()]);
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** All documents of all collections. */
  const stored = async (): Promise<unknown[]> => Object.values(await storedIn());

  return { app, clock, post, stored, storedIn, sent: () => letters.splice(0) };
}

let browsers = 0;

/** Somebody with a browser that keeps its cookie, at an address of the network of their own unless told otherwise. */
export function browser(app: App, headers: Record<string, string> = {}, address?: string) {
  browsers += 1;
  const remoteAddress = address ?? `10.0.${browsers >> 8}.${browsers & 255}`;
  let cookie: string | null = null;

  async function send(query: string, variables: object = {}) {
    const reply = await app.server.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
      payload: JSON.stringify({ query, variables }),
    });
    for (const { name, value } of reply.cookies) cookie = value ? `${name}=${value}` : null;
    return reply.json<Answer<Record<string, Payload> | null>>();
  }

  return {
    get cookie() {
      return cookie;
    },
    set cookie(value: string | null) {
      cookie = value;
    },
    send,

    /** A mutation by its name; root errors are thrown as their code. */
    async do(name: string, input?: object): Promise<Payload> {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const [head, use] = input ? [`($input: ${type}Input!)`, '(input: $input)'] : ['', ''];
      const { data, errors } = await send(
        `mutation ${type}${head} { ${name}${use} { ${results[name] ?? ''} ${ERRORS} } }`,
        { input: name === 'register' ? { noticeVersion: NOTICE, ...input } : input },
      );
      const payload = data?.[name];
      if (!payload) throw new Error(errors?.[0]?.extensions.code ?? 'no answer');
      return payload;
    },

    async isSignedIn(): Promise<boolean> {
      const { data } = await person(app, cookie).ask<{ viewer: object | null }>('{ viewer { isOfficer } }');
      return data.viewer !== null;
    },
  };
}

export type Browser = ReturnType<typeof browser>;

export function codes({ errors }: Payload): string[] {
  return errors.map(({ code }) => code);
}

/** A new account, made as a seed makes it; its password is `PASSWORD`. */
export async function addAccount(app: App, wish: { displayName?: string; language?: 'zh' | 'en' } = {}) {
  const email = `${randomUUID()}@example.com`;
  const { id } = await app.services.accounts.add({
    email,
    password: PASSWORD,
    displayName: '何总',
    isOfficer: false,
    commissionerId: null,
    memberships: [],
    isExample: false,
    ...wish,
  });
  return { id, email };
}

/** Somebody who is signed in to a new account. */
export async function enter(app: App, headers: Record<string, string> = {}) {
  const account = await addAccount(app);
  const own = browser(app, headers);
  await own.do('signIn', { email: account.email, password: PASSWORD });
  return { ...account, own };
}

/** The link that a letter carries, taken apart. */
export function linkIn(letter: Letter | undefined): { path: string; token: string } {
  const [, path = '', token = ''] = /https?:\/\/[^/\s]+(\/[\w-]+)#(\S+)/.exec(letter?.text ?? '') ?? [];
  return { path, token };
}
