import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

const visitor = {
  Viewer: { viewer: null },
  CurrentNotice: { privacyNotices: [{ __typename: 'PrivacyNotice', version: '2026-11-22' }] },
};
const payload = (name: string, more: object) => ({ [name]: { __typename: 'Payload', errors: [], ...more } });
const refusal = (code: string, message: string) => ({
  errors: [{ __typename: 'Refusal', code, message, path: null }],
});
const soon = () => new Date(Date.now() + 60_000).toISOString();

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => vi.unstubAllGlobals());

async function write(label: string, value: string) {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
}

it('registers, says where to look, and waits before another letter', async () => {
  const calls = answerApi({ ...visitor, Register: payload('register', { retryAt: soon() }) });
  openPage('/register');
  await write('怎么称呼你', '梁工');
  await write('邮箱', ' liang@example.com ');
  await write('密码', 'a sentence of mine');
  fireEvent.click(screen.getByLabelText('我读过并同意'));
  fireEvent.submit(screen.getByRole('form', { name: '注册' }));
  expect(await screen.findByText(/发到 liang@example.com/)).toBeDefined();
  expect(calls.find(({ name }) => name === 'Register')?.variables.input).toEqual({
    email: 'liang@example.com',
    displayName: '梁工',
    password: 'a sentence of mine',
    language: 'ZH',
    noticeVersion: '2026-11-22',
  });
  expect(screen.getByRole('button', { name: /秒后可以再发/ }).hasAttribute('disabled')).toBe(true);
});

it('says at every field what is missing, and asks nobody', async () => {
  const calls = answerApi(visitor);
  openPage('/register');
  await write('邮箱', 'liang');
  await write('密码', 'short');
  fireEvent.submit(screen.getByRole('form', { name: '注册' }));
  expect(await screen.findByText('请填怎么称呼你')).toBeDefined();
  expect(screen.getByText(/这不像邮箱/)).toBeDefined();
  expect(screen.getByText(/密码至少 10 个字/)).toBeDefined();
  expect(screen.getByText(/先读一读告知/)).toBeDefined();
  expect(calls.some(({ name }) => name === 'Register')).toBe(false);
});

it('confirms the address once, and leaves nothing of the link in the address bar', async () => {
  const calls = answerApi({
    ...visitor,
    ConfirmEmail: payload('confirmEmail', { email: 'liang@example.com' }),
  });
  const router = openPage('/confirm#token-of-the-letter');
  expect(await screen.findByRole('heading', { name: '账号可以用了' })).toBeDefined();
  expect(calls.filter(({ name }) => name === 'ConfirmEmail')).toMatchObject([
    { variables: { input: { token: 'token-of-the-letter' } } },
  ]);
  expect(router.state.location.hash).toBe('');
  fireEvent.click(screen.getByRole('link', { name: '去登录' }));
  await waitFor(() =>
    expect((screen.getByLabelText('邮箱') as HTMLInputElement).value).toBe('liang@example.com'),
  );
});

it.each([
  ['/confirm', '重新注册'],
  ['/reset-password', '重新申请链接'],
])('offers another letter where the link to %s is cut short', async (path, act) => {
  answerApi(visitor);
  openPage(path);
  expect(await screen.findByText(/链接不完整/)).toBeDefined();
  expect(screen.getByRole('link', { name: act })).toBeDefined();
});

it('says that a link was used before', async () => {
  answerApi({ ...visitor, ConfirmEmail: { confirmEmail: refusal('LINK_REFUSED', '这个链接已经用过') } });
  openPage('/confirm#used');
  expect(await screen.findByText('这个链接已经用过')).toBeDefined();
});

it('keeps a link that was not used up: the server was busy, or there was no connection', async () => {
  answerApi({ ...visitor, ResetPassword: { resetPassword: refusal('SERVER_BUSY', '等几秒再试') } });
  openPage('/reset-password#token');
  await write('新密码', 'a sentence of mine');
  fireEvent.submit(screen.getByRole('form'));
  expect(await screen.findByText('等几秒再试')).toBeDefined();
  expect((screen.getByLabelText('新密码') as HTMLInputElement).value).toBe('a sentence of mine');
});

it('saves the new password and leads to signing in', async () => {
  answerApi({ ...visitor, ResetPassword: payload('resetPassword', {}) });
  const router = openPage('/reset-password#token');
  await write('新密码', 'a sentence of mine');
  fireEvent.submit(screen.getByRole('form'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
});

it('asks for a link without saying whether there is an account', async () => {
  answerApi({ ...visitor, RequestPasswordReset: payload('requestPasswordReset', { retryAt: soon() }) });
  openPage('/forgot-password');
  await write('邮箱', 'liang@example.com');
  fireEvent.submit(screen.getByRole('form'));
  expect(await screen.findByText(/如果 liang@example.com 有账号/)).toBeDefined();
});

it('asks for the code of the second factor before it lets anybody in', async () => {
  let viewer: object | null = null;
  const challenge = { __typename: 'SecondFactorChallenge', token: 'first-step' };
  const ask = () => ({ viewer });
  const complete = () => {
    viewer = people.nobody;
    return payload('completeSignIn', { viewer: { __typename: 'Viewer', account: people.nobody.account } });
  };
  const calls = answerApi({
    Viewer: ask,
    SignIn: payload('signIn', { viewer: null, challenge }),
    CompleteSignIn: complete,
  });
  const router = openPage('/sign-in?next=%2Forganization');
  await write('邮箱', 'liang@example.com');
  await write('密码', 'right');
  fireEvent.submit(screen.getByRole('form', { name: '登录' }));
  await write('验证码', '123456');
  fireEvent.submit(screen.getByRole('form', { name: '第二步' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organization'));
  expect(calls.find(({ name }) => name === 'CompleteSignIn')?.variables).toEqual({
    input: { token: 'first-step', code: '123456' },
  });
});

it('shows the password to who wants to see it', async () => {
  answerApi(visitor);
  openPage('/sign-in');
  const password = (await screen.findByLabelText('密码')) as HTMLInputElement;
  expect(password.type).toBe('password');
  fireEvent.click(screen.getByRole('button', { name: '显示 密码' }));
  expect(password.type).toBe('text');
});
