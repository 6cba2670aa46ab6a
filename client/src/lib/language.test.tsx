import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { chooseLanguage, useText } from './language.ts';
import { phrases } from './phrases.ts';

const text = phrases({
  found: { zh: (count: number) => `${count} 个结果`, en: (count: number) => `${count} results` },
  search: { zh: '搜索', en: 'Search' },
});

function Words() {
  const t = useText(text);
  return (
    <p>
      {t.search}: {t.found(3)}
    </p>
  );
}

it('speaks Chinese first', () => {
  render(<Words />);
  expect(screen.getByText('搜索: 3 个结果')).toBeDefined();
});

it('switches every text at once, keeps the choice and tells the page', () => {
  render(<Words />);
  act(() => chooseLanguage('en'));
  expect(screen.getByText('Search: 3 results')).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('language')).toBe('en');
});

it('goes on where the browser refuses to keep anything', () => {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  try {
    chooseLanguage('en');
    expect(document.documentElement.lang).toBe('en');
  } finally {
    Storage.prototype.setItem = setItem;
  }
});
