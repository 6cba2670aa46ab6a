import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people, taxonomy } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const firm = {
  __typename: 'Enterprise',
  id: 'org_own',
  name: '曜岭灯饰',
  shortName: null,
  nameEn: null,
  isVerified: true,
  profileRevision: 3,
  viewerCanEdit: true,
  identityChange: null,
  town: null,
  creditCode: null,
  description: '做灯',
  fields: [],
  chainStages: [],
  forms: [],
  contact: null,
  foundedYear: null,
  employeeCount: null,
  products: [],
  strengths: [],
  certificates: [],
};
const page = {
  Viewer: { viewer: people.firm },
  Taxonomy: taxonomy,
  EditProfile: { organization: firm, towns: [] },
};

const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('sends only what was changed, with the revision that the form was filled from', async () => {
  const calls = answerApi({
    ...page,
    UpdateOrganization: { updateOrganization: { organization: firm, errors: [] } },
  });
  openPage('/organization/edit');
  await screen.findByLabelText('简介');
  write('简介', '做全铜灯');
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(calls.some(({ name }) => name === 'UpdateOrganization')).toBe(true));
  const sent = calls.find(({ name }) => name === 'UpdateOrganization');
  expect(sent?.variables).toEqual({
    input: { organizationId: 'org_own', expectedRevision: 3, description: '做全铜灯' },
  });
});

it('keeps what was written where somebody else saved meanwhile, and offers theirs', async () => {
  const theirs = { ...firm, profileRevision: 4, description: '他写的', nameEn: 'Yaoling' };
  const calls = answerApi({
    ...page,
    UpdateOrganization: {
      updateOrganization: {
        organization: null,
        errors: [
          {
            __typename: 'ProfileChangedMeanwhile',
            code: 'PROFILE_CHANGED_MEANWHILE',
            message: '有人保存过',
            path: ['input', 'expectedRevision'],
            fields: ['description', 'nameEn'],
            changedAt: '2026-11-22T08:00:00Z',
            changedBy: { __typename: 'Account', id: 'acc_2', displayName: '李工' },
            organization: theirs,
          },
        ],
      },
    },
  });
  openPage('/organization/edit');
  await screen.findByLabelText('简介');
  write('简介', '我写的');
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/你填写的时候，李工保存过这份资料/)).toBeDefined();
  expect(screen.getByLabelText<HTMLTextAreaElement>('简介').value).toBe('我写的');
  expect(screen.getByLabelText<HTMLInputElement>('英文名').value).toBe('Yaoling');
  expect(screen.getByRole('button', { name: '用对方的' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(calls.filter(({ name }) => name === 'UpdateOrganization')).toHaveLength(2));
  expect(calls.findLast(({ name }) => name === 'UpdateOrganization')?.variables).toEqual({
    input: { organizationId: 'org_own', expectedRevision: 4, description: '我写的' },
  });
});

it('puts the fault of the API at its field', async () => {
  answerApi({
    ...page,
    EditProfile: { organization: { ...firm, isVerified: false }, towns: [] },
    UpdateOrganization: {
      updateOrganization: {
        organization: null,
        errors: [
          {
            __typename: 'InvalidInput',
            code: 'INVALID_INPUT',
            message: '校验位不对：按前 17 位应为 H',
            path: ['input', 'creditCode'],
          },
        ],
      },
    },
  });
  openPage('/organization/edit');
  await screen.findByLabelText('统一社会信用代码');
  write('统一社会信用代码', '91110107082833558A');
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('校验位不对：按前 17 位应为 H')).toBeDefined();
  expect(screen.getByRole('button', { name: '执照上就是这样，交给科技局核对' })).toBeDefined();
});

it('does not let a member in who is no owner', async () => {
  answerApi({ ...page, Viewer: { viewer: { ...people.firm, membershipRole: 'MEMBER' } } });
  openPage('/organization/edit');
  expect(await screen.findByText('资料由单位负责人修改')).toBeDefined();
});
