import type { Text } from './errors.ts';

/** GB 32100-2015: no I, O, S, V and Z, which are taken for 1, 0, 5, U and 2. A character's value is its index. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const LENGTH = WEIGHTS.length + 1;
const MISTAKEN: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

export type CheckedCreditCode = { readonly code: string } | { readonly reason: Text; readonly wanted: Text };

/**
 * A unified social credit code (GB 32100-2015) in its usual form: half width, upper case, without blanks. A right
 * check character does not prove whose code it is, and a few registered codes have a wrong one.
 */
export function checkCreditCode(value: string): CheckedCreditCode {
  const code = value.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const characters = [...code];
  if (characters.length !== LENGTH) return wrongLength(characters.length);
  const position = characters.findIndex((character) => !ALPHABET.includes(character));
  if (position !== -1) return wrongCharacter(characters[position] ?? '', position + 1);
  const expected = checkCharacterOf(characters);
  return characters.at(-1) === expected ? { code } : wrongCheck(characters.at(-1) ?? '', expected);
}

function checkCharacterOf(characters: readonly string[]): string {
  const sum = WEIGHTS.reduce<number>(
    (total, weight, index) => total + weight * ALPHABET.indexOf(characters[index] ?? ''),
    0,
  );
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

const wanted: Text = {
  zh: `填营业执照上的 ${LENGTH} 位代码，由数字和大写字母组成，不含 I、O、S、V、Z`,
  en: `The ${LENGTH} characters of the business licence: digits and capital letters without I, O, S, V and Z`,
};

function wrongLength(length: number): CheckedCreditCode {
  return {
    reason: {
      zh: `统一社会信用代码应有 ${LENGTH} 位，这里是 ${length} 位`,
      en: `A unified social credit code has ${LENGTH} characters; this one has ${length}`,
    },
    wanted,
  };
}

function wrongCharacter(character: string, position: number): CheckedCreditCode {
  const meant = MISTAKEN[character];
  return {
    reason: {
      zh: `第 ${position} 位的“${character}”不会出现在统一社会信用代码里`,
      en: `Character ${position}, “${character}”, does not occur in unified social credit codes`,
    },
    wanted: meant
      ? {
          zh: `是不是把 ${meant} 写成了 ${character}？请对照营业执照`,
          en: `Was ${meant} meant? See the business licence`,
        }
      : wanted,
  };
}

function wrongCheck(found: string, expected: string): CheckedCreditCode {
  return {
    reason: {
      zh: `校验位不对：按前 17 位应为 ${expected}，这里是 ${found}`,
      en: `The check character is wrong: the first 17 characters ask for ${expected}, this one ends in ${found}`,
    },
    wanted: {
      zh: '请对照营业执照逐位核对；若执照上确实如此，请先留空这一格，告知管理员人工核对',
      en: 'Compare it with the business licence; if it stands there like this, leave the cell empty and tell an officer',
    },
  };
}
