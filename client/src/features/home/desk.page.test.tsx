import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

const officer = {
  ...people.nobody,
  isOfficer: true,
  organization: { __typename: 'Bureau', id: 'org_0', name: '科技局', shortName: null, isVerified: true },
};
const none = { nodes: [], totalCount: 0 };
const objection = {
  id: 'obj_1',
  wish: 'REMOVE',
  requestedAt: '2020-01-01T00:00:00Z',
  dueOn: '2020-01-22',
  subject: { __typename: 'Commissioner', id: 'com_1', name: '端木教授', isExample: false },
};
const nothing = {
  ...{ organizationsToVerify: none, claimedOrganizations: none, identityChanges: none },
  ...{ organizationDuplicates: none, objections: none, commissionerRequests: none },
  ...{ requested: none, running: { totalCount: 0 }, needs: none },
};

function open(desk: object, viewer: object | null = officer) {
  answerApi({ Viewer: { viewer }, Desk: { ...nothing, ...desk } });
  openPage('/officer');
}

it('says what is due, that it is overdue, and where it is done', async () => {
  open({ objections: { nodes: [objection], totalCount: 1 } });
  const table = await screen.findByRole('group', { name: '等我' });
  expect(within(table).getByText('反对公开')).toBeDefined();
  expect(within(table).getByText(/^逾期 \d+ 天$/).className).toBe('late');
  const link = within(table).getByRole('link', { name: '端木教授' });
  expect(link.getAttribute('href')).toBe('/officer/objections');
});

it('counts all that wait, and says how many of them are elsewhere', async () => {
  open({ objections: { nodes: [objection], totalCount: 61 } });
  expect((await screen.findByRole('tab', { name: /^等我/ })).textContent).toBe('等我61');
  expect(screen.getByText('还有 60 件没有排进来，在各自的名单里')).toBeDefined();
});

it('has no column of dates and nothing to save where nothing waits', async () => {
  open({});
  expect(await screen.findByText('这里没有等着的事')).toBeDefined();
  expect(screen.queryByRole('button', { name: '导出' })).toBeNull();
});

it('is the bureau’s alone', async () => {
  open({}, people.firm);
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.queryByRole('tab')).toBeNull();
});
