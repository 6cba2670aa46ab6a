import { type Parser, wordKey } from './parser.ts';

/** What each choice is called in lists, the usual name first. */
export type Choices<Code extends string> = Readonly<Record<Code, readonly [string, ...string[]]>>;

export function choiceOf<Code extends string>(choices: Choices<Code>): Parser<Code> {
  const entries = Object.entries(choices) as [Code, Choices<Code>[Code]][];
  const byName = new Map(
    entries.flatMap(([code, names]) => [code, ...names].map((name) => [wordKey(name), code])),
  );
  const usual = entries.map(([, [name]]) => name).join('、');
  return (text) => {
    const value = byName.get(wordKey(text));
    if (value) return { value };
    return {
      // Of two that one cell names only one can stand.
      suggestions: entries.flatMap(([, names]) => {
        const named = names.find((name) => wordKey(text).includes(wordKey(name)));
        return named === undefined ? [] : [names[0]];
      }),
      reason: {
        zh: `没有“${[...text.trim()].slice(0, 20).join('')}”这一类`,
        en: 'There is no such category',
      },
      wanted: { zh: `填其中一项：${usual}`, en: `One of: ${usual}` },
    };
  };
}
