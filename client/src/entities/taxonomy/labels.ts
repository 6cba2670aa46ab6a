import { useCallback } from 'react';
import { type Language, useLanguage } from '#lib/language.ts';

/** A name in both languages, as the API gives it. */
export type Label = { readonly zh: string; readonly en: string };

/** The name in one language. */
function labelText(label: Label, language: Language): string {
  return language === 'en' ? label.en : label.zh;
}

/** Reads names in the language in use: `const label = useLabel(); label(town.label)`. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return useCallback((label) => labelText(label, language), [language]);
}
