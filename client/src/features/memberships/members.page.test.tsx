import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const person = (id: string, displayName: string) => ({ __typename: 'Account', id, displayName });
const member = (id: string, displayName: string, changes: object = {}) => ({
  __typename: 'OrganizationMember',
  account: person(id, displayName),
  email: `${id}@example.com`,
  role: 'MEMBER',
  since: '2026-09-14T02:00:00Z',
  isViewer: false,
  viewerCanChangeRole: true,
  viewerCanRemove: true,
  viewerCanTransferTo: true,
  ...changes,
});
const self = member('acc_1', '何总', { role: 'OWNER', isViewer: true, viewerCanChangeRole: false });
const organization = {
  __typename: 'Enterprise',
  id: 'org_own',
  name: '曜岭灯饰',
  state: 'ACTIVE',
  viewerCanManageMembers: true,
  viewerCanLeave: false,
  viewerCanClose: true,
  members: [self, member('acc_2', '小林')],
  invitations: [],
  membershipRequests: [],
};
const own = { OwnMemberships: { viewer: { __typename: 'Viewer', memberships: [] } } };
const answers = (changes: object = {}) => ({
  Viewer: { viewer: people.firm },
  Members: { organization: { ...organization, ...changes } },
  ...own,
});

it('shows who belongs to it, and says where there are no invitations yet', async () => {
  answerApi(answers());
  openPage('/organization/members');
  expect(await screen.findByText('acc_2@example.com')).toBeDefined();
  expect(screen.getByText('还没有发过邀请')).toBeDefined();
});

it('tells the last owner what to do instead of leaving', async () => {
  answerApi(answers());
  openPage('/organization/members');
  fireEvent.click(await screen.findByRole('button', { name: '退出单位' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/最后一位负责人/)).toBeDefined();
  expect(within(dialog).getByText(/转交给一位成员/)).toBeDefined();
  expect(within(dialog).getByRole('link', { name: '去关闭单位' })).toBeDefined();
});

it('keeps what was written where an invitation is refused, with the reason beside its field', async () => {
  const refusal = {
    __typename: 'AlreadyInvited',
    code: 'ALREADY_INVITED',
    message: '这个邮箱的邀请还没有答复',
    path: ['input', 'email'],
  };
  const calls = answerApi({
    ...answers(),
    InviteMember: {
      inviteMember: { __typename: 'InviteMemberPayload', invitation: null, errors: [refusal] },
    },
  });
  openPage('/organization/members');
  fireEvent.click(await screen.findByRole('button', { name: '邀请同事' }));
  const dialog = await screen.findByRole('dialog');
  const send = within(dialog).getByRole('button', { name: '发送邀请' });
  fireEvent.click(send);
  expect(await within(dialog).findByText(/请填邮箱/)).toBeDefined();
  fireEvent.change(within(dialog).getByLabelText(/邮箱/), { target: { value: 'lin@example.com' } });
  fireEvent.click(send);
  expect(await within(dialog).findByText('这个邮箱的邀请还没有答复')).toBeDefined();
  await waitFor(() =>
    expect(calls.at(-1)?.variables.input).toEqual({
      organizationId: 'org_own',
      email: 'lin@example.com',
      role: 'MEMBER',
      message: null,
    }),
  );
});

it('shows a member the list and nothing to manage', async () => {
  answerApi(
    answers({
      viewerCanManageMembers: false,
      viewerCanLeave: true,
      invitations: null,
      membershipRequests: null,
    }),
  );
  openPage('/organization/members');
  expect(await screen.findByText('acc_2@example.com')).toBeDefined();
  expect(screen.queryByRole('button', { name: '邀请同事' })).toBeNull();
  expect(screen.queryByText('操作')).toBeNull();
});

it('tells whoever is no member so', async () => {
  answerApi(answers({ members: null }));
  openPage('/organization/members?organization=org_other');
  expect(await screen.findByText('只有本单位成员能看成员名单')).toBeDefined();
});
