import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { exportOf, rowsOf } from '../support/exports.ts';
import { type Counts, runOf, step, upload } from '../support/import-runs.ts';
import { contentOf, done } from '../support/needs.ts';
import { reader } from '../support/notifications.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf } from '../support/spreadsheets.ts';
import { type Person, settleWithoutMatching, startApp } from '../support/world.ts';

let app: App;
let firmId: Id<'organization'>;
let universityId: Id<'organization'>;
let firm: Person;
let university: Person;

beforeAll(async () => {
  app = await startApp();
  firmId = await addOrganization(app, { name: '往返照明有限公司' });
  await addOrganization(app, { name: '往返客户照明厂' });
  universityId = await addOrganization(app, { kind: 'UNIVERSITY', name: '往返大学' });
  firm = (await reader(app, { memberOf: firmId })).who;
  university = (await reader(app, { memberOf: universityId })).who;
});
afterAll(() => app.server.close());

type Wish = { organizationId: string; language?: string };

async function exported(
  who: Person,
  list: string,
  { organizationId, language = 'zh' }: Wish,
): Promise<Buffer> {
  const by = { headers: { ...who.headers, 'accept-language': language } };
  const { status, bytes } = await exportOf(app, by, { list, format: 'xlsx', variables: { organizationId } });
  expect(status).toBe(200);
  return bytes;
}

async function checked(who: Person, content: string | Buffer, wish: { kind: string; organization: string }) {
  const { id, message } = await upload(app, who, content, wish);
  expect(message).toBe('');
  await settleWithoutMatching(app);
  return runOf(who, id);
}

async function brought(who: Person, rows: string[][], wish: { kind: string; organization: string }) {
  const { id, rows: refused, checked: counts } = await checked(who, csvOf(rows), wish);
  expect(refused.nodes).toEqual([]);
  await step(who, 'startImport', { importRunId: id });
  await settleWithoutMatching(app);
  return counts;
}

const unchanged = (count: number): Counts => ({ created: 0, updated: 0, unchanged: count, refused: 0 });

const TEXT = '按结构图做稳态和瞬态仿真，给出方案和样件测试报告。';
const offer = (种类: string, 编号: string, 名称: string) => ({
  种类,
  编号,
  名称,
  说明: TEXT,
  技术领域: '电磁兼容设计',
});
const capabilities: readonly Readonly<Record<string, string>>[] = [
  {
    ...offer('成果', 'C1', '自由曲面洗墙透镜'),
    ...{
      合作形式: '技术许可',
      成熟度: '6',
      专利分类号: 'F21V 29/503',
      专利号: '201410123456.7',
      报价: '面议',
    },
  },
  {
    ...offer('服务', 'C2', '光度分布测试'),
    ...{ 依据标准: 'GB/T 9468、CIE 121', 报价: '2.5', 计价单位: '次', 专家: '李高工、陈教授' },
    案例: '2024｜体育馆改造｜眩光 UGR 22 降到 17\n2025｜河堤亮化｜往返客户照明厂｜能耗降了 38%\n获市级\\｜省级示范',
    可预约时段: '2027-03-01 09:00–11:00；2027/3/8 14:00-16:00 ×2',
  },
  {
    ...offer('仪器设备', '', '分布光度计'),
    ...{ 报价下限: '300', 报价上限: '1.2万', 计价单位: '小时', 型号: '远方 GO-2000', 所在镇街: '古镇镇' },
    ...{ 存放地点: '检测楼 101', 开放时间: '周一至周五 8:30-12:00、14:00-17:30；星期六、日 09:00–12:00' },
  },
  { ...offer('人才培养', '', '照明设计师培训'), 校企合作形式: '2', 天数: '5', 名额: '40' },
  { ...offer('服务', 'C5', '老化试验'), 报价下限: '100' },
];

/** Rows with all columns that any of them has. */
function tableOf(rows: readonly Readonly<Record<string, string>>[]): string[][] {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [head, ...rows.map((row) => head.map((name) => row[name] ?? ''))];
}

const CLOSE = 'mutation C($input: CloseSlotInput!) { closeSlot(input: $input) { errors { code } } }';
type Offered = {
  organization: { capabilities: { nodes: { title: string; slots: { id: string; capacity: number }[] }[] } };
};
const OFFERED = `query Offered($id: ID!) { organization(id: $id) { ... on University { capabilities(first: 10) { nodes { title experts { name } cases { year title result client { name } } price { kind minYuan } openHours { from } slots { id capacity } } } } } }`;

describe('a list that was exported changes nothing when it is imported again', () => {
  it('of needs, with numbers of their own, with a bounty, as drafts and closed', async () => {
    const wish = { kind: 'NEED', organization: firmId };
    const NEED = '传导骚扰在 150 kHz 超标，希望三个月内整改到位。';
    const HEAD = [
      ...['编号', '需求标题', '需求内容', '技术领域', '产业链环节', '合作形式', '现在的成熟度'],
      ...['期望的成熟度', '预算上限（万元）', '悬赏', '期限', '匿名'],
    ];
    await brought(
      firm,
      [
        HEAD,
        [
          'A1',
          '驱动电源过不了电磁兼容',
          NEED,
          '电磁兼容设计',
          '驱动电源',
          '委托开发',
          '4',
          '7',
          '5',
          '',
          '2027/3/31',
          '',
        ],
        [
          'A2',
          '灯具外壳散热不够',
          NEED,
          '电磁兼容设计',
          '',
          '委托开发、特派员派驻',
          '',
          '',
          '',
          '8万',
          '',
          '',
        ],
        ['', '镀层盐雾试验不合格', NEED, '电磁兼容设计', '', '', '', '', '', '', '', '是'],
      ],
      wish,
    );
    const content = { title: '还没写完的需求', text: NEED, fieldCodes: ['DR04'] };
    const made = await firm.ask<{ saveNeedDraft: { errors: unknown[] } }>(
      'mutation S($input: SaveNeedDraftInput!) { saveNeedDraft(input: $input) { errors { code message path } } }',
      { input: { enterpriseId: firmId, key: 'round-trip', ...content } },
    );
    expect(made.data?.saveNeedDraft.errors).toEqual([]);
    const run = await checked(firm, await exported(firm, 'OWN_NEEDS', { organizationId: firmId }), wish);
    expect([run.checked, run.rows.nodes]).toEqual([unchanged(4), []]);
  });

  it('of capabilities of every kind, with cases, hours, times to book and experts, in both languages', async () => {
    await addCommissioner(app, { homeInstitutionId: universityId, displayName: '陈教授' });
    await addCommissioner(app, { homeInstitutionId: universityId, displayName: '李高工' });
    const wish = { kind: 'CAPABILITY', organization: universityId };
    await brought(university, tableOf(capabilities), wish);
    for (const language of ['zh', 'en']) {
      const list = await exported(university, 'OWN_CAPABILITIES', { organizationId: universityId, language });
      const run = await checked(university, list, wish);
      expect([language, run.checked, run.rows.nodes]).toEqual([language, unchanged(5), []]);
    }
    const { data } = await university.ask<Offered>(OFFERED, { id: universityId });
    expect(data.organization.capabilities.nodes.find(({ title }) => title === '光度分布测试')).toEqual({
      title: '光度分布测试',
      experts: [{ name: '李高工' }, { name: '陈教授' }],
      cases: [
        {
          year: 2025,
          title: '河堤亮化',
          result: '能耗降了 38%\n获市级｜省级示范',
          client: { name: '往返客户照明厂' },
        },
        { year: 2024, title: '体育馆改造', result: '眩光 UGR 22 降到 17', client: null },
      ],
      price: { kind: 'FIXED', minYuan: 2.5 },
      openHours: [],
      slots: [
        { id: expect.any(String), capacity: 1 },
        { id: expect.any(String), capacity: 2 },
      ],
    });
  });

  it('and opens only the times that are not open yet, also where others say the same at once', async () => {
    const wish = { kind: 'CAPABILITY', organization: universityId };
    const more = { ...capabilities[1], 可预约时段: '2027-03-01 9:00-11:00；2027年4月1日 14:00–16:00' };
    const lists = [csvOf(tableOf([more])), csvOf(tableOf([more]))];
    const runs = await Promise.all(lists.map((list) => checked(university, list, wish)));
    expect(runs.map((run) => run.checked)).toEqual([1, 1].map(() => ({ ...unchanged(0), updated: 1 })));
    await Promise.all(runs.map(({ id }) => step(university, 'startImport', { importRunId: id })));
    await settleWithoutMatching(app);
    const { data } = await university.ask<Offered>(OFFERED, { id: universityId });
    const booked = data.organization.capabilities.nodes.find(({ slots }) => slots.length === 3);
    await university.ask(CLOSE, { input: { slotId: booked?.slots.at(-1)?.id } });
    const again = await checked(university, csvOf(tableOf([more])), wish);
    expect(again.rows.nodes[0]?.faults[0]?.reason).toContain('2027-04-01 14:00–16:00 已经收回');
  });

  it('while a name, a case, a time or a price that cannot be is told where it stands', async () => {
    const mistakes = [
      ['专家', '王院士', '本单位没有叫“王院士”的科技特派员'],
      ['案例', '2025｜河堤亮化｜没有这家照明厂｜很好', '没有叫“没有这家照明厂”的单位'],
      ['案例', '河堤亮化改造', '没有写全'],
      ['案例', '2031｜河堤亮化｜｜很好', '2,026 之间'],
      ['可预约时段', '2020-01-01 09:00–10:00', '已经过去'],
      ['可预约时段', '下周一上午', '看不懂“下周一上午”'],
      ['开放时间', '周一至周五 08:30–17:30', '只有“仪器设备”才写开放时间'],
      ['报价', '三千左右', '不是金额'],
    ] as const;
    const rows = mistakes.map(([column, cell], place) => {
      const { 专家, 案例, 可预约时段, ...right } = capabilities[1] ?? {};
      return { ...right, 编号: `E${place}`, 名称: `写错了的服务 ${place}`, [column]: cell };
    });
    const list = csvOf(tableOf(rows));
    const run = await checked(university, list, { kind: 'CAPABILITY', organization: universityId });
    expect(run.checked).toEqual({ ...unchanged(0), refused: mistakes.length });
    for (const [place, [column, , reason]] of mistakes.entries()) {
      const [fault] = run.rows.nodes[place]?.faults ?? [];
      expect([run.header[fault?.index ?? -1], fault?.reason]).toEqual([
        column,
        expect.stringContaining(reason),
      ]);
    }
  });

  it('of members', async () => {
    const wish = { kind: 'MEMBER', organization: firmId };
    const run = await checked(firm, await exported(firm, 'MEMBERS', { organizationId: firmId }), wish);
    expect(run.checked).toEqual(unchanged(1));
  });
});

describe('a list that was exported and then changed', () => {
  const saved = async (list: string, organizationId: string, who: Person) => {
    const { bytes } = await exportOf(app, who, { list, variables: { organizationId } });
    const [head = [], ...rows] = await rowsOf(bytes, 'saved.csv');
    return { head, rowOf: (title: string) => rows.find((row) => row[1] === title) ?? [] };
  };
  const renamed = ([number = '', , ...rest]: readonly string[], title: string) => [number, title, ...rest];

  it('is the same need under another title, and what takes the old title is a new one', async () => {
    const wish = { kind: 'NEED', organization: firmId };
    const { head, rowOf } = await saved('OWN_NEEDS', firmId, firm);
    const before = rowOf('灯具外壳散热不够');
    const rows = [
      head,
      renamed(before, '压铸外壳散热不够'),
      renamed(['', ...before.slice(1)], '灯具外壳散热不够'),
    ];
    expect(await brought(firm, rows, wish)).toEqual({ ...unchanged(0), created: 1, updated: 1 });
    const after = await saved('OWN_NEEDS', firmId, firm);
    expect(after.rowOf('压铸外壳散热不够')[0]).toBe(before[0]);
    expect(after.rowOf('灯具外壳散热不够')[0]).not.toBe(before[0]);
  });

  it('is refused where its number is nobody’s, somebody else’s, said twice, or that of a draft', async () => {
    const { head, rowOf } = await saved('OWN_NEEDS', firmId, firm);
    const other = await addOrganization(app);
    const { who: stranger } = await reader(app, { memberOf: other });
    const line = rowOf('压铸外壳散热不够');
    const theirs = await done(stranger, 'createNeed', { enterpriseId: other, ...contentOf() });
    const numbers = [theirs.id, newId('need'), line[0] ?? '', line[0] ?? ''];
    const rows = [
      ...numbers.map((number) => [number, ...line.slice(1)]),
      renamed(rowOf('还没写完的需求'), '写完了的需求'),
    ];
    const run = await checked(firm, csvOf([head, ...rows]), { kind: 'NEED', organization: firmId });
    expect(run.checked).toEqual({ ...unchanged(1), refused: 4 });
    const reasons = run.rows.nodes.map(({ faults }) => faults[0]?.reason);
    expect(reasons).toEqual([
      expect.stringContaining('本单位没有这个编号'),
      expect.stringContaining('本单位没有这个编号'),
      expect.stringContaining('重复'),
      expect.stringContaining('还没有发布'),
    ]);
  });

  it('is the same capability under another name', async () => {
    const wish = { kind: 'CAPABILITY', organization: universityId };
    const { head, rowOf } = await saved('OWN_CAPABILITIES', universityId, university);
    const before = rowOf('自由曲面洗墙透镜');
    const rows = [head, renamed(before, '自由曲面洗墙灯透镜')];
    expect(await brought(university, rows, wish)).toEqual({ ...unchanged(0), updated: 1 });
    const again = await saved('OWN_CAPABILITIES', universityId, university);
    expect(again.rowOf('自由曲面洗墙灯透镜')[0]).toBe(before[0]);
    // The number of its own still means it, too.
    const own = csvOf(tableOf([{ ...capabilities[0], 名称: '自由曲面洗墙灯透镜' }]));
    expect((await checked(university, own, wish)).checked).toEqual(unchanged(1));
  });
});
