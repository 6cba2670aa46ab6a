import { describe, expect, it } from 'vitest';
import { LetterRefused } from '../../api/src/kernel/mail.ts';
import { SearchUnavailable } from '../../search/src/index.ts';
import {
  answerLetters,
  app,
  clock,
  firm,
  keep,
  lettersTo,
  lost,
  mail,
  openAlertWorld,
  pass,
  reader,
  signBossIn,
  subjects,
  TO_EIGHT,
} from '../support/alert-world.ts';
import {
  addFirm,
  addressOf,
  change,
  DAY,
  follow,
  HOUR,
  listSaved,
  MINUTE,
  publishNeed,
  sample,
  save,
  startTwin,
} from '../support/saved-searches.ts';
import { settle, signedIn } from '../support/world.ts';

openAlertWorld();

const needs = (title: string) => publishNeed(firm, { title });
const WITHDRAW = 'mutation W($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { errors { code } } }';
const UNVERIFY =
  'mutation U($input: WithdrawVerificationInput!) { withdrawVerification(input: $input) { errors { code } } }';

describe('when letters go out', () => {
  it('tells at once within a minute, once', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件');
    await pass(55_000);
    expect(lettersTo()).toHaveLength(1);
    await pass(DAY);
    // Nobody else tells it once more.
    await settle(app);
    expect(lettersTo()).toHaveLength(1);
  });

  it('gathers what follows in one letter while changes come one after the other', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件 1');
    await follow(app);
    await needs('盐雾发黑的铜件 2');
    await needs('盐雾发黑的铜件 3');
    await follow(app);
    expect(lettersTo()).toHaveLength(1);
    await pass(20_000);
    expect(subjects()).toEqual(['“盐雾”有 1 条新结果 · 灯桥', '“盐雾”有 2 条新结果 · 灯桥']);
  });

  it('tells daily, or on Mondays, at eight in China, and nothing where nothing is new', async () => {
    while (clock.now().getUTCDay() !== 0) clock.pass(DAY);
    const { who: daily } = await sample(app, [{ organizationId: firm.id, role: 'OWNER' }]);
    const { who: weekly } = await sample(app, [{ organizationId: firm.id, role: 'OWNER' }]);
    const addresses = [await addressOf(daily), await addressOf(weekly)];
    const counts = () => addresses.map((each) => lettersTo(each).length);
    await save(daily, { frequency: 'DAILY' });
    await save(weekly, { frequency: 'WEEKLY' });
    await needs('盐雾发黑的铜件');
    await follow(app);
    await pass(TO_EIGHT - MINUTE);
    expect(counts()).toEqual([0, 0]);
    await pass(MINUTE);
    expect(counts()).toEqual([1, 1]);
    await pass(DAY);
    expect(counts()).toEqual([1, 1]);
    await pass(6 * DAY);
    expect(counts()).toEqual([1, 1]);
    await signBossIn();
    await needs('盐雾发黑的另一件');
    await pass(DAY);
    expect(counts()).toEqual([2, 1]);
    await pass(6 * DAY);
    expect(counts()).toEqual([2, 2]);
    await app.services.accounts.removeExamples();
  });

  it('sends none for NEVER, and none about the past after it is switched on', async () => {
    const { id } = await keep(reader, { frequency: 'NEVER' });
    await needs('盐雾发黑的铜件');
    await pass(DAY);
    await change(reader, 'updateSavedSearch', { savedSearchId: id, frequency: 'AT_ONCE' });
    await pass(DAY);
    await settle(app);
    expect(lettersTo()).toEqual([]);
    expect((await listSaved(reader)).newInSavedSearches).toBe(1);
    await needs('盐雾发黑的另一件');
    await pass(MINUTE);
    expect(lettersTo()).toHaveLength(1);
  });

  it('sends none about what its reader has opened before, or removed', async () => {
    const opened = await keep(reader, { frequency: 'DAILY' });
    const removed = await keep(reader, { frequency: 'DAILY', query: '盐雾' });
    await needs('盐雾发黑的铜件');
    await follow(app);
    expect((await listSaved(reader)).newInSavedSearches).toBeGreaterThan(0);
    await change(reader, 'openSavedSearch', { savedSearchId: opened.id });
    await change(reader, 'removeSavedSearch', { savedSearchId: removed.id });
    await pass(2 * DAY);
    expect(lettersTo()).toEqual([]);
  });
});

describe('what a letter says', () => {
  it('names each item, why it matches, and where to read on', async () => {
    await keep(reader, { name: '铜件 <盐雾>', frequency: 'AT_ONCE' });
    const id = await publishNeed(firm, {
      title: '铜件盐雾发黑',
      text: '盐雾 480 小时不发黑，联系 13812345678 或 he@yaoling.example，电话 0760-12345678。',
    });
    await pass(MINUTE);
    const [letter] = lettersTo();
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
    const theirs = await addressOf(who);
    await keep(who, { name: 'Salt', frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件');
    await pass(MINUTE);
    expect(lettersTo(theirs)[0]?.subject).toBe('1 new for “Salt” · Dengqiao');
    expect(lettersTo(theirs)[0]?.text).toMatch(/Stop this alert: http/);
  });
});

describe("the reader's rights when it goes out", () => {
  it('leaves out what was withdrawn, and sends nothing where nothing is left', async () => {
    await keep(reader, { frequency: 'DAILY' });
    const gone = await needs('盐雾发黑的铜件');
    await pass(HOUR);
    expect((await listSaved(reader)).newInSavedSearches).toBe(1);
    await firm.boss.ask(WITHDRAW, { input: { needId: gone } });
    await pass(DAY);
    expect(lettersTo()).toEqual([]);
  });

  it('leaves out what belongs to a firm that is not verified any more', async () => {
    const officer = await signedIn(app, { isOfficer: true });
    const doubtful = await addFirm(app);
    await keep(reader, { frequency: 'DAILY' });
    await publishNeed(doubtful, { title: '盐雾发黑的铜件' });
    await needs('盐雾发黑的另一件');
    await pass(HOUR);
    await officer.ask(UNVERIFY, { input: { organizationId: doubtful.id, reason: '核验有误' } });
    await pass(DAY);
    const alerts = lettersTo().filter(({ subject }) => subject.includes('新结果'));
    expect(alerts.map(({ subject }) => subject)).toEqual(['“盐雾”有 1 条新结果 · 灯桥']);
    expect(alerts[0]?.text).not.toContain('盐雾发黑的铜件');
  });

  it('leaves out what is withdrawn between the alert and its letter', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    let tries = 0;
    answerLetters(() => {
      tries += 1;
      lost();
    });
    const gone = await needs('盐雾发黑的铜件');
    await pass(MINUTE);
    expect(tries).toBeGreaterThan(0);
    await firm.boss.ask(WITHDRAW, { input: { needId: gone } });
    answerLetters(() => undefined);
    await pass(HOUR);
    expect(lettersTo()).toEqual([]);
  });

  it('does not write to an account without a membership, nor to one that is gone', async () => {
    const { who } = await sample(app, [{ organizationId: firm.id, role: 'OWNER' }]);
    const gone = await addressOf(who);
    await save(who, { frequency: 'DAILY' });
    const alone = await signedIn(app, {});
    const theirs = await addressOf(alone);
    await keep(alone, { frequency: 'AT_ONCE' });
    await needs('盐雾发黑的铜件');
    await pass(HOUR);
    await app.services.accounts.removeExamples();
    await pass(DAY);
    expect([...lettersTo(gone), ...lettersTo(theirs)]).toEqual([]);
    expect((await listSaved(alone)).newInSavedSearches).toBe(1);
  });
});

describe('when something breaks', () => {
  it('writes one letter however many workers look at once', async () => {
    const twin = await startTwin(app, { clock, mail });
    try {
      await keep(reader, { frequency: 'AT_ONCE' });
      await keep(reader, { frequency: 'DAILY', query: '盐雾' });
      await needs('盐雾发黑的铜件');
      await follow(app);
      clock.pass(DAY);
      await Promise.all([follow(app), follow(twin), follow(app), follow(twin)]);
      expect(lettersTo().map(({ id }) => id)).toHaveLength(2);
      expect(new Set(lettersTo().map(({ id }) => id)).size).toBe(2);
    } finally {
      await twin.server.close();
    }
  });

  it('sends a letter later that the mail server would not take, and once', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    let refusals = 3;
    answerLetters(() => {
      refusals -= 1;
      if (refusals >= 0) lost();
    });
    await needs('盐雾发黑的铜件');
    for (let turn = 0; turn < 5; turn += 1) await pass(5 * MINUTE);
    expect(lettersTo()).toHaveLength(1);
  });

  it('repeats a letter whose acceptance was not heard, under the same id', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    let isFirst = true;
    answerLetters(() => {
      if (isFirst) mail.loseNextReply();
      isFirst = false;
    });
    await needs('盐雾发黑的铜件');
    await pass(MINUTE);
    await pass(HOUR);
    expect(lettersTo()).toHaveLength(2);
    expect(new Set(lettersTo().map(({ id }) => id)).size).toBe(1);
  });

  it('gives up on an address that does not exist, and on a letter that is three days late', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    let tries = 0;
    answerLetters(() => {
      tries += 1;
      throw new LetterRefused('550');
    });
    await needs('盐雾发黑的铜件');
    await pass(DAY);
    await pass(DAY);
    expect(tries).toBe(1);
    answerLetters(lost);
    await needs('盐雾发黑的另一件');
    await pass(MINUTE);
    await pass(4 * DAY);
    answerLetters(() => undefined);
    await pass(DAY);
    expect(lettersTo()).toEqual([]);
  });

  it('loses nothing while search is away, and takes a search in that is saved meanwhile', async () => {
    await keep(reader, { frequency: 'AT_ONCE' });
    const search = app.search.search.bind(app.search);
    app.search.search = () => Promise.reject(new SearchUnavailable());
    const late = await keep(reader, { frequency: 'AT_ONCE', query: '盐雾', name: '后存的' });
    await needs('盐雾发黑的铜件');
    await pass(MINUTE).finally(() => {
      app.search.search = search;
    });
    expect(lettersTo()).toEqual([]);
    await pass(5 * MINUTE);
    expect(subjects()).toEqual(['“盐雾”有 1 条新结果 · 灯桥']);
    await needs('盐雾发黑的另一件');
    await pass(MINUTE);
    expect(subjects().sort()).toEqual([
      '“后存的”有 1 条新结果 · 灯桥',
      '“盐雾”有 1 条新结果 · 灯桥',
      '“盐雾”有 1 条新结果 · 灯桥',
    ]);
    expect(late.newCount).toBe(0);
  });
});
