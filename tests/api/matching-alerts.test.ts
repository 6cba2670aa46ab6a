import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { MailUnavailable } from '../../api/src/kernel/mail.ts';
import { type RecordedMail, recordMail } from '../support/mail.ts';
import { DAY, HOUR, MINUTE, pass, startTwin, sundayClock } from '../support/saved-searches.ts';
import { codesOf, type Person, person, settle, startApp, type TestClock } from '../support/world.ts';
import { addMatchingWorld, type MatchingWorld, publishCapability, publishNeed } from './matching.examples.ts';

let app: App;
let mail: RecordedMail;
let clock: TestClock;
let world: MatchingWorld;
let addresses: Map<Person, string>;

/** The clock begins on a Sunday, 17:00 in China; letters of the week go out on Monday at eight. */
const TO_MONDAY = 15 * HOUR + MINUTE;

beforeEach(async () => {
  await app?.server.close();
  clock = sundayClock();
  mail = recordMail();
  app = await startApp({ clock, mail });
  world = await addMatchingWorld(app);
  addresses = new Map();
  for (const who of [world.firm.member, world.near.member]) addresses.set(who, await addressOf(who));
  await pass(app, clock, 10_000);
});
afterAll(() => app.server.close());

const SET =
  'mutation S($input: SetMatchAlertFrequencyInput!) { setMatchAlertFrequency(input: $input) { frequency errors { code } } }';
const choose = (who: Person, frequency: string) => who.ask(SET, { input: { frequency } });

async function addressOf(who: Person): Promise<string> {
  const { data } = await who.ask<{ viewer: { account: { email: string } } }>(
    '{ viewer { account { email } } }',
  );
  return data.viewer.account.email;
}
const lettersTo = (who: Person) => mail.letters.filter(({ to }) => to === addresses.get(who));
const newCapability = (title = '驱动电源传导骚扰现场整改') =>
  publishCapability(world.near.member, world.near.id, { title });

describe('when something new fits a need', () => {
  it('tells the firm on Monday, once, with why, and never again', async () => {
    await newCapability();
    await settle(app);
    expect(lettersTo(world.firm.member)).toEqual([]);
    await pass(app, clock, TO_MONDAY);
    const [letter, ...more] = lettersTo(world.firm.member);
    expect(more).toEqual([]);
    expect(letter?.text).toContain('驱动电源传导骚扰现场整改');
    expect(letter?.text).toContain('适合你们的需求“LED 驱动电源传导骚扰超标整改”');
    expect(letter?.text).toContain('因为：');
    await pass(app, clock, 7 * DAY);
    expect(lettersTo(world.firm.member)).toHaveLength(1);
  });

  it('tells at once who wants that, several things in one letter', async () => {
    await choose(world.firm.member, 'AT_ONCE');
    await newCapability('驱动电源传导骚扰现场整改一');
    await newCapability('驱动电源传导骚扰现场整改二');
    await settle(app);
    await pass(app, clock, 2 * MINUTE);
    const letters = lettersTo(world.firm.member);
    expect(letters.map(({ subject }) => subject)).toEqual(['有 2 个新的合适对象 · 灯桥']);
  });

  it('sends nothing where nothing is new, however often things are touched', async () => {
    await choose(world.firm.member, 'AT_ONCE');
    await app.services.organizations.touch([world.near.id, world.far.id]);
    await pass(app, clock, DAY);
    await pass(app, clock, 7 * DAY);
    expect(lettersTo(world.firm.member)).toEqual([]);
  });

  it('says nothing of what was withdrawn before the letter went out', async () => {
    const capabilityId = await newCapability();
    await settle(app);
    const WITHDRAW =
      'mutation W($input: WithdrawCapabilityInput!) { withdrawCapability(input: $input) { errors { code } } }';
    await world.near.member.ask(WITHDRAW, { input: { capabilityId } });
    await pass(app, clock, TO_MONDAY);
    expect(lettersTo(world.firm.member)).toEqual([]);
  });

  it('says nothing of what the firm has taken off its list meanwhile', async () => {
    const itemId = await newCapability();
    await settle(app);
    const DISMISS =
      'mutation D($input: DismissMatchInput!) { dismissMatch(input: $input) { errors { code } } }';
    const input = { organizationId: world.firm.id, needId: world.needId, itemId, reason: 'TERMS' };
    await world.firm.member.ask(DISMISS, { input });
    await pass(app, clock, TO_MONDAY);
    expect(lettersTo(world.firm.member)).toEqual([]);
  });

  it('tells nobody who wants no letters, and nobody else in their place', async () => {
    await choose(world.firm.member, 'NEVER');
    await newCapability();
    await pass(app, clock, TO_MONDAY);
    expect(lettersTo(world.firm.member)).toEqual([]);
  });
});

describe('when a need is new', () => {
  it('tells each house that could solve it once, though several of its capabilities fit', async () => {
    await newCapability();
    await settle(app);
    await choose(world.near.member, 'AT_ONCE');
    await publishNeed(world.firm.member, world.firm.id, { title: '又一款驱动电源传导骚扰整改' });
    await settle(app);
    await pass(app, clock, 2 * MINUTE);
    const letters = lettersTo(world.near.member);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('又一款驱动电源传导骚扰整改');
  });

  it('does not tell who is behind an anonymous one', async () => {
    await choose(world.near.member, 'AT_ONCE');
    const title = '某款驱动电源传导骚扰整改';
    await publishNeed(world.firm.member, world.firm.id, { title, isAnonymous: true });
    await settle(app);
    await pass(app, clock, 2 * MINUTE);
    const [letter] = lettersTo(world.near.member);
    expect(letter?.text).toContain(title);
    expect(letter?.text).not.toContain('甲灯饰');
    expect(letter?.html).not.toContain(world.firm.id);
  });
});

describe('a letter', () => {
  it('goes out later under the same id where the mail server was away', async () => {
    await newCapability();
    await settle(app);
    mail.before = () => {
      throw new MailUnavailable('test');
    };
    await pass(app, clock, TO_MONDAY);
    mail.before = () => undefined;
    mail.loseNextReply();
    await pass(app, clock, HOUR);
    await pass(app, clock, HOUR);
    const ids = lettersTo(world.firm.member).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(1);
  });

  it('is sent by one of two processes', async () => {
    const twin = await startTwin(app, { clock, mail });
    await newCapability();
    await Promise.all([settle(app), settle(twin)]);
    clock.pass(TO_MONDAY);
    await Promise.all([settle(app), settle(twin)]);
    expect(lettersTo(world.firm.member)).toHaveLength(1);
    await twin.server.close();
  });

  it('stops with one press, which a mail program may make by itself', async () => {
    await newCapability();
    await pass(app, clock, TO_MONDAY);
    const [letter] = lettersTo(world.firm.member);
    const { pathname, search } = new URL(letter?.unsubscribeUrl ?? '');
    const url = pathname + search;
    expect((await app.server.inject({ method: 'GET', url })).statusCode).toBe(200);
    const read = '{ viewer { matchAlertFrequency } }';
    expect((await world.firm.member.ask(read)).data).toEqual({ viewer: { matchAlertFrequency: 'WEEKLY' } });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const pressed = await app.server.inject({
      method: 'POST',
      url,
      headers,
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.statusCode).toBe(200);
    expect((await world.firm.member.ask(read)).data).toEqual({ viewer: { matchAlertFrequency: 'NEVER' } });
    const forged = await app.server.inject({
      method: 'POST',
      url: `${url.slice(0, -4)}AAAA`,
      headers,
      payload: '',
    });
    expect(forged.statusCode).toBe(404);
  });

  it('is everybody’s own choice: a visitor has none', async () => {
    expect(codesOf(await choose(person(app), 'NEVER'))).toEqual(['UNAUTHENTICATED']);
  });
});
