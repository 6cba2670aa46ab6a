import { SpreadsheetUnreadable } from './spreadsheet.errors.ts';

/** The beginnings of files that people take for spreadsheets. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [...Buffer.from('%PDF')]],
  ['RTF', [...Buffer.from('{\\rtf')]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['RAR', [...Buffer.from('Rar!')]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const BYTE_ORDER_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** By its first bytes: a packed workbook, or text. @throws SpreadsheetUnreadable for everything else. */
export function recognize(bytes: Buffer): 'ZIP' | 'TEXT' {
  if (bytes.length === 0) throw new SpreadsheetUnreadable('EMPTY');
  if (begins(bytes, ZIP)) return 'ZIP';
  if (begins(bytes, OLE)) throw new SpreadsheetUnreadable('OLD_OR_ENCRYPTED');
  const known = signatures.find(([, signature]) => begins(bytes, signature));
  if (known) throw new SpreadsheetUnreadable('OTHER_FORMAT', { what: known[0] });
  // Many systems export a web page under the name of a spreadsheet.
  const start = bytes.subarray(0, 512).toString('latin1').trimStart().replace(/^ï»¿/, '');
  if (/^<(!doctype|html|table|meta|\?xml)/i.test(start)) {
    throw new SpreadsheetUnreadable('OTHER_FORMAT', { what: 'HTML/XML' });
  }
  const isUtf16 = BYTE_ORDER_MARKS.some((mark) => begins(bytes, mark));
  if (!isUtf16 && bytes.includes(0)) throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET');
  return 'TEXT';
}

function begins(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
