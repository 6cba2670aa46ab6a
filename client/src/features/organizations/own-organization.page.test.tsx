import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const record = {
  ...{ __typename: 'PartnershipRecord', running: 1, completed: 6, brokenOff: 2, asked: 9, answered: 8 },
  ...{ answerDays: 1.8, ratings: 11, meanRating: 4.61 },
};
const firm = {
  __typename: 'Enterprise',
  id: 'org_own',
  kind: 'ENTERPRISE',
  name: '曜岭灯饰',
  shortName: null,
  nameEn: null,
  description: null,
  isVerified: true,
  verifiedAt: '2026-09-14T02:00:00Z',
  isExample: false,
  town: null,
  fields: [],
  forms: [],
  chainStages: [],
  employeeCount: 46,
  viewerIsMember: true,
  viewerCanEdit: true,
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
  creditCode: null,
  partnershipRecord: record,
  foundedYear: null,
  products: [],
  strengths: [],
  certificates: [],
  contact: { __typename: 'Contact', role: '技术负责人', email: 'tech@example.com' },
  needs: { totalCount: 0, nodes: [] },
};

it('says since when it is verified, and shows the contact to its members', async () => {
  answerApi({ Viewer: { viewer: people.firm }, PartnerPage: { node: firm } });
  openPage('/organization');
  expect(await screen.findByText(/科技局核验于 2026-09-14/)).toBeDefined();
  expect(screen.getByText('tech@example.com')).toBeDefined();
});

it('says what it means not to be verified yet', async () => {
  answerApi({
    Viewer: { viewer: people.firm },
    PartnerPage: { node: { ...firm, isVerified: false, verifiedAt: null } },
  });
  openPage('/organization');
  expect(await screen.findByText('待核验，别人还搜不到')).toBeDefined();
  expect(screen.getByText('可以照常发布、搜索、申请合作、答复申请')).toBeDefined();
});

it('tells an account without membership how to get one', async () => {
  answerApi({ Viewer: { viewer: people.nobody } });
  openPage('/organization');
  expect(await screen.findByRole('heading', { level: 1, name: '你还不属于任何单位' })).toBeDefined();
});

it('has a visitor sign in first', async () => {
  answerApi({ Viewer: { viewer: null } });
  const router = openPage('/organization');
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
});

it('takes nobody for a visitor while the server cannot be reached', async () => {
  answerApi({ Viewer: new TypeError('fetch failed') });
  const router = openPage('/organization');
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeDefined();
  expect(router.state.location.pathname).toBe('/organization');
});

it('shows what the bureau asks for, and sends the answer', async () => {
  const asked = {
    ...firm,
    isVerified: false,
    verifiedAt: null,
    verificationState: 'SUPPLEMENT_ASKED',
    verificationNote: '请补充执照扫描件的登记号',
    viewerCanSupply: true,
  };
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    PartnerPage: { node: asked },
    SupplyForVerification: { supplyForVerification: { organization: asked, errors: [] } },
  });
  openPage('/organization');
  expect(await screen.findByText('请补充执照扫描件的登记号')).toBeDefined();
  fireEvent.change(screen.getByLabelText('补充说明'), { target: { value: '登记号 442000' } });
  fireEvent.click(screen.getByRole('button', { name: '提交给科技局' }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === 'SupplyForVerification')?.variables).toEqual({
      input: { organizationId: 'org_own', text: '登记号 442000' },
    }),
  );
});

it('closes only with a reason and the full name', async () => {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    PartnerPage: { node: firm },
    CloseOrganization: {
      closeOrganization: {
        organization: null,
        errors: [
          {
            __typename: 'InvalidInput',
            code: 'INVALID_INPUT',
            message: '请完整写出单位名称',
            path: ['input', 'confirmation'],
          },
        ],
      },
    },
  });
  openPage('/organization');
  fireEvent.click(await screen.findByRole('button', { name: '关闭单位' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByRole('textbox', { name: /原因/ }), { target: { value: '不做了' } });
  fireEvent.click(dialog.getByRole('button', { name: '关闭单位' }));
  expect(await dialog.findByText('请完整写出单位名称')).toBeDefined();
  expect(calls.find(({ name }) => name === 'CloseOrganization')?.variables).toEqual({
    input: { organizationId: 'org_own', reason: '不做了', confirmation: '' },
  });
});
