import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportOf } from '../../api/src/modules/imports/index.ts';
import { type AccountsWorld, PASSWORD, startAccounts } from '../support/accounts.ts';
import { exportOf } from '../support/exports.ts';
import { importFile } from '../support/imports.ts';
import { addOrganization } from '../support/organizations.ts';
import { enterAs } from '../support/personal-data.ts';
import { fileOf } from '../support/spreadsheets.ts';
import { settle } from '../support/world.ts';

let world: AccountsWorld;
beforeAll(async () => {
  world = await startAccounts();
}, 60_000);
afterAll(() => world.app.server.close());

/** What spreadsheet programs run; the wide ones are typed with a Chinese keyboard. */
const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '＝1+1', '＋1+1', '－1+1', '＠SUM(A1)'];
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** The cells of a CSV without the quotation marks around them. */
const cellsOf = (csv: string) =>
  [...csv.replace('\ufeff', '').matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

it('the rows that an import refused come back as text', async () => {
  const rows = formulas.map((formula) => `"${formula}","${formula}"`).join('\n');
  const result = await importFile(
    world.app,
    fileOf(`学校名称,主管部门,统一社会信用代码\n${rows.replaceAll('\n', ',不是代码\n')},不是代码\n`),
  );
  expect(result.refused.length).toBeGreaterThan(0);
  const cells = cellsOf(reportOf(result, 'zh'));
  expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes('=1+1'))).toBe(true);
});

it('the audit trail comes as text, whatever people called themselves and theirs', async () => {
  const officer = await enterAs(world.app, {
    isOfficer: true,
    displayName: '=HYPERLINK("http://evil.example","看")',
  });
  const firm = await addOrganization(world.app, { name: '＝灯饰有限公司' });
  for (const reason of formulas) {
    await officer.own.send(
      'mutation W($input: WithdrawVerificationInput!) { withdrawVerification(input: $input) { errors { code } } }',
      { input: { organizationId: firm, reason } },
    );
    await officer.own.send(
      'mutation V($input: VerifyOrganizationInput!) { verifyOrganization(input: $input) { errors { code } } }',
      { input: { organizationId: firm, note: reason } },
    );
  }
  await settle(world.app);
  const { data } = await officer.own.send(
    'mutation E($input: ExportAuditEntriesInput!) { exportAuditEntries(input: $input) { csv errors { code } } }',
    { input: {} },
  );
  const csv = String(data?.exportAuditEntries?.csv);
  const cells = cellsOf(csv);
  expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
  expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  // As the button of the page has it: the same, to the letter.
  const headers = { cookie: officer.own.cookie ?? '' };
  expect((await exportOf(world.app, { headers }, { list: 'AUDIT' })).bytes.toString()).toBe(csv);
  const { own } = await enterAs(world.app, { memberOf: firm });
  const refused = await exportOf(world.app, { headers: { cookie: own.cookie ?? '' } }, { list: 'AUDIT' });
  expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' });
});

it('lists that strangers and firms wrote in come as text: objections, bookings, notifications', async () => {
  const officer = await enterAs(world.app, { isOfficer: true });
  const firm = await addOrganization(world.app, { name: '=1+1 灯饰厂' });
  const owner = await enterAs(world.app, { memberOf: firm });
  for (const formula of formulas.slice(0, 3)) {
    const words = { text: `${formula} 请删除`, email: 'someone@person.example', language: 'ZH' };
    await owner.own.send(
      'mutation O($input: ObjectToPublicationInput!) { objectToPublication(input: $input) { errors { code } } }',
      { input: { subjectId: firm, wish: 'REMOVE', ...words } },
    );
  }
  await settle(world.app);
  const asked = [
    [officer, 'OBJECTIONS', {}],
    [officer, 'NOTIFICATIONS', {}],
    [owner, 'SLOT_BOOKINGS', { organizationId: firm }],
  ] as const;
  for (const [{ own }, list, variables] of asked) {
    const { status, bytes } = await exportOf(
      world.app,
      { headers: { cookie: own.cookie ?? '' } },
      { list, variables },
    );
    expect([list, status]).toEqual([list, 200]);
    expect([list, cellsOf(bytes.toString()).filter((cell) => FORMULA.test(cell))]).toEqual([list, []]);
    if (list === 'OBJECTIONS') expect(bytes.toString()).toContain('=1+1');
  }
});

it('the copy of one’s own data is a workbook without a single formula', async () => {
  const { own } = await enterAs(world.app, { displayName: '=HYPERLINK("http://evil.example","看")' });
  const reply = await world.app.server.inject({
    method: 'POST',
    url: '/account/personal-data',
    headers: { 'content-type': 'application/json', cookie: own.cookie ?? '' },
    payload: JSON.stringify({ password: PASSWORD, format: 'xlsx' }),
  });
  expect(reply.statusCode).toBe(200);
  const xml = unpacked(reply.rawPayload);
  expect(xml).toContain('=HYPERLINK');
  expect(xml).not.toMatch(/<f[ >]/);
  // Text by its type, and marked as quoted for whoever edits the cell.
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(xml)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
  const quoted = looks.findIndex((look) => look.includes('quotePrefix="1"'));
  expect(quoted).toBeGreaterThan(0);
  expect(xml).toMatch(new RegExp(`<c r="[A-Z]+[0-9]+" t="inlineStr" s="${quoted}"><is><t[^>]*>=HYPERLINK`));
});

it('the copy is not handed to a form of another site', async () => {
  const { own } = await enterAs(world.app);
  const statuses = [];
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
    const reply = await world.app.server.inject({
      method: 'POST',
      url: '/account/personal-data',
      headers: { 'content-type': 'application/json', cookie: own.cookie ?? '', ...headers },
      payload: JSON.stringify({ password: PASSWORD, format: 'json' }),
    });
    statuses.push(reply.statusCode);
  }
  expect(statuses).toEqual([403, 403]);
});

/** All that lies in an archive, as text: by its directory, since what was written as a stream tells its size there alone. */
function unpacked(bytes: Buffer): string {
  let all = '';
  for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    all += bytes.readUInt16LE(at + 10) === 0 ? packed.toString() : inflateRawSync(packed).toString();
  }
  return all;
}
