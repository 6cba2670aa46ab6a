import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { recordMail } from '../support/mail.ts';
import { act, contentOf, done, READ_NEED, type ShownNeed } from '../support/needs.ts';
import { addOrganization } from '../support/organizations.ts';
import {
  type Person,
  person,
  settleWithoutMatching,
  signedIn,
  startApp,
  TestClock,
} from '../support/world.ts';

const clock = new TestClock();
const mail = recordMail();
const DAY = 86_400_000;
let app: App;
let enterpriseId: Id<'organization'>;
let associationId: Id<'organization'>;
let officer: Person;
let clerk: Person;
let member: Person;
let visitor: Person;

beforeAll(async () => {
  app = await startApp({ clock, mail });
  enterpriseId = await addOrganization(app, { name: '中山市曜岭灯饰有限公司' });
  associationId = await addOrganization(app, {
    kind: 'TRANSFER_PLATFORM',
    name: '中山市照明电器行业协会',
    platformCategory: 'ASSOCIATION',
  });
  officer = await signedIn(app, { isOfficer: true });
  clerk = await signedIn(app, { memberOf: associationId });
  member = await signedIn(app, { memberOf: enterpriseId });
  visitor = person(app);
});
afterAll(() => app.server.close());

const proposal = (wish: object = {}) => ({
  enterpriseId,
  email: 'Boss@Example.com',
  hasAgreed: true,
  note: '11 月 18 日到厂里谈的',
  ...contentOf(),
  ...wish,
});

/** Writes one down and follows the letter; `letter` is the text that arrived. */
async function propose(wish: object = {}, by: Person = officer) {
  const before = mail.letters.length;
  const need = await done(by, 'proposeNeed', proposal(wish));
  await settleWithoutMatching(app);
  // Others may get letters about their sign-ins at the same time.
  const letter = mail.letters.slice(before).find(({ text }) => tokenIn(text) !== '');
  return { need, letter, token: tokenIn(letter?.text) };
}

const tokenIn = (text = '') => /confirm-need#(\S+)/.exec(text)?.[1] ?? '';
const seenBy = async (who: Person, id: string) =>
  (await who.ask<{ node: ShownNeed | null }>(READ_NEED, { id })).data.node;

type Opened = { state: string; enterpriseName: string | null; need: { title: string } | null };
const OPEN = `query Open($token: String!) { needProposalByToken(token: $token)
  { state enterpriseName intakenBy note need { id title text version } } }`;

async function open(token: string): Promise<Opened | null> {
  const { data } = await visitor.ask<{ needProposalByToken: Opened } | null>(OPEN, { token });
  return data?.needProposalByToken ?? null;
}

describe('a need written down for a firm', () => {
  it('is seen by its writer and the firm alone, and reaches the firm as one letter', async () => {
    const { need, letter } = await propose();
    expect(need.state).toBe('PROPOSED');
    expect(letter).toMatchObject({ to: 'Boss@Example.com' });
    expect(letter?.text).toContain('全铜灯防发黑封闭工艺');
    expect(await seenBy(member, need.id)).toMatchObject({ viewerCanConfirm: true });
    for (const other of [clerk, visitor]) expect(await seenBy(other, need.id)).toBeNull();
    await settleWithoutMatching(app);
    expect(mail.letters.filter(({ id }) => id === letter?.id)).toHaveLength(1);
  });

  it('is confirmed by whoever has the link, once, without an account', async () => {
    const { need, token } = await propose();
    expect(await open(token)).toMatchObject({
      state: 'OPEN',
      enterpriseName: '中山市曜岭灯饰有限公司',
      intakenBy: null,
      need: { title: '全铜灯防发黑封闭工艺' },
    });
    const input = { needId: need.id, version: need.version, token };
    const answers = await Promise.all([1, 2, 3].map(() => act(visitor, 'confirmNeed', input)));
    expect(answers.flatMap(({ need: one }) => one ?? [])).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      'NEED_LINK_OVER',
      'NEED_LINK_OVER',
    ]);
    expect(await seenBy(clerk, need.id)).toMatchObject({ state: 'PUBLISHED', steps: [] });
    expect((await seenBy(member, need.id))?.steps.map(({ deed, actor }) => [deed, actor])).toEqual([
      ['PROPOSE', 'INTAKER'],
      ['CONFIRM', 'LINK'],
    ]);
  });

  it('tells nothing by a link that is used, over, replaced or made up', async () => {
    const nothing = { enterpriseName: null, intakenBy: null, note: null, need: null };
    const { need, token } = await propose();
    const resent = await done(officer, 'resendNeedProposal', {
      needId: need.id,
      email: 'other@example.com',
      hasAgreed: true,
    });
    await settleWithoutMatching(app);
    const second = mail.letters.at(-1);
    expect(second?.to).toBe('other@example.com');
    expect(await open(token)).toEqual({ state: 'REPLACED', ...nothing });
    const input = { needId: need.id, version: resent.version };
    expect((await act(visitor, 'confirmNeed', { ...input, token })).errors).toMatchObject([
      { code: 'NEED_LINK_OVER' },
    ]);
    await done(visitor, 'refuseNeed', {
      needId: need.id,
      token: tokenIn(second?.text),
      reason: '已经解决了',
    });
    expect(await open(tokenIn(second?.text))).toEqual({ state: 'REFUSED', ...nothing });
    expect((await seenBy(officer, need.id))?.steps.at(-1)).toMatchObject({
      deed: 'REFUSE',
      reason: '已经解决了',
    });
    for (const wrong of [`${token.slice(0, -1)}!`, `${token.slice(0, 24)}${'A'.repeat(43)}`, '']) {
      expect(await open(wrong)).toBeNull();
    }
    const another = await propose();
    await expect(
      act(visitor, 'confirmNeed', { needId: need.id, version: 1, token: another.token }),
    ).rejects.toThrow('NOT_FOUND');
  });

  it('is corrected by the link before it is confirmed, and never confirmed unseen', async () => {
    const { need, token } = await propose({ isAnonymous: true });
    const input = { needId: need.id, version: need.version, token };
    const wrong = { ...contentOf({ isAnonymous: true }), text: '请打 13800138000 谈灯具发黑的事' };
    expect((await act(visitor, 'updateNeed', { ...input, ...wrong })).errors).toMatchObject([
      { path: ['input', 'text'] },
    ]);
    const corrected = await done(visitor, 'updateNeed', {
      ...input,
      ...contentOf({ title: '改对了的需求' }),
    });
    expect((await act(visitor, 'confirmNeed', input)).errors).toMatchObject([
      { code: 'NEED_CHANGED_MEANWHILE' },
    ]);
    const confirmed = await done(visitor, 'confirmNeed', { ...input, version: corrected.version });
    expect(confirmed).toMatchObject({ state: 'PUBLISHED', title: '改对了的需求' });
    expect((await act(visitor, 'updateNeed', { ...input, ...contentOf() })).errors).toMatchObject([
      { code: 'NEED_LINK_OVER' },
    ]);
  });

  it('is confirmed by a member who is signed in, also when the link has expired', async () => {
    const { need, token } = await propose();
    clock.pass(14 * DAY);
    expect(await open(token)).toMatchObject({ state: 'EXPIRED', need: null });
    const late = await signedIn(app, { memberOf: enterpriseId });
    const input = { needId: need.id, version: need.version };
    expect((await act(visitor, 'confirmNeed', { ...input, token })).errors).toMatchObject([
      { code: 'NEED_LINK_OVER' },
    ]);
    await expect(act(visitor, 'confirmNeed', input)).rejects.toThrow('UNAUTHENTICATED');
    expect(await done(late, 'confirmNeed', input)).toMatchObject({
      state: 'PUBLISHED',
      steps: [{ deed: 'PROPOSE' }, { deed: 'CONFIRM', actor: 'FIRM' }],
    });
  });

  it('is for officers and verified associations to write, with the consent of whoever gets the letter', async () => {
    officer = await signedIn(app, { isOfficer: true });
    clerk = await signedIn(app, { memberOf: associationId });
    member = await signedIn(app, { memberOf: enterpriseId });
    const mine = await done(clerk, 'proposeNeed', proposal({ organizationId: associationId }));
    expect(await seenBy(clerk, mine.id)).not.toBeNull();
    await expect(act(clerk, 'proposeNeed', proposal())).rejects.toThrow('FORBIDDEN');
    await expect(act(member, 'proposeNeed', proposal({ organizationId: enterpriseId }))).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(
      (await act(officer, 'proposeNeed', proposal({ hasAgreed: false, email: 'x' }))).errors,
    ).toMatchObject([{ path: ['input', 'email'] }, { path: ['input', 'hasAgreed'] }]);
    expect(
      (await act(officer, 'proposeNeed', proposal({ enterpriseId: associationId }))).errors,
    ).toMatchObject([{ path: ['input', 'enterpriseId'] }]);
    await done(clerk, 'discardNeed', { needId: mine.id });
    expect(await seenBy(member, mine.id)).toBeNull();
  });

  it('keeps the address no longer than the link or the answer', async () => {
    const stored = async (id: string) =>
      (await app.services.needs.getMany([id as Id<'need'>]))[0]?.proposal?.email;
    const answered = await propose();
    expect(await stored(answered.need.id)).toBe('Boss@Example.com');
    await done(visitor, 'refuseNeed', { needId: answered.need.id, token: answered.token, reason: '不用了' });
    expect(await stored(answered.need.id)).toBeNull();
    const lapsed = await propose();
    clock.pass(15 * DAY);
    await settleWithoutMatching(app);
    expect(await stored(lapsed.need.id)).toBeNull();
  });
});
