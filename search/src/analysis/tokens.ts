import { findCodes } from './codes.ts';
import { stem } from './stem.ts';

/** One index term of a normalised text and where it stands. */
export type Token = { readonly term: string; readonly start: number; readonly end: number };

export const CODE_MARK = '#';
export const PHRASE_MARK = '@';
export const INITIALS_MARK = '^';
export const FIELD_MARK = '%';

const run = /([\u3400-\u9fff]+)|([a-z0-9]+(?:[.+/_'-][a-z0-9]+)*)/g;

export function isHan(text: string): boolean {
  return /^[\u3400-\u9fff]+$/.test(text);
}

export function hasHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}

/**
 * Han text as overlapping pairs (and the last character alone, so that a search for one character finds it by
 * prefix), Latin words by their stem, compounds whole and in parts, codes in their compact form.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(run)) {
    const [, han, latin] = match;
    if (han) pushPairs(tokens, han, match.index);
    else if (latin) pushWords(tokens, latin, match.index);
  }
  for (const { compact, start, end } of findCodes(text)) {
    tokens.push({ term: CODE_MARK + compact, start, end });
  }
  return tokens;
}

function pushPairs(tokens: Token[], han: string, at: number): void {
  const last = han.length - 1;
  for (let index = 0; index < last; index++) {
    tokens.push({ term: han.slice(index, index + 2), start: at + index, end: at + index + 2 });
  }
  tokens.push({ term: han.charAt(last), start: at + last, end: at + last + 1 });
}

function pushWords(tokens: Token[], latin: string, at: number): void {
  const compact = latin.replace(/[^a-z0-9]/g, '');
  tokens.push({ term: stem(compact), start: at, end: at + latin.length });
  if (compact === latin) return;
  for (const part of latin.matchAll(/[a-z0-9]+/g)) {
    if (part[0].length > 1) {
      const start = at + part.index;
      tokens.push({ term: stem(part[0]), start, end: start + part[0].length });
    }
  }
}
