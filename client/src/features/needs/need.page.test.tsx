import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const enterprise = {
  __typename: 'Enterprise',
  id: 'org_1',
  name: '中山市曜岭灯饰有限公司',
  shortName: '曜岭灯饰',
  isVerified: true,
  forms: [],
};
const need = {
  __typename: 'Need',
  id: 'nee_1',
  title: '铜灯防发黑',
  text: '十四个月后铜面出现黑斑',
  isAnonymous: false,
  isExample: false,
  state: 'PUBLISHED',
  publishedAt: '2026-11-20T00:00:00Z',
  solveBy: null,
  budget: { __typename: 'Budget', minYuan: 80_000, maxYuan: 150_000 },
  enterprise,
  owner: {
    __typename: 'NeedOwner',
    town: { __typename: 'Town', code: '442000105', label: { zh: '古镇镇', en: 'Guzhen' } },
    employeeCount: 'FROM_21_TO_100',
  },
  wantedForms: ['COMMISSIONED_DEVELOPMENT'],
  trlNow: 4,
  trlWanted: 8,
  viewerIsOwner: false,
  bountyYuan: null,
  changedAt: '2026-11-20T00:00:00Z',
  version: 1,
  steps: [],
  attachments: [],
  proposal: null,
  viewerCanWithdraw: false,
  viewerCanSeeMatches: false,
  fields: [],
  chainStage: null,
};
const can = { viewerCanEdit: true, viewerCanPause: true, viewerCanSolve: true, viewerCanWithdraw: true };
const own = { ...need, ...can, viewerIsOwner: true, viewerCanSeeMatches: true };
const factor = { name: 'FIELD', value: 1, weight: 0.14, evidence: '表面处理' };
const match = {
  __typename: 'Match',
  id: 'nee_1:cap_1',
  score: 86.2,
  grade: 'GREAT',
  terms: [],
  factors: [factor, { name: 'READINESS', value: null, weight: 0, evidence: '需求没有写，不计分' }],
  highlights: [{ field: 'BODY', text: '做铜件封闭', ranges: [{ start: 1, end: 3 }] }],
  partner: null,
  capability: {
    ...{ __typename: 'Capability', id: 'cap_1', kind: 'SERVICE', title: '铜件透明封闭', text: '', forms: [] },
    ...{ isExample: false, state: 'PUBLISHED', publishedAt: '2026-03-01T00:00:00Z', trl: 8 },
    ...{ standards: [], ipc: [], leadTimeDays: null, price: null },
    owner: { __typename: 'University', id: 'org_2', name: '香山理工学院', shortName: null },
  },
  need: null,
  organization: { __typename: 'University', id: 'org_2', name: '香山理工学院' },
  alsoFits: [] as object[],
  furtherCount: 0,
};
const matches = (nodes: object[], more: object = {}) => {
  const weights = {
    version: 0,
    validFrom: '2026-01-01',
    source: '初始值',
    factors: [{ factor: 'TEXT', weight: 62 }],
  };
  const connection = {
    ...{ __typename: 'MatchConnection', totalCount: nodes.length, belowCount: 0, leastScore: 40 },
    ...{ nothingFits: nodes.length === 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes },
    ...{ nearestFields: [], weights, adjustments: [], dismissed: [], ...more },
  };
  return { need: { __typename: 'Need', id: 'nee_1', matches: connection } };
};
const open = (shown: object | null, more: object = {}) => {
  const answers = shown ? { NeedPage: { need: shown } } : {};
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    NeedMatches: matches([match]),
    ...answers,
    ...more,
  });
  return { calls, router: openPage('/needs/nee_1') };
};

it('shows what is to be solved, on which terms, and whose it is', async () => {
  open(need);
  expect(await screen.findByRole('heading', { level: 1, name: '铜灯防发黑' })).toBeDefined();
  expect(screen.getByText('现在 TRL 4，希望到 TRL 8')).toBeDefined();
  expect(screen.getByText('8–15 万元')).toBeDefined();
  expect(screen.getByRole('link', { name: enterprise.name }).getAttribute('href')).toBe('/partners/org_1');
});

it('opens the request in the address, so that signing in leads back to it', async () => {
  const { router } = open(need);
  fireEvent.click(await screen.findByRole('button', { name: '申请合作' }));
  await waitFor(() => expect(router.state.location.search).toBe('?ask=partnership'));
});

it('shows town and size instead of a hidden name, and says when it will be told', async () => {
  open({ ...need, isAnonymous: true, enterprise: null });
  expect(await screen.findByText('匿名企业')).toBeDefined();
  expect(screen.getByText('古镇镇 · 21–100 人')).toBeDefined();
  expect(screen.getByText('企业名称和联系人：对方接受后显示')).toBeDefined();
  expect(screen.getByRole('button', { name: '申请合作' })).toBeDefined();
});

it('lets a platform propose somebody to a firm without a name, by what is needed alone', async () => {
  const found = { __typename: 'University', id: 'org_u', name: '岭南大学' };
  const { calls } = open(
    { ...need, isAnonymous: true, enterprise: null, wantedForms: ['CONSULTING'] },
    {
      Viewer: { viewer: people.platform },
      OrganizationsFound: { partners: { nodes: [found] } },
      ProposePartnership: { proposePartnership: { partnership: { id: 'par_1' }, errors: [] } },
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: '提议一家来做' }));
  const dialog = within(await screen.findByRole('dialog', { name: '提议两家合作' }));
  expect(dialog.getByText(/这家企业没有公开名称/)).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: '发给两家' }));
  expect(await dialog.findByText('选一家单位')).toBeDefined();
  fireEvent.change(dialog.getByRole('textbox', { name: /谁来做/ }), { target: { value: '岭南' } });
  fireEvent.click(await dialog.findByRole('radio', { name: '岭南大学' }));
  fireEvent.change(dialog.getByRole('textbox', { name: /为什么合适/ }), { target: { value: '做过同类' } });
  fireEvent.click(dialog.getByRole('button', { name: /合作形式/ }));
  fireEvent.click(await screen.findByRole('option'));
  fireEvent.click(dialog.getByRole('button', { name: '发给两家' }));
  await waitFor(() => expect(calls.some(({ name }) => name === 'ProposePartnership')).toBe(true));
  const sent = calls.find(({ name }) => name === 'ProposePartnership')?.variables.input;
  expect(sent).toMatchObject({
    requesterId: 'org_u',
    recipientId: null,
    needId: need.id,
    form: 'CONSULTING',
  });
  const asked = calls.find(({ name }) => name === 'OrganizationsFound')?.variables;
  expect(asked).toMatchObject({ kinds: ['UNIVERSITY', 'TRANSFER_PLATFORM'] });
});

it('takes no requests for what is solved', async () => {
  open({ ...need, state: 'SOLVED' });
  expect(await screen.findByText(/已经解决，不再接受申请/)).toBeDefined();
  expect(screen.queryByRole('button', { name: '申请合作' })).toBeNull();
});

it('offers a firm no request to itself, but a commissioner for its need', async () => {
  const { router } = open(own);
  fireEvent.click(await screen.findByRole('button', { name: '请派特派员' }));
  expect(screen.queryByRole('button', { name: '申请合作' })).toBeNull();
  await waitFor(() => expect(router.state.location.search).toBe('?ask=commissioner'));
});

it('asks once before it withdraws, and does nothing on second thoughts', async () => {
  const { calls } = open(own);
  fireEvent.click(await screen.findByRole('button', { name: '撤回' }));
  fireEvent.click(await screen.findByRole('button', { name: '先不' }));
  expect(calls.some(({ name }) => name === 'WithdrawNeed')).toBe(false);
});

it('tells who was second that nothing was changed', async () => {
  const refused = { __typename: 'NeedAlreadyClosed', code: 'NEED_ALREADY_CLOSED', message: '已经撤回' };
  const payload = { __typename: 'WithdrawNeedPayload', need: null, errors: [{ ...refused, path: null }] };
  open(own, { WithdrawNeed: { withdrawNeed: payload } });
  fireEvent.click(await screen.findByRole('button', { name: '撤回' }));
  fireEvent.click(await screen.findByRole('button', { name: '撤回需求' }));
  expect(await screen.findByText('已经撤回')).toBeDefined();
});

it('pauses at once and offers to undo it', async () => {
  const done = (state: string) => ({ need: { ...own, state }, errors: [] });
  const { calls } = open(own, {
    PauseNeed: { pauseNeed: { __typename: 'PauseNeedPayload', ...done('PAUSED') } },
    ResumeNeed: { resumeNeed: { __typename: 'ResumeNeedPayload', ...done('PUBLISHED') } },
  });
  fireEvent.click(await screen.findByRole('button', { name: '暂停' }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(calls.some(({ name }) => name === 'ResumeNeed')).toBe(true));
});

it('lets the firm confirm what others wrote down, by the version that it read', async () => {
  const proposal = { intakenBy: '照明协会', proposedAt: need.publishedAt, note: '周一谈的' };
  const link = { linkExpiresAt: '2026-12-10T00:00:00Z', isLinkOpen: true };
  const proposed = { ...need, state: 'PROPOSED', viewerIsOwner: true, viewerCanConfirm: true, version: 4 };
  const { calls } = open({ ...proposed, proposal: { ...proposal, ...link } });
  expect(await screen.findByText(/照明协会代本企业写下这条需求/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '确认并公开' }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === 'ConfirmNeed')?.variables.input).toMatchObject({ version: 4 }),
  );
});

it('keeps the dialog open with the reason when the server cannot be reached', async () => {
  open(own, { WithdrawNeed: new TypeError('fetch failed') });
  fireEvent.click(await screen.findByRole('button', { name: '撤回' }));
  fireEvent.click(await screen.findByRole('button', { name: '撤回需求' }));
  expect((await screen.findByRole('alert')).textContent).toContain('没有连上服务器');
});

it('shows the need though its matches cannot be worked out, and offers to try again', async () => {
  open(own, { NeedMatches: new TypeError('fetch failed') });
  expect(await screen.findByText('匹配没有算出来')).toBeDefined();
  expect(screen.getByRole('heading', { level: 1, name: '铜灯防发黑' })).toBeDefined();
});

it('asks nobody for matches on behalf of a stranger', async () => {
  const { calls } = open(need);
  await screen.findByRole('heading', { level: 1, name: '铜灯防发黑' });
  expect(calls.some(({ name }) => name === 'NeedMatches')).toBe(false);
});

it('shows who fits with what speaks for it, and what was not asked for without a value', async () => {
  open(own);
  expect(await screen.findByRole('link', { name: '铜件透明封闭' })).toBeDefined();
  expect(screen.getAllByText('表面处理').length).toBeGreaterThan(0);
  expect(screen.getByText('—')).toBeDefined();
});

it('shows each organization once, with what else of it fits and a way to ask for just that', async () => {
  const { __typename, factors, organization } = match;
  const person = { __typename: 'Commissioner', id: 'com_1', kind: 'COMMISSIONER', name: '陈教授' };
  const other = { id: 'nee_1:com_1', score: 74, partner: { ...person, isExample: false, forms: [] } };
  const also = { __typename, factors, organization, capability: null, ...other };
  const { calls } = open(own, { NeedMatches: matches([{ ...match, alsoFits: [also], furtherCount: 3 }]) });
  const region = within(await screen.findByRole('region', { name: '香山理工学院还有' }));
  expect(region.getByRole('link', { name: '陈教授' }).getAttribute('href')).toBe('/partners/com_1');
  expect(region.getByText('匹配度 74，满分 100')).toBeDefined();
  expect(region.getByRole('button', { name: '请派这位特派员' })).toBeDefined();
  expect(region.getByRole('button', { name: '不适合我们' })).toBeDefined();
  expect(region.getByRole('link', { name: /还有 3 项/ }).getAttribute('href')).toBe('/partners/org_2');
  const asked = () => calls.filter(({ name }) => name === 'NeedMatches').map(({ variables }) => variables);
  expect(asked()).toEqual([expect.objectContaining({ byOrganization: true })]);
  fireEvent.click(screen.getByRole('radio', { name: '能力' }));
  await waitFor(() => expect(asked().at(-1)).toMatchObject({ byOrganization: false, kinds: ['CAPABILITY'] }));
});

it('says that nobody fits, with the nearest fields and a way to the bureau', async () => {
  const nearestFields = [{ code: 'MT05', label: { zh: '表面处理', en: 'Surface treatment' } }];
  open(own, { NeedMatches: matches([], { nearestFields, belowCount: 7 }) });
  expect(await screen.findByText('没有单位真正合适')).toBeDefined();
  expect(screen.getByRole('link', { name: '表面处理' }).getAttribute('href')).toBe('/search?field=MT05');
  expect(screen.getByRole('button', { name: '请科技局帮忙找' })).toBeDefined();
  expect(screen.getByRole('button', { name: '看这 7 个' })).toBeDefined();
});

it('wants a reason before it takes anything off the list', async () => {
  const { calls } = open(own);
  fireEvent.click(await screen.findByRole('button', { name: '不适合我们' }));
  fireEvent.click(await screen.findByRole('button', { name: '移出这张单子' }));
  expect(await screen.findByText('先选一个理由')).toBeDefined();
  expect(calls.some(({ name }) => name === 'DismissMatch')).toBe(false);
});

it('tells who was second whose reason stands', async () => {
  const error = {
    __typename: 'MatchAlreadyDismissed',
    code: 'MATCH_ALREADY_DISMISSED',
    message: '同事刚刚移出',
    path: null,
  };
  open(own, {
    DismissMatch: { dismissMatch: { __typename: 'DismissMatchPayload', dismissal: null, errors: [error] } },
  });
  fireEvent.click(await screen.findByRole('button', { name: '不适合我们' }));
  fireEvent.click(await screen.findByRole('radio', { name: '方向不对' }));
  fireEvent.click(await screen.findByRole('button', { name: '移出这张单子' }));
  expect(await screen.findByText('同事刚刚移出')).toBeDefined();
});
