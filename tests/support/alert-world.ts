import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { MailUnavailable } from '../../api/src/kernel/mail.ts';
import { type RecordedMail, recordMail } from './mail.ts';
import {
  addFirm,
  addressOf,
  ask,
  type Firm,
  follow,
  HOUR,
  passToAfternoon,
  publishNeed,
  type Saved,
  save,
  sundayClock,
} from './saved-searches.ts';
import { type Person, settle, signedIn, startApp, type TestClock } from './world.ts';

/** One platform for all tests of alerts. */
export let app: App;
export let mail: RecordedMail;
export let clock: TestClock;
export let firm: Firm;
let neighbour: Firm;
/** Somebody new in each test, and where letters go to. */
export let reader: Person;
export let address: string;
/** By the test: removed after it, or every later need would look at them, too. */
const kept: { who: Person; savedSearchId: string }[] = [];

/** Each test begins on an afternoon, 17:00 in China, with a reader of its own. */
export function openAlertWorld(): void {
  beforeAll(async () => {
    clock = sundayClock();
    mail = recordMail();
    app = await startApp({ clock, mail });
    firm = await addFirm(app, { name: '中山市曜岭灯饰有限公司' });
    neighbour = await addFirm(app);
    await publishNeed(firm, { title: '盐雾发黑，早就有的' });
    await settle(app);
  });
  beforeEach(async () => {
    mail.before = () => undefined;
    passToAfternoon(clock);
    await signBossIn();
    reader = await signedIn(app, { memberOf: neighbour.id });
    address = await addressOf(reader);
  });
  afterEach(async () => {
    for (const { who, savedSearchId } of kept.splice(0))
      await ask(who, 'removeSavedSearch', { savedSearchId });
  });
  afterAll(() => app.server.close());
}

/** From an afternoon to eight. */
export const TO_EIGHT = 15 * HOUR;

/** Time goes by, and then the letters follow from it and from what was done before. */
export async function pass(milliseconds: number): Promise<void> {
  clock.pass(milliseconds);
  await follow(app);
}

/** Who was away for some days has to sign in again. */
export async function signBossIn(): Promise<void> {
  firm = { ...firm, boss: await signedIn(app, { memberOf: firm.id }) };
}

export const lettersTo = (whose = address) => mail.letters.filter(({ to }) => to === whose);
export const subjects = () => lettersTo().map(({ subject }) => subject);

/** What the mail server does with the letters of the reader; it takes those of others. */
export function answerLetters(answer: () => void): void {
  mail.before = ({ to }) => {
    if (to === address) answer();
  };
}

export const lost = () => {
  throw new MailUnavailable('test');
};

/** Saved until the test is over. */
export async function keep(who: Person, wish: object): Promise<Saved> {
  const saved = await save(who, wish);
  kept.push({ who, savedSearchId: saved.id });
  return saved;
}
