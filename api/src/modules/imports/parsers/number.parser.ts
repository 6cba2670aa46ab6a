import type { Parser } from './parser.ts';

export type NumberRange = { readonly min: number; readonly max: number };

/** A whole number, with or without thousands separators and the unit that people write behind it. */
export function integerOf({ min, max }: NumberRange): Parser<number> {
  return (text) => {
    const clean = text
      .normalize('NFKC')
      .replaceAll(/[\s,]/g, '')
      .replace(/(人|名|家|年|个|级)$/, '');
    const value = /^\d{1,9}(\.0+)?$/.test(clean) ? Number(clean) : Number.NaN;
    if (value >= min && value <= max) return { value };
    const shown = [...text.trim()].slice(0, 20).join('');
    const meant = numberIn(clean);
    return {
      ...(meant !== null && meant >= min && meant <= max && { suggestions: [String(meant)] }),
      reason: {
        zh: `要写 ${told(min)}–${told(max)} 的整数，这里是“${shown}”`,
        en: `Takes a whole number from ${told(min)} to ${told(max)}; this says “${shown}”`,
      },
      wanted: null,
    };
  };
}

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The one number that stands among other words, or the one that is written as a word; null where there is none, or several. */
function numberIn(text: string): number | null {
  const digits = text.match(/\d+/g) ?? [];
  const [only] = digits;
  if (only !== undefined) return digits.length === 1 && only.length <= 9 ? Number(only) : null;
  const found = numerals.indexOf(text.replace('零', '〇'));
  return found === -1 ? null : found;
}

function told(number: number): string {
  return number.toLocaleString('en');
}

const FIRST_YEAR = 1800;

/** The year of `2009`, `2009年`, `2009-05-12`, `2009/5/12`, `2009年5月12日`. */
export const pastYear: Parser<number> = (text, { year }) => {
  const [, digits] =
    /^(\d{4})(年|[-/.年]\d{1,2}([-/.月]\d{0,2}日?)?)?$/.exec(text.normalize('NFKC').replaceAll(/\s/g, '')) ??
    [];
  const value = Number(digits);
  if (digits && value >= FIRST_YEAR && value <= year) return { value };
  return {
    reason: {
      zh: `应是 ${FIRST_YEAR} 到 ${year} 之间的年份`,
      en: `Takes a year from ${FIRST_YEAR} to ${year}`,
    },
  };
};
