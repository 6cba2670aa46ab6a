import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { runOf, step, upload, work } from '../support/import-runs.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf, xlsxOf } from '../support/spreadsheets.ts';
import { type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

/** Longer than a lease. */
const A_MINUTE = 60_000;
const database = `test-imports-${Date.now()}`;

let clock: TestClock;
let one: App;
let other: App;
let firm: Awaited<ReturnType<typeof addOrganization>>;
let member: Person;

beforeAll(async () => {
  clock = new TestClock();
  one = await startApp({ clock }, database);
  other = await startApp({ clock }, database);
  firm = await addOrganization(one, { name: '两进程照明有限公司' });
  member = await signedIn(one, { memberOf: firm });
}, 60_000);
afterAll(() => Promise.all([one.server.close(), other.server.close()]));

const listOf = (name: string, count: number) =>
  csvOf([
    ['编号', '需求标题', '需求内容', '技术领域'],
    ...Array.from({ length: count }, (_, place) => [
      `${name}-${place}`,
      `${name} 清单里的第 ${place} 条需求`,
      '传导骚扰超标，希望三个月内整改到位。',
      '电磁兼容设计',
    ]),
  ]);

async function ready(name: string, count: number): Promise<string> {
  const { id } = await upload(one, member, listOf(name, count), { kind: 'NEED', organization: firm });
  await work(one);
  expect(await step(member, 'startImport', { importRunId: id })).toEqual([]);
  return id;
}

let known = 0;
/** How many needs the firm has more than when this was last asked. */
async function news(): Promise<number> {
  const before = known;
  known = await one.services.needs.countOf(firm);
  return known - before;
}

describe('a list that two processes write', () => {
  it('comes in once, and each row is told once', async () => {
    await news();
    const id = await ready('甲', 600);
    await Promise.all([work(one), work(other)]);
    expect(await runOf(member, id)).toMatchObject({
      state: 'DONE',
      rowsDone: 600,
      done: { created: 600, refused: 0 },
    });
    expect(await news()).toBe(600);
  });
});

describe('a process that dies while it writes', () => {
  it('is followed by another, which goes on and doubles nothing', async () => {
    const id = await ready('乙', 600);
    // Dies after the rows of the second batch are written, and before it could say so.
    let batches = 0;
    const lists = one.services.needLists;
    const takeIn = lists.takeIn;
    lists.takeIn = async (rows, order) => {
      const outcomes = await takeIn(rows, order);
      batches += 1;
      if (batches === 2) return new Promise(() => {});
      return outcomes;
    };
    void work(one);
    while (batches < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await work(other);
    expect((await runOf(member, id)).state).toBe('RUNNING');
    lists.takeIn = takeIn;
    clock.pass(A_MINUTE);
    await work(other);
    expect(await runOf(member, id)).toMatchObject({
      state: 'DONE',
      done: { created: 600, updated: 0, unchanged: 0, refused: 0 },
    });
    expect(await news()).toBe(600);
  });
});

describe('a list that is stopped while it is written', () => {
  it('keeps what was written, says how much that is, and comes in whole the next time', async () => {
    const id = await ready('丙', 600);
    const lists = other.services.needLists;
    const takeIn = lists.takeIn;
    lists.takeIn = async (rows, order) => {
      const outcomes = await takeIn(rows, order);
      lists.takeIn = takeIn;
      expect(await step(member, 'cancelImport', { importRunId: id })).toEqual([]);
      return outcomes;
    };
    await work(other);
    expect(await runOf(member, id)).toMatchObject({ state: 'CANCELLED', done: { created: 250 } });
    const again = await ready('丙', 600);
    await work(other);
    expect((await runOf(member, again)).done).toMatchObject({ created: 350, unchanged: 250 });
    await news();
  });
});

describe('whoever has lost the right meanwhile', () => {
  it('brings nothing in any more', async () => {
    const leaver = await signedIn(one, { memberOf: firm, role: 'MEMBER' });
    const { id } = await upload(one, leaver, listOf('丁', 3), { kind: 'NEED', organization: firm });
    const { data } = await leaver.ask<{ leaveOrganization: { errors: { code: string }[] } }>(
      'mutation Leave($input: LeaveOrganizationInput!) { leaveOrganization(input: $input) { errors { code } } }',
      { input: { organizationId: firm } },
    );
    expect(data.leaveOrganization.errors).toEqual([]);
    await work(one);
    expect((await runOf(member, id)).state).toBe('FAILED');
    expect(await news()).toBe(0);
  });
});

describe('a file that is no list', () => {
  it('is told what it is, and leaves nothing behind', async () => {
    const officer = await signedIn(one, { isOfficer: true });
    const claimed = {
      name: 'xl/worksheets/sheet0.xml',
      content: '<worksheet/>',
      claimedSize: 300 * 1024 * 1024,
    };
    const bomb = xlsxOf({ entries: [claimed] });
    const cases: [Buffer | string, string][] = [
      ['', '空'],
      ['%PDF-1.7', 'PDF'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
      [bomb, '256'],
      [Buffer.concat([Buffer.from('学校名称\n甲大学\n'), Buffer.from([0xc4, 0xcf, 0xbe, 0xa9])]), '编码'],
      [csvOf([['学校名称']]), '没有数据行'],
      [Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), '25 MB'],
    ];
    for (const [content, said] of cases) {
      const { status, message } = await upload(one, officer, content, { kind: 'UNIVERSITY' });
      expect([said, status, message.includes(said)]).toEqual([said, 422, true]);
    }
    const { data } = await officer.ask<{ viewer: { importRuns: { totalCount: number } } }>(
      '{ viewer { importRuns(first: 1) { totalCount } } }',
    );
    expect(data.viewer.importRuns.totalCount).toBe(0);
  }, 30_000);

  it('is read where it is odd but sound: merged cells, formulas, macros and a million empty rows are told', async () => {
    const officer = await signedIn(one, { isOfficer: true });
    const odd = xlsxOf({
      rows: [
        ['学校名称', '主管部门'],
        ['合并大学', '教育部'],
        ['', '教育部'],
        [{ xml: '<f>A1</f>' }, '教育部'],
      ],
      merges: ['A2:A3'],
      entries: [{ name: 'xl/vbaProject.bin', content: 'macro' }],
    });
    const { id } = await upload(one, officer, odd, { kind: 'UNIVERSITY', name: '../../坏\r\n名.xlsm' });
    await work(one);
    const run = await runOf(officer, id);
    expect(run.state).toBe('CHECKED');
    expect(run.rows.totalCount).toBeGreaterThan(0);
    const { data } = await officer.ask<{ importRun: { fileName: string; notes: string[] } }>(
      'query Odd($id: ID!) { importRun(id: $id) { fileName notes } }',
      { id },
    );
    expect(data.importRun.fileName).toBe('坏  名.xlsm');
    expect(data.importRun.notes[0]).toContain('宏');
    const empty = `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>学校名称</t></is></c></row>${'<row/>'.repeat(50_000)}<row><c t="inlineStr"><is><t>末行大学</t></is></c></row></sheetData></worksheet>`;
    const long = xlsxOf({ entries: [{ name: 'xl/worksheets/sheet0.xml', content: empty }] });
    const reply = await upload(one, officer, long, { kind: 'UNIVERSITY' });
    expect((await runOf(officer, reply.id)).rowCount).toBe(1);
    expect((await upload(one, person(one), odd, { kind: 'UNIVERSITY' })).status).toBe(401);
  }, 30_000);
});
