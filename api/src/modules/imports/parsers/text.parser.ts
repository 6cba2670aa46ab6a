import { checkText, type TextBounds } from '#kernel/input.ts';
import type { Parser } from './parser.ts';

/** `lines` joins what stands on several lines where these are several things. */
export function textOf({ lines, ...bounds }: TextBounds & { lines?: string }): Parser<string> {
  return (text) => {
    const joined = lines === undefined ? onOneLine(text) : text.trim().replaceAll(/\s*[\r\n]+\s*/g, lines);
    const { clean, problem } = checkText(bounds.multiline ? text : joined, bounds);
    return problem ? { reason: problem, wanted: null } : { value: clean };
  };
}

/** Long names are broken by hand to fit their cell; the ministry's list does so. Chinese is joined without a blank. */
function onOneLine(text: string): string {
  return text
    .replaceAll(/(?<=[\p{Script=Han}（）])\s*[\r\n]+\s*(?=[\p{Script=Han}（）])/gu, '')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

export type ListBounds = {
  readonly items: number;
  readonly characters: number;
  /** A slash is part of what is listed: GB/T 9468, F21V 29/503. */
  readonly keepsSlash?: true;
};

/** What is separated by 、，,;/｜| or line breaks; each once, in the order of the list. */
export function listOf({ items, characters, keepsSlash }: ListBounds): Parser<string[]> {
  const separator = keepsSlash ? /[、，,；;|｜\n]/ : /[、，,；;/／|｜\n]/;
  return (text) => {
    const values: string[] = [];
    for (const part of text.split(separator)) {
      if (part.trim() === '') continue;
      const { clean, problem } = checkText(part, { min: 1, max: characters });
      if (problem) return { reason: problem };
      values.push(clean);
    }
    const unique = [...new Set(values)];
    if (unique.length <= items) return { value: unique };
    return {
      reason: {
        zh: `最多 ${items} 项，这里有 ${unique.length} 项`,
        en: `At most ${items} items; these are ${unique.length}`,
      },
    };
  };
}

const MAX_EMAIL = 254;

export const email: Parser<string> = (text) => {
  const clean = text.normalize('NFKC').trim();
  if (clean.length <= MAX_EMAIL && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+$/u.test(clean))
    return { value: clean };
  return { reason: { zh: '不是电子邮箱地址', en: 'It is no mail address' } };
};

/** Ten digits in the ministry's list. */
export const schoolCode: Parser<string> = (text) => {
  const clean = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^\d{10}$/.test(clean)) return { value: clean };
  return { reason: { zh: '学校标识码应是 10 位数字', en: 'The school code has ten digits' } };
};
