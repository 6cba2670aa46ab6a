import { useSyncExternalStore } from 'react';
import { keep, kept } from './kept.ts';

/** Day or night. */
export type Theme = 'light' | 'dark';

const listeners = new Set<() => void>();

/** The theme in use now. `<html data-theme>` holds it: `before-paint.js` sets it. */
function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** Switches the theme and keeps the choice on this device. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  keep('theme', theme);
}

/** Follows the system for as long as the reader has chosen nothing. Call once at start. */
export function followSystemTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (event) => {
    if (kept('theme') === null) show(event.matches ? 'dark' : 'light');
  });
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
