import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Answers, answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

const concept = (more = {}) => ({
  __typename: 'LexiconConcept',
  id: 'shade',
  label: '灯罩',
  same: ['灯罩', '灯伞'],
  narrower: [],
  related: ['透光'],
  edit: 'UNCHANGED',
  shipped: { label: '灯罩', same: ['灯罩', '灯伞'], narrower: [], related: ['透光'] },
  lastEdit: null,
  ...more,
});
const by = { __typename: 'Account', id: 'acc_2', displayName: '黎工' };
const lexicon = (more = {}) => ({ __typename: 'Lexicon', version: 7, editedCount: 0, ...more });
const indexing = (more = {}) => ({
  lexicon: lexicon({
    indexing: {
      state: 'UP_TO_DATE',
      since: '2026-11-01T00:00:00Z',
      done: 0,
      total: 2,
      failure: null,
      ...more,
    },
  }),
});
const saved = (payload = {}) => ({
  saveLexiconConcept: { concept: null, lexicon: lexicon({ version: 8 }), errors: [], ...payload },
});
const version = {
  __typename: 'LexiconVersion',
  version: 7,
  at: '2026-11-01T00:00:00Z',
  note: '客户常这么叫',
  restoredVersion: null,
  by,
  edits: [
    {
      conceptId: 'shade',
      before: { label: '灯罩', same: ['灯罩', '灯帽'], narrower: [], related: [] },
      after: { label: '灯罩', same: ['灯罩', '灯伞'], narrower: [], related: [] },
    },
  ],
};

function open(path = '?concept=shade', answers: Answers = {}) {
  const calls = answerApi({
    Viewer: { viewer: people.administrator },
    LexiconIndexing: indexing(),
    LexiconConcepts: { lexicon: lexicon({ concepts: { totalCount: 1, nodes: [concept()] } }) },
    LexiconConcept: { lexicon: lexicon(), lexiconConcept: concept() },
    LexiconHistory: { lexicon: lexicon(), lexiconHistory: { totalCount: 1, nodes: [version] } },
    LexiconPreview: { lexiconPreview: { draft: { words: ['报价'], ignored: [], terms: [] } } },
    ...answers,
  });
  const router = openPage(`/administration/lexicon${path}`);
  return { asked: (name: string) => calls.filter((call) => call.name === name), router };
}

const wordField = () => screen.findByRole('textbox', { name: '同义词：加词' });
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));
const input = (asked: (name: string) => { variables: Record<string, unknown> }[]) =>
  asked('SaveLexiconConcept').at(-1)?.variables.input;

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

it('adds words by comma, by Enter and by pasting a list, and saves what was read with its version', async () => {
  const { asked } = open('?concept=shade', {
    SaveLexiconConcept: saved({ concept: concept({ edit: 'CHANGED' }) }),
  });
  const field = await wordField();
  fireEvent.change(field, { target: { value: '灯帽，' } });
  fireEvent.change(field, { target: { value: 'lamp shade' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.paste(field, { clipboardData: { getData: () => '罩子、灯帽\n遮光罩' } });
  save();
  expect(await screen.findByText('已保存“灯罩”，检索正在跟上')).toBeDefined();
  expect(input(asked)).toMatchObject({
    id: 'shade',
    expectedVersion: 7,
    same: ['灯罩', '灯伞', '灯帽', 'lamp shade', '罩子', '遮光罩'],
    note: null,
  });
});

it('takes the last word away with Backspace, but none while something is typed', async () => {
  open();
  const field = await wordField();
  fireEvent.change(field, { target: { value: '灯' } });
  fireEvent.keyDown(field, { key: 'Backspace' });
  expect(screen.getByRole('button', { name: '去掉：灯伞' })).toBeDefined();
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.keyDown(field, { key: 'Backspace' });
  await waitFor(() => expect(screen.queryByRole('button', { name: '去掉：灯伞' })).toBeNull());
});

it('saves nothing where nothing differs', async () => {
  open();
  expect(await screen.findByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
});

it('puts what is wrong beside its list, and keeps what was written', async () => {
  const error = {
    __typename: 'InvalidInput',
    code: 'INVALID_INPUT',
    message: '“的”是虚词',
    path: ['input', 'same'],
  };
  open('?concept=shade', { SaveLexiconConcept: saved({ errors: [error] }) });
  fireEvent.change(await wordField(), { target: { value: '的，' } });
  save();
  expect(await screen.findByText('“的”是虚词')).toBeDefined();
  expect(screen.getByRole('button', { name: /的/ })).toBeDefined();
});

it('leads to the concept that has a word, and keeps the word in both where that is meant', async () => {
  const error = {
    __typename: 'LexiconWordTaken',
    code: 'LEXICON_WORD_TAKEN',
    message: '…',
    path: ['input', 'same'],
    word: '驱动',
    owner: { id: 'driver', label: '驱动电源' },
  };
  const { asked } = open('?concept=shade', { SaveLexiconConcept: saved({ errors: [error] }) });
  fireEvent.change(await wordField(), { target: { value: '驱动，' } });
  save();
  const link = await screen.findByRole('link', { name: '驱动电源' });
  expect(link.getAttribute('href')).toContain('concept=driver');
  fireEvent.click(screen.getByRole('checkbox', { name: /这个词确实有几个意思/ }));
  save();
  await waitFor(() => expect(input(asked)).toMatchObject({ sharesWords: true }));
});

it('tells who was faster, and saves over it only when asked to', async () => {
  const error = {
    __typename: 'LexiconChangedMeanwhile',
    code: 'LEXICON_CHANGED_MEANWHILE',
    message: '…',
    path: ['input', 'expectedVersion'],
    version: { version: 9, at: '2026-11-01T00:00:00Z', note: null, by },
    concept: concept({ same: ['灯罩', '对方写的'], edit: 'CHANGED' }),
  };
  const { asked } = open('?concept=shade', { SaveLexiconConcept: saved({ errors: [error] }) });
  fireEvent.change(await wordField(), { target: { value: '我写的，' } });
  save();
  expect(await screen.findByText(/没有保存：黎工/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '用我的覆盖' }));
  await waitFor(() => expect(asked('SaveLexiconConcept')).toHaveLength(2));
  expect(input(asked)).toMatchObject({ expectedVersion: 9, same: ['灯罩', '灯伞', '我写的'] });
  fireEvent.click(await screen.findByRole('button', { name: '改用对方的' }));
  expect(await screen.findByRole('button', { name: /对方写的/ })).toBeDefined();
});

it('shows how a query would be read with what is being written', async () => {
  const wording = { text: '灯帽', relation: 'SAME', concept: '灯罩' };
  const draft = { words: ['报价'], ignored: ['的'], terms: [{ text: '灯伞', wordings: [wording] }] };
  const { asked } = open('?concept=shade', { LexiconPreview: { lexiconPreview: { draft } } });
  fireEvent.change(await screen.findByRole('searchbox', { name: '试一句' }), {
    target: { value: '灯伞的报价' },
  });
  expect(await screen.findByText('灯帽')).toBeDefined();
  await waitFor(() => expect(asked('LexiconPreview').at(-1)?.variables.text).toBe('灯伞的报价'));
});

it('removes at once, with the way back', async () => {
  const removed = { concept: null, lexicon: lexicon({ version: 8 }), errors: [] };
  const { asked } = open('?concept=shade', {
    RemoveLexiconConcept: { removeLexiconConcept: removed },
    RestoreLexiconVersion: {
      restoreLexiconVersion: { version: null, lexicon: lexicon({ version: 9 }), errors: [] },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '移除' }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  expect(await screen.findByText('已撤销')).toBeDefined();
  expect(asked('RestoreLexiconVersion')[0]?.variables.input).toEqual({ version: 7, expectedVersion: 8 });
});

it('shows the history with what came and went, and goes back to what shipped, unless somebody edits meanwhile', async () => {
  const error = {
    __typename: 'LexiconChangedMeanwhile',
    code: 'LEXICON_CHANGED_MEANWHILE',
    message: '…',
    path: null,
  };
  const { asked } = open('?tab=history', {
    RestoreLexiconVersion: {
      restoreLexiconVersion: { version: null, lexicon: lexicon({ version: 8 }), errors: [error] },
    },
  });
  const entry = within(await screen.findByRole('listitem', { name: '' }));
  expect(entry.getByText('客户常这么叫')).toBeDefined();
  expect(entry.getByText('灯伞').tagName).toBe('INS');
  expect(entry.getByText('灯帽').tagName).toBe('DEL');
  fireEvent.click(screen.getByRole('button', { name: '恢复到初始词库' }));
  expect(await screen.findByText(/没有恢复：刚刚有人改过词库/)).toBeDefined();
  expect(asked('RestoreLexiconVersion')[0]?.variables.input).toEqual({ version: 0, expectedVersion: 7 });
});

it('says so where nothing was ever edited', async () => {
  open('?tab=history', {
    LexiconHistory: { lexicon: lexicon(), lexiconHistory: { totalCount: 0, nodes: [] } },
  });
  expect(await screen.findByRole('heading', { name: '还没有修改记录' })).toBeDefined();
});

it('says so where a concept is gone', async () => {
  open('?concept=gone', {
    LexiconConcept: { lexicon: lexicon(), lexiconConcept: null },
    LexiconConcepts: { lexicon: lexicon({ concepts: { totalCount: 0, nodes: [] } }) },
  });
  expect(await screen.findByRole('heading', { name: '没有这个概念' })).toBeDefined();
  expect(screen.getByRole('heading', { name: '没有这个叫法的概念' })).toBeDefined();
});

it('says how far search is, and why it does not follow', async () => {
  open('', {
    LexiconIndexing: indexing({ state: 'REINDEXING', done: 120, total: 240, failure: '搜索服务暂时不可用' }),
  });
  expect(await screen.findByText('120 / 240')).toBeDefined();
  expect(screen.getByText(/搜索服务暂时不可用/)).toBeDefined();
});

it('offers another try where the list cannot be fetched', async () => {
  open('', { LexiconConcepts: new Error('offline') });
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeDefined();
});

it.each([
  ['an officer', { ...people.firm, isOfficer: true }],
  ['a firm', people.firm],
])('is not for %s', async (_who, viewer) => {
  const { asked } = open('', { Viewer: { viewer } });
  expect(await screen.findByRole('heading', { name: '这里只有有关的人能看' })).toBeDefined();
  expect(asked('LexiconConcepts')).toEqual([]);
});

it('stands in the navigation of an administrator', async () => {
  open('');
  const dock = await screen.findByRole('navigation', { name: '底部导航' });
  expect(await within(dock).findByRole('link', { name: '词库' })).toBeDefined();
});
