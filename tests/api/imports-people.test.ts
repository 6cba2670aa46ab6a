import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { linkIn } from '../support/accounts.ts';
import { runOf, step, type UploadWish, upload } from '../support/import-runs.ts';
import { recordMail } from '../support/mail.ts';
import { reader } from '../support/notifications.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf } from '../support/spreadsheets.ts';
import {
  type Person,
  person,
  settleWithoutMatching,
  signedIn,
  startApp,
  TestClock,
} from '../support/world.ts';

const mail = recordMail();
const clock = new TestClock();
const CODE = '91442000MA4X7TE5TM';

let app: App;
let firmId: Id<'organization'>;
let owner: Person;
let officer: Person;
let visitor: Person;

beforeAll(async () => {
  app = await startApp({ mail, clock });
  firmId = await addOrganization(app, { name: '星桥照明有限公司', creditCode: CODE });
  owner = (await reader(app, { memberOf: firmId })).who;
  officer = (await reader(app, { isOfficer: true })).who;
  visitor = person(app, '');
});
afterAll(() => app.server.close());

async function checked(who: Person, rows: string[][], wish: UploadWish) {
  const { id, code } = await upload(app, who, csvOf(rows), wish);
  expect(code).toBeNull();
  await settleWithoutMatching(app);
  return id;
}
async function written(who: Person, rows: string[][], wish: UploadWish) {
  const id = await checked(who, rows, wish);
  const codes = await step(who, 'startImport', { importRunId: id });
  await settleWithoutMatching(app);
  return { codes, ...(await runOf(who, id)) };
}
const counts = (created: number, updated: number, unchanged: number, refused: number) => ({
  ...{ created, updated, unchanged, refused },
});
const lettersTo = (address: string) => mail.letters.filter(({ to }) => to === address).length;

describe('a list of people to invite', () => {
  const HEAD = ['邮箱', '身份', '留言'];
  const wish = () => ({ kind: 'MEMBER', organization: firmId });
  const [one, two] = [`${randomUUID()}@example.com`, `${randomUUID()}@example.com`];
  const rows = [
    [one, '', '以后由你发布需求'],
    [two, '负责人', ''],
  ];
  type Invited = { organization: { invitations: { email: string; role: string; state: string }[] } };
  const INVITED =
    'query I($id: ID!) { organization(id: $id) { ... on Enterprise { invitations { email role state } } } }';
  const invited = async () =>
    (await owner.ask<Invited>(INVITED, { id: firmId })).data.organization.invitations;

  it('writes to nobody before it is started, makes no account, and never writes twice', async () => {
    await checked(owner, [HEAD, ...rows], wish());
    expect(await invited()).toEqual([]);
    expect((await written(owner, [HEAD, ...rows], wish())).done).toEqual(counts(2, 0, 0, 0));
    expect([lettersTo(one), lettersTo(two)]).toEqual([1, 1]);
    expect((await invited()).map(({ email, role, state }) => [email, role, state]).sort()).toEqual(
      [
        [one, 'MEMBER', 'OPEN'],
        [two, 'OWNER', 'OPEN'],
      ].sort(),
    );
    expect(await app.services.accounts.findByConfirmedEmail(one)).toBeNull();
    const again = await written(owner, [HEAD, ...rows], wish());
    expect([again.codes, again.checked]).toEqual([['NOTHING_TO_IMPORT'], counts(0, 0, 2, 0)]);
    expect([lettersTo(one), lettersTo(two)]).toEqual([1, 1]);
  });

  it('leaves who said no alone, and says beside the row what is wrong with it', async () => {
    const { token } = linkIn(mail.letters.find(({ to }) => to === two));
    await visitor.ask(
      'mutation D($input: DeclineInvitationInput!) { declineInvitation(input: $input) { errors { code } } }',
      { input: { token } },
    );
    const { checked: found, rows: refused } = await runOf(
      owner,
      await checked(
        owner,
        [
          HEAD,
          [two, '', ''],
          ['不是邮箱', '', ''],
          [one.toUpperCase(), '', ''],
          [`${randomUUID()}@example.com`, '老板', ''],
        ],
        wish(),
      ),
    );
    expect(found).toEqual(counts(0, 0, 1, 3));
    expect(refused.nodes.map(({ number, faults }) => [number, faults[0]?.index, faults[0]?.reason])).toEqual([
      [2, null, expect.stringContaining('谢绝过')],
      [3, 0, expect.any(String)],
      [5, 1, expect.any(String)],
    ]);
    expect(lettersTo(two)).toBe(1);
  });

  it('keeps to the bounds of invitations, and tells the rows beyond', async () => {
    const many = Array.from({ length: 260 }, () => [`${randomUUID()}@example.com`, '', '']);
    const { checked: told, done, rows: refused } = await written(owner, [HEAD, ...many], wish());
    expect([told, done]).toEqual([counts(28, 0, 0, 232), counts(28, 0, 0, 232)]);
    expect(refused.nodes[0]?.faults[0]?.reason).toContain('一天最多');
  });

  it('is brought and seen by owners alone', async () => {
    const member = await signedIn(app, { memberOf: firmId, role: 'MEMBER' });
    const refused = await upload(app, member, csvOf([HEAD, ...rows]), wish());
    expect(refused.code).toBe('FORBIDDEN');
    expect((await upload(app, officer, csvOf([HEAD, ...rows]), wish())).code).toBe('FORBIDDEN');
    const LIST = 'query L { viewer { importRuns(first: 50) { nodes { id kind } } importKinds { kind } } }';
    type Seen = { viewer: { importRuns: { nodes: { id: string }[] }; importKinds: { kind: string }[] } };
    const { viewer } = (await member.ask<Seen>(LIST)).data;
    expect(viewer).toEqual({ importRuns: { nodes: [] }, importKinds: [{ kind: 'NEED' }] });
    const own = (await owner.ask<Seen>(LIST)).data.viewer;
    expect(own.importKinds.map(({ kind }) => kind)).toEqual(['NEED', 'MEMBER']);
    const { errors } = await member.ask('query R($id: ID!) { importRun(id: $id) { id } }', {
      id: own.importRuns.nodes[0]?.id,
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a list of needs for firms', () => {
  const HEAD = ['企业信用代码', '确认邮箱', '对方已同意', '编号', '需求标题', '需求内容', '技术领域', '附言'];
  const TEXT = '传导骚扰在 150 kHz 超标，希望三个月内整改到位。';
  const boss = `${randomUUID()}@example.com`;
  const row = (
    number: string,
    title: string,
    more: { code?: string; agreed?: string; text?: string } = {},
  ) => [
    ...[more.code ?? CODE, boss, more.agreed ?? '是', number, title],
    ...[more.text ?? TEXT, '电磁兼容设计', '走访时说的'],
  ];
  const wish = { kind: 'PROPOSED_NEED' };
  const statesOf = async () =>
    (await app.services.needProposals.list(await officerViewer(), null, { limit: 20, after: null })).rows.map(
      ({ title, state }) => [title, state],
    );
  const officerViewer = async () => {
    const [account] = await app.services.accounts.listOfficers();
    const viewer = account && (await app.services.accounts.actFor(account.id));
    if (!viewer) throw new Error('no officer');
    return viewer;
  };

  it('proposes each to its firm by letter, and publishes none', async () => {
    const id = await checked(
      officer,
      [
        HEAD,
        row('1', '驱动电源过不了电磁兼容'),
        row('2', '灯具外壳散热不够', { agreed: '否' }),
        row('3', '镀层盐雾试验不合格', { code: '91442000MA4X00016N' }),
        row('4', '没有这家企业的需求', { code: '91110000802100433B' }),
      ],
      wish,
    );
    const run = await runOf(officer, id);
    expect(run.checked).toEqual(counts(1, 0, 0, 3));
    expect(run.rows.nodes.map(({ number, faults }) => [number, faults[0]?.index])).toEqual([
      [3, 2],
      [4, 0],
      [5, 0],
    ]);
    expect(lettersTo(boss)).toBe(0);
    await step(officer, 'startImport', { importRunId: id });
    await settleWithoutMatching(app);
    expect(await statesOf()).toEqual([['驱动电源过不了电磁兼容', 'PROPOSED']]);
    expect(lettersTo(boss)).toBe(1);
    expect((await app.services.needs.listOpenOf([firmId])).length).toBe(0);
  });

  it('brings up to date what waits, writes no second letter, and leaves an answer alone', async () => {
    const list = (text?: string) => [HEAD, row('1', '驱动电源过不了电磁兼容', text ? { text } : {})];
    const again = await written(officer, list(), wish);
    expect([again.codes, again.checked]).toEqual([['NOTHING_TO_IMPORT'], counts(0, 0, 1, 0)]);
    expect((await written(officer, list('改写：辐射骚扰在 30 MHz 到 100 MHz 超标。'), wish)).done).toEqual(
      counts(0, 1, 0, 0),
    );
    expect(lettersTo(boss)).toBe(1);
    const [need] = (
      await app.services.needProposals.list(await officerViewer(), null, { limit: 5, after: null })
    ).rows;
    await owner.ask(
      'mutation R($input: RefuseNeedInput!) { refuseNeed(input: $input) { errors { code } } }',
      { input: { needId: need?.id, reason: '已经解决了' } },
    );
    expect(await statesOf()).toEqual([['驱动电源过不了电磁兼容', 'REFUSED']]);
    const asked = await written(officer, list(), wish);
    expect(asked.checked).toEqual(counts(0, 0, 0, 1));
    expect(asked.rows.nodes[0]?.faults[0]?.reason).toContain('谢绝过');
    expect(lettersTo(boss)).toBe(1);
  });

  it('counts the letters of a day over the whole list before any is written', async () => {
    const many = Array.from({ length: 260 }, (_, place) => row(`M${place}`, `走访记下的第 ${place} 条需求`));
    const { checked: told, rows: refused } = await runOf(
      officer,
      await checked(officer, [HEAD, ...many], wish),
    );
    expect([told?.created, told?.refused]).toEqual([49, 211]);
    expect(refused.nodes[0]?.faults[0]?.reason).toContain('50');
  });

  it('is brought by officers and verified associations alone', async () => {
    const rows = csvOf([HEAD, row('9', '别人代填的需求')]);
    const desk = (verified: boolean, platformCategory: 'ASSOCIATION' | 'INCUBATOR') =>
      addOrganization(app, { kind: 'TRANSFER_PLATFORM', platformCategory, verified });
    const codeFor = async (organization: Id<'organization'>) => {
      const member = await signedIn(app, { memberOf: organization });
      return (await upload(app, member, rows, { ...wish, organization })).code;
    };
    expect(await codeFor(await desk(true, 'ASSOCIATION'))).toBeNull();
    expect(await codeFor(await desk(false, 'ASSOCIATION'))).toBe('INVALID_INPUT');
    expect(await codeFor(await desk(true, 'INCUBATOR'))).toBe('INVALID_INPUT');
    expect((await upload(app, owner, rows, wish)).code).toBe('FORBIDDEN');
    expect((await upload(app, visitor, rows, wish)).code).toBe('UNAUTHENTICATED');
  });
});
