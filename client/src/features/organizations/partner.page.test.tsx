import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';

const record = {
  ...{ __typename: 'PartnershipRecord', running: 1, completed: 6, brokenOff: 2, asked: 9, answered: 8 },
  ...{ answerDays: 1.8, ratings: 11, meanRating: 4.61 },
};
const capability = {
  __typename: 'Capability',
  id: 'cap_1',
  kind: 'SERVICE',
  title: '植物灯光谱检测',
  text: '积分球与成像光谱仪联测。',
  isExample: false,
  state: 'PUBLISHED',
  publishedAt: '2026-11-20T00:00:00Z',
  trl: 7,
  standards: ['GB/T 32655'],
  ipc: [],
  forms: ['TESTING_SERVICE'],
  leadTimeDays: 3,
  price: { minYuan: 2800, maxYuan: 2800, per: '款' },
  owner: { __typename: 'University', id: 'uni_1', name: '岭南光电大学', shortName: null },
};
const line = {
  name: '岭南光电大学',
  description: null,
  isVerified: true,
  isExample: false,
  town: null,
  fields: [],
  forms: [],
  chainStages: [],
};
const university = {
  ...line,
  __typename: 'University',
  id: 'uni_1',
  kind: 'UNIVERSITY',
  shortName: null,
  nameEn: null,
  verifiedAt: '2026-09-14T02:00:00Z',
  viewerIsMember: false,
  viewerCanEdit: false,
  searchGaps: [],
  state: 'ACTIVE',
  pausedUntil: null,
  verificationState: null,
  verificationNote: null,
  refusalReason: null,
  viewerCanSupply: false,
  viewerCanPause: true,
  viewerCanResume: false,
  viewerCanClose: true,
  viewerCanReopen: false,
  city: '广州',
  creditCode: null,
  partnershipRecord: record,
  category: 'UNIVERSITY',
  level: null,
  supervisor: null,
  contact: null,
  units: [],
  commissioners: [],
  pinnedCapabilities: [],
  capabilities: { totalCount: 1, nodes: [capability] },
};
const commissioner = {
  ...line,
  __typename: 'Commissioner',
  id: 'com_1',
  kind: 'COMMISSIONER',
  name: '陈教授',
  capacity: 2,
  freeCapacity: 1,
  availability: null,
  yearsOfExperience: null,
  viewerIsSelf: false,
  homeInstitution: { id: 'uni_1', name: '岭南光电大学' },
  earlierDispatches: [],
};

const open = (node: object | null, path = '/partners/uni_1', more: object = {}) => {
  answerApi({ Viewer: { viewer: null }, PartnerPage: { node }, ...more });
  return openPage(path);
};

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows what a university offers, with its properties', async () => {
  open(university);
  expect(await screen.findByRole('heading', { level: 1, name: '岭南光电大学' })).toBeDefined();
  for (const fact of ['服务', 'TRL 7', 'GB/T 32655', '3 个工作日', '每款 2,800 元', '检测与技术服务'])
    expect(screen.getByText(fact)).toBeDefined();
  expect(screen.getByText('科技局核验于 2026-09-14')).toBeDefined();
});

it('seals the contact of somebody else', async () => {
  open(university);
  expect(await screen.findByRole('img', { name: '联系人封存：双方同意之后才显示' })).toBeDefined();
});

it('opens the request in the address, about the capability that was pressed', async () => {
  const router = open(university);
  fireEvent.click(await screen.findByRole('link', { name: '就此申请' }));
  await waitFor(() => expect(router.state.location.search).toBe('?ask=partnership&capability=cap_1'));
  expect(await screen.findByRole('dialog', { name: '申请合作' })).toBeDefined();
});

it('sends a visitor who asks to sign in and back to the open request', async () => {
  open(university, '/partners/uni_1?ask=partnership');
  const dialog = await screen.findByRole('dialog', { name: '申请合作' });
  const signIn = dialog.querySelector('a');
  expect(decodeURIComponent(signIn?.getAttribute('href') ?? '')).toBe(
    '/sign-in?next=/partners/uni_1?ask=partnership',
  );
});

it('lets nobody ask their own organization', async () => {
  open({ ...university, viewerIsMember: true });
  expect(await screen.findByText('这是你所在的单位')).toBeDefined();
  expect(screen.queryByRole('button', { name: '申请合作' })).toBeNull();
  expect(screen.queryByRole('link', { name: '就此申请' })).toBeNull();
});

it('asks the bureau, not the person, for a commissioner', async () => {
  open(commissioner, '/partners/com_1');
  expect(await screen.findAllByRole('button', { name: '请派这位特派员' })).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: '申请合作' })).toBeNull();
});

it('warns of a profile that the bureau has not verified', async () => {
  open({ ...university, isVerified: false, verifiedAt: null });
  expect(await screen.findByText(/还没有核验这家单位/)).toBeDefined();
});

it.each([
  ['an unknown id', null],
  ['the id of a need', { __typename: 'Need', id: 'uni_1' }],
])('is not found by %s', async (_what, node) => {
  open(node);
  expect(await screen.findByRole('heading', { name: '没有找到这家单位' })).toBeDefined();
});

it('tells what partnerships say of it, in figures and without names', async () => {
  open(university);
  const card = within(await screen.findByRole('region', { name: '合作记录' }));
  expect(card.getByText('6')).toBeDefined();
  expect(card.getByText('4.6')).toBeDefined();
  expect(card.getByText('平均答复（9 次申请，答复 8 次）')).toBeDefined();
  expect(card.getByText(/另有 2 项提前终止/)).toBeDefined();
});

it('says so where there is no record yet', async () => {
  const counts = { running: 0, completed: 0, brokenOff: 0, asked: 0, answered: 0 };
  const none = { ...record, ...counts, answerDays: null, ratings: 0, meanRating: null };
  open({ ...university, partnershipRecord: none });
  expect(await screen.findByText('还没有在平台上合作过。')).toBeDefined();
});

it('tells a firm first for which of its needs it suits, by what, and why', async () => {
  const factors = [{ __typename: 'MatchFactor', name: 'FIELD', value: 1, evidence: '植物照明' }];
  const offer = {
    __typename: 'Capability',
    id: 'cap_1',
    title: '植物灯光谱检测',
    isExample: false,
    forms: [],
  };
  const match = { __typename: 'Match', id: 'cap_1', score: 91, factors, partner: null, capability: offer };
  const need = { __typename: 'Need', id: 'nee_1', title: '植物工厂八通道光谱可调驱动' };
  const fit = { __typename: 'OwnNeedFit', need, match: { ...match, organization: null } };
  const OwnNeedFits = { node: { __typename: 'University', id: 'uni_1', fitsOwnNeeds: [fit] } };
  open(university, '/partners/uni_1', { OwnNeedFits });
  const card = within(await screen.findByRole('region', { name: '为什么适合你的需求' }));
  expect(card.getByRole('link', { name: need.title }).getAttribute('href')).toBe('/needs/nee_1');
  expect(card.getByRole('link', { name: offer.title }).getAttribute('href')).toBe('/capabilities/cap_1');
  expect(card.getByText('植物照明')).toBeDefined();
});
