import { readingsOf } from './characters.ts';

/** The finals that each initial takes (Xinhua Zidian); `v` stands for ü, as on a keyboard. */
const finalsOf: Readonly<Record<string, string>> = {
  '': 'a o e ai ei ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue',
  l: 'a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
};

const syllables: ReadonlySet<string> = new Set(
  Object.entries(finalsOf).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

const beginnings: ReadonlySet<string> = new Set(
  [...syllables].flatMap((syllable) => [...syllable].map((_, index) => syllable.slice(0, index + 1))),
);

/** Letters read as pinyin; `tail` is a last syllable still being typed, or empty. */
export type PinyinReading = { readonly syllables: readonly string[]; readonly tail: string };

/** What a southern ear and a hurried hand do not tell apart: zh/z, ch/c, sh/s, n/l, fu/hu, -ng/-n, ü/u. */
export function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^fu$/, 'hu')
    .replace(/([aei])ng$/, '$1n')
    .replace(/v/, 'u');
}

/** Folded readings of a character. */
export function soundsOf(character: string): readonly string[] {
  return [...new Set(readingsOf(character).map(foldSyllable))];
}

/** First letters of a character's readings. */
export function initialsOf(character: string): readonly string[] {
  return [...new Set(readingsOf(character).map((reading) => reading.charAt(0)))];
}

/** The ways to read letters as pinyin, fewest syllables first, at most four; empty when it is none. */
export function readPinyin(letters: string): readonly PinyinReading[] {
  if (letters.length > 60) return [];
  const memo = new Map<number, readonly PinyinReading[]>();
  const from = (start: number): readonly PinyinReading[] => {
    if (start === letters.length) return [{ syllables: [], tail: '' }];
    const known = memo.get(start);
    if (known) return known;
    const found: PinyinReading[] = [];
    for (let length = Math.min(6, letters.length - start); length >= 1; length--) {
      const syllable = letters.slice(start, start + length);
      if (!syllables.has(syllable)) continue;
      for (const rest of from(start + length)) {
        found.push({ syllables: [syllable, ...rest.syllables], tail: rest.tail });
      }
    }
    const remaining = letters.slice(start);
    if (found.length === 0 && beginnings.has(remaining)) found.push({ syllables: [], tail: remaining });
    const best = found.sort((left, right) => countOf(left) - countOf(right)).slice(0, 4);
    memo.set(start, best);
    return best;
  };
  return from(0);
}

function countOf(reading: PinyinReading): number {
  return reading.syllables.length + (reading.tail ? 1 : 0);
}
