import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

const counts = (created: number, refused: number) => ({
  __typename: 'ImportCounts',
  ...{ created, updated: 0, unchanged: 0, refused },
});
const column = (key: string, name: string, isRequired = false) => ({
  __typename: 'ImportColumn',
  ...{ key, name, wanted: `填${name}`, isRequired },
});
const run = (more: object) => ({
  __typename: 'ImportRun',
  ...{ id: 'imp_1', kind: 'NEED', organization: null, fileName: '需求.xlsx', state: 'CHECKED' },
  ...{ rowCount: 2, rowsDone: 2, checked: counts(1, 1), done: null, failure: null, by: '何总' },
  ...{ createdAt: '2026-03-01T02:00:00.000Z', areRowsKept: true, sheet: '名单', otherSheets: [], notes: [] },
  ...{ headerRow: 1, header: ['需求标题', '期限'], blankRowCount: 0, verifiedBecause: null },
  ...{
    startedAt: null,
    endedAt: null,
    viewerCanSetColumns: true,
    viewerCanMend: true,
    viewerCanStart: true,
    viewerCanCancel: true,
  },
  columns: [
    { __typename: 'ImportColumnChoice', index: 0, key: 'title' },
    { __typename: 'ImportColumnChoice', index: 1, key: 'solveBy' },
  ],
  knownColumns: [column('title', '需求标题', true), column('solveBy', '期限')],
  ...more,
});
const fault = (index: number, cell: string, more: object) => ({
  __typename: 'ImportFault',
  ...{ index, cell, wanted: null, suggestions: [], ...more },
});
const row = {
  __typename: 'ImportRow',
  ...{ number: 3, cells: ['短', '明年'], outcome: 'REFUSED' },
  faults: [
    fault(0, '短', { reason: '请写 4 到 80 个字，现在是 1 个' }),
    fault(1, '明年', {
      ...{ reason: '“明年”不是日期', wanted: '填日期，如：2027-03-31', suggestions: ['2027-01-01'] },
    }),
  ],
};
const rows = {
  importRun: {
    ...{ __typename: 'ImportRun', id: 'imp_1' },
    rows: {
      __typename: 'ImportRowConnection',
      ...{ totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [row] },
    },
  },
};

function open(more: object, answers: object = {}) {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    ImportRun: { importRun: run(more) },
    ImportRows: rows,
    ...answers,
  });
  openPage('/imports/imp_1');
  return calls;
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});

it('says beside each row what is wrong with which cell, and how to mend it where that is not said yet', async () => {
  open({});
  const title = await screen.findByText(/请写 4 到 80 个字/);
  expect(title.textContent).toContain('需求标题：请写 4 到 80 个字，现在是 1 个');
  expect(screen.getByText(/不是日期/).textContent).toContain('期限：“明年”不是日期。填日期，如：2027-03-31');
  expect(screen.getByRole('button', { name: '写入 1 行' })).toBeDefined();
});

it('takes what a cell shall say, by hand or as suggested, and has the list checked with it', async () => {
  const mended = { mendImportRows: { importRun: { id: 'imp_1', state: 'CHECKING' }, errors: [] } };
  const calls = open({}, { MendImportRows: mended });
  const title = await screen.findByLabelText('第 3 行“需求标题”改成');
  fireEvent.change(title, { target: { value: '灯具外壳散热不够' } });
  fireEvent.click(screen.getByRole('button', { name: '改为 2027-01-01' }));
  expect(screen.getByText('改了 2 格')).toBeDefined();
  expect(screen.queryByRole('button', { name: '写入 1 行' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '按修改重新检查' }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === 'MendImportRows')?.variables.input).toEqual({
      importRunId: 'imp_1',
      rows: [
        {
          number: 3,
          cells: [
            { index: 0, text: '灯具外壳散热不够' },
            { index: 1, text: '2027-01-01' },
          ],
        },
      ],
    }),
  );
  await waitFor(() => expect(screen.queryByText('改了 2 格')).toBeNull());
});

it('keeps what was corrected where it was refused, and drops it on wish or when it is the same again', async () => {
  const message = '这次导入正在写入，这一步做不了：请看它现在的情况';
  const refusal = { __typename: 'ImportMovedOn', code: 'IMPORT_MOVED_ON', message, path: null };
  open({}, { MendImportRows: { mendImportRows: { importRun: null, errors: [refusal] } } });
  const title = await screen.findByLabelText('第 3 行“需求标题”改成');
  fireEvent.change(title, { target: { value: '灯具外壳散热不够' } });
  fireEvent.click(screen.getByRole('button', { name: '按修改重新检查' }));
  expect(await screen.findByText(message)).toBeDefined();
  expect(screen.getByText('改了 1 格')).toBeDefined();
  fireEvent.change(title, { target: { value: '短' } });
  expect(screen.queryByText('改了 1 格')).toBeNull();
  fireEvent.change(title, { target: { value: '另一个标题' } });
  fireEvent.click(screen.getByRole('button', { name: '放弃修改' }));
  expect(screen.getByRole('button', { name: '写入 1 行' })).toBeDefined();
});

it('offers nothing to mend where the list is on its way', async () => {
  open({ state: 'RUNNING', done: counts(0, 1), viewerCanMend: false, viewerCanStart: false });
  expect(await screen.findByText(/请写 4 到 80 个字/)).toBeDefined();
  expect(screen.queryByLabelText(/改成/)).toBeNull();
});

it('tells columns that are missing from two that mean the same', async () => {
  open({ state: 'COLUMNS', checked: null });
  expect(await screen.findByText(/有两列像是同一栏/)).toBeDefined();
  expect(screen.queryByText(/没有认出来/)).toBeNull();
  expect(screen.getByRole('button', { name: '对列' })).toBeDefined();
});

it('asks for the columns that nobody recognised', async () => {
  open({ state: 'COLUMNS', checked: null, columns: [] });
  expect(await screen.findByText('还缺：需求标题')).toBeDefined();
  expect(screen.getByText(/没有认出来/)).toBeDefined();
});

it('says of one that failed what it had written by then', async () => {
  open({
    state: 'FAILED',
    failure: 'FAULT',
    done: counts(7, 0),
    viewerCanStart: false,
    viewerCanCancel: false,
  });
  expect(await screen.findByText('出错前写入了 7 行，它们还在。')).toBeDefined();
  expect(screen.getByText(/再传同一份表格就能接着导入/)).toBeDefined();
});

it('writes the rows that are right, and tells who was faster', async () => {
  const message = '这次导入正在写入，这一步做不了：请看它现在的情况';
  const refusal = { __typename: 'ImportMovedOn', code: 'IMPORT_MOVED_ON', message, path: null };
  const calls = open({}, { StartImport: { startImport: { importRun: null, errors: [refusal] } } });
  fireEvent.click(await screen.findByRole('button', { name: '写入 1 行' }));
  expect(await screen.findByText(message)).toBeDefined();
  await waitFor(() => expect(JSON.stringify(calls)).toContain('imp_1'));
});

it('shows nothing to somebody who is not signed in', async () => {
  answerApi({ Viewer: { viewer: null } });
  openPage('/imports/imp_1');
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.queryByText('需求.xlsx')).toBeNull();
});
