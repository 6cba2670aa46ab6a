import type { Collation } from './order.ts';
import { badValue } from './server-error.ts';
import type { Document } from './types.ts';

/** How a collation of a command compares strings; nothing for `simple`, which is the order of code points. */
export function collationOf(specification: unknown): Collation | undefined {
  const { locale, strength, caseLevel, numericOrdering, alternate, caseFirst } = (specification ??
    {}) as Document;
  if (typeof locale !== 'string' || locale === 'simple') return undefined;
  try {
    return new Intl.Collator(locale.replaceAll('_', '-').replace(/@.*/, ''), {
      sensitivity: sensitivity(Number(strength ?? 3), Boolean(caseLevel)),
      numeric: Boolean(numericOrdering),
      ignorePunctuation: alternate === 'shifted',
      caseFirst: caseFirst === 'upper' || caseFirst === 'lower' ? caseFirst : 'false',
    });
  } catch {
    return badValue(`Field 'locale' is invalid in: { locale: "${locale}" }`);
  }
}

function sensitivity(strength: number, caseLevel: boolean): 'base' | 'accent' | 'case' | 'variant' {
  if (strength === 1) return caseLevel ? 'case' : 'base';
  if (strength === 2) return caseLevel ? 'variant' : 'accent';
  return 'variant';
}

/** One spelling for all strings that a collation takes for equal, so that a unique index finds them. */
export function foldString(text: string, specification: Document): string {
  const strength = Number(specification.strength ?? 3);
  if (strength >= 3) return text;
  return strength === 2 ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
