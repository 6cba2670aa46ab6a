import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { type ImportResult, openSpreadsheet } from '../../api/src/modules/imports/index.ts';
import { countsOf, type ImportWish, importFile } from '../support/imports.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf, fileOf, gb18030Of, xlsxOf } from '../support/spreadsheets.ts';
import { signedIn, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

const takeIn = (file: string, wish?: ImportWish) => importFile(app, file, wish);
const faultsOf = ({ refused }: ImportResult) =>
  refused.map(({ number, faults }) => [number, faults.map(({ column }) => column).join()]);

const WAITING = `query Waiting { organizationsToVerify(first: 100) { nodes { id name ... on University { city level category schoolCode } ... on Enterprise { employeeCount foundedYear products town { label { zh } } fields { code } chainStages { code } forms contact { email } } } } }`;

async function waiting(): Promise<Record<string, unknown>[]> {
  const officer = await signedIn(app, { isOfficer: true });
  const { data } = await officer.ask<{ organizationsToVerify: { nodes: Record<string, unknown>[] } }>(
    WAITING,
  );
  return data.organizationsToVerify.nodes;
}

const universities = [
  ['学校名称', '学校标识码', '主管部门', '所在地', '办学层次', '备注'],
  ['南岭大学', '4199000001', '教育部', '广州市', '本科', ''],
  ['南岭职业技术学院', '4199000002', '广东省', '中山市', '专科', '民办'],
];

describe('a list of universities', () => {
  it('comes in once, however often it is imported, in every form', async () => {
    const text = csvOf(universities);
    expect(countsOf(await takeIn(fileOf(text)))).toEqual([2, 0, 0, 0]);
    for (const file of [
      fileOf(`\ufeff${text}`),
      fileOf(gb18030Of(text)),
      fileOf(Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')),
      fileOf(text.replaceAll(',', ';')),
      fileOf(xlsxOf({ rows: universities }), 'list.xlsx'),
    ]) {
      const result = await takeIn(file);
      expect(countsOf(result)).toEqual([0, 0, 2, 0]);
      expect(result.ignoredColumns).toEqual(['备注']);
    }
  });

  it('is brought up to date by a newer one', async () => {
    const changed = universities.map((row) => row.map((cell) => (cell === '广州市' ? '深圳市' : cell)));
    expect(countsOf(await takeIn(fileOf(csvOf(changed))))).toEqual([0, 1, 1, 0]);
  });

  it('waits for an officer without a ground, and says what it told', async () => {
    const rows = [
      ['单位名称', '城市'],
      ['华东光电研究院', '苏州市'],
      ['东海职业学院', '宁波市'],
    ];
    const file = fileOf(csvOf(rows));
    const spreadsheet = await openSpreadsheet(file);
    await app.services.imports.run({ kind: 'university', spreadsheet, verifiedBecause: null, dryRun: false });
    expect(await waiting()).toEqual([
      expect.objectContaining({ name: '华东光电研究院', city: '苏州市', category: 'RESEARCH_INSTITUTE' }),
      expect.objectContaining({ name: '东海职业学院', category: 'VOCATIONAL_SCHOOL' }),
    ]);
    // The same list with a ground verifies them.
    expect(countsOf(await takeIn(file))).toEqual([0, 2, 0, 0]);
    expect(await waiting()).toEqual([]);
  });

  it('writes nothing in a trial', async () => {
    const file = fileOf(csvOf([['学校名称'], ['试运行大学']]));
    expect(countsOf(await takeIn(file, { dryRun: true }))).toEqual([1, 0, 0, 0]);
    expect(countsOf(await takeIn(file))).toEqual([1, 0, 0, 0]);
  });

  it('is refused with a ground that is blank or too long', async () => {
    for (const verifiedBecause of [' ', '字'.repeat(501)]) {
      await expect(takeIn(fileOf(csvOf(universities)), { verifiedBecause })).rejects.toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT' }),
      );
    }
  });

  it('may be long, and tells how far it is', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => [`批量大学${index}`]);
    const spreadsheet = await openSpreadsheet(fileOf(csvOf([['学校名称'], ...rows])));
    const seen: number[] = [];
    const result = await app.services.imports.run({
      kind: 'university',
      spreadsheet,
      verifiedBecause: null,
      dryRun: true,
      onProgress: ({ done, total }) => seen.push(done, total),
    });
    expect(seen).toEqual([500, 1_200, 1_000, 1_200, 1_200, 1_200]);
    expect(countsOf(result)).toEqual([1_200, 0, 0, 0]);
  });
});

describe('a list of enterprises', () => {
  it('brings all that it tells', async () => {
    const rows = [
      [
        '企业名称',
        '统一社会信用代码',
        '镇街',
        '成立日期',
        '员工人数',
        '主要产品',
        '技术领域',
        '产业链环节',
        '合作形式',
        '联系邮箱',
      ],
      [
        '中山市测试灯饰有限公司',
        '９１３５０１００ma31ltew8m',
        '灯都',
        { xml: '<v>39945</v>', style: 1 },
        46,
        '吊灯、壁灯',
        'LS03',
        '封装',
        '委托开发',
        'tech@example.com',
      ],
    ];
    const spreadsheet = await openSpreadsheet(fileOf(xlsxOf({ rows }), 'list.xlsx'));
    const order = { kind: 'enterprise', spreadsheet, verifiedBecause: null, dryRun: false } as const;
    expect(countsOf(await app.services.imports.run(order))).toEqual([1, 0, 0, 0]);
    expect(await waiting()).toEqual([
      expect.objectContaining({
        name: '中山市测试灯饰有限公司',
        foundedYear: 2009,
        employeeCount: 46,
        products: ['吊灯', '壁灯'],
        town: { label: { zh: '古镇镇' } },
        fields: [{ code: 'LS03' }],
        chainStages: [{ code: 'U3' }],
        forms: ['COMMISSIONED_DEVELOPMENT'],
      }),
    ]);
  });

  it('tells every fault of a row with its number, and takes the good rows in', async () => {
    const rows = [
      ['企业名称', '统一社会信用代码', '镇街', '员工人数'],
      ['好企业一', '', '古镇', '10'],
      [],
      ['坏企业', '91350100MA31LTEW8A', '火星', '很多'],
      ['', '', '古镇', '5'],
      ['好企业二', '', '', ''],
    ];
    const result = await takeIn(fileOf(csvOf(rows)), { kind: 'enterprise' });
    expect(countsOf(result)).toEqual([2, 0, 0, 2]);
    expect(faultsOf(result)).toEqual([
      [4, '统一社会信用代码,镇街,员工人数'],
      [5, '企业名称'],
    ]);
    expect(result.refused[0]?.faults[0]?.reason.zh).toContain('应为 M');
    expect(result.blankRows).toBe(1);
  });

  it('leaves to an officer what only a person can decide', async () => {
    const header = ['企业名称', '统一社会信用代码'];
    await takeIn(fileOf(csvOf([header, ['甲灯饰', '91350100056125371J']])), { kind: 'enterprise' });
    const result = await takeIn(fileOf(csvOf([header, ['乙灯饰', '91350100056125371J']])), {
      kind: 'enterprise',
    });
    expect(faultsOf(result)).toEqual([[2, '']]);
    expect(result.refused[0]?.faults[0]?.reason.zh).toContain('甲灯饰');
  });
});

describe('lists that name a university', () => {
  it('of commissioners come in where the university is known', async () => {
    await addOrganization(app, {
      kind: 'UNIVERSITY',
      name: '岭南光电大学',
      universityCategory: 'UNIVERSITY',
    });
    const rows = [
      ['称呼', '派出单位', '可服务企业数', '技术领域'],
      ['陈教授', '岭南 光电大学', '2', 'LS03'],
      ['王教授', '不存在大学', '2', ''],
      ['李小明', '岭南光电大学', '', ''],
    ];
    const file = fileOf(csvOf(rows));
    const result = await takeIn(file, { kind: 'commissioner' });
    expect(countsOf(result)).toEqual([1, 0, 0, 2]);
    expect(faultsOf(result)).toEqual([
      [3, '派出单位'],
      [4, '称呼'],
    ]);
    expect(result.refused[0]?.faults[0]?.wanted?.zh).toContain('--kind university');
    expect(countsOf(await takeIn(file, { kind: 'commissioner' }))).toEqual([0, 0, 1, 2]);
  });

  it('of platforms come in with a category that the list or the name tells', async () => {
    await addOrganization(app, {
      kind: 'UNIVERSITY',
      name: '湾区照明大学',
      universityCategory: 'UNIVERSITY',
    });
    const rows = [
      ['平台名称', '类别', '依托高校', '服务内容'],
      ['湾区照明技术转移中心', '', '湾区照明大学', '路演、中试'],
      ['古镇灯饰服务台', '行业协会', '', ''],
      ['古镇某某平台', '', '', ''],
      ['某某中试基地', '', '不存在大学', ''],
    ];
    const result = await takeIn(fileOf(csvOf(rows)), { kind: 'transfer-platform' });
    expect(countsOf(result)).toEqual([2, 0, 0, 2]);
    expect(faultsOf(result)).toEqual([
      [4, '类别'],
      [5, '依托高校'],
    ]);
  });
});

describe('a workbook', () => {
  it('may have a title above its header, other sheets, and macros that do not run', async () => {
    const bytes = xlsxOf({
      sheets: [
        { name: '填写说明', rows: [['请按要求填写']] },
        {
          name: '名单',
          rows: [['2026 年名单'], [], ['学校名称', '所在地'], ['标题大学', '珠海市']],
          merges: ['A1:B1'],
        },
      ],
      entries: [{ name: 'xl/vbaProject.bin', content: 'macro' }],
    });
    const result = await takeIn(fileOf(bytes, 'list.xlsm'));
    expect(countsOf(result)).toEqual([1, 0, 0, 0]);
    expect([result.sheet, result.otherSheets, result.notes.length]).toEqual(['名单', ['填写说明'], 1]);
  });

  it('tells merged cells, failed formulas and formulas without a result, row by row', async () => {
    const rows = [
      ['学校名称', '所在地', '主管部门'],
      ['合并大学', '珠海市', '教育部'],
      ['拆分大学', null, '教育部'],
      [{ xml: '<f>A1</f><v>公式大学</v>', type: 'str' }, '珠海市', null],
      ['错误大学', { xml: '<f>1/0</f><v>#DIV/0!</v>', type: 'e' }, null],
      ['空算大学', { xml: '<f>A1</f>' }, null],
    ];
    const result = await takeIn(fileOf(xlsxOf({ rows, merges: ['B2:B3'] }), 'list.xlsx'));
    expect(countsOf(result)).toEqual([2, 0, 0, 3]);
    expect(faultsOf(result)).toEqual([
      [3, '所在地'],
      [5, '所在地'],
      [6, '所在地'],
    ]);
    expect(result.refused.map(({ faults }) => faults[0]?.reason.zh)).toEqual([
      expect.stringContaining('B2:B3'),
      expect.stringContaining('#DIV/0!'),
      expect.stringContaining('没有算出'),
    ]);
  });

  it('may have a hundred thousand blank rows', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => (index === 0 ? ['学校名称'] : []));
    rows.push(['尽头大学']);
    const result = await takeIn(fileOf(xlsxOf({ rows }), 'list.xlsx'));
    expect([countsOf(result), result.blankRows]).toEqual([[1, 0, 0, 0], 99_999]);
  });
});

const ministry = fileURLToPath(new URL('../../../shared/data/real/universities.csv', import.meta.url));
const isThere = existsSync(ministry);
if (!isThere) console.warn(`SKIPPED: the ministry's list of universities is not at ${ministry}`);

describe.skipIf(!isThere)("the ministry's list", () => {
  it('comes in whole within 20 seconds, and the second time nothing changes', async () => {
    const began = Date.now();
    expect(countsOf(await takeIn(ministry))).toEqual([2_631, 0, 0, 0]);
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(countsOf(await takeIn(ministry))).toEqual([0, 0, 2_631, 0]);
  }, 60_000);
});
