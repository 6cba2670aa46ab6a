import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

const line = (id: string, more: object = {}) => ({
  __typename: 'Notification',
  id,
  topic: 'PARTNERSHIP_REQUESTS',
  title: { zh: `岭南光电大学申请和你们合作 ${id}`, en: `Lingnan asks you ${id}` },
  detail: '植物灯散热',
  path: `/partnerships/par_${id}`,
  at: '2026-03-01T02:00:00.000Z',
  readAt: null,
  ...more,
});
const bell = (nodes: object[], unread = nodes.length, unreadConversations: object[] = []) => ({
  viewer: {
    unreadNotifications: unread,
    unreadConversations,
    notifications: { totalCount: nodes.length, nodes },
  },
});
const list = (nodes: object[], endCursor: string | null = null) => ({
  viewer: {
    unreadNotifications: nodes.length,
    notifications: {
      totalCount: nodes.length,
      nodes,
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  },
});
function pageAfter({ after }: { after: string | null }) {
  if (!after) return list([line('1'), line('2', { at: '2026-02-28T02:00:00.000Z' })], 'next');
  return list([line('3', { at: '2026-02-01T02:00:00.000Z', readAt: '2026-02-02T02:00:00.000Z' })]);
}
const choice = (topic: string, mailedBy: string, mail: string | null) => ({
  __typename: 'NotificationChoice',
  topic,
  isShown: true,
  mail,
  mailedBy,
});

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
});

it('lights a way to the conversation with something new, and none where all is read', async () => {
  const news = [{ __typename: 'Partnership', id: 'par_1' }];
  answerApi({ Viewer: { viewer: people.firm }, Bell: bell([], 0, news) });
  openPage('/nowhere');
  const link = await screen.findByRole('link', { name: '1 个合作的对话有新消息' });
  expect(link.getAttribute('href')).toBe('/partnerships/par_1');
});

it('counts on the bell what is unread, and shows the latest behind it', async () => {
  answerApi({ Viewer: { viewer: people.firm }, Bell: bell([line('1')], 3) });
  openPage('/nowhere');
  fireEvent.click(await screen.findByRole('button', { name: '通知，3 条未读' }));
  const panel = await screen.findByRole('dialog', { name: '通知' });
  const link = within(panel).getByRole('link', { name: /岭南光电大学申请和你们合作/ });
  expect(link.getAttribute('href')).toBe('/partnerships/par_1');
  expect(within(panel).getByRole('link', { name: '查看全部' })).toBeDefined();
});

it('marks as read what one stands before', async () => {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    Bell: bell([line('1', { path: '/account/notifications' }), line('2')]),
    NotificationChoices: { viewer: { account: { id: 'acc_1', email: null }, notificationChoices: [] } },
    ReadNotification: { readNotification: { notification: null, errors: [] } },
  });
  openPage('/account/notifications');
  await waitFor(() => expect(calls.some(({ name }) => name === 'ReadNotification')).toBe(true));
  const read = calls.filter(({ name }) => name === 'ReadNotification');
  expect(read.map(({ variables }) => variables)).toEqual([{ input: { notificationId: '1' } }]);
});

it('shows what was told by day, goes on below, and takes reading all of it back', async () => {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    Bell: bell([line('1')]),
    Notifications: pageAfter,
    ReadAllNotifications: { readAllNotifications: { readAt: '2026-03-02T00:00:00.000Z', count: 2 } },
    UnreadAllNotifications: { unreadAllNotifications: { count: 2 } },
  });
  openPage('/notifications');
  expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: /再看/ }));
  expect(await screen.findByRole('button', { name: /标为未读：.*3$/ })).toBeDefined();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '全部标为已读' })));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === 'UnreadAllNotifications')?.variables).toEqual({
      input: { readAt: '2026-03-02T00:00:00.000Z' },
    }),
  );
});

it('says what to do where there is nothing, and where it could not be asked', async () => {
  answerApi({ Viewer: { viewer: people.firm }, Bell: bell([]), Notifications: list([]) });
  openPage('/notifications?kind=NEEDS');
  expect(await screen.findByText('没有这样的通知')).toBeDefined();
  expect(screen.getByRole('link', { name: '看全部' }).getAttribute('href')).toBe('/notifications');
});

it('saves a choice at once, says so, and leaves what is not chosen here', async () => {
  const calls = answerApi({
    Viewer: { viewer: people.firm },
    Bell: bell([]),
    NotificationChoices: {
      viewer: {
        account: { id: 'acc_1', email: 'he@example.com' },
        notificationChoices: [
          choice('PARTNERSHIP_REQUESTS', 'NOTIFICATIONS', 'AT_ONCE'),
          choice('SAVED_SEARCHES', 'SAVED_SEARCHES', null),
          choice('VERIFICATION', 'ALWAYS', null),
        ],
      },
    },
    ChooseNotifications: { chooseNotifications: { choice: null, errors: [] } },
  });
  openPage('/account/notifications');
  const box = await screen.findByRole('checkbox', { name: '网页上提醒：合作申请和答复' });
  await act(async () => fireEvent.click(box));
  await screen.findByText('“合作申请和答复”不再在网页上提醒');
  expect(calls.find(({ name }) => name === 'ChooseNotifications')?.variables).toEqual({
    input: { topic: 'PARTNERSHIP_REQUESTS', isShown: false },
  });
  expect(screen.getByRole('link', { name: '每个搜索各自设置' })).toBeDefined();
  expect(screen.getByText('和决定一起发，不能关')).toBeDefined();
});

it('asks a visitor to sign in, and comes back', async () => {
  answerApi({ Viewer: { viewer: null } });
  const router = openPage('/notifications');
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  expect(router.state.location.search).toContain(encodeURIComponent('/notifications'));
});

it('says to a commissioner what matches are, and that letters come weekly unless chosen otherwise', async () => {
  answerApi({
    Viewer: {
      viewer: {
        ...people.nobody,
        commissioner: { __typename: 'Commissioner', id: 'com_1', name: '陈教授' },
      },
    },
    Bell: bell([]),
    NotificationChoices: {
      viewer: {
        account: { id: 'acc_1', email: 'he@example.com' },
        notificationChoices: [choice('MATCHES', 'MATCHES', 'WEEKLY')],
      },
    },
  });
  openPage('/account/notifications');
  expect(await screen.findByText('有新的需求和你的专长对得上')).toBeDefined();
  expect(screen.getByRole('button', { name: /每周一早上 8 点/ })).toBeDefined();
});
