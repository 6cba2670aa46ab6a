import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Answers, answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';

const firm = (id: string, name: string) => ({
  __typename: 'Enterprise',
  id,
  name,
  shortName: null,
  nameEn: null,
  isExample: false,
  isVerified: false,
  waitsForVerificationSince: '2026-11-01T00:00:00Z',
  town: null,
  creditCode: null,
  description: null,
  foundedYear: null,
  employeeCount: null,
  products: [],
  certificates: [],
  fields: [],
});
const officer = {
  account: { id: 'acc_1', displayName: '冯科员' },
  isOfficer: true,
  membershipRole: 'MEMBER',
  commissioner: null,
  organization: { __typename: 'Bureau', id: 'org_0', name: '科技局', shortName: null, isVerified: true },
};
const verified = { __typename: 'Enterprise', id: 'org_1', isVerified: true };

function open(answers: Answers = {}) {
  const calls = answerApi({
    Viewer: { viewer: officer },
    WaitingForOfficer: { organizationsToVerify: { totalCount: 2 }, commissionerRequests: { totalCount: 0 } },
    OrganizationsToVerify: {
      organizationsToVerify: { nodes: [firm('org_1', '澄晖照明'), firm('org_2', '禾屿灯饰')], totalCount: 2 },
    },
    ...answers,
  });
  openPage('/officer/verification');
  return (name: string) => calls.filter((call) => call.name === name);
}

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

it('verifies at once, and undoes it with a reason that the members can read', async () => {
  const asked = open({
    VerifyOrganization: { verifyOrganization: { organization: verified, errors: [] } },
    WithdrawVerification: {
      withdrawVerification: { organization: { ...verified, isVerified: false }, errors: [] },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '核验通过' }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  expect(await screen.findByText('已撤销：澄晖照明')).toBeDefined();
  expect(asked('WithdrawVerification')[0]?.variables.input).toEqual({
    organizationId: 'org_1',
    reason: '核验人误操作，随即撤销',
  });
});

it('says that a colleague was faster, and offers nothing to undo', async () => {
  const error = {
    __typename: 'VerificationUnchanged',
    code: 'VERIFICATION_UNCHANGED',
    message: '…',
    path: null,
  };
  open({
    VerifyOrganization: {
      verifyOrganization: { organization: null, errors: [{ ...error, organization: verified }] },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '核验通过' }));
  expect(await screen.findByText('同事刚刚核验过澄晖照明，没有再次更改。')).toBeDefined();
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

it('moves on with J', async () => {
  const asked = open({ VerifyOrganization: new Error('offline') });
  await screen.findByRole('button', { name: '核验通过' });
  fireEvent.keyDown(document.body, { key: 'j' });
  await waitFor(() => expect(screen.getByRole('region', { name: '禾屿灯饰' })).toBeDefined());
  fireEvent.click(screen.getByRole('button', { name: '核验通过' }));
  await waitFor(() => expect(asked('VerifyOrganization')).toHaveLength(1));
  expect(asked('VerifyOrganization')[0]?.variables.input).toMatchObject({ organizationId: 'org_2' });
});

it('shows the list to officers only', async () => {
  const asked = open({ Viewer: { viewer: { ...officer, isOfficer: false, organization: null } } });
  expect(await screen.findByRole('heading', { name: '这里只有有关的人能看' })).toBeDefined();
  expect(asked('OrganizationsToVerify')).toEqual([]);
});

it('says so where nothing waits', async () => {
  open({ OrganizationsToVerify: { organizationsToVerify: { nodes: [], totalCount: 0 } } });
  expect(await screen.findByRole('heading', { name: '没有等着核验的单位' })).toBeDefined();
});
