import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { type Letter, LetterRefused, type Mail, MailUnavailable } from '../../api/src/kernel/mail.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { browser, linkIn } from '../support/accounts.ts';
import { commissionerProfileOf } from '../support/commissioners.ts';
import { addOrganization, profileOf } from '../support/organizations.ts';
import { enterAs, requestDeletion } from '../support/personal-data.ts';
import { person, settle } from '../support/world.ts';

/** All that must not stand in a log, whoever did what. */
const secret = {
  email: 'liang.gong@secret.example',
  name: '令狐工程师',
  phone: '13812345678',
  password: 'the unseen password 7',
  contact: 'contact.person@secret.example',
  imported: 'imported.person@secret.example',
};

const lines: string[] = [];
const letters: Letter[] = [];
/** What the mail server says to the next letters. */
let mailFault: Error | null = null;
let app: App;

const mail: Mail = {
  async send(letter) {
    letters.push(letter);
    if (mailFault) throw mailFault;
  },
  close: async () => undefined,
};

beforeAll(async () => {
  const config = readConfig({
    NODE_ENV: 'test',
    MONGODB_URI: new URL(`/test-${randomUUID()}`, inject('storeUri')).href,
    DATA_DIR: join(tmpdir(), `dengqiao-test-${randomUUID()}`),
    SESSION_SECRET: 'for tests only, 32 characters long',
    // As chatty as it gets.
    LOG_LEVEL: 'debug',
  });
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  app = await buildApp(config, {
    search: createEmbeddedEngine({ snapshotDir: null }),
    passwordCost: { memoryCost: 1_024, timeCost: 1 },
    requestsPerMinute: 1_000_000,
    mail,
    logStream: stream,
  });
});
afterAll(() => app.server.close());

/** Which of the words stand in what was logged since the last look. */
function leaked(...more: string[]): string[] {
  const log = lines.splice(0).join('\n');
  expect(log.length).toBeGreaterThan(0);
  return [...Object.values(secret), ...more].filter((word) => word !== '' && log.includes(word));
}

const NOTICE = '2026-11-22';

describe('the log', () => {
  it('holds nothing of who registers, signs in, errs and resets a password', async () => {
    const one = browser(app);
    const { email, name: displayName, password } = secret;
    await one.do('register', { email, displayName, password, language: 'ZH', noticeVersion: NOTICE });
    await settle(app);
    const { token } = linkIn(letters.at(-1));
    await one.do('confirmEmail', { token });
    await one.do('signIn', { email, password: `${password} wrong` });
    await one.do('signIn', { email, password });
    await one.do('requestPasswordReset', { email });
    await settle(app);
    const reset = linkIn(letters.at(-1)).token;
    await one.do('requestEmailChange', { email: `new-${email}`, password });
    await settle(app);
    const cookie = (one.cookie ?? '').split('=')[1] ?? '';
    expect(cookie.length).toBeGreaterThan(10);
    expect(leaked(token, reset, cookie)).toEqual([]);
  });

  it('holds nothing of letters that a mail server will not take', async () => {
    mailFault = new MailUnavailable('451 4.7.1 try later');
    await browser(app).do('requestPasswordReset', { email: secret.email });
    await settle(app);
    mailFault = new LetterRefused('550 5.1.1 no such user');
    await browser(app).do('register', {
      ...{ email: `x-${secret.email}`, displayName: secret.name, password: secret.password },
      ...{ language: 'ZH', noticeVersion: NOTICE },
    });
    await settle(app);
    mailFault = null;
    expect(lines.join('\n')).toContain('the letter was refused');
    expect(leaked()).toEqual([]);
  });

  it('holds nothing of contacts that are shown, copied and deleted', async () => {
    const id = await addOrganization(app, { contact: { role: secret.phone, email: secret.contact } });
    const officer = await enterAs(app, { isOfficer: true, displayName: secret.name });
    const me = person(app, officer.own.cookie);
    const shown = await me.ask<{ discloseContact: { contact: { email: string } } }>(
      'mutation D($input: DiscloseContactInput!) { discloseContact(input: $input) { contact { email } errors { code } } }',
      { input: { subjectId: id, purpose: 'OTHER', note: `请联系 ${secret.phone}` } },
    );
    expect(shown.data.discloseContact.contact.email).toBe(secret.contact);
    await app.server.inject({
      method: 'POST',
      url: '/account/personal-data',
      headers: { 'content-type': 'application/json', cookie: officer.own.cookie ?? '' },
      payload: JSON.stringify({ password: secret.password, format: 'json' }),
    });
    await requestDeletion(officer.own, { confirmation: secret.email, password: secret.password });
    expect(leaked(officer.email)).toEqual([]);
  });

  it('holds nothing of lists that come in with people in them', async () => {
    const home = await addOrganization(app, { kind: 'UNIVERSITY' });
    const contact = { role: secret.phone, email: secret.imported };
    const row = commissionerProfileOf({ homeInstitutionId: home, displayName: secret.name, contact });
    await app.services.commissionerIntake.takeIn([row, row], { verifiedBecause: null });
    await app.services.organizationIntake.takeIn([profileOf({ contact }), profileOf({ contact })], {
      verifiedBecause: null,
    });
    await settle(app);
    lines.push('-');
    expect(leaked()).toEqual([]);
  });

  it('holds nothing of what somebody wrote when something breaks over it', async () => {
    const { accounts, objectionDesk } = app.services;
    const [update, object] = [accounts.updateProfile, objectionDesk.object];
    // A fault of ours, with the person's own words in its message, as drivers and parsers write them.
    const fault = async () => {
      throw new Error(`E11000 duplicate key { email: "${secret.email}", name: "${secret.name}" }`);
    };
    accounts.updateProfile = fault;
    objectionDesk.object = fault;
    const one = await enterAs(app);
    await expect(one.own.do('updateProfile', { displayName: secret.name, language: 'ZH' })).rejects.toThrow(
      'INTERNAL',
    );
    await person(app).ask(
      'mutation O($input: ObjectToPublicationInput!) { objectToPublication(input: $input) { errors { code } } }',
      {
        input: {
          subjectId: 'com_000000000000000000000000',
          wish: 'REMOVE',
          text: secret.phone,
          email: secret.email,
          language: 'ZH',
        },
      },
    );
    accounts.updateProfile = update;
    objectionDesk.object = object;
    expect(lines.join('\n')).toContain('unexpected failure');
    expect(leaked()).toEqual([]);
  });

  it('holds nothing of addresses that somebody puts into a URL or a malformed request', async () => {
    for (const url of [
      `/alerts/stop?token=${secret.email}`,
      `/x/${secret.email}?q=${secret.phone}`,
      `/graphql?query=${secret.password}`,
    ]) {
      await app.server.inject({ method: 'GET', url: encodeURI(url) });
    }
    await app.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query": "${secret.email}`,
    });
    expect(leaked(encodeURIComponent(secret.password), encodeURI(secret.password))).toEqual([]);
  });
});
