import { regexParts } from '../values/order.ts';
import { badValue, failAt } from '../values/server-error.ts';
import { isRegex } from '../values/types.ts';
import type { ValueTest } from './path.ts';

const LONGEST_PATTERN = 32_764;

/** JavaScript's form of a regular expression as BSON or `$regex` with `$options` give it. */
export function toRegExp(pattern: unknown, options?: unknown): RegExp {
  if (!isRegex(pattern) && typeof pattern !== 'string') badValue('$regex has to be a string');
  const parts = isRegex(pattern) ? regexParts(pattern) : { source: pattern, flags: '' };
  let { source } = parts;
  let flags = typeof options === 'string' ? options : parts.flags;
  const leading = /^\(\?([imsx]+)\)/.exec(source);
  if (leading) {
    flags += leading[1] ?? '';
    source = source.slice(leading[0].length);
  }
  if (flags.includes('x')) source = withoutSpaces(source);
  if (source.length > LONGEST_PATTERN)
    failAt(51091, 'Regular expression is invalid: regular expression is too large');
  const kept = [...new Set(flags.replace(/[^ims]/g, ''))].join('');
  try {
    return new RegExp(source, kept + (/\\[pP]\{/.test(source) ? 'u' : ''));
  } catch (error) {
    return failAt(
      51091,
      `Regular expression is invalid: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Matches strings, and stored regular expressions that are the same. */
export function regexTest(regex: RegExp): ValueTest {
  const flags = regex.flags;
  return (value) => {
    if (typeof value === 'string') return regex.test(value);
    if (!isRegex(value)) return false;
    const parts = regexParts(value);
    return parts.source === regex.source && parts.flags === flags;
  };
}

function withoutSpaces(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|\s+|#.*/g, (part) => (/^[\s#]/.test(part) ? '' : part));
}
