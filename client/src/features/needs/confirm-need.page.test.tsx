import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';

afterEach(() => vi.unstubAllGlobals());

const need = {
  __typename: 'Need',
  id: 'nee_1',
  title: '铜灯防发黑',
  text: '十四个月后铜面出现黑斑',
  isAnonymous: true,
  isExample: false,
  state: 'PROPOSED',
  publishedAt: '2026-11-20T00:00:00Z',
  changedAt: '2026-11-20T00:00:00Z',
  solveBy: null,
  budget: null,
  bountyYuan: 80_000,
  version: 2,
  enterprise: null,
  owner: { __typename: 'NeedOwner', town: null, employeeCount: null },
  wantedForms: [],
  trlNow: null,
  trlWanted: null,
  steps: [],
  attachments: [],
  proposal: null,
  fields: [],
  chainStage: null,
};
const opened = (changed: object = {}) => ({
  needProposalByToken: {
    __typename: 'OpenedNeedProposal',
    state: 'OPEN',
    enterpriseName: '曜岭灯饰',
    intakenBy: null,
    note: '周一谈的',
    expiresAt: '2026-12-10T00:00:00Z',
    viewerIsMember: false,
    need,
    ...changed,
  },
});
const over = { enterpriseName: null, note: null, expiresAt: null, need: null };

function open(answer: unknown, more: object = {}) {
  const calls = answerApi({ Viewer: { viewer: null }, OpenedProposal: answer, ...more });
  return { calls, router: openPage('/confirm-need#token') };
}

it('shows the whole text to whoever has the link, and takes the link out of the address', async () => {
  const { calls, router } = open(opened());
  expect(await screen.findByRole('heading', { level: 1, name: /曜岭灯饰/ })).toBeDefined();
  expect(screen.getByText('十四个月后铜面出现黑斑')).toBeDefined();
  expect(router.state.location.hash).toBe('');
  expect(calls.find(({ name }) => name === 'OpenedProposal')?.variables).toEqual({ token: 'token' });
});

it('confirms the version that was shown, once, and says what comes next', async () => {
  const payload = { __typename: 'ConfirmNeedPayload', need: { ...need, state: 'PUBLISHED' }, errors: [] };
  const { calls } = open(opened(), { ConfirmNeed: { confirmNeed: payload } });
  fireEvent.click(await screen.findByRole('button', { name: '确认并公开' }));
  expect(await screen.findByText('已公开，谢谢')).toBeDefined();
  expect(calls.find(({ name }) => name === 'ConfirmNeed')?.variables.input).toMatchObject({
    token: 'token',
    version: 2,
  });
});

it('wants a reason before it refuses', async () => {
  const fault = { __typename: 'InvalidInput', code: 'INVALID_INPUT', message: '请写 2 到 300 个字' };
  const payload = {
    __typename: 'RefuseNeedPayload',
    need: null,
    errors: [{ ...fault, path: ['input', 'reason'] }],
  };
  open(opened(), { RefuseNeed: { refuseNeed: payload } });
  fireEvent.click(await screen.findByRole('button', { name: '谢绝' }));
  fireEvent.click((await screen.findAllByRole('button', { name: '谢绝' })).at(-1) as HTMLElement);
  expect(await screen.findByText('请写 2 到 300 个字')).toBeDefined();
});

it.each([
  ['CONFIRMED', /已经确认并公开/],
  ['REFUSED', /已经谢绝/],
  ['EXPIRED', /链接过期了/],
  ['REPLACED', /最近一封邮件/],
])('says what became of a link that is %s, and nothing else', async (state, words) => {
  open(opened({ ...over, state }));
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.queryByText('铜灯防发黑')).toBeNull();
});

it('offers to try again when the server cannot be reached', async () => {
  open(new TypeError('fetch failed'));
  await waitFor(() => expect(screen.getByRole('button', { name: '再试一次' })).toBeDefined());
});
