import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chosenOrganizations } from '#lib/acting.ts';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

beforeEach(() => sessionStorage.clear());
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const invitation = {
  __typename: 'OpenedInvitation',
  organizationId: 'org_1',
  organizationName: '曜岭灯饰',
  isClosed: false,
  role: 'MEMBER',
  message: null,
  invitedBy: '何总',
  email: 'lin@example.com',
  state: 'OPEN',
  expiresAt: '2026-12-07T02:00:00Z',
  hasAccount: true,
  viewerCanAccept: false,
  viewerIsMember: false,
};
const answers = (changes: object = {}, viewer: object | null = null) => ({
  Viewer: { viewer },
  OpenInvitation: { invitationByToken: { ...invitation, ...changes } },
  CurrentNotice: { privacyNotices: [{ __typename: 'PrivacyNotice', version: '2026-11-22' }] },
});

it('sends who has an account to sign in, without the token in any address', async () => {
  answerApi(answers());
  openPage('/invitation#secret-token');
  const link = await screen.findByRole('link', { name: '登录后接受' });
  expect(link.getAttribute('href')).toBe('/sign-in?next=/invitation');
});

it('finds the invitation again after signing in, and accepts by one click', async () => {
  answerApi(answers());
  openPage('/invitation#secret-token');
  await screen.findByRole('link', { name: '登录后接受' });
  cleanup();
  const calls = answerApi({
    ...answers({ viewerCanAccept: true }, people.nobody),
    AcceptInvitation: {
      acceptInvitation: {
        __typename: 'AcceptInvitationPayload',
        organization: { __typename: 'Enterprise', id: 'org_1' },
        errors: [],
      },
    },
  });
  openPage('/invitation');
  fireEvent.click(await screen.findByRole('button', { name: '接受邀请' }));
  await waitFor(() =>
    expect(calls.some(({ variables }) => JSON.stringify(variables).includes('secret-token'))).toBe(true),
  );
  // Who belongs to another one, too, acts for the one just joined.
  await waitFor(() => expect(chosenOrganizations()).toEqual(['org_1']), { timeout: 5_000 });
});

it('lets somebody without account register right there', async () => {
  answerApi(answers({ hasAccount: false }));
  openPage('/invitation#secret-token');
  expect(await screen.findByRole('button', { name: '注册并加入' })).toBeDefined();
});

it('sends nothing before the notice is accepted, and then which one was', async () => {
  const calls = answerApi({
    ...answers({ hasAccount: false }),
    AcceptInvitation: {
      acceptInvitation: {
        __typename: 'AcceptInvitationPayload',
        organization: { __typename: 'Enterprise', id: 'org_1' },
        errors: [],
      },
    },
  });
  const accepted = () => calls.filter(({ name }) => name === 'AcceptInvitation');
  openPage('/invitation#secret-token');
  fireEvent.change(await screen.findByLabelText('姓名'), { target: { value: '林工' } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'lamps over the quiet river' } });
  fireEvent.click(screen.getByRole('button', { name: '注册并加入' }));
  expect(await screen.findByText(/先读一读告知/)).toBeDefined();
  expect(accepted()).toHaveLength(0);
  fireEvent.click(screen.getByLabelText('我读过并同意'));
  fireEvent.click(screen.getByRole('button', { name: '注册并加入' }));
  await waitFor(() => expect(accepted()).toHaveLength(1));
  expect(JSON.stringify(accepted()[0]?.variables)).toContain('"noticeVersion":"2026-11-22"');
});

it('tells who is signed in with another address which one it went to', async () => {
  answerApi(answers({}, people.firm));
  openPage('/invitation#secret-token');
  expect(await screen.findByText(/邀请发给的是 lin@example.com/)).toBeDefined();
  expect(screen.getByRole('button', { name: '退出，换账号' })).toBeDefined();
});

it.each([
  [{ state: 'EXPIRED' }, /过期了/],
  [{ state: 'REVOKED' }, /被撤回了/],
  [{ state: 'ACCEPTED' }, /已经用过了/],
  [{ state: 'DECLINED' }, /被谢绝/],
  [{ isClosed: true }, /已经关闭/],
])('says why it is over: %j', async (changes, sentence) => {
  answerApi(answers(changes));
  openPage('/invitation#secret-token');
  expect(await screen.findByText(sentence)).toBeDefined();
});

it('asks for the whole link where there is none', async () => {
  answerApi(answers());
  openPage('/invitation');
  expect(await screen.findByText(/链接不完整/)).toBeDefined();
});
