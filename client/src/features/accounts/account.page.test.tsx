import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

const session = (wish: object = {}) => ({
  __typename: 'Session',
  id: 'ses_1',
  browser: 'Edge',
  system: 'Windows',
  createdAt: '2026-11-20T01:00:00Z',
  lastSeenAt: '2026-11-20T01:15:00Z',
  isCurrent: true,
  ...wish,
});

const own = (wish: object = {}) => ({
  viewer: {
    __typename: 'Viewer',
    account: {
      __typename: 'Account',
      id: 'acc_1',
      email: 'he@example.com',
      displayName: '何总',
      language: 'ZH',
    },
    secondFactor: { __typename: 'SecondFactor', enabledAt: null, recoveryCodesLeft: 0 },
    sessions: [session()],
    apiKeys: [],
    ...wish,
  },
});

const done = (name: string, more: object = {}) => ({
  [name]: { __typename: 'Payload', errors: [], ...more },
});
const refused = (name: string, field: string | null, message: string) => ({
  [name]: {
    __typename: 'Payload',
    errors: [
      { __typename: 'WrongPassword', code: 'WRONG_PASSWORD', message, path: field && ['input', field] },
    ],
  },
});

const known = { Viewer: { viewer: people.nobody }, OwnAccount: own() };
const card = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

it('sends a visitor to sign in first, and back', async () => {
  answerApi({ Viewer: { viewer: null } });
  const router = openPage('/account');
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  expect(router.state.location.search).toBe('?next=%2Faccount');
});

it('says so where the account cannot be read, and tries again', async () => {
  let isBroken = true;
  const answer = () => (isBroken ? new TypeError('fetch failed') : own());
  answerApi({ ...known, OwnAccount: answer });
  openPage('/account');
  const retry = await screen.findByRole('button', { name: /再试/ });
  isBroken = false;
  fireEvent.click(retry);
  expect(await screen.findByRole('heading', { name: '我的账号' })).toBeDefined();
});

it('says beside the field that the present password is wrong, and keeps what was written', async () => {
  answerApi({ ...known, ChangePassword: refused('changePassword', 'currentPassword', '密码不对') });
  openPage('/account');
  await screen.findByRole('heading', { name: '我的账号' });
  const password = card('密码');
  fireEvent.change(password.getByLabelText('现在的密码'), { target: { value: 'wrong' } });
  fireEvent.change(password.getByLabelText('新密码'), { target: { value: 'a longer sentence' } });
  fireEvent.submit(password.getByRole('form'));
  expect(await password.findByText('密码不对')).toBeDefined();
  expect((password.getByLabelText('新密码') as HTMLInputElement).value).toBe('a longer sentence');
});

it('asks nobody for a password that is too short', async () => {
  const calls = answerApi(known);
  openPage('/account');
  await screen.findByRole('heading', { name: '我的账号' });
  const password = card('密码');
  fireEvent.change(password.getByLabelText('现在的密码'), { target: { value: 'x' } });
  fireEvent.change(password.getByLabelText('新密码'), { target: { value: 'short' } });
  fireEvent.submit(password.getByRole('form'));
  await waitFor(() => expect(password.getByLabelText('新密码').getAttribute('aria-invalid')).toBe('true'));
  expect(calls.some(({ name }) => name === 'ChangePassword')).toBe(false);
});

it('offers to sign out each device but this one', async () => {
  const other = session({ id: 'ses_2', browser: 'WeChat', system: 'iPhone', isCurrent: false });
  let sessions = [session(), other];
  const answer = () => own({ sessions });
  const end = () => {
    sessions = [session()];
    return done('endSession');
  };
  const calls = answerApi({ ...known, OwnAccount: answer, EndSession: end });
  openPage('/account');
  fireEvent.click(await screen.findByRole('button', { name: '退出 iPhone 上的 WeChat' }));
  await waitFor(() => expect(screen.queryByText('iPhone 上的 WeChat')).toBeNull());
  expect(calls.find(({ name }) => name === 'EndSession')?.variables).toEqual({
    input: { sessionId: 'ses_2' },
  });
  expect(screen.queryByRole('button', { name: /^退出 / })).toBeNull();
});

it('shows a new key once, after the password', async () => {
  answerApi({
    ...known,
    CreateApiKey: done('createApiKey', { secret: 'dq_secret' }),
  });
  openPage('/account');
  fireEvent.click(await screen.findByRole('button', { name: '新建密钥' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.submit(dialog.getByRole('form'));
  expect(await dialog.findByText('请填用途，以后好认')).toBeDefined();
  fireEvent.change(dialog.getByLabelText('用途'), { target: { value: 'ERP' } });
  fireEvent.change(dialog.getByLabelText('密码'), { target: { value: 'right' } });
  fireEvent.submit(dialog.getByRole('form'));
  expect(await screen.findByText('dq_secret')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '复制好了' }));
  await waitFor(() => expect(screen.queryByText('dq_secret')).toBeNull());
});

it('turns the second factor on: password, code of the app, recovery codes', async () => {
  const setup = {
    __typename: 'SecondFactorSetup',
    token: 'tok',
    secret: 'ABCDEFGH',
    uri: 'otpauth://totp/x',
  };
  const calls = answerApi({
    ...known,
    BeginSecondFactor: done('beginSecondFactor', { setup }),
    EnableSecondFactor: done('enableSecondFactor', { recoveryCodes: ['aaaa-bbbb'] }),
  });
  openPage('/account');
  fireEvent.click(await screen.findByRole('button', { name: '开启' }));
  const asking = within(await screen.findByRole('dialog'));
  fireEvent.change(asking.getByLabelText('密码'), { target: { value: 'right' } });
  fireEvent.submit(within(screen.getByRole('dialog')).getByRole('form'));
  expect(await screen.findByRole('img', { name: '两步验证的二维码' })).toBeDefined();
  fireEvent.change(screen.getByLabelText('验证码'), { target: { value: '123456' } });
  fireEvent.submit(within(screen.getByRole('dialog')).getByRole('form'));
  expect(await screen.findByText('aaaa-bbbb')).toBeDefined();
  expect(calls.find(({ name }) => name === 'EnableSecondFactor')?.variables).toEqual({
    input: { token: 'tok', code: '123456' },
  });
});
