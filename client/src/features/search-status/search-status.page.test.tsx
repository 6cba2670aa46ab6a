import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

const run = {
  __typename: 'Reindexing',
  state: 'FILLING',
  done: 1_200,
  total: 4_000,
  askedAt: '2026-11-22T08:00:00Z',
  startedAt: '2026-11-22T08:00:01Z',
  endedAt: null,
  documents: null,
  problem: null,
};
const status = (changed: object = {}) => ({
  __typename: 'SearchStatus',
  engine: 'EMBEDDED',
  state: 'READY',
  documents: 274,
  waiting: 0,
  lagSeconds: 0,
  lastReconciledAt: null,
  mended: null,
  reindexing: null,
  ...changed,
});
const administrator = { Viewer: { viewer: people.administrator } };

it('shows how the index stands, and that it was never written anew', async () => {
  answerApi({ ...administrator, SearchStatus: { searchStatus: status() } });
  openPage('/administration/search');
  expect(await screen.findByText('内置检索 · 正常')).toBeDefined();
  expect(screen.getByText('还没有重建过')).toBeDefined();
  expect(screen.getByText('还没有核对过')).toBeDefined();
});

it('has it written anew once, and shows how far that is', async () => {
  let isRunning = false;
  const now = () => ({ searchStatus: status({ reindexing: isRunning ? run : null }) });
  const begin = () => {
    isRunning = true;
    return { reindex: { status: status({ reindexing: run }), errors: [] } };
  };
  const calls = answerApi({
    ...administrator,
    SearchStatus: now,
    Reindex: begin,
  });
  openPage('/administration/search');
  fireEvent.click(await screen.findByRole('button', { name: '重建检索' }));
  expect(await screen.findByText(/已读 1,200 \/ 4,000 条/)).toBeDefined();
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1200');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: '重建检索' }).hasAttribute('disabled')).toBe(true),
  );
  expect(calls.filter(({ name }) => name === 'Reindex')).toHaveLength(1);
});

it('says why a run failed', async () => {
  const failed = { ...run, state: 'FAILED', problem: '没有完成，原因见日志；检索仍用原来的索引' };
  answerApi({ ...administrator, SearchStatus: { searchStatus: status({ reindexing: failed }) } });
  openPage('/administration/search');
  expect(await screen.findByText(/检索仍用原来的索引/)).toBeDefined();
});

it('is for administrators only', async () => {
  const calls = answerApi({ Viewer: { viewer: people.firm }, SearchStatus: { searchStatus: status() } });
  openPage('/administration/search');
  await waitFor(() => expect(screen.queryByText('内置检索 · 正常')).toBeNull());
  await waitFor(() => expect(calls.map(({ name }) => name)).toContain('Viewer'));
  expect(calls.map(({ name }) => name)).not.toContain('SearchStatus');
});
