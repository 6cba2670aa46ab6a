/** What an application or patent number says by its fifth digit (ZC 0006-2003), the third before 2003. */
const kinds = {
  1: 'INVENTION',
  2: 'UTILITY_MODEL',
  3: 'DESIGN',
  8: 'INVENTION',
  9: 'UTILITY_MODEL',
} as const;

type PatentKind = (typeof kinds)[keyof typeof kinds];

export type PatentReading =
  | { readonly is: 'PATENT'; readonly number: string; readonly kind: PatentKind }
  /** `expected` is the number with the check digit that belongs to it. */
  | { readonly is: 'WRONG_CHECK_DIGIT'; readonly found: string; readonly expected: string }
  | { readonly is: 'NO_CHECK_DIGIT'; readonly expected: string }
  /** `CN 110123456 A`: what a search in the register shows first. */
  | { readonly is: 'PUBLICATION_NUMBER' }
  | { readonly is: 'MALFORMED' };

/** Year, kind and serial: 4 + 1 + 7 digits since October 2003, 2 + 1 + 5 before. */
const APPLICATION = /^((?:19|20)\d\d[12389]\d{7}|\d\d[12389]\d{5})(?:\.?([\dX]))?$/;
const PUBLICATION = /^(?:1|2|3)?\d{8}[A-CUYS]\d?$/;

/**
 * Reads the number of a Chinese patent or application as people write it: `ZL 2017 1 0601862.3`, `CN95115608.x`, full
 * width, with blanks or without. Its form and check digit: ZC 0006-2003 of the patent office.
 */
export function readPatentNumber(text: string): PatentReading {
  const written = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–]/g, '');
  const bare = written.replace(/^(?:ZL|CN)/, '').replace(/。/g, '.');
  if (PUBLICATION.test(bare)) return { is: 'PUBLICATION_NUMBER' };
  const [, serial, check] = APPLICATION.exec(bare) ?? [];
  const kind = serial && kindOf(serial);
  if (!serial || !kind) return { is: 'MALFORMED' };
  const expected = `${serial}.${checkDigitOf(serial)}`;
  if (!check) return { is: 'NO_CHECK_DIGIT', expected };
  const found = `${serial}.${check}`;
  return found === expected
    ? { is: 'PATENT', number: found, kind }
    : { is: 'WRONG_CHECK_DIGIT', found, expected };
}

/** Of a number as it is stored. */
export function patentKindOf(number: string): PatentKind {
  return kindOf(number.split('.')[0] ?? '') ?? 'INVENTION';
}

function kindOf(serial: string): PatentKind | undefined {
  return kinds[serial[serial.length === 12 ? 4 : 2] as unknown as keyof typeof kinds];
}

/** Digits by 2, 3 … 9, 2, 3 …, summed, modulo 11; ten is written X. */
function checkDigitOf(serial: string): string {
  const sum = [...serial].reduce((total, digit, place) => total + Number(digit) * ((place % 8) + 2), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
