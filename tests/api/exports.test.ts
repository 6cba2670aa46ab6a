import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { mutate, openFirm, WITHDRAW as WITHDRAW_REQUEST } from '../support/assignments.ts';
import { exportOf, rowsOf } from '../support/exports.ts';
import { step, upload } from '../support/import-runs.ts';
import { addOrganization } from '../support/organizations.ts';
import { openScene, WITHDRAW } from '../support/partnerships.ts';
import { csvOf } from '../support/spreadsheets.ts';
import { type Person, person, settleWithoutMatching, signedIn, startApp } from '../support/world.ts';
import { publishCapability, publishNeed } from './matching.examples.ts';

const HEAT = '散热结构与热仿真';

let app: App;
let firm: Awaited<ReturnType<typeof addOrganization>>;
let member: Person;
let stranger: Person;
let officer: Person;
let university: Awaited<ReturnType<typeof addOrganization>>;
let owner: Person;

type Offered = { id: string; title: string };
type Wish = { list?: string; format?: string; variables?: object };

const DRAFT_NEED =
  'mutation D($input: SaveNeedDraftInput!) { saveNeedDraft(input: $input) { errors { code } } }';
const DRAFT_CAPABILITY =
  'mutation D($input: SaveCapabilityDraftInput!) { saveCapabilityDraft(input: $input) { errors { code } } }';

beforeAll(async () => {
  app = await startApp();
  firm = await addOrganization(app, { name: '=导出照明有限公司' });
  member = await signedIn(app, { memberOf: firm });
  stranger = await signedIn(app, { memberOf: await addOrganization(app) });
  officer = await signedIn(app, { isOfficer: true });
  university = await addOrganization(app, { kind: 'UNIVERSITY', name: '导出大学' });
  owner = await signedIn(app, { memberOf: university });
  const rows = Array.from({ length: 120 }, (_, place) => [
    `=N${place}`,
    `=2+5 的需求第 ${place} 号`,
    '=HYPERLINK("http://evil.example") 的说明文字',
    place === 119 ? HEAT : '电磁兼容设计',
  ]);
  const list = csvOf([['编号', '需求标题', '需求内容', '技术领域'], ...rows]);
  const offers = ['成果', '服务'].map((kind) => [
    kind,
    `${kind}的名称`,
    '按图做仿真，给出方案。',
    '电磁兼容设计',
  ]);
  const offered = csvOf([['种类', '名称', '说明', '技术领域'], ...offers]);
  const needs = await upload(app, member, list, { kind: 'NEED', organization: firm });
  const capabilities = await upload(app, owner, offered, { kind: 'CAPABILITY', organization: university });
  await settleWithoutMatching(app);
  await step(member, 'startImport', { importRunId: needs.id });
  await step(owner, 'startImport', { importRunId: capabilities.id });
  await member.ask(DRAFT_NEED, { input: { enterpriseId: firm, key: 'd', title: '没写完的需求' } });
  await owner.ask(DRAFT_CAPABILITY, {
    input: { ownerId: university, content: { kind: 'SERVICE', title: '没写完的服务', text: '' } },
  });
  await addOrganization(app, { name: '等着核验的照明厂', verified: false });
  const subjectId = university;
  const input = {
    subjectId,
    wish: 'REMOVE',
    text: '请删除联系人',
    email: 'o@person.example',
    language: 'ZH',
  };
  await person(app).ask(
    'mutation O($input: ObjectToPublicationInput!) { objectToPublication(input: $input) { errors { code } } }',
    { input },
  );
  await settleWithoutMatching(app);
}, 60_000);
afterAll(() => app.server.close());

const exported = (who: Person, { list = 'OWN_NEEDS', variables = { organizationId: firm }, ...wish }: Wish) =>
  exportOf(app, who, { list, variables, ...wish });

describe('a list as a spreadsheet', () => {
  it('holds all pages, as CSV and as a workbook, and nothing in it is a formula', async () => {
    const variables = { organizationId: firm, states: ['PUBLISHED'] };
    const csv = await exported(member, { variables });
    expect(csv.headers).toMatchObject({
      'x-rows': '120',
      'x-rows-in-all': '120',
      'cache-control': 'no-store',
    });
    const text = csv.bytes.toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split(/\r\n|,/).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    const book = await exported(member, { format: 'xlsx', variables });
    for (const rows of [await rowsOf(csv.bytes, 'a.csv'), await rowsOf(book.bytes, 'a.xlsx')]) {
      expect(rows).toHaveLength(121);
      expect(rows[0]?.slice(0, 2)).toEqual(['编号', '需求标题']);
      expect(rows[2]).toEqual(expect.arrayContaining(['=导出照明有限公司', '电磁兼容设计', '已发布']));
    }
  });

  it('holds just the rows of the list as it is narrowed', async () => {
    const scene = await openScene(app);
    await scene.decide(scene.firm, WITHDRAW, await scene.requestedId());
    await scene.requestedId({ message: '第二次申请' });
    const { member: asking, firmId: askingFirm, requestedId } = await openFirm(app);
    await mutate(asking, WITHDRAW_REQUEST, { requestId: await requestedId() });
    await requestedId({ text: '第二次申请特派员，来看看。' });
    const { code: heat } = app.services.taxonomies.fields().find(({ label }) => label.zh === HEAT) ?? {};
    const own = { organizationId: firm };
    const units = { organizationId: university };
    const narrowed: [string, Person, wide: object, narrow: object, column: string, rows: string[]][] = [
      ['OWN_NEEDS', member, own, { ...own, states: ['DRAFT'] }, '需求标题', ['没写完的需求']],
      ['NEEDS', stranger, {}, { filter: { fieldCodes: [heat] } }, '需求标题', ['=2+5 的需求第 119 号']],
      ['NEEDS', stranger, {}, { query: '"没有这句话"', order: 'NEWEST' }, '需求标题', []],
      ['OWN_CAPABILITIES', owner, units, { ...units, states: ['DRAFT'] }, '名称', ['没写完的服务']],
      ['CAPABILITIES', member, {}, { filter: { kinds: ['SERVICE'] } }, '名称', ['服务的名称']],
      [
        'PARTNERS',
        member,
        {},
        { query: '导出大学', filter: { kinds: ['UNIVERSITY'] } },
        '名称',
        ['导出大学'],
      ],
      ['PARTNERSHIPS', scene.firm, {}, { filter: { states: ['REQUESTED'] } }, '申请说明', ['第二次申请']],
      [
        'COMMISSIONER_REQUESTS',
        asking,
        {},
        { organizationId: askingFirm, filter: { states: ['WITHDRAWN'] } },
        '状态',
        ['已撤回'],
      ],
    ];
    for (const [list, who, wide, narrow, column, expected] of narrowed) {
      const all = await exported(who, { list, variables: wide });
      const some = await exported(who, { list, variables: narrow });
      const [head = [], ...rows] = await rowsOf(some.bytes, `${list}.csv`);
      expect([list, rows.map((cells) => cells[head.indexOf(column)])]).toEqual([list, expected]);
      expect([list, Number(all.headers['x-rows']) > rows.length]).toEqual([list, true]);
    }
  });

  it('is there for every list of a desk, and for the bureau alone', async () => {
    const lists = [
      'CLAIMS',
      'VERIFICATIONS',
      'IDENTITY_CHANGES',
      'DUPLICATES',
      'PROPOSED_NEEDS',
      'OBJECTIONS',
    ];
    for (const list of lists) {
      expect([list, (await exported(officer, { list, variables: {} })).status]).toEqual([list, 200]);
      expect([list, (await exported(member, { list, variables: {} })).status]).toEqual([list, 403]);
    }
    const waiting = await rowsOf(
      (await exported(officer, { list: 'VERIFICATIONS', variables: {} })).bytes,
      'v.csv',
    );
    expect(waiting[1]?.slice(0, 2)).toEqual(['等着核验的照明厂', '企业']);
    const runs = await rowsOf(
      (await exported(member, { list: 'IMPORT_RUNS', variables: {} })).bytes,
      'r.csv',
    );
    expect(runs[1]?.slice(0, 6)).toEqual([
      '清单.xlsx',
      '技术需求',
      '=导出照明有限公司',
      '已写入',
      '120',
      '120',
    ]);
    expect((await exported(member, { list: 'INVITATIONS' })).headers['x-rows']).toBe('0');
  });

  it('tells who objects to being shown, in the state that is looked at', async () => {
    const of = async (variables: object) =>
      rowsOf((await exported(officer, { list: 'OBJECTIONS', variables })).bytes, 'o.csv');
    const [, objection] = await of({});
    expect(objection?.slice(0, 6)).toEqual([
      ...['导出大学', '高校院所', '要求删除', '请删除联系人', 'o@person.example', '等处理'],
    ]);
    expect(await of({ state: 'REFUSED' })).toHaveLength(1);
  });

  it('holds the desk as it stands: what is due first, then the longest waiting, cut by whom it waits for', async () => {
    const work = async (variables = {}) =>
      rowsOf((await exported(officer, { list: 'WORK', variables })).bytes, 'w.csv');
    const [head, ...rows] = await work();
    expect(head?.slice(0, 5)).toEqual(['等谁', '类别', '事项', '说明', '期限']);
    expect(rows[0]?.slice(0, 3)).toEqual(['等科技局', '反对公开', '导出大学']);
    expect(rows[0]?.[4]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rows.map(([, kind]) => kind)).toContain('核验');
    const parted = [await work({ waitsFor: 'MINE' }), await work({ waitsFor: 'THEIRS' })].map((some) =>
      some.slice(1),
    );
    expect(parted.flat()).toEqual(rows);
    expect(parted[1]?.filter(([who]) => who !== '等对方')).toEqual([]);
    expect(await exported(member, { list: 'WORK', variables: {} })).toMatchObject({ status: 403 });
  });

  it('holds what one person was told, and nothing of anybody else’s', async () => {
    const { headers, bytes } = await exported(owner, { list: 'NOTIFICATIONS', variables: {} });
    const [, told] = await rowsOf(bytes, 'n.csv');
    expect(Number(headers['x-rows'])).toBeGreaterThan(0);
    expect(told?.[1]).toBe('表格导入');
    const narrow = { topics: ['BOOKINGS'], isUnreadOnly: true };
    const none = await exported(owner, { list: 'NOTIFICATIONS', variables: narrow });
    expect(none.headers['x-rows']).toBe('0');
    const other = await exported(stranger, { list: 'NOTIFICATIONS', variables: {} });
    expect(other.bytes.toString()).not.toContain(told?.[2]);
    expect(await exported(person(app), { list: 'NOTIFICATIONS' })).toMatchObject({ status: 401 });
  });

  it('holds the times that are booked: all of them to who offers them, the own ones to a firm', async () => {
    const { data } = await owner.ask<{ viewer: { organization: { capabilities: { nodes: Offered[] } } } }>(
      '{ viewer { organization { ... on University { capabilities(first: 9) { nodes { id title } } } } } }',
    );
    const capabilityId = data.viewer.organization.capabilities.nodes.find(
      ({ title }) => title === '服务的名称',
    )?.id;
    const on = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const opened = await owner.ask<{ openSlots: { slots: { id: string }[] } }>(
      'mutation O($input: OpenSlotsInput!) { openSlots(input: $input) { slots { id } } }',
      { input: { capabilityId, on, from: '09:00', to: '10:00', weeks: 2 } },
    );
    const slotId = opened.data.openSlots.slots[0]?.id;
    await member.ask('mutation B($input: BookSlotInput!) { bookSlot(input: $input) { errors { code } } }', {
      input: { slotId, enterpriseId: firm, note: '=2+5 两台样机' },
    });
    const offered = { list: 'CAPABILITY_SLOTS', variables: { capabilityId } };
    const slots = await rowsOf((await exported(owner, offered)).bytes, 's.csv');
    expect(slots.slice(1).map(([begin, , ...rest]) => [begin, ...rest])).toEqual([
      [`${on} 09:00`, '1', '0', '否', '=导出照明有限公司｜=2+5 两台样机'],
      [expect.stringContaining(' 09:00'), '1', '1', '否', ''],
    ]);
    expect((await exported(stranger, offered)).bytes.toString()).not.toContain('样机');
    const booked = await exported(member, { list: 'SLOT_BOOKINGS' });
    const [, row] = await rowsOf(booked.bytes, 'b.csv');
    expect(row?.slice(2, 5)).toEqual(['服务的名称', '导出大学', '=2+5 两台样机']);
    expect(booked.bytes.toString()).not.toMatch(/(^|,|\r\n)"?=/);
    const others = await exported(stranger, { list: 'SLOT_BOOKINGS' });
    expect(others.headers['x-rows'] ?? others.code).toMatch(/^0$|NOT_FOUND/);
  });

  it('tells of matches with why each fits, to whom they are shown', async () => {
    const needId = await publishNeed(member, firm);
    const capabilityId = await publishCapability(owner, university);
    await settleWithoutMatching(app);
    const matches = { list: 'MATCHES', variables: { id: needId, kinds: ['CAPABILITY'] } };
    const [head, row] = await rowsOf((await exported(member, matches)).bytes, 'm.csv');
    expect(head).toEqual(['匹配度', '单位', '合作伙伴', '类别', '能力与成果', '依据']);
    expect(row?.slice(1, 5)).toEqual(['导出大学', '', '', 'LED 驱动电源电磁兼容整改']);
    expect(row?.[0]).toMatch(/^\d{2,3}$/);
    expect(row?.[5]).toMatch(/^文本 100：共同的词：驱动电源.*\n领域 100：/);
    const radar = { list: 'MATCHING_NEEDS', variables: { id: capabilityId, includeWeak: true } };
    const [, fitting] = await rowsOf((await exported(owner, radar)).bytes, 'r.csv');
    expect(fitting?.slice(1, 3)).toEqual(['LED 驱动电源传导骚扰超标整改', '=导出照明有限公司']);
    for (const list of [matches, radar]) {
      expect(await exported(stranger, list)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
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
    await settleWithoutMatching(app);
    const { data } = await officer.ask<{
      auditEntries: { nodes: { changes: { field: string; after: unknown }[] }[] };
    }>(
      '{ auditEntries(filter: { actions: [LIST_EXPORTED] }, first: 1) { nodes { changes { field after } } } }',
    );
    expect(JSON.stringify(data)).toContain('MEMBERS');
  });
});
