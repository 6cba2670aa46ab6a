import type { ParseContext, Parsed, Parser, Vocabulary } from './parser.ts';

const SEPARATOR = /[、，,；;/／|｜\n]/;

/** Codes or labels of a vocabulary, separated as in lists; each once. */
export function codesOf<Code extends string>(
  vocabularyIn: (context: ParseContext) => Vocabulary<Code>,
): Parser<Code[]> {
  return (text, context) => readCodes(text, vocabularyIn(context));
}

function readCodes<Code extends string>(text: string, vocabulary: Vocabulary<Code>): Parsed<Code[]> {
  const parts = text.split(new RegExp(`(${SEPARATOR.source})`));
  const codes: Code[] = [];
  for (let start = 0; start < parts.length; ) {
    const word = parts[start]?.trim() ?? '';
    const found = longestFrom(parts, start, vocabulary);
    if (found) codes.push(found.code);
    else if (word !== '' && !SEPARATOR.test(word)) return unknown({ parts, start }, vocabulary);
    start = found ? found.next : start + 1;
  }
  return { value: [...new Set(codes)] };
}

/** Some labels hold a separator themselves, for instance 支架、基板与线路板: the longest one that fits is meant. */
function longestFrom<Code extends string>(
  parts: readonly string[],
  start: number,
  vocabulary: Vocabulary<Code>,
) {
  for (let end = Math.min(parts.length, start + 7); end > start; end -= 1) {
    const code = vocabulary.codeOf(parts.slice(start, end).join(''));
    if (code) return { code, next: end };
  }
  return null;
}

type Place = { readonly parts: readonly string[]; readonly start: number };

function unknown({ parts, start }: Place, vocabulary: Vocabulary): Parsed<never> {
  const word = parts[start]?.trim() ?? '';
  const like = vocabulary.like(word);
  const shown = [...word].slice(0, 20).join('');
  return {
    reason: { zh: `没有“${shown}”这一项`, en: `There is no “${shown}”` },
    ...(like.length > 0 && {
      suggestions: like.map((name) => parts.with(start, name).join('').trim()),
      wanted: { zh: `是不是：${like.join('、')}`, en: `Was one of these meant: ${like.join(', ')}` },
    }),
  };
}
