import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { type Counts, runOf, step, upload } from '../support/import-runs.ts';
import { reader } from '../support/notifications.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf } from '../support/spreadsheets.ts';
import { type Person, settle, startApp } from '../support/world.ts';

let app: App;
let firmId: Id<'organization'>;
let universityId: Id<'organization'>;
let firm: Person;
let university: Person;

beforeAll(async () => {
  app = await startApp();
  firmId = await addOrganization(app, { name: '往返照明有限公司' });
  universityId = await addOrganization(app, { kind: 'UNIVERSITY', name: '往返大学' });
  firm = (await reader(app, { memberOf: firmId })).who;
  university = (await reader(app, { memberOf: universityId })).who;
});
afterAll(() => app.server.close());

async function exported(who: Person, list: string, organizationId: string): Promise<Buffer> {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/exports',
    headers: { 'content-type': 'application/json', ...(who.cookie && { cookie: who.cookie }) },
    payload: JSON.stringify({ list, format: 'xlsx', variables: { organizationId } }),
  });
  expect(reply.statusCode).toBe(200);
  return reply.rawPayload;
}

async function checked(who: Person, content: string | Buffer, wish: { kind: string; organization: string }) {
  const { id, message } = await upload(app, who, content, wish);
  expect(message).toBe('');
  await settle(app);
  return runOf(who, id);
}

async function brought(who: Person, rows: string[][], wish: { kind: string; organization: string }) {
  const { id, rows: refused, checked: counts } = await checked(who, csvOf(rows), wish);
  expect(refused.nodes).toEqual([]);
  await step(who, 'startImport', { importRunId: id });
  await settle(app);
  return counts;
}

const unchanged = (count: number): Counts => ({ created: 0, updated: 0, unchanged: count, refused: 0 });

describe('a list that was exported changes nothing when it is imported again', () => {
  it('of needs, with numbers of their own, with a bounty, as drafts and closed', async () => {
    const wish = { kind: 'NEED', organization: firmId };
    const TEXT = '传导骚扰在 150 kHz 超标，希望三个月内整改到位。';
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
          TEXT,
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
        ['A2', '灯具外壳散热不够', TEXT, '电磁兼容设计', '', '委托开发、技术咨询', '', '', '', '8万', '', ''],
        ['', '镀层盐雾试验不合格', TEXT, '电磁兼容设计', '', '', '', '', '', '', '', '是'],
      ],
      wish,
    );
    const content = { title: '还没写完的需求', text: TEXT, fieldCodes: ['DR04'] };
    const made = await firm.ask<{ saveNeedDraft: { errors: unknown[] } }>(
      'mutation S($input: SaveNeedDraftInput!) { saveNeedDraft(input: $input) { errors { code message path } } }',
      { input: { enterpriseId: firmId, key: 'round-trip', ...content } },
    );
    expect(made.data?.saveNeedDraft.errors).toEqual([]);
    const run = await checked(firm, await exported(firm, 'OWN_NEEDS', firmId), wish);
    expect([run.checked, run.rows.nodes]).toEqual([unchanged(4), []]);
  });

  it('of capabilities of every kind', async () => {
    const wish = { kind: 'CAPABILITY', organization: universityId };
    const TEXT = '按结构图做稳态和瞬态仿真，给出方案和样件测试报告。';
    const HEAD = [
      ...[
        '编号',
        '名称',
        '种类',
        '说明',
        '技术领域',
        '合作形式',
        '成熟度',
        '依据标准',
        '专利分类号',
        '专利号',
      ],
      ...['报价', '计价单位', '型号', '所在镇街', '存放地点', '校企合作形式', '天数', '名额'],
    ];
    const row = (number: string, title: string, kind: string, rest: string[]) => [
      ...[number, title, kind, TEXT, '电磁兼容设计'],
      ...rest,
    ];
    await brought(
      university,
      [
        HEAD,
        row('C1', '自由曲面洗墙透镜', '成果', [
          '技术许可',
          '6',
          '',
          'F21V 29/503',
          '201410123456.7',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
        row('C2', '光度分布测试', '服务', [
          '',
          '',
          'GB/T 9468、CIE 121',
          '',
          '',
          '1.2万',
          '次',
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
        row('', '分布光度计', '仪器设备', [
          '',
          '',
          '',
          '',
          '',
          '300',
          '小时',
          '远方 GO-2000',
          '古镇镇',
          '检测楼 101',
          '',
          '',
          '',
        ]),
        row('', '照明设计师培训', '人才培养', ['', '', '', '', '', '', '', '', '', '', '2', '5', '40']),
      ],
      wish,
    );
    const run = await checked(university, await exported(university, 'OWN_CAPABILITIES', universityId), wish);
    expect([run.checked, run.rows.nodes]).toEqual([unchanged(4), []]);
  });

  it('of members', async () => {
    const wish = { kind: 'MEMBER', organization: firmId };
    const run = await checked(firm, await exported(firm, 'MEMBERS', firmId), wish);
    expect(run.checked).toEqual(unchanged(1));
  });
});
