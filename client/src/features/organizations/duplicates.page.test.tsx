import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const firm = (id: string, name: string, isVerified: boolean) => ({
  __typename: 'Enterprise',
  id,
  name,
  shortName: null,
  nameEn: null,
  isExample: false,
  isVerified,
  town: null,
  waitsForVerificationSince: null,
  creditCode: null,
  description: null,
  foundedYear: null,
  employeeCount: null,
  products: [],
  certificates: [],
  fields: [],
});
const pair = {
  __typename: 'OrganizationDuplicate',
  id: 'dup_1',
  foundAt: '2026-11-22T08:00:00Z',
  evidence: [{ __typename: 'DuplicateEvidence', kind: 'SAME_NAME', similarity: 1 }],
  organizations: [firm('org_1', '曜岭灯饰厂', false), firm('org_2', '曜岭灯饰有限公司', true)],
};
const none = {
  __typename: 'OrganizationBelongings',
  units: 0,
  members: 0,
  needs: 2,
  capabilities: 0,
  commissioners: 0,
  partnerships: 0,
  openPartnerships: 0,
  commissionerRequests: 0,
};
const officer = { ...people.nobody, isOfficer: true };
const list = (nodes: object[]) => ({ organizationDuplicates: { totalCount: nodes.length, nodes } });

it('merges into the verified one after saying what moves, and tells when all has moved', async () => {
  let asked = 0;
  const howFar = () => {
    asked += 1;
    return {
      organizationMerge: {
        __typename: 'OrganizationMerge',
        loser: { __typename: 'Enterprise', id: 'org_1', state: asked > 1 ? 'MERGED' : 'MERGING' },
        winner: { __typename: 'Enterprise', id: 'org_2', name: '曜岭灯饰有限公司' },
      },
    };
  };
  const calls = answerApi({
    Viewer: { viewer: officer },
    OrganizationDuplicates: list([pair]),
    OrganizationBelongings: { organizationBelongings: none },
    MergeOrganizations: {
      mergeOrganizations: { merge: { loser: { ...firm('org_1', '', false), state: 'MERGING' } }, errors: [] },
    },
    OrganizationMerge: howFar,
  });
  openPage('/officer/duplicates');
  fireEvent.click(await screen.findByRole('button', { name: '合并' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('2 条需求')).toBeDefined();
  fireEvent.change(dialog.getByRole('textbox', { name: /原因/ }), { target: { value: '同一执照' } });
  fireEvent.click(dialog.getByRole('button', { name: '合并' }));
  expect(await screen.findByText(/正在搬需求/)).toBeDefined();
  expect(await screen.findByText('已并入：曜岭灯饰有限公司')).toBeDefined();
  expect(calls.find(({ name }) => name === 'MergeOrganizations')?.variables).toEqual({
    input: { loserId: 'org_1', winnerId: 'org_2', reason: '同一执照' },
  });
});

it('shows why a merge is refused, and stays open', async () => {
  answerApi({
    Viewer: { viewer: officer },
    OrganizationDuplicates: list([pair]),
    OrganizationBelongings: { organizationBelongings: { ...none, needs: 0 } },
    MergeOrganizations: {
      mergeOrganizations: {
        merge: null,
        errors: [
          {
            __typename: 'MergeRunning',
            code: 'MERGE_RUNNING',
            message: '另一次合并正在进行',
            path: ['input', 'loserId'],
          },
        ],
      },
    },
  });
  openPage('/officer/duplicates');
  fireEvent.click(await screen.findByRole('button', { name: '合并' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: '合并' }));
  expect(await dialog.findByText('另一次合并正在进行')).toBeDefined();
  expect(dialog.getByText(/名下没有别的东西/)).toBeDefined();
});

it('says so where no pair looks like one, and lets nobody else in', async () => {
  answerApi({ Viewer: { viewer: officer }, OrganizationDuplicates: list([]) });
  openPage('/officer/duplicates');
  expect(await screen.findByText('没有疑似重复的单位')).toBeDefined();
});

it('is for officers only', async () => {
  const calls = answerApi({ Viewer: { viewer: people.firm } });
  openPage('/officer/duplicates');
  await waitFor(() => expect(calls.some(({ name }) => name === 'Viewer')).toBe(true));
  expect(calls.some(({ name }) => name === 'OrganizationDuplicates')).toBe(false);
});
