import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerApi } from '#testing/api.ts';
import { openPage } from '#testing/open-page.tsx';
import { people } from '#testing/people.ts';

afterEach(() => vi.unstubAllGlobals());

const accepted = {
  signIn: {
    __typename: 'SignInPayload',
    viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: 'acc_1' } },
    errors: [],
  },
};
const refused = {
  signIn: {
    __typename: 'SignInPayload',
    viewer: null,
    errors: [{ __typename: 'SignInRefused', code: 'SIGN_IN_REFUSED', message: '邮箱或密码不对', path: null }],
  },
};

async function fillIn(email: string, password: string) {
  fireEvent.change(await screen.findByLabelText('邮箱'), { target: { value: email } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: password } });
  fireEvent.submit(screen.getByRole('form', { name: '登录' }));
}

it('signs in and leads back to where one came from', async () => {
  let viewer: object | null = null;
  const ask = () => ({ viewer });
  const signIn = () => {
    viewer = people.nobody;
    return accepted;
  };
  const calls = answerApi({ Viewer: ask, SignIn: signIn });
  const router = openPage('/sign-in?next=%2Forganization');
  await fillIn(' name@example.com ', 'right');
  await waitFor(() => expect(router.state.location.pathname).toBe('/organization'));
  const sent = calls.find(({ name }) => name === 'SignIn');
  expect(sent?.variables.input).toEqual({ email: 'name@example.com', password: 'right' });
});

it('never leads out of the app', async () => {
  answerApi({ Viewer: { viewer: people.nobody } });
  const router = openPage('/sign-in?next=%2F%2Felsewhere.example');
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

it('says beside the password that the two do not match, and keeps the address', async () => {
  answerApi({ Viewer: { viewer: null }, SignIn: refused });
  openPage('/sign-in');
  await fillIn('name@example.com', 'wrong');
  expect(await screen.findByText('邮箱或密码不对')).toBeDefined();
  const password = screen.getByLabelText('密码');
  expect(password.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(password));
  expect((screen.getByLabelText('邮箱') as HTMLInputElement).value).toBe('name@example.com');
});

it('asks nobody while something is missing', async () => {
  const calls = answerApi({ Viewer: { viewer: null } });
  openPage('/sign-in');
  await fillIn('name', '');
  expect(await screen.findByText(/这不像邮箱/)).toBeDefined();
  expect(screen.getByText('请填密码')).toBeDefined();
  expect(calls.some(({ name }) => name === 'SignIn')).toBe(false);
});

it('waits where too many come at once, says so, and gets in', async () => {
  const busy = { __typename: 'ServerBusy', code: 'SERVER_BUSY', message: '人太多', path: null };
  const answers = [
    { signIn: { ...refused.signIn, errors: [{ ...busy, retryAfterSeconds: 0.05 }] } },
    { signIn: { ...refused.signIn, errors: [{ ...busy, retryAfterSeconds: 0.05 }] } },
  ];
  let viewer: object | null = null;
  const signIn = () => {
    const answer = answers.shift() ?? accepted;
    if (answer === accepted) viewer = people.nobody;
    return answer;
  };
  const ask = () => ({ viewer });
  const calls = answerApi({ Viewer: ask, SignIn: signIn });
  const router = openPage('/sign-in?next=%2Forganization');
  await fillIn('name@example.com', 'right');
  expect(await screen.findByText(/已经替你排队/)).toBeDefined();
  await waitFor(() => expect(router.state.location.pathname).toBe('/organization'));
  expect(calls.filter(({ name }) => name === 'SignIn')).toHaveLength(3);
});

it('says above the form that too many come, where they do not go by', async () => {
  const busy = { __typename: 'ServerBusy', code: 'SERVER_BUSY', message: '人太多', path: null };
  const errors = [{ ...busy, retryAfterSeconds: 0.001 }];
  const calls = answerApi({ Viewer: { viewer: null }, SignIn: { signIn: { ...refused.signIn, errors } } });
  openPage('/sign-in');
  await fillIn('name@example.com', 'right');
  expect(await screen.findByText('人太多')).toBeDefined();
  expect(screen.queryByText(/已经替你排队/)).toBeNull();
  expect(calls.filter(({ name }) => name === 'SignIn')).toHaveLength(4);
});

it('says that there is no connection', async () => {
  answerApi({ Viewer: { viewer: null }, SignIn: new TypeError('fetch failed') });
  openPage('/sign-in');
  await fillIn('name@example.com', 'right');
  expect((await screen.findByRole('alert')).textContent).toContain('没有连上服务器');
});
