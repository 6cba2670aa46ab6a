import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { rowsOf } from '../support/exports.ts';
import { mend, returned, runOf, step, upload, work } from '../support/import-runs.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf, xlsxOf } from '../support/spreadsheets.ts';
import { codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let firm: Awaited<ReturnType<typeof addOrganization>>;
let member: Person;
const bus = createBus();

beforeAll(async () => {
  app = await startApp({ bus });
  firm = await addOrganization(app, { name: '改表照明有限公司' });
  member = await signedIn(app, { memberOf: firm });
});
afterAll(() => app.server.close());

const HEAD = ['编号', '需求标题', '需求内容', '技术领域', '现在的成熟度'];
const TEXT = '传导骚扰在 150 kHz 超标，希望三个月内整改到位。';
const NUMBER = 0;
const TITLE = 1;
const FIELD = 3;
const LEVEL = 4;

let lists = 0;

/** Three rows, of which the second and the third have to be mended: numbers 3 and 4. */
async function checkedList(who = member): Promise<string> {
  lists += 1;
  const at = (row: number) => `L${lists}-${row}`;
  const list = csvOf([
    HEAD,
    [at(1), `驱动电源过不了电磁兼容 ${lists}`, TEXT, '电磁兼容设计', '4'],
    [at(2), `灯具外壳散热不够 ${lists}`, TEXT, '散热的事', '六'],
    [at(3), '短', TEXT, '电磁兼容设计', ''],
  ]);
  const { id } = await upload(app, who, list, { kind: 'NEED', organization: firm });
  await work(app);
  return id;
}

const row = (number: number, ...cells: (readonly [index: number, text: string])[]) => ({
  number,
  cells: cells.map(([index, text]) => ({ index, text })),
});
const codes = async (who: Person, id: string, rows: object[]) => (await mend(who, id, rows)).codes;

describe('a list that is mended where it lies', () => {
  it('is checked anew with what was corrected, and says so in the spreadsheet that comes back', async () => {
    const id = await checkedList();
    const before = await runOf(member, id);
    expect(before.rows.nodes.map(({ faults }) => faults.map(({ cell }) => cell))).toEqual([
      ['散热的事', '六'],
      ['短'],
    ]);
    const mends = [row(3, [FIELD, '电磁兼容设计'], [LEVEL, '6']), row(4, [TITLE, '镀层盐雾试验不合格'])];
    expect(await codes(member, id, mends)).toEqual([]);
    expect(await runOf(member, id)).toMatchObject({ state: 'CHECKING', checked: null });
    await work(app);
    const after = await runOf(member, id);
    expect([after.state, after.checked, after.rows.nodes]).toEqual([
      'CHECKED',
      { created: 3, updated: 0, unchanged: 0, refused: 0 },
      [],
    ]);
    const sheet = await rowsOf((await returned(app, member, id)).bytes, 'back.xlsx');
    expect(sheet[2]?.slice(FIELD, LEVEL + 1)).toEqual(['电磁兼容设计', '6']);
    await step(member, 'startImport', { importRunId: id });
    await work(app);
    expect((await runOf(member, id)).done).toMatchObject({ created: 3, refused: 0 });
  });

  it('is mended step by step, also where the file itself did not say what a cell holds', async () => {
    const rows = [
      ['需求标题', '需求内容', '技术领域', '现在的成熟度'],
      ['电源谐波超标整改', TEXT, '电磁兼容设计', { xml: '<f>1/0</f><v>#DIV/0!</v>', type: 'e' }],
    ];
    const { id } = await upload(app, member, xlsxOf({ rows }), { kind: 'NEED', organization: firm });
    await work(app);
    const [faulty] = (await runOf(member, id)).rows.nodes;
    expect(faulty?.faults).toMatchObject([{ index: 3 }]);
    await mend(member, id, [row(faulty?.number ?? 0, [3, '十二'])]);
    await work(app);
    const [still] = (await runOf(member, id)).rows.nodes;
    expect(still?.faults).toMatchObject([{ index: 3, cell: '十二' }]);
    await mend(member, id, [row(faulty?.number ?? 0, [3, ''])]);
    await work(app);
    expect((await runOf(member, id)).checked).toMatchObject({ created: 1, refused: 0 });
  });

  it('is told where a row repeats another only since it was mended', async () => {
    const id = await checkedList();
    await mend(member, id, [row(4, [NUMBER, `L${lists}-1`], [TITLE, '镀层盐雾试验不合格'])]);
    await work(app);
    const [, repeated] = (await runOf(member, id)).rows.nodes;
    expect(repeated?.faults).toMatchObject([{ index: NUMBER, cell: `L${lists}-1` }]);
    expect(repeated?.faults[0]?.reason).toContain('和第 2 行重复');
    await mend(member, id, [row(4, [NUMBER, `L${lists}-3`])]);
    await work(app);
    expect((await runOf(member, id)).checked).toMatchObject({ created: 2, refused: 1 });
  });
});

describe('a mend that cannot be', () => {
  it('is told, and nothing is changed', async () => {
    const id = await checkedList();
    const right = row(4, [TITLE, '镀层盐雾试验不合格']);
    const cases = [
      [],
      [row(4)],
      [row(99, [TITLE, '没有这一行的'])],
      [right, row(1, [TITLE, '表头那一行'])],
      [right, right],
      [row(4, [5, '没有这一列'])],
      [row(4, [-1, '没有这一列'])],
      [row(4, [TITLE, '长'.repeat(14_001)])],
      Array.from({ length: 201 }, (_, at) => row(at, [TITLE, '太多行了'])),
    ];
    for (const rows of cases) expect(await codes(member, id, rows)).toEqual(['INVALID_INPUT']);
    expect(await runOf(member, id)).toMatchObject({ state: 'CHECKED', checked: { created: 1, refused: 2 } });
  });

  it('is anybody’s who may not bring the list', async () => {
    const id = await checkedList();
    const stranger = await signedIn(app, { memberOf: await addOrganization(app) });
    const rows = [row(4, [TITLE, '镀层盐雾试验不合格'])];
    expect(await codes(stranger, id, rows)).toEqual(['NOT_FOUND']);
    expect(await codes(person(app), id, rows)).toEqual(['UNAUTHENTICATED']);
  });

  it('comes second where two mend at once, or once the list is on its way', async () => {
    const id = await checkedList();
    const rows = [row(4, [TITLE, '镀层盐雾试验不合格'])];
    const both = await Promise.all([codes(member, id, rows), codes(member, id, rows)]);
    expect(both.flat()).toEqual(['IMPORT_MOVED_ON']);
    await work(app);
    await step(member, 'startImport', { importRunId: id });
    expect(await codes(member, id, rows)).toEqual(['IMPORT_MOVED_ON']);
    await work(app);
    expect(await codes(member, id, rows)).toEqual(['IMPORT_MOVED_ON']);
  });

  it('is that of a program', async () => {
    const { data } = await member.ask<{ createApiKey: { secret: string } }>(
      'mutation K($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret errors { code } } }',
      { input: { name: '程序', scopes: ['READ', 'WRITE'], days: 1, password: 'a password for tests' } },
    );
    const program = person(app, null, { authorization: `Bearer ${data.createApiKey.secret}` });
    const id = await checkedList();
    const answer = await program.ask(
      'mutation M($input: MendImportRowsInput!) { mendImportRows(input: $input) { errors { code } } }',
      { input: { importRunId: id, rows: [row(4, [TITLE, '镀层盐雾试验不合格'])] } },
    );
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });
});

it('is in the list also where the process that checked it died on the way', async () => {
  const who = await signedIn(app, { memberOf: firm });
  const id = await checkedList(who);
  await mend(who, id, [row(4, [TITLE, '中断以后也在的需求'])]);
  // Its lease has run out; it had told of nothing but that it began.
  const left = { claim: 'of a dead process', attempts: 1, dueAt: new Date(0) };
  const runs = mongoose.connections.at(-1)?.collection('importRuns');
  const { modifiedCount } = (await runs?.updateOne({ _id: hexId(id) }, { $set: left })) ?? {};
  expect(modifiedCount).toBe(1);
  await work(app);
  expect((await runOf(who, id)).checked).toMatchObject({ created: 2, refused: 1 });
  expect(await storedText('importchunks')).toContain('中断以后也在的需求');
});

const hexId = (id: string) => new mongoose.Types.ObjectId(id.slice(4));

it('what is corrected goes with a list that is cancelled before it is checked', async () => {
  const who = await signedIn(app, { memberOf: firm });
  const id = await checkedList(who);
  await mend(who, id, [row(4, [TITLE, '不再要的一条需求'])]);
  expect(await step(who, 'cancelImport', { importRunId: id })).toEqual([]);
  await work(app);
  expect(await storedText('importruns', 'importchunks')).not.toContain('不再要的一条需求');
});

it('an address in what is corrected is blanked when its account goes, also before it is checked', async () => {
  const who = await signedIn(app, { memberOf: firm });
  const id = await checkedList(who);
  await mend(who, id, [row(4, [TITLE, ' Gone@person.example '])]);
  await bus.publish('AccountErasing', {
    ...{ accountId: newId('account'), pseudonymId: newId('account'), commissionerId: null },
    ...{ emailKey: 'gone@person.example', displayName: '走了的人' },
  });
  await work(app);
  const [, blanked] = (await runOf(who, id)).rows.nodes;
  expect(blanked?.faults).toMatchObject([{ index: TITLE, cell: '' }]);
  expect(await storedText('importruns', 'importchunks')).not.toContain('gone@person.example');
});

async function storedText(...names: string[]): Promise<string> {
  const { db } = mongoose.connections.at(-1) ?? {};
  const collections = (await db?.collections())?.filter(({ collectionName }) =>
    names.includes(collectionName.toLowerCase()),
  );
  const documents = await Promise.all((collections ?? []).map((one) => one.find().toArray()));
  return JSON.stringify(documents);
}
