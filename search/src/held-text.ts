import { findCodes } from './analysis/codes.ts';
import { normalize } from './analysis/normalize.ts';
import { CODE_MARK, isHan, tokenize } from './analysis/tokens.ts';
import type { SearchDocument } from './documents.ts';
import { textsOf } from './text-fields.ts';

/** What has to stand, or must not stand, in the texts of a document. */
export type TextTest = {
  /** Index terms that every document holds that passes. */
  readonly terms: readonly string[];
  /** Beginning of an index term of which at least one has to be held, or null. */
  readonly beginning: string | null;
  /** What the normalised text has to show beyond that; null where the terms say it all. */
  readonly pattern: RegExp | null;
};

const latinWord = /^[a-z0-9]+(?:[.+/_'-][a-z0-9]+)*$/;

/** A phrase stands as it was quoted, spaces beside Chinese characters and digits aside; Latin words are whole. */
export function phraseTest(phrase: string): TextTest {
  if (isHan(phrase) && phrase.length === 1) return { terms: [], beginning: phrase, pattern: null };
  // A pair of Chinese characters is a term of the index: no text has to be read for it.
  if (isHan(phrase) && phrase.length === 2) return { terms: [phrase], beginning: null, pattern: null };
  return { terms: certainTerms(phrase), beginning: null, pattern: patternOf(phrase) };
}

/** An excluded code, word (in any form of it) or phrase. */
export function exclusionTest(word: string): TextTest {
  const [code, ...others] = findCodes(word);
  if (code && others.length === 0 && code.start === 0 && code.end === word.length) {
    return { terms: [], beginning: CODE_MARK + code.compact, pattern: null };
  }
  const [token] = latinWord.test(word) ? tokenize(word) : [];
  return token ? { terms: [token.term], beginning: null, pattern: null } : phraseTest(word);
}

/** Whether a document passes. */
export function passesTextTest({ terms, beginning, pattern }: TextTest, document: SearchDocument): boolean {
  const texts = textsOf(document).flatMap(([, values]) => values.map(normalize));
  if (pattern) return texts.some((text) => pattern.test(text));
  const held = texts.flatMap((text) => tokenize(text).map(({ term }) => term));
  return (
    terms.every((term) => held.includes(term)) &&
    (beginning === null || held.some((term) => term.startsWith(beginning)))
  );
}

/** Pairs of Chinese characters, and Latin words that no digit touches: a code may be written together or apart. */
function certainTerms(phrase: string): readonly string[] {
  const terms = tokenize(phrase.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, ''));
  const hasDigits = /\d/.test(phrase);
  return terms
    .map(({ term }) => term)
    .filter((term) => (isHan(term) && term.length === 2) || (!hasDigits && /^[a-z]{2,}$/.test(term)));
}

function patternOf(phrase: string): RegExp {
  const parts = phrase.trim().match(/[\u3400-\u9fff]|[a-z]+|\d+|\s+|[^\s]/g) ?? [];
  let pattern = '';
  let before = '';
  let spaced = false;
  for (const part of parts) {
    if (/^\s+$/.test(part)) {
      spaced = true;
      continue;
    }
    if (before !== '') pattern += gapOf(before, part, spaced);
    pattern += part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    before = part;
    spaced = false;
  }
  return new RegExp(
    `${isLatin(parts[0]) ? '(?<![a-z0-9])' : ''}${pattern}${isLatin(before) ? '(?![a-z0-9])' : ''}`,
  );
}

/** What may stand between two parts: words stay apart, all else may be written together or with spaces. */
function gapOf(before: string, after: string, spaced: boolean): string {
  const isLoose = isHan(before) || isHan(after) || /\d/.test(before + after);
  if (isLoose) return '\\s*';
  return spaced ? '\\s+' : '';
}

function isLatin(part: string | undefined): boolean {
  return part !== undefined && /^[a-z0-9]/.test(part);
}
