/** A code in a text: letters and the number that belongs to them, written with or without separators. */
export type Code = {
  /** `gb7000.1`, `gb/t 7000.1` and `gb 70001` are all `gb70001`. */
  readonly compact: string;
  /** The number without its letters. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Standards (`gb/t 9468-2008`, `un r149`, `iec 61000-3-2`), levels (`ip65`), patents, credit codes. A year after the
 * last dash is cut: people look for a standard, seldom for one edition.
 */
const pattern =
  /(?<![a-z0-9])([a-z]{1,8})(?:[/_][a-z]{1,2})?[ -]?([a-z]?\d[a-z\d]*(?:[.\-/]\d+)*)(?![a-z0-9])|(?<![a-z0-9.])(\d{2,}(?:[./-]\d+)+)(?![a-z0-9])/g;

/** The T of `GB/T`: recommended, not compulsory. People leave it out. */
const recommended = /(?<=^(?:gb|db|jb|qb|sj|yd|gy|ws|qc))t$/;

/** Codes of a normalised text. */
export function findCodes(text: string): readonly Code[] {
  const codes: Code[] = [];
  if (!/\d/.test(text)) return codes;
  for (const match of text.matchAll(pattern)) {
    const [whole, letters = '', withLetters, bare] = match;
    const number = (withLetters ?? bare ?? '').replace(/-(?:19|20)\d\d$/, '');
    const compact = (letters.replace(recommended, '') + number).replace(/[^a-z0-9]/g, '');
    const start = match.index;
    codes.push({ compact, number: number.replace(/[^a-z0-9]/g, ''), start, end: start + whole.length });
  }
  return codes;
}
