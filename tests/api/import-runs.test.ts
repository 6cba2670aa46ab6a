import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { openSpreadsheet } from '../../api/src/modules/imports/index.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { returned, runOf, step, upload, work } from '../support/import-runs.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf, fileOf, gb18030Of, xlsxOf } from '../support/spreadsheets.ts';
import { type Person, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';

let app: App;
let firm: Awaited<ReturnType<typeof addOrganization>>;
let member: Person;
let officer: Person;

beforeAll(async () => {
  app = await startApp();
  firm = await addOrganization(app, { name: '星桥照明有限公司' });
  member = await signedIn(app, { memberOf: firm });
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

const HEAD = ['编号', '需求标题', '需求内容', '技术领域', '预算上限（万元）', '期限'];
const TEXT = '传导骚扰在 150 kHz 超标，希望三个月内整改到位。';
const row = (
  number: string,
  title: string,
  more: { text?: string; field?: string; budget?: string } = {},
) => [number, title, more.text ?? TEXT, more.field ?? '电磁兼容设计', more.budget ?? '5', '2027/3/31'];

async function checked(content: string | Buffer, who = member) {
  const { id, status } = await upload(app, who, content, { kind: 'NEED', organization: firm });
  expect(status).toBe(201);
  await settleWithoutMatching(app);
  return id;
}

async function written(content: string | Buffer) {
  const id = await checked(content);
  expect(await step(member, 'startImport', { importRunId: id })).toEqual([]);
  await settleWithoutMatching(app);
  return runOf(member, id);
}

const needsOf = async () => {
  const { data } = await member.ask<{
    organization: { needs: { nodes: { title: string; budget: { maxYuan: number } }[] } };
  }>(
    'query Needs($id: ID!) { organization(id: $id) { ... on Enterprise { needs(first: 100) { nodes { title budget { maxYuan } } } } } }',
    { id: firm },
  );
  return data.organization.needs.nodes;
};

describe('a spreadsheet of needs', () => {
  const good = [
    row('A1', '驱动电源过不了电磁兼容'),
    row('A2', '灯具外壳散热不够'),
    row('A3', '镀层盐雾试验不合格'),
  ];

  it('is checked first and writes nothing before somebody starts it', async () => {
    const id = await checked(
      csvOf([HEAD, ...good, row('A4', '短'), row('A5', '没有领域的一行', { field: '不存在的领域' })]),
    );
    const run = await runOf(member, id);
    expect(run).toMatchObject({
      state: 'CHECKED',
      rowCount: 5,
      rowsDone: 5,
      checked: { created: 3, updated: 0, unchanged: 0, refused: 2 },
      done: null,
    });
    expect(run.rows.nodes.map(({ number, faults }) => [number, faults.map(({ index }) => index)])).toEqual([
      [5, [1]],
      [6, [3]],
    ]);
    expect(await needsOf()).toEqual([]);
  });

  it('comes in once, however often and in whatever form it is brought', async () => {
    const text = csvOf([HEAD, ...good]);
    expect(await written(xlsxOf({ rows: [HEAD, ...good] }))).toMatchObject({
      state: 'DONE',
      done: { created: 3, updated: 0, unchanged: 0, refused: 0 },
    });
    for (const content of [gb18030Of(text), Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')]) {
      const id = await checked(content);
      expect((await runOf(member, id)).checked).toEqual({ created: 0, updated: 0, unchanged: 3, refused: 0 });
      expect(await step(member, 'startImport', { importRunId: id })).toEqual(['NOTHING_TO_IMPORT']);
      await step(member, 'cancelImport', { importRunId: id });
    }
    // The header speaks of 万元.
    expect(new Set((await needsOf()).map(({ budget }) => budget.maxYuan))).toEqual(new Set([50_000]));
  });

  it('brings up to date what it names by its number, and tells rows that repeat others', async () => {
    const run = await written(
      csvOf([
        HEAD,
        row('A1', '驱动电源过不了传导骚扰'),
        row('B1', '玻璃灯罩透光率不足'),
        row('b1', '玻璃灯罩透光率太低'),
      ]),
    );
    expect(run.done).toEqual({ created: 1, updated: 1, unchanged: 0, refused: 1 });
    expect(run.rows.nodes[0]?.faults[0]?.reason).toContain('第 3 行');
    expect((await needsOf()).map(({ title }) => title)).toContain('驱动电源过不了传导骚扰');
  });

  it('comes back with an answer beside each row, which can be mended and brought again', async () => {
    const id = await checked(csvOf([HEAD, row('C1', '=1+1 的公式标题'), row('C2', '短')]));
    const all = await returned(app, member, id);
    expect(all.name).toContain("filename*=UTF-8''%E6%B8%85%E5%8D%95-%E7%BB%93%E6%9E%9C.xlsx");
    const rows: string[][] = [];
    const sheet = await openSpreadsheet(fileOf(all.bytes, 'back.xlsx'));
    for await (const { cells } of sheet.sheets[0]?.rows() ?? []) rows.push([...cells]);
    expect(rows[0]?.slice(-3)).toEqual(['导入结果', '原因', '怎样改']);
    expect(rows.map((cells) => cells[6])).toEqual(['导入结果', '将新增', '要改']);
    expect(rows[2]?.[7]).toContain('需求标题');
    const again = await checked((await returned(app, member, id, 'refused')).bytes);
    expect(await runOf(member, again)).toMatchObject({ rowCount: 1, checked: { refused: 1 } });
    for (const one of [id, again]) await step(member, 'cancelImport', { importRunId: one });
  });

  it('waits for its columns where their names say nothing, and takes them as they are matched', async () => {
    const id = await checked(
      csvOf([
        ['甲', '乙', '丙'],
        ['高反射率涂层起泡', TEXT, '反射与配光'],
      ]),
    );
    expect(await runOf(member, id)).toMatchObject({ state: 'COLUMNS', columns: [] });
    const keys = ['title', 'text', 'fieldCodes'];
    const columns = keys.map((key, index) => ({ index, key }));
    expect(await step(member, 'setImportColumns', { importRunId: id, columns: columns.slice(1) })).toEqual([
      'INVALID_INPUT',
    ]);
    expect(
      await step(member, 'setImportColumns', {
        importRunId: id,
        columns: [...columns, { index: 9, key: 'title' }],
      }),
    ).toEqual(['INVALID_INPUT']);
    expect(await step(member, 'startImport', { importRunId: id })).toEqual(['IMPORT_MOVED_ON']);
    expect(await step(member, 'setImportColumns', { importRunId: id, columns })).toEqual([]);
    await settleWithoutMatching(app);
    expect(await runOf(member, id)).toMatchObject({ state: 'CHECKED', checked: { created: 1 } });
    await step(member, 'cancelImport', { importRunId: id });
  });

  it('is stopped by whoever may bring it, and takes no further step then', async () => {
    const id = await checked(csvOf([HEAD, row('D1', '取消以后不会出现')]));
    expect(await step(member, 'cancelImport', { importRunId: id })).toEqual([]);
    for (const name of ['cancelImport', 'startImport'] as const) {
      expect(await step(member, name, { importRunId: id })).toEqual(['IMPORT_MOVED_ON']);
    }
    expect((await needsOf()).map(({ title }) => title)).not.toContain('取消以后不会出现');
  });
});

describe('who may bring a list', () => {
  it('is the bureau for organizations, and members for what is theirs', async () => {
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    const university = await addOrganization(app, { kind: 'UNIVERSITY', name: '清单大学' });
    const teacher = await signedIn(app, { memberOf: university });
    const file = csvOf([['学校名称'], ['清单师范大学']]);
    expect(await upload(app, person(app), file, { kind: 'UNIVERSITY' })).toMatchObject({ status: 401 });
    expect(await upload(app, member, file, { kind: 'UNIVERSITY' })).toMatchObject({ status: 403 });
    expect(await upload(app, stranger, file, { kind: 'NEED', organization: firm })).toMatchObject({
      status: 403,
    });
    expect(await upload(app, teacher, file, { kind: 'NEED', organization: university })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await upload(app, officer, file, { kind: 'NOTHING' })).toMatchObject({ status: 404 });
    const { id } = await upload(app, officer, file, { kind: 'UNIVERSITY', verified: '高校名单' });
    await settleWithoutMatching(app);
    expect(await step(officer, 'startImport', { importRunId: id })).toEqual([]);
    await settleWithoutMatching(app);
    expect((await runOf(officer, id)).done?.created).toBe(1);
    for (const who of [member, stranger]) {
      expect(await step(who, 'cancelImport', { importRunId: id })).toEqual(['NOT_FOUND']);
      expect((await returned(app, who, id)).status).toBe(404);
    }
  });
});

describe('the empty list', () => {
  it('explains itself: what it gives as examples comes in', async () => {
    const unit = {
      id: newId('unit'),
      name: '光环境实验室',
      kind: 'LABORATORY' as const,
      description: null,
      fieldCodes: [],
    };
    const university = await addOrganization(app, { kind: 'UNIVERSITY', name: '模板大学', units: [unit] });
    const teacher = await signedIn(app, { memberOf: university });
    for (const [who, kind, organization] of [
      [member, 'NEED', firm],
      [teacher, 'CAPABILITY', university],
    ] as const) {
      const reply = await app.server.inject({ method: 'GET', url: `/imports/templates/${kind}.xlsx` });
      expect(reply.statusCode).toBe(200);
      const { sheets } = await openSpreadsheet(fileOf(reply.rawPayload, 'template.xlsx'));
      const notes: string[][] = [];
      for await (const { cells } of sheets[1]?.rows() ?? []) if (cells.length > 3) notes.push([...cells]);
      const [, ...columns] = notes;
      const list = csvOf([
        columns.map(([name = '']) => name),
        columns.map(([, , , example = '']) => example),
      ]);
      const { id } = await upload(app, who, list, { kind, organization });
      await work(app);
      expect(await runOf(who, id)).toMatchObject({ checked: { created: 1, refused: 0 } });
    }
    expect(
      (await app.server.inject({ method: 'GET', url: '/imports/templates/NOTHING.xlsx' })).statusCode,
    ).toBe(404);
    await addCommissioner(app, { homeInstitutionId: university, displayName: '欧阳教授' });
    const own = (who: Person) =>
      app.server.inject({
        method: 'GET',
        url: `/imports/templates/CAPABILITY.xlsx?organization=${university}`,
        headers: { cookie: who.cookie ?? '' },
      });
    expect((await own(member)).statusCode).toBe(403);
    const { sheets } = await openSpreadsheet(fileOf((await own(teacher)).rawPayload, 'own.xlsx'));
    const choices: string[] = [];
    for await (const { cells } of sheets[2]?.rows() ?? []) choices.push(...cells);
    expect(choices).toEqual(expect.arrayContaining(['光环境实验室', '欧阳教授', '古镇镇']));
  });
});
