import type { ReactNode } from 'react';

/** What the interface says: a text, or a function of the values it names. */
export type Said = string | ((...values: never[]) => ReactNode);

type Plain<T> = T extends string ? string : T;

/** Both languages of every phrase, side by side. */
type PhraseTable<T extends Record<string, Said>> = {
  readonly [K in keyof T]: { readonly zh: T[K]; readonly en: Plain<NoInfer<T[K]>> };
};

/** The phrases of a table in one language. */
export type Spoken<T extends Record<string, Said>> = { readonly [K in keyof T]: Plain<T[K]> };

/** A table of phrases that the compiler holds complete: a missing or differently called English one is an error. */
export type Phrases<T extends Record<string, Said>> = PhraseTable<T>;

/**
 * Declares the texts of a feature. One file per feature (`needs.text.ts`), Chinese and English side by side:
 * `phrases({ found: { zh: (n: number) => `${n} 个结果`, en: (n: number) => `${n} results` } })`.
 */
export function phrases<T extends Record<string, Said>>(table: PhraseTable<T>): Phrases<T> {
  return table;
}
