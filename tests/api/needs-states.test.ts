import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { uploaded } from '../support/files.ts';
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
let member: Person;
let stranger: Person;
let officer: Person;

beforeAll(async () => {
  app = await startApp({ clock, mail });
  enterpriseId = await addOrganization(app, { name: '中山市曜岭灯饰有限公司', shortName: '曜岭灯饰' });
  member = await signedIn(app, { memberOf: enterpriseId });
  stranger = await signedIn(app, { memberOf: await addOrganization(app) });
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

const publish = (wish: object = {}) => done(member, 'createNeed', { enterpriseId, ...contentOf(wish) });
const seenBy = async (who: Person, id: string) =>
  (await who.ask<{ node: ShownNeed | null }>(READ_NEED, { id })).data.node;
const draftOf = (wish: object = {}) =>
  done(member, 'saveNeedDraft', { enterpriseId, key: randomUUID(), ...wish });

describe('a draft', () => {
  it('is kept with whatever is written so far, once, for the own firm alone', async () => {
    const key = randomUUID();
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => done(member, 'saveNeedDraft', { enterpriseId, key, title: '铜' })),
    );
    const [first] = tries;
    expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
    expect(first).toMatchObject({ state: 'DRAFT', title: '铜', viewerCanPublish: true, steps: [] });
    const id = first?.id ?? '';
    expect(await seenBy(member, id)).not.toBeNull();
    for (const other of [stranger, officer, person(app)]) expect(await seenBy(other, id)).toBeNull();
  });

  it('tells whoever saves over a newer version, and keeps the newer one', async () => {
    const { id, version } = await draftOf({ title: '甲' });
    await done(member, 'saveNeedDraft', { needId: id, version, title: '乙' });
    const { need, errors } = await act(member, 'saveNeedDraft', { needId: id, version, title: '丙' });
    expect(need).toBeNull();
    expect(errors).toMatchObject([{ code: 'NEED_CHANGED_MEANWHILE', need: { title: '乙' } }]);
  });

  it('is checked as a whole when it is published, and stays a draft where something is missing', async () => {
    const { id, version } = await draftOf({ title: '短' });
    const input = { needId: id, version };
    const { errors } = await act(member, 'publishNeed', { ...input, title: '短', text: '', fieldCodes: [] });
    expect(errors.map(({ path }) => path[1])).toEqual(['title', 'text', 'fieldCodes']);
    expect(await seenBy(member, id)).toMatchObject({ state: 'DRAFT', version });
    const published = await done(member, 'publishNeed', { ...input, ...contentOf() });
    expect(published).toMatchObject({ state: 'PUBLISHED', steps: [{ deed: 'PUBLISH', actor: 'FIRM' }] });
    expect(await seenBy(stranger, id)).toMatchObject({ state: 'PUBLISHED', steps: [] });
    expect((await act(member, 'publishNeed', { ...input, ...contentOf() })).errors).toMatchObject([
      { code: 'NEED_TRANSITION_REFUSED', need: { state: 'PUBLISHED' } },
    ]);
  });

  it('goes for good where it is discarded, and only then', async () => {
    const { id } = await draftOf();
    await expect(act(stranger, 'discardNeed', { needId: id })).rejects.toThrow('NOT_FOUND');
    await done(member, 'discardNeed', { needId: id });
    expect(await seenBy(member, id)).toBeNull();
    const published = await publish();
    expect((await act(member, 'discardNeed', { needId: published.id })).errors).toMatchObject([
      { code: 'NEED_TRANSITION_REFUSED' },
    ]);
  });
});

describe('a published need', () => {
  it('is paused, resumed, solved, reopened and withdrawn by its firm, each step kept with its reason', async () => {
    const { id } = await publish();
    const input = { needId: id };
    expect(await done(member, 'pauseNeed', { ...input, reason: '先等样品' })).toMatchObject({
      state: 'PAUSED',
      viewerCanPause: false,
      viewerCanResume: true,
    });
    expect(await seenBy(stranger, id)).toBeNull();
    expect((await act(member, 'pauseNeed', input)).errors[0]?.message).toContain('恢复公开');
    await done(member, 'resumeNeed', input);
    await done(member, 'solveNeed', { ...input, reason: '换了封闭剂' });
    expect(await seenBy(stranger, id)).toMatchObject({ state: 'SOLVED' });
    await done(member, 'reopenNeed', input);
    const { steps } = await done(member, 'withdrawNeed', input);
    expect(steps.map(({ deed, reason }) => [deed, reason])).toEqual([
      ['PUBLISH', null],
      ['PAUSE', '先等样品'],
      ['RESUME', null],
      ['SOLVE', '换了封闭剂'],
      ['REOPEN', null],
      ['WITHDRAW', null],
    ]);
    expect(new Set(steps.map(({ person: name }) => name))).toEqual(new Set(['测试账号']));
    const { id: other } = await publish();
    expect((await seenBy(officer, other))?.steps).toMatchObject([{ actor: 'FIRM', person: null }]);
  });

  it.each(['pauseNeed', 'resumeNeed', 'solveNeed', 'withdrawNeed', 'reopenNeed'])(
    'is nobody else’s to change by %s',
    async (mutation) => {
      const { id } = await publish();
      for (const other of [stranger, officer]) {
        await expect(act(other, mutation, { needId: id })).rejects.toThrow('FORBIDDEN');
      }
      await expect(act(person(app), mutation, { needId: id })).rejects.toThrow('UNAUTHENTICATED');
    },
  );

  it('goes one way where fifty pull at once; all others are told where it is', async () => {
    const { id } = await publish();
    const mutations = ['pauseNeed', 'withdrawNeed'];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => act(member, mutations[turn % 2] ?? '', { needId: id })),
    );
    const won = answers.flatMap(({ need }) => need ?? []);
    const told = answers.flatMap(({ errors }) => errors);
    const { state, steps } = (await seenBy(member, id)) ?? {};
    expect(steps?.map(({ deed }) => deed).slice(1)).toEqual(
      // A paused one can still be withdrawn: then both win, one after the other.
      won.length === 1 ? ['WITHDRAW'] : ['PAUSE', 'WITHDRAW'],
    );
    expect(state).toBe('WITHDRAWN');
    expect(won.length + told.length).toBe(50);
    expect(new Set(told.map(({ code }) => code)).size).toBeLessThanOrEqual(2);
  });

  it('says something else after an edit, and tells whoever edited an older version', async () => {
    const { id, version } = await publish();
    const content = contentOf({ title: '改过的标题' });
    const edited = await done(member, 'updateNeed', { needId: id, version, ...content });
    expect(edited).toMatchObject({ title: '改过的标题', version: version + 1 });
    expect(edited.steps.at(-1)).toMatchObject({ deed: 'EDIT', actor: 'FIRM' });
    expect((await act(member, 'updateNeed', { needId: id, version, ...contentOf() })).errors).toMatchObject([
      { code: 'NEED_CHANGED_MEANWHILE', need: { version: version + 1 } },
    ]);
    const same = await done(member, 'updateNeed', { needId: id, version: version + 1, ...content });
    expect(same.version).toBe(version + 1);
    await expect(
      act(stranger, 'updateNeed', { needId: id, version: version + 1, ...content }),
    ).rejects.toThrow('FORBIDDEN');
  });

  it('is not published twice in the very same words unless the firm says so', async () => {
    const content = contentOf();
    const twice = await Promise.all(
      [1, 2, 3].map(() => act(member, 'createNeed', { enterpriseId, ...content })),
    );
    const [first] = twice.flatMap(({ need }) => need ?? []);
    expect(twice.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'NEED_PUBLISHED_ALREADY', need: { id: first?.id } },
      { code: 'NEED_PUBLISHED_ALREADY', need: { id: first?.id } },
    ]);
    await done(member, 'createNeed', { enterpriseId, ...content, isWantedTwice: true });
    await done(member, 'solveNeed', { needId: first?.id });
    const again = await done(member, 'createNeed', { enterpriseId, ...content });
    expect((await act(member, 'reopenNeed', { needId: first?.id })).errors).toMatchObject([
      { code: 'NEED_PUBLISHED_ALREADY', need: { id: again.id } },
    ]);
  });

  it.each([
    ['a bounty below the least', { bountyYuan: 49_999 }, 'bountyYuan'],
    ['a bounty beside a budget', { bountyYuan: 60_000, budget: { minYuan: 1 } }, 'bountyYuan'],
    ['ten thousand characters', { text: '字'.repeat(10_000) }, 'text'],
    ['no field', { fieldCodes: [] }, 'fieldCodes'],
    ['its phone number though anonymous', { isAnonymous: true, text: '请打 13800138000 谈灯具发黑' }, 'text'],
  ])('is refused with %s', async (_what, wish, field) => {
    const { need, errors } = await act(member, 'createNeed', { enterpriseId, ...contentOf(wish) });
    expect(need).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', field] }]);
  });
});

describe('an attachment', () => {
  const files = async (who: Person, id: string) =>
    (
      await who.ask<{ need: { attachments: { id: string; url: string }[] } }>(
        'query Files($id: ID!) { need(id: $id) { attachments { id name url } } }',
        { id },
      )
    ).data.need.attachments;
  const open = async (who: Person, url: string) =>
    (await app.server.inject({ url, headers: who.cookie ? { cookie: who.cookie } : {} })).statusCode;

  it('is read by whoever may read the need, of an anonymous one only by who knows its firm', async () => {
    const named = await publish();
    const hidden = await publish({ isAnonymous: true });
    for (const { id, version } of [named, hidden]) {
      const fileId = await uploaded(app, member.cookie);
      await done(member, 'changeNeedAttachments', { needId: id, attachmentIds: [fileId] });
      expect((await seenBy(member, id))?.version).toBe(version);
    }
    const [shown] = await files(stranger, named.id);
    expect(await open(stranger, shown?.url ?? '')).toBe(200);
    expect(await files(stranger, hidden.id)).toEqual([]);
    const [secret] = await files(officer, hidden.id);
    expect(await open(stranger, secret?.url ?? '')).toBe(404);
    expect(await open(officer, secret?.url ?? '')).toBe(200);
    await done(member, 'changeNeedAttachments', { needId: named.id, attachmentIds: [] });
    expect(await open(member, shown?.url ?? '')).toBe(404);
  });

  it('is refused where it is another’s, hangs elsewhere, or the need is over', async () => {
    const { id } = await publish();
    const other = await uploaded(app, stranger.cookie);
    const set = (attachmentIds: string[]) =>
      act(member, 'changeNeedAttachments', { needId: id, attachmentIds });
    expect((await set([other])).errors).toMatchObject([{ code: 'FILE_NOT_ATTACHABLE' }]);
    const own = await uploaded(app, member.cookie);
    expect((await set([own, own])).errors).toMatchObject([{ code: 'FILE_NOT_ATTACHABLE' }]);
    await done(member, 'solveNeed', { needId: id });
    expect((await set([own])).errors).toMatchObject([{ code: 'NEED_TRANSITION_REFUSED' }]);
  });
});

describe('a deadline', () => {
  it('is told of a week before, once; after it the need has ended until the firm extends it', async () => {
    const day = (days: number) => new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
    const { id } = await publish({ title: '快到期的需求', solveBy: day(20) });
    clock.pass(13 * DAY);
    await settleWithoutMatching(app);
    await settleWithoutMatching(app);
    const near = () => mail.letters.filter(({ subject }) => subject.includes('快到期的需求'));
    expect(near()).toHaveLength(1);
    expect(near()[0]?.text).toContain(`/needs/${id}`);
    clock.pass(8 * DAY);
    await settleWithoutMatching(app);
    member = await signedIn(app, { memberOf: enterpriseId });
    const over = await seenBy(member, id);
    expect(over).toMatchObject({ state: 'EXPIRED', viewerCanReopen: true });
    expect(over?.steps.at(-1)).toMatchObject({ deed: 'EXPIRE', actor: 'PLATFORM', person: null });
    expect((await act(member, 'reopenNeed', { needId: id })).errors).toMatchObject([
      { path: ['input', 'solveBy'] },
    ]);
    const extended = await done(member, 'reopenNeed', { needId: id, solveBy: day(30) });
    expect(extended).toMatchObject({ state: 'PUBLISHED', solveBy: day(30) });
    expect(near()).toHaveLength(1);
  });
});
