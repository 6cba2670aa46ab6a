import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { LetterRefused, MailUnavailable } from '../../api/src/kernel/mail.ts';
import { SearchUnavailable } from '../../search/src/index.ts';
import { type RecordedMail, recordMail } from '../support/mail.ts';
import {
  addFirm,
  change,
  DAY,
  type Firm,
  HOUR,
  listSaved,
  MINUTE,
  pass,
  publishNeed,
  sample,
  save,
  startTwin,
  sundayClock,
} from '../support/saved-searches.ts';
import { type Person, settle, signedIn, startApp, type TestClock } from '../support/world.ts';

let app: App;
let mail: RecordedMail;
let clock: TestClock;
let firm: Firm;
let reader: Person;

beforeEach(async () => {
  await app?.server.close();
  clock = sundayClock();
  mail = recordMail();
  app = await startApp({ clock, mail });
  firm = await addFirm(app, { name: '中山市曜岭灯饰有限公司' });
  reader = await signedIn(app, { memberOf: (await addFirm(app)).id });
  await pass(app, clock, 10_000);
});
afterAll(() => app.server.close());

const needs = (title: string) => publishNeed(firm, { title });
const WITHDRAW = 'mutation W($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { errors { code } } }';
const UNVERIFY =
  'mutation U($input: WithdrawVerificationInput!) { withdrawVerification(input: $input) { errors { code } } }';
/** The clock begins on a Sunday, 17:00 in China, and has gone on a little. */
const TO_EIGHT = 15 * HOUR - 10_000;

describe('when letters go out', () => {
  it('tells at once within a minute, once', async () => {
    await save(reader, { frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件');
    await pass(app, clock, 55_000);
    expect(mail.letters).toHaveLength(1);
    await pass(app, clock, DAY);
    expect(mail.letters).toHaveLength(1);
  });

  it('gathers what follows in one letter while changes come one after the other', async () => {
    await save(reader, { frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件 1');
    await settle(app);
    await needs('盐雾发黑的铜件 2');
    await needs('盐雾发黑的铜件 3');
    await settle(app);
    expect(mail.letters).toHaveLength(1);
    await pass(app, clock, 20_000);
    expect(mail.letters.map(({ subject }) => subject)).toEqual([
      '“盐雾”有 1 条新结果 · 灯桥',
      '“盐雾”有 2 条新结果 · 灯桥',
    ]);
  });

  it.each([
    ['DAILY', [TO_EIGHT, DAY, DAY]],
    ['WEEKLY', [TO_EIGHT, 7 * DAY]],
  ])(
    'tells %s at eight in China, and nothing where nothing is new',
    async (frequency, [first = 0, ...waits]) => {
      await save(reader, { frequency });
      await needs('盐雾发黑的铜件');
      await pass(app, clock, first - MINUTE);
      expect(mail.letters).toHaveLength(0);
      await pass(app, clock, MINUTE);
      expect(mail.letters).toHaveLength(1);
      for (const wait of waits) await pass(app, clock, wait);
      expect(mail.letters).toHaveLength(1);
      // Who was away for a week has to sign in again.
      await publishNeed(await addFirm(app), { title: '盐雾发黑的另一件' });
      await pass(app, clock, waits[0] ?? 0);
      expect(mail.letters).toHaveLength(2);
    },
  );

  it('sends none for NEVER, and none about the past after it is switched on', async () => {
    const { id } = await save(reader, { frequency: 'NEVER' });
    await needs('盐雾发黑的铜件');
    await pass(app, clock, DAY);
    await change(reader, 'updateSavedSearch', { savedSearchId: id, frequency: 'AT_ONCE' });
    await pass(app, clock, DAY);
    expect(mail.letters).toEqual([]);
    expect((await listSaved(reader)).newInSavedSearches).toBe(1);
    await needs('盐雾发黑的另一件');
    await pass(app, clock, MINUTE);
    expect(mail.letters).toHaveLength(1);
  });

  it('sends none about what its reader has opened before, or removed', async () => {
    const opened = await save(reader, { frequency: 'DAILY' });
    const removed = await save(reader, { frequency: 'DAILY', query: '盐雾' });
    await needs('盐雾发黑的铜件');
    await settle(app);
    await listSaved(reader);
    await change(reader, 'openSavedSearch', { savedSearchId: opened.id });
    await change(reader, 'removeSavedSearch', { savedSearchId: removed.id });
    await pass(app, clock, 2 * DAY);
    expect(mail.letters).toEqual([]);
  });
});

describe('what a letter says', () => {
  it('names each item, why it matches, and where to read on', async () => {
    await save(reader, { name: '铜件 <盐雾>', frequency: 'AT_ONCE' });
    const id = await publishNeed(firm, {
      title: '铜件盐雾发黑',
      text: '盐雾 480 小时不发黑，联系 13812345678 或 he@yaoling.example，电话 0760-12345678。',
    });
    await pass(app, clock, MINUTE);
    const [letter] = mail.letters;
    expect(letter).toMatchObject({ subject: '“铜件 <盐雾>”有 1 条新结果 · 灯桥' });
    expect(letter?.text).toContain(`http://localhost:4000/needs/${id}`);
    expect(letter?.text).toMatch(/【[^】]*盐雾[^】]*】/);
    expect(letter?.text).toMatch(/符合：.*盐雾/);
    expect(letter?.html).toMatch(/<mark[^>]*>[^<]*盐雾/);
    expect(letter?.html).toContain('铜件 &lt;盐雾&gt;');
    for (const part of [letter?.text, letter?.html]) {
      expect(part).not.toMatch(/138|yaoling|0760|曜岭/);
    }
  });

  it('is written in the language of the account', async () => {
    const { who } = await sample(app, [{ organizationId: firm.id, role: 'OWNER' }], 'en');
    await save(who, { name: 'Salt', frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件');
    await pass(app, clock, MINUTE);
    expect(mail.letters[0]?.subject).toBe('1 new for “Salt” · Dengqiao');
    expect(mail.letters[0]?.text).toMatch(/Stop this alert: http/);
  });
});

describe("the reader's rights when it goes out", () => {
  it('leaves out what was withdrawn, and sends nothing where nothing is left', async () => {
    await save(reader, { frequency: 'DAILY' });
    const gone = await needs('盐雾发黑的铜件');
    await pass(app, clock, HOUR);
    expect((await listSaved(reader)).newInSavedSearches).toBe(1);
    await firm.boss.ask(WITHDRAW, { input: { needId: gone } });
    await pass(app, clock, DAY);
    expect(mail.letters).toEqual([]);
  });

  it('leaves out what belongs to a firm that is not verified any more', async () => {
    const officer = await signedIn(app, { isOfficer: true });
    await save(reader, { frequency: 'DAILY' });
    await needs('盐雾发黑的铜件');
    const other = await addFirm(app);
    await publishNeed(other, { title: '盐雾发黑的另一件' });
    await pass(app, clock, HOUR);
    await officer.ask(UNVERIFY, { input: { organizationId: firm.id, reason: '核验有误' } });
    await pass(app, clock, DAY);
    const alerts = mail.letters.filter(({ subject }) => subject.includes('新结果'));
    expect(alerts.map(({ subject }) => subject)).toEqual(['“盐雾”有 1 条新结果 · 灯桥']);
    expect(alerts[0]?.text).not.toContain('盐雾发黑的铜件');
  });

  it('leaves out what is withdrawn between the alert and its letter', async () => {
    await save(reader, { frequency: 'AT_ONCE' });
    mail.before = () => {
      throw new MailUnavailable('test');
    };
    const gone = await needs('盐雾发黑的铜件');
    await pass(app, clock, MINUTE);
    await firm.boss.ask(WITHDRAW, { input: { needId: gone } });
    mail.before = () => undefined;
    await pass(app, clock, HOUR);
    expect(mail.letters).toEqual([]);
  });

  it('does not write to an account without a membership, nor to one that is gone', async () => {
    const { who } = await sample(app, [{ organizationId: firm.id, role: 'OWNER' }]);
    await save(who, { frequency: 'DAILY' });
    const alone = await signedIn(app, {});
    await save(alone, { frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件');
    await pass(app, clock, HOUR);
    await app.services.accounts.removeExamples();
    await pass(app, clock, DAY);
    expect(mail.letters).toEqual([]);
    expect((await listSaved(alone)).newInSavedSearches).toBe(1);
  });
});

describe('when something breaks', () => {
  it('writes one letter however many workers look at once', async () => {
    const twin = await startTwin(app, { clock, mail });
    try {
      await save(reader, { frequency: 'AT_ONCE' });
      await save(reader, { frequency: 'DAILY', query: '盐雾' });
      await needs('盐雾发黑的铜件');
      await settle(app);
      clock.pass(DAY);
      await Promise.all([settle(app), settle(twin), settle(app), settle(twin)]);
      expect(mail.letters.map(({ id }) => id)).toHaveLength(2);
      expect(new Set(mail.letters.map(({ id }) => id)).size).toBe(2);
    } finally {
      await twin.server.close();
    }
  });

  it('sends a letter later that the mail server would not take, and once', async () => {
    await save(reader, { frequency: 'AT_ONCE' });
    let refusals = 3;
    mail.before = () => {
      refusals -= 1;
      if (refusals >= 0) throw new MailUnavailable('test');
    };
    await needs('盐雾发黑的铜件');
    for (let turn = 0; turn < 8; turn += 1) await pass(app, clock, MINUTE);
    expect(mail.letters).toHaveLength(1);
  });

  it('repeats a letter whose acceptance was not heard, under the same id', async () => {
    await save(reader, { frequency: 'AT_ONCE' });
    mail.loseNextReply();
    await needs('盐雾发黑的铜件');
    await pass(app, clock, MINUTE);
    await pass(app, clock, HOUR);
    expect(mail.letters).toHaveLength(2);
    expect(new Set(mail.letters.map(({ id }) => id)).size).toBe(1);
  });

  it('gives up on an address that does not exist, and on a letter that is three days late', async () => {
    await save(reader, { frequency: 'AT_ONCE' });
    let tries = 0;
    mail.before = () => {
      tries += 1;
      throw new LetterRefused('550');
    };
    await needs('盐雾发黑的铜件');
    await pass(app, clock, DAY);
    await pass(app, clock, DAY);
    expect(tries).toBe(1);
    mail.before = () => {
      throw new MailUnavailable('test');
    };
    await needs('盐雾发黑的另一件');
    await pass(app, clock, 4 * DAY);
    mail.before = () => undefined;
    await pass(app, clock, DAY);
    expect(mail.letters).toEqual([]);
  });

  it('loses nothing while search is away, and takes a search in that is saved meanwhile', async () => {
    await needs('盐雾发黑，早就有的');
    await settle(app);
    await save(reader, { frequency: 'AT_ONCE' });
    const search = app.search.search.bind(app.search);
    app.search.search = () => Promise.reject(new SearchUnavailable());
    const late = await save(reader, { frequency: 'AT_ONCE', query: '盐雾', name: '后存的' });
    await needs('盐雾发黑的铜件');
    await pass(app, clock, MINUTE);
    expect(mail.letters).toEqual([]);
    app.search.search = search;
    await pass(app, clock, 5 * MINUTE);
    await pass(app, clock, 5 * MINUTE);
    expect(mail.letters.map(({ subject }) => subject)).toEqual(['“盐雾”有 1 条新结果 · 灯桥']);
    await needs('盐雾发黑的另一件');
    await pass(app, clock, MINUTE);
    expect(mail.letters.map(({ subject }) => subject).sort()).toEqual([
      '“后存的”有 1 条新结果 · 灯桥',
      '“盐雾”有 1 条新结果 · 灯桥',
      '“盐雾”有 1 条新结果 · 灯桥',
    ]);
    expect(late.newCount).toBe(0);
  });
});
