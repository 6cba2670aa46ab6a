import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../api/src/modules/imports/index.ts';
import { type AccountsWorld, PASSWORD, startAccounts } from '../support/accounts.ts';
import { entriesOf } from '../support/audit.ts';
import { addOrganization } from '../support/organizations.ts';
import { consent, enterAs } from '../support/personal-data.ts';
import { fileOf } from '../support/spreadsheets.ts';
import { person, signedIn } from '../support/world.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
});
afterAll(() => world.app.server.close());

const URL = '/account/personal-data';

function ask(cookie: string | null, payload: object | string, headers: Record<string, string> = {}) {
  return world.app.server.inject({
    method: 'POST',
    url: URL,
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

const codeOf = (reply: Awaited<ReturnType<typeof ask>>) =>
  reply.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code;

describe('a copy of my own data', () => {
  it('holds what every module keeps, and no secret', async () => {
    const firm = await addOrganization(world.app);
    const one = await enterAs(world.app, { memberOf: firm, displayName: '=HYPERLINK("http://x")' });
    await consent(person(world.app, one.own.cookie), 'NAME');
    await one.own.do('createApiKey', { name: '程序', scopes: ['READ'], days: 30, password: PASSWORD });
    const reply = await ask(one.own.cookie, { password: PASSWORD, format: 'json' });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-disposition']).toMatch(
      /^attachment; filename="dengqiao-personal-data-\d{4}-\d{2}-\d{2}\.json"$/,
    );
    expect(reply.headers['cache-control']).toBe('no-store');
    const copy = reply.json();
    expect(copy).toMatchObject({
      account: [{ email: one.email }],
      rights: [{ organizationId: firm, role: 'OWNER' }],
      sessions: [{ browser: null }],
      apiKeys: [{ name: '程序' }],
      consents: [{ field: 'NAME', isGiven: true, wordingVersion: '2026-11-22' }],
      messages: [],
      savedSearches: [],
    });
    expect(reply.body).not.toMatch(/hash|argon2|sealed|secret|token/i);
  });

  it('comes as a workbook in which nothing is a formula', async () => {
    const one = await enterAs(world.app, { displayName: '=1+1' });
    const reply = await ask(one.own.cookie, { password: PASSWORD, format: 'xlsx' });
    expect(reply.headers['content-type']).toContain('spreadsheetml');
    const book = await openSpreadsheet(fileOf(reply.rawPayload, 'copy.xlsx'));
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['about', 'account', 'sessions', 'messages', 'whoSawMyData']),
    );
    const rows: string[][] = [];
    for await (const row of book.sheets.find(({ name }) => name === 'account')?.rows() ?? []) {
      rows.push([...row.cells]);
    }
    expect(rows[1]).toEqual(expect.arrayContaining([one.email, '=1+1']));
  });

  it('is on record, with where it was asked for', async () => {
    const one = await enterAs(world.app);
    await ask(one.own.cookie, { password: PASSWORD, format: 'json' });
    const officer = await signedIn(world.app, { isOfficer: true });
    const [entry] = await entriesOf(world.app, officer, { actions: ['PERSONAL_DATA_EXPORTED'] });
    expect(entry).toMatchObject({
      address: '127.0.0.1',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('asks for the session and the password each time, and says what is wrong', async () => {
    const one = await enterAs(world.app);
    expect(codeOf(await ask(null, { password: PASSWORD, format: 'json' }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(one.own.cookie, { password: 'wrong', format: 'json' }))).toBe('WRONG_PASSWORD');
    for (const payload of [{ password: PASSWORD, format: 'exe' }, { format: 'json' }, [], 'null']) {
      expect(codeOf(await ask(one.own.cookie, payload))).toBe('INVALID_INPUT');
    }
    const link = await world.app.server.inject({
      method: 'GET',
      url: URL,
      headers: { cookie: one.own.cookie ?? '' },
    });
    expect(link.statusCode).toBe(404);
  });

  it('is not to be had by another site, by a program, or by guessing', async () => {
    const one = await enterAs(world.app);
    const wish = { password: PASSWORD, format: 'json' };
    const foreign = await ask(one.own.cookie, wish, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
    const { secret } = await one.own.do('createApiKey', {
      ...{ name: '程序', scopes: ['READ', 'WRITE'], days: 30, password: PASSWORD },
    });
    expect(codeOf(await ask(null, wish, { authorization: `Bearer ${String(secret)}` }))).toBe('FORBIDDEN');
    const guesses = [];
    for (let turn = 0; turn < 7; turn += 1) {
      guesses.push(codeOf(await ask(one.own.cookie, { password: `guess ${turn}`, format: 'json' })));
    }
    expect(guesses).toContain('TOO_MANY_ATTEMPTS');
  });
});

/** Collections with somebody's id or address of which a copy tells nothing, and why. */
const untold: Readonly<Record<string, string>> = {
  throttles: 'keyed hashes of what is slowed down: nobody can be read from them',
  endedAccounts: 'pseudonyms of accounts that are gone',
  objectedKeys: 'salted hashes of people who objected: they cannot be told from them',
  auditBeside: 'told as part of the audit trail',
  audit: 'told as part of the audit trail',
  trailNotes: 'entries of the audit trail on their way there, for some seconds',
};

describe('every collection that knows people', () => {
  it('is told into the copy, or stands on the list with a reason', async () => {
    const one = await enterAs(world.app);
    const [account] = await world.app.services.accounts.getMany([one.id]);
    if (!account) throw new Error('there is an account');
    const parts = await world.app.services.personalCopies.gather(account);
    const told = new Set(parts.flatMap(({ collections }) => collections));
    const known = Object.values(mongoose.connections.at(-1)?.models ?? {})
      .filter(({ schema }) => pathsOf(schema).some(isAboutPeople))
      .map(({ collection }) => collection.name);
    expect(known.length).toBeGreaterThan(10);
    expect(known.filter((name) => !told.has(name) && !(name in untold))).toEqual([]);
  });
});

const words =
  /(^|\.)(account|author|applicant|invited|assigned|decided|viewer|member|doer|actor)(Id|By|s)?$|email/i;

function isAboutPeople(path: string): boolean {
  return words.test(path) || /(^|\.)by(\.|$)/.test(path);
}

/** All paths of a schema, those within lists and parts too. */
function pathsOf(schema: mongoose.Schema, prefix = ''): string[] {
  const paths: string[] = [];
  schema.eachPath((path, type) => {
    paths.push(`${prefix}${path}`);
    const inner = (type as { schema?: mongoose.Schema }).schema;
    if (inner) paths.push(...pathsOf(inner, `${prefix}${path}.`));
  });
  return paths;
}
