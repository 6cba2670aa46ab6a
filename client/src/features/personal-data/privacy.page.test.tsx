import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

const wording = (zh: string) => ({
  __typename: 'ConsentWording',
  version: '2026-11-22',
  text: { __typename: 'Label', zh, en: zh },
});
const consent = (field: string, isGiven: boolean) => ({
  __typename: 'Consent',
  ...{ field, audience: 'PARTNERS', isGiven, since: isGiven ? '2026-11-01T08:00:00Z' : null },
  wording: wording(`同意书 ${field}`),
});
const plan = (more: object = {}) => ({
  __typename: 'AccountDeletion',
  ...{ erasure: null, graceDays: 7, blockers: [] },
  counts: [{ __typename: 'PersonalDataCount', name: 'sessions', count: 2 }],
  ...more,
});
const own = (deletion: object) => ({
  viewer: {
    __typename: 'Viewer',
    commissioner: null,
    account: { __typename: 'Account', id: 'acc_1', email: 'he@example.com' },
    consents: [consent('NAME', false), consent('EMAIL', true)],
    consentHistory: [],
    disclosures: {
      __typename: 'ContactDisclosureConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'ContactDisclosure',
          ...{ id: 'dis_1', at: '2026-11-02T08:00:00Z', isByBureau: true, fields: ['EMAIL'] },
          ...{ purpose: 'DISPATCH', note: '安排到厂', viewerOrganization: null },
        },
      ],
    },
    deletion,
  },
});
const done = (name: string, more: object = {}) => ({
  [name]: { __typename: 'Payload', errors: [], ...more },
});

it('shows the words of each consent, and takes one back with a press', async () => {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    OwnPrivacy: own(plan()),
    DecideConsent: done('decideConsent', { consents: [] }),
  });
  openPage('/account/privacy');
  expect(await screen.findByText('同意书 NAME')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '撤回同意 · 我的邮箱' }));
  await screen.findByText('已撤回，对方马上看不到了');
  expect(calls.find(({ name }) => name === 'DecideConsent')?.variables.input).toEqual({
    field: 'EMAIL',
    audience: 'PARTNERS',
    wordingVersion: '2026-11-22',
    isGiven: false,
  });
});

it('says who saw what and why', async () => {
  answerApi({ Viewer: { viewer: people.firm }, OwnPrivacy: own(plan()) });
  openPage('/account/privacy');
  const card = await screen.findByRole('region', { name: '谁看过我的信息' });
  expect(within(card).getByText('科技局')).toBeDefined();
  expect(within(card).getByText(/协调派驻 · 安排到厂/)).toBeDefined();
});

it('asks for the address and the password before it deletes, and nobody before that', async () => {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    OwnPrivacy: own(plan()),
    RequestAccountDeletion: done('requestAccountDeletion', { deletion: null }),
  });
  openPage('/account/privacy');
  fireEvent.click(await screen.findByRole('button', { name: '申请注销' }));
  const form = await screen.findByRole('form', { name: '注销这个账号' });
  fireEvent.change(within(form).getByLabelText(/照着写一遍邮箱/), { target: { value: 'she@example.com' } });
  fireEvent.submit(form);
  expect(await screen.findByText('和账号的邮箱不一样')).toBeDefined();
  expect(calls.some(({ name }) => name === 'RequestAccountDeletion')).toBe(false);
  fireEvent.change(within(form).getByLabelText(/照着写一遍邮箱/), { target: { value: 'he@example.com' } });
  fireEvent.change(within(form).getByLabelText('密码'), { target: { value: 'a password' } });
  fireEvent.submit(form);
  await waitFor(() =>
    expect(calls.find(({ name }) => name === 'RequestAccountDeletion')?.variables.input).toEqual({
      confirmation: 'he@example.com',
      password: 'a password',
    }),
  );
});

it('names what is in the way, and hands over to a colleague who is willing', async () => {
  const colleague = (id: string, displayName: string, isWilling: boolean) => ({
    ...{ __typename: 'DeletionColleague', id, displayName, isWilling },
  });
  const blocker = {
    __typename: 'DeletionBlocker',
    ...{ kind: 'SOLE_CONTACT', openPartnerships: 2, message: '还有 2 项合作没有结束' },
    organization: { __typename: 'Enterprise', id: 'org_1', name: '烁微' },
    colleagues: [colleague('acc_2', '苏经理', true), colleague('acc_3', '李工', false)],
  };
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    OwnPrivacy: own(plan({ blockers: [blocker] })),
    HandOverContact: done('handOverContact', { deletion: null }),
  });
  openPage('/account/privacy');
  expect(await screen.findByText('还有 2 项合作没有结束')).toBeDefined();
  expect(screen.queryByRole('button', { name: '申请注销' })).toBeNull();
  expect(screen.queryByRole('button', { name: '由李工接手' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '由苏经理接手' }));
  await screen.findByText('已移交');
  expect(calls.find(({ name }) => name === 'HandOverContact')?.variables.input).toEqual({
    organizationId: 'org_1',
    colleagueId: 'acc_2',
  });
});
