import { useMemo, useSyncExternalStore } from 'react';
import { keep } from './kept.ts';
import type { Phrases, Said, Spoken } from './phrases.ts';

/** The two languages of the interface, as `<html lang>` writes them. */
export type Language = 'zh-CN' | 'en';

const listeners = new Set<() => void>();

/** The language in use now. `<html lang>` holds it: `before-paint.js` sets it from the kept choice. */
function currentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
}

/** Switches the interface and keeps the choice on this device. */
export function chooseLanguage(language: Language): void {
  document.documentElement.lang = language;
  keep('language', language);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The phrases of one table in the language in use. */
export function useText<T extends Record<string, Said>>(table: Phrases<T>): Spoken<T> {
  const language = useLanguage();
  return useMemo(() => spoken(table, language), [table, language]);
}

function spoken<T extends Record<string, Said>>(table: Phrases<T>, language: Language): Spoken<T> {
  const side = language === 'en' ? 'en' : 'zh';
  const entries = Object.entries<{ zh: Said; en: Said }>(table);
  return Object.fromEntries(entries.map(([key, phrase]) => [key, phrase[side]])) as Spoken<T>;
}
