import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const need = {
  ...{ __typename: 'Need', id: 'nee_1', title: '铜灯防发黑', text: '', isAnonymous: true, isExample: false },
  ...{ state: 'PUBLISHED', publishedAt: '2020-01-01T00:00:00Z', changedAt: '2020-01-01T00:00:00Z' },
  ...{ solveBy: null, budget: null, bountyYuan: null, enterprise: null, version: 1, wantedForms: [] },
  owner: { __typename: 'NeedOwner', town: null, employeeCount: null },
  fields: [],
};
const match = {
  ...{ __typename: 'Match', id: 'nee_1', score: 73.6, need },
  factors: [{ __typename: 'MatchFactor', name: 'FIELD', value: 1, evidence: '表面处理' }],
};
const nothing = { __typename: 'PartnershipConnection', nodes: [], totalCount: 0 };
const radar = (nodes: object[]) => ({
  node: {
    ...{ __typename: 'University', id: 'org_own' },
    matchingNeeds: { __typename: 'MatchConnection', totalCount: nodes.length, nodes },
  },
});
const list = { nodes: [need], totalCount: 1 };

function open(viewer: object, more: object) {
  const university = { __typename: 'University', id: 'org_own', capabilities: { nodes: [], totalCount: 0 } };
  const firm = { __typename: 'Enterprise', id: 'org_own', needs: list };
  answerApi({
    Viewer: { viewer },
    OwnPartnerships: { waiting: nothing, running: nothing },
    OwnOffers: { organization: viewer === people.firm ? firm : university },
    LatestNeeds: { needs: list },
    LatestCapabilities: { capabilities: { nodes: [] } },
    ...more,
  });
  openPage('/home');
}

it('ranks what firms ask for by how well it fits a university, with why and a way to ask', async () => {
  open(people.university, { OwnRadar: radar([match]) });
  expect(await screen.findByText('因为：表面处理')).toBeDefined();
  expect(screen.getByRole('img', { name: '匹配度 74，满分 100' })).toBeDefined();
  expect(screen.queryByText('新')).toBeNull();
  expect(screen.getByRole('button', { name: '申请合作' })).toBeDefined();
});

it('gives a commissioner no way to ask: the bureau sends them', async () => {
  const commissioner = { __typename: 'Commissioner', id: 'com_1', name: '陈教授' };
  const person = { ...people.nobody, commissioner };
  open(person, { OwnRadar: radar([match]), OwnRequests: { commissionerRequests: nothing } });
  expect(await screen.findByText('因为：表面处理')).toBeDefined();
  expect(screen.queryByRole('button', { name: '申请合作' })).toBeNull();
});

it('says so where no need fits, and leads to all of them', async () => {
  open(people.university, { OwnRadar: radar([]) });
  expect(await screen.findByText('现在没有合适的需求')).toBeDefined();
  expect(screen.getAllByRole('link', { name: '找需求' }).at(-1)?.getAttribute('href')).toBe('/needs');
});

it('keeps the rest of the page where needs cannot be ranked, and tries again on request', async () => {
  open(people.university, {});
  const [retry] = await screen.findAllByRole('button', { name: '再试一次' });
  expect(screen.getByText('我的能力与成果')).toBeDefined();
  if (retry) fireEvent.click(retry);
  expect(await screen.findAllByRole('button', { name: '再试一次' })).toHaveLength(1);
});

it.each([
  ['how well the best offer fits, and how many do', { totalCount: 3, nodes: [match] }, '3 家合适'],
  ['that nobody fits yet', { totalCount: 0, nodes: [] }, '还没有真正合适的'],
])('tells a firm of each of its needs %s', async (_case, found, words) => {
  const nodes = [{ __typename: 'Need', id: 'nee_1', matches: { __typename: 'MatchConnection', ...found } }];
  open(people.firm, {
    OwnFits: { organization: { __typename: 'Enterprise', id: 'org_own', needs: { nodes } } },
  });
  expect(await screen.findByText(words)).toBeDefined();
});

it('shows a firm its needs though nothing tells how well anything fits them', async () => {
  open(people.firm, { OwnFits: new TypeError('fetch failed') });
  expect(await screen.findByRole('link', { name: '铜灯防发黑' })).toBeDefined();
  expect(screen.queryByText(/家合适/)).toBeNull();
});

it.each([
  ['a request', { state: 'REQUESTED' }, /^岭南大学申请合作 · 技术咨询/, '答复'],
  ['a platform’s proposal', { state: 'REQUESTED', isProposed: true }, /^平台提议和岭南大学合作/, '答复'],
  ['a signature or another step', { state: 'ACTIVE' }, /执行中，轮到你们/, '去处理'],
])('says of %s what it waits for', async (_case, wish, words, verb) => {
  const party = (__typename: string, id: string, name: string) => ({
    ...{ __typename, id, name, shortName: null, isExample: false, isVerified: true },
    ...{ town: null, city: null },
  });
  const waiting = {
    ...{ __typename: 'Partnership', id: 'par_1', form: 'CONSULTING', isProposed: false, isExample: false },
    ...{ requestedAt: '2026-11-20T00:00:00Z', lastActivityAt: '2026-11-20T00:00:00Z', unreadMessages: 0 },
    ...{ viewerSide: 'RECIPIENT', waitsForViewer: true, viewerCanDecide: false, hiddenSide: null },
    requester: party('University', 'org_u', '岭南大学'),
    recipient: party('Enterprise', 'org_own', '曜岭灯饰'),
    need: { __typename: 'Need', id: 'nee_1', title: '铜灯防发黑' },
    capability: null,
    ...wish,
  };
  open(people.firm, { OwnPartnerships: { waiting: { nodes: [waiting], totalCount: 1 }, running: nothing } });
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.getByRole('link', { name: verb }).getAttribute('href')).toBe('/partnerships/par_1');
});
