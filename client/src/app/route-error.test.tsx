import { render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RouteError } from './route-error.tsx';

const reload = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  vi.spyOn(location, 'reload').mockImplementation(reload);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function open(failure: Error, fetched: () => Promise<unknown>) {
  vi.stubGlobal('fetch', fetched);
  const lazy = () => Promise.reject(failure);
  const router = createMemoryRouter([{ errorElement: <RouteError />, children: [{ path: '/', lazy }] }]);
  render(<RouterProvider router={router} />);
}

const missing = new TypeError('Failed to fetch dynamically imported module: /assets/a-1.js');
const answers = () => Promise.resolve(new Response());
const fails = () => Promise.reject(new TypeError('Failed to fetch'));

it('loads the page anew where a part of an earlier version is gone', async () => {
  open(missing, answers);
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('does so once, and then says that the page failed', async () => {
  sessionStorage.setItem('reloaded-at', String(Date.now()));
  open(missing, answers);
  expect(await screen.findByText('这一页出错了')).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
});

it('says that there is no connection, and keeps the page until there is one', async () => {
  open(missing, fails);
  expect(await screen.findByText('没有连上服务器')).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
  vi.stubGlobal('fetch', answers);
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('does not load anew by itself what broke while drawing', async () => {
  open(new Error('undefined is not a function'), answers);
  expect(await screen.findByText('这一页出错了')).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
});
