import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { MailUnavailable } from '../../api/src/kernel/mail.ts';
import { type RecordedMail, recordMail } from '../support/mail.ts';
import { type Reader, reader, told } from '../support/notifications.ts';
import { copyOf } from '../support/personal-data.ts';
import { addressOf, DAY, HOUR, MINUTE, startTwin, sundayClock } from '../support/saved-searches.ts';
import {
  codesOf,
  deliver,
  type Person,
  person,
  signInAgain,
  startApp,
  type TestClock,
} from '../support/world.ts';
import {
  addFittingCommissioner,
  addMatchingWorld,
  addUniversity,
  type MatchingWorld,
  publishCapability,
  publishNeed,
} from './matching.examples.ts';

let app: App;
let mail: RecordedMail;
let clock: TestClock;
let world: MatchingWorld;
let addresses: { firm: string; near: string };

/** What the running test has published: the next one finds the world as it was. */
const published: ['firm' | 'near', string, { capabilityId: string } | { needId: string }][] = [];

/** Each test begins on a Sunday, 17:00 in China; letters of the week go out on Monday at eight. */
const TO_MONDAY = 15 * HOUR + MINUTE;

beforeAll(async () => {
  clock = sundayClock();
  mail = recordMail();
  app = await startApp({ clock, mail });
  world = await addMatchingWorld(app);
  const { firm, near } = world;
  addresses = { firm: await addressOf(firm.member), near: await addressOf(near.member) };
  await pass(10_000);
});
afterEach(async () => {
  await comeBack();
  for (const [who, verb, input] of published.splice(0)) {
    await world[who].member.ask(mutation(verb), { input });
  }
  for (const who of [world.firm.member, world.near.member]) await choose(who, 'WEEKLY');
  await deliver(app);
  clock.pass(7 * DAY - ((clock.now().getTime() - SUNDAY) % (7 * DAY)));
  await comeBack();
  await deliver(app);
  mail.letters.length = 0;
});
afterAll(() => app.server.close());

/** Time goes by, and what was to be told before and after is told. */
async function pass(milliseconds: number): Promise<void> {
  await deliver(app);
  clock.pass(milliseconds);
  await deliver(app);
}

/** Sessions last for days, and the tests for weeks. */
async function comeBack(): Promise<void> {
  const { firm, near } = world;
  const [firmMember, nearMember] = [
    await signInAgain(app, addresses.firm),
    await signInAgain(app, addresses.near),
  ];
  world = { ...world, firm: { ...firm, member: firmMember }, near: { ...near, member: nearMember } };
}

const SUNDAY = sundayClock().now().getTime();
const mutation = (verb: string) =>
  `mutation M($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { errors { code } } }`;
const choose = (who: Person, frequency: string) =>
  who.ask(mutation('setMatchAlertFrequency'), { input: { frequency } });

const lettersTo = (whom: keyof typeof addresses) => mail.letters.filter(({ to }) => to === addresses[whom]);
async function newCapability(title = '驱动电源传导骚扰现场整改'): Promise<string> {
  const { member, id } = world.near;
  const capabilityId = await publishCapability(member, id, { title });
  published.push(['near', 'withdrawCapability', { capabilityId }]);
  return capabilityId;
}
async function newNeed(wish: object): Promise<string> {
  const { member, id } = world.firm;
  const needId = await publishNeed(member, id, wish);
  published.push(['firm', 'withdrawNeed', { needId }]);
  return needId;
}

describe('when something new fits a need', () => {
  it('tells the firm on Monday, once, with why, and never again', async () => {
    await newCapability();
    await deliver(app);
    expect(lettersTo('firm')).toEqual([]);
    await pass(TO_MONDAY);
    const [letter, ...more] = lettersTo('firm');
    expect(more).toEqual([]);
    expect(letter?.text).toContain('驱动电源传导骚扰现场整改');
    expect(letter?.text).toContain('适合你们的需求“LED 驱动电源传导骚扰超标整改”');
    expect(letter?.text).toContain('因为：');
    await pass(7 * DAY);
    expect(lettersTo('firm')).toHaveLength(1);
  });

  it('tells at once who wants that, several things in one letter', async () => {
    await choose(world.firm.member, 'AT_ONCE');
    await newCapability('驱动电源传导骚扰现场整改一');
    await newCapability('驱动电源传导骚扰现场整改二');
    await deliver(app);
    await pass(2 * MINUTE);
    const letters = lettersTo('firm');
    expect(letters.map(({ subject }) => subject)).toEqual(['有 2 个新的合适对象 · 灯桥']);
  });

  it('sends nothing where nothing is new, however often things are touched', async () => {
    await choose(world.firm.member, 'AT_ONCE');
    await app.services.organizations.touch([world.near.id, world.far.id]);
    await pass(DAY);
    await pass(7 * DAY);
    expect(lettersTo('firm')).toEqual([]);
  });

  it('says nothing of what was withdrawn before the letter went out', async () => {
    const capabilityId = await newCapability();
    await deliver(app);
    await world.near.member.ask(mutation('withdrawCapability'), { input: { capabilityId } });
    await pass(TO_MONDAY);
    expect(lettersTo('firm')).toEqual([]);
  });

  it('says nothing of what the firm has taken off its list meanwhile', async () => {
    const itemId = await newCapability();
    await deliver(app);
    const input = { organizationId: world.firm.id, needId: world.needId, itemId, reason: 'TERMS' };
    await world.firm.member.ask(mutation('dismissMatch'), { input });
    await pass(TO_MONDAY);
    expect(lettersTo('firm')).toEqual([]);
  });

  it('tells nobody who wants no letters, and nobody else in their place', async () => {
    await choose(world.firm.member, 'NEVER');
    await newCapability();
    await pass(TO_MONDAY);
    expect(lettersTo('firm')).toEqual([]);
  });
});

describe('when a need is new', () => {
  it('tells each house that could solve it once, though several of its capabilities fit', async () => {
    await newCapability();
    await deliver(app);
    await choose(world.near.member, 'AT_ONCE');
    await newNeed({ title: '又一款驱动电源传导骚扰整改' });
    await deliver(app);
    await pass(2 * MINUTE);
    const letters = lettersTo('near');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('又一款驱动电源传导骚扰整改');
  });

  it('does not tell who is behind an anonymous one', async () => {
    await choose(world.near.member, 'AT_ONCE');
    const title = '某款驱动电源传导骚扰整改';
    await newNeed({ title, isAnonymous: true });
    await deliver(app);
    await pass(2 * MINUTE);
    const [letter] = lettersTo('near');
    expect(letter?.text).toContain(title);
    expect(letter?.text).not.toContain('甲灯饰');
    expect(letter?.html).not.toContain(world.firm.id);
  });
});

describe('when a need is new, of the commissioners', () => {
  const GONE = 'com_000000000000000000000001';
  const [title, text] = ['LED 驱动电源电磁兼容整改', '驱动电源电磁兼容整改，要改滤波与布局。'];
  const listed: Id<'commissioner'>[] = [];
  const onList = async (homeInstitutionId = world.near.id) => {
    const id = await addFittingCommissioner(app, homeInstitutionId);
    listed.push(id);
    return id;
  };
  const lettersOf = ({ email }: { email: string }) => mail.letters.filter(({ to }) => to === email);
  const needsIn = async ({ own }: Reader) => (await copyOf(app, own.cookie)).needsFoundToFit;
  afterEach(async () => {
    for (const id of listed.splice(0)) await app.services.commissioners.erase(id, GONE);
  });

  it('each whom it fits is told in person, once, though also a member; who wants no letters, by the notice alone', async () => {
    const keen = await reader(app, { commissionerId: await onList() });
    const both = await reader(app, { commissionerId: await onList(), memberOf: world.near.id });
    const silent = await reader(app, { commissionerId: await onList() });
    await onList();
    for (const { who } of [keen, both]) await choose(who, 'AT_ONCE');
    await choose(silent.who, 'NEVER');
    await deliver(app);
    const needId = await newNeed({ title, text });
    await pass(2 * MINUTE);
    const noticesOf = async ({ who }: Reader) => (await told(who)).nodes.map((notice) => notice.title.zh);
    expect(await noticesOf(keen)).toEqual([`有一项新需求适合你：“${title}”`]);
    expect(await noticesOf(both)).toEqual([`有一项新需求适合你们：“${title}”`]);
    expect(await noticesOf(silent)).toHaveLength(1);
    await pass(7 * DAY);
    expect(lettersOf(keen).map(({ subject }) => subject)).toEqual(['有 1 项新需求适合你 · 灯桥']);
    expect(lettersOf(keen)[0]?.text).toMatch(
      new RegExp(`这项新需求适合你\n${title}\n因为：.*电磁兼容.*\n.*/needs/${needId}`),
    );
    expect(lettersOf(both).map(({ subject }) => subject)).toEqual(['有 1 个新的合适对象 · 灯桥']);
    expect(lettersOf(silent)).toEqual([]);
  });

  it('those are passed over who went, left the list or took it off theirs before the letter goes', async () => {
    const { near } = world;
    const home = await addUniversity(app, { name: '要暂停的学院', city: '中山' });
    const gone = await reader(app, { commissionerId: await onList(), isExample: true });
    const offListId = await onList();
    const offList = await reader(app, { commissionerId: offListId });
    const paused = await reader(app, { commissionerId: await onList(home) });
    const member = await reader(app, { commissionerId: await onList(), memberOf: near.id });
    const other = await reader(app, { commissionerId: await onList() });
    const boss = await reader(app, { memberOf: home });
    await deliver(app);
    const needId = await newNeed({ title, text });
    await deliver(app);
    expect(await needsIn(offList)).toMatchObject([{ needId }]);

    await app.services.accounts.removeExamples();
    await app.services.commissioners.erase(offListId, GONE);
    await near.member.ask(mutation('dismissMatch'), {
      input: { organizationId: near.id, needId, reason: 'TERMS' },
    });
    await boss.who.ask(mutation('pauseOrganization'), {
      input: { organizationId: home, reason: '暑期停办' },
    });
    await pass(TO_MONDAY);
    expect(await needsIn(offList)).toEqual([]);
    for (const one of [gone, offList, paused, member]) expect(lettersOf(one)).toEqual([]);
    // The refusals of a house are its members': on the list of somebody else of it the need still stands.
    expect(lettersOf(other)).toHaveLength(1);
  });
});

describe('a letter', () => {
  it('goes out later under the same id where the mail server was away', async () => {
    await newCapability();
    await deliver(app);
    mail.before = () => {
      throw new MailUnavailable('test');
    };
    await pass(TO_MONDAY);
    mail.before = () => undefined;
    mail.loseNextReply();
    await pass(HOUR);
    await pass(HOUR);
    const ids = lettersTo('firm').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(1);
  });

  it('is sent by one of two processes', async () => {
    const twin = await startTwin(app, { clock, mail });
    await newCapability();
    await Promise.all([deliver(app), deliver(twin)]);
    clock.pass(TO_MONDAY);
    await Promise.all([deliver(app), deliver(twin)]);
    expect(lettersTo('firm')).toHaveLength(1);
    await twin.server.close();
  });

  it('stops with one press, which a mail program may make by itself', async () => {
    await newCapability();
    await pass(TO_MONDAY);
    const [letter] = lettersTo('firm');
    const { pathname, search } = new URL(letter?.unsubscribeUrl ?? '');
    const url = pathname + search;
    expect((await app.server.inject({ method: 'GET', url })).statusCode).toBe(200);
    const read = '{ viewer { matchAlertFrequency } }';
    expect((await world.firm.member.ask(read)).data).toEqual({ viewer: { matchAlertFrequency: 'WEEKLY' } });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const press = async (at: string, payload: string) =>
      (await app.server.inject({ method: 'POST', url: at, headers, payload })).statusCode;
    expect(await press(url, 'List-Unsubscribe=One-Click')).toBe(200);
    expect((await world.firm.member.ask(read)).data).toEqual({ viewer: { matchAlertFrequency: 'NEVER' } });
    expect(await press(`${url.slice(0, -4)}AAAA`, '')).toBe(404);
  });

  it('is everybody’s own choice: a visitor has none', async () => {
    expect(codesOf(await choose(person(app), 'NEVER'))).toEqual(['UNAUTHENTICATED']);
  });
});
