import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { openSpreadsheet } from '../../api/src/modules/imports/index.ts';
import { step, upload } from '../support/import-runs.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf, fileOf } from '../support/spreadsheets.ts';
import { type Person, person, settle, signedIn, startApp } from '../support/world.ts';

let app: App;
let firm: Awaited<ReturnType<typeof addOrganization>>;
let member: Person;
let stranger: Person;
let officer: Person;

beforeAll(async () => {
  app = await startApp();
  firm = await addOrganization(app, { name: '=导出照明有限公司' });
  member = await signedIn(app, { memberOf: firm });
  stranger = await signedIn(app, { memberOf: await addOrganization(app) });
  officer = await signedIn(app, { isOfficer: true });
  const rows = Array.from({ length: 120 }, (_, place) => [
    `=N${place}`,
    `=2+5 的需求第 ${place} 号`,
    '=HYPERLINK("http://evil.example") 的说明文字',
    '电磁兼容设计',
  ]);
  const list = csvOf([['编号', '需求标题', '需求内容', '技术领域'], ...rows]);
  const { id } = await upload(app, member, list, { kind: 'NEED', organization: firm });
  await settle(app);
  await step(member, 'startImport', { importRunId: id });
  await settle(app);
}, 60_000);
afterAll(() => app.server.close());

type Wish = { list?: string; format?: string; variables?: object };

async function exported(
  who: Person,
  { list = 'OWN_NEEDS', format = 'csv', variables = { organizationId: firm } }: Wish,
) {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/exports',
    headers: { 'content-type': 'application/json', ...(who.cookie && { cookie: who.cookie }) },
    payload: JSON.stringify({ list, format, variables }),
  });
  const isFile = reply.statusCode === 200;
  const code = isFile
    ? null
    : reply.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code;
  return { status: reply.statusCode, code, headers: reply.headers, bytes: reply.rawPayload };
}

async function rowsOf(bytes: Buffer, name: string): Promise<string[][]> {
  const { sheets } = await openSpreadsheet(fileOf(bytes, name));
  const rows: string[][] = [];
  for await (const { cells } of sheets[0]?.rows() ?? []) rows.push([...cells]);
  return rows;
}

describe('a list as a spreadsheet', () => {
  it('holds all pages, as CSV and as a workbook, and nothing in it is a formula', async () => {
    const csv = await exported(member, {});
    expect(csv.headers).toMatchObject({
      'x-rows': '120',
      'x-rows-in-all': '120',
      'cache-control': 'no-store',
    });
    const text = csv.bytes.toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split(/\r\n|,/).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    const book = await exported(member, { format: 'xlsx' });
    for (const rows of [await rowsOf(csv.bytes, 'a.csv'), await rowsOf(book.bytes, 'a.xlsx')]) {
      expect(rows).toHaveLength(121);
      expect(rows[0]?.slice(0, 2)).toEqual(['需求标题', '企业名称']);
      expect(rows[1]).toEqual(expect.arrayContaining(['=导出照明有限公司', '电磁兼容设计', '已发布']));
    }
  });

  it('takes the filters of the list', async () => {
    const none = await exported(member, { variables: { organizationId: firm, states: ['PAUSED'] } });
    expect(none.headers['x-rows']).toBe('0');
    const found = await exported(member, { list: 'NEEDS', variables: { query: '第 7 号' } });
    expect(found.status).toBe(200);
    for (const list of ['PARTNERS', 'CAPABILITIES', 'PARTNERSHIPS', 'COMMISSIONER_REQUESTS']) {
      expect([list, (await exported(member, { list, variables: {} })).status]).toEqual([list, 200]);
    }
    expect((await exported(officer, { list: 'CLAIMS', variables: {} })).status).toBe(200);
  });

  it('shows nobody more than the list itself does', async () => {
    expect(await exported(person(app), {})).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await exported(stranger, { list: 'MEMBERS' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await exported(member, { list: 'CLAIMS', variables: {} })).toMatchObject({ status: 403 });
    expect((await rowsOf((await exported(member, { list: 'MEMBERS' })).bytes, 'm.csv'))[1]?.[2]).toBe(
      '负责人',
    );
  });

  it('refuses what is no list, no format and no filter, and sends nothing', async () => {
    for (const wish of [
      { format: 'exe' },
      { list: 'NEEDS', variables: { filter: { nothing: true } } },
      { variables: { organizationId: 7 } },
    ]) {
      expect((await exported(member, wish)).code).toMatch(/INVALID_INPUT|BAD_REQUEST|NOT_FOUND/);
    }
    expect((await exported(member, { list: 'constructor' })).status).toBe(404);
    // After a refusal the next one is free to go.
    expect((await exported(member, {})).status).toBe(200);
  });

  it('is told by the audit trail', async () => {
    await exported(member, { list: 'MEMBERS' });
    await settle(app);
    const { data } = await officer.ask<{
      auditEntries: { nodes: { changes: { field: string; after: unknown }[] }[] };
    }>(
      '{ auditEntries(filter: { actions: [LIST_EXPORTED] }, first: 1) { nodes { changes { field after } } } }',
    );
    expect(JSON.stringify(data)).toContain('MEMBERS');
  });
});
