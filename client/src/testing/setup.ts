import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { dismissAllToasts } from '#ui/toasts.ts';

// A page is fetched and compiled when it is first opened; on a busy machine that takes more than a second.
configure({
  asyncUtilTimeout: 8_000,
  // Not the whole page with each: whoever waits for something misses it many times before it comes. `screen.debug()` prints it.
  getElementError: (message) =>
    Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
});

afterEach(() => {
  cleanup();
  dismissAllToasts();
  localStorage.clear();
  document.documentElement.lang = 'zh-CN';
});
