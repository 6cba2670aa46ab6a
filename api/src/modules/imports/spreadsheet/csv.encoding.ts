import { SpreadsheetUnreadable } from './spreadsheet.errors.ts';

const LINE_FEED = 0x0a;

/**
 * The text of a CSV file, without its byte order mark: UTF-16 where a mark says so, else UTF-8, else GB18030, which
 * is what Chinese spreadsheet programs write by default.
 * @throws SpreadsheetUnreadable where it is none of these, or several at once.
 */
export function decodeCsv(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16('utf-16be', bytes);
  return decode('utf-8', bytes) ?? decodeGb18030(bytes);
}

function decodeUtf16(encoding: string, bytes: Buffer): string {
  const text = decode(encoding, bytes);
  if (text === null) throw new SpreadsheetUnreadable('DAMAGED');
  return text;
}

function decodeGb18030(bytes: Buffer): string {
  const odd = findMixedLine(bytes);
  if (odd !== null) throw new SpreadsheetUnreadable('ENCODING_MIXED', { what: odd });
  const text = decode('gb18030', bytes);
  if (text !== null) return text;
  for (const [index, line] of [...linesOf(bytes)].entries()) {
    if (decode('gb18030', line) === null) {
      throw new SpreadsheetUnreadable('ENCODING_UNKNOWN', { what: index + 1 });
    }
  }
  throw new SpreadsheetUnreadable('ENCODING_UNKNOWN', { what: 1 });
}

/** Number of the first line in the rarer encoding; null where all are in one. Called for what is not all UTF-8. */
function findMixedLine(bytes: Buffer): number | null {
  const first: Record<'utf8' | 'other', number | null> = { utf8: null, other: null };
  const count = { utf8: 0, other: 0 };
  for (const [index, line] of [...linesOf(bytes)].entries()) {
    const encoding = encodingOf(line);
    if (!encoding) continue;
    first[encoding] ??= index + 1;
    count[encoding] += 1;
  }
  if (count.utf8 === 0 || count.other === 0) return null;
  return count.utf8 < count.other ? first.utf8 : first.other;
}

/** Two Chinese characters in UTF-8: pairs of GBK bytes hardly ever look like that, single ones now and then do. */
const TWO_HAN = /[\u3400-\u9fff].*[\u3400-\u9fff]/u;

function encodingOf(line: Buffer): 'utf8' | 'other' | null {
  if (!line.some((byte) => byte > 0x7f)) return null;
  const text = decode('utf-8', line);
  if (text === null) return 'other';
  return TWO_HAN.test(text) ? 'utf8' : null;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, start);
    yield bytes.subarray(start, end === -1 ? bytes.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}

function decode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
