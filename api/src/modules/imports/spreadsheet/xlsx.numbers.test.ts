import { describe, expect, it } from 'vitest';
import { dateOfSerial, isDateFormat, textOfNumber } from './xlsx.numbers.ts';

describe('numbers of a workbook', () => {
  it.each([
    ['2009', '2009'],
    ['0.30000000000000004', '0.3'],
    ['4111010001', '4111010001'],
    ['-12.5', '-12.5'],
    ['9.14403001922038E+17', '9.14403001922038e+17'],
    ['914403001922038216', '9.144030019220383e+17'],
    ['x', 'x'],
    ['', ''],
  ])('%s is told as %s', (raw, text) => {
    expect(textOfNumber(raw)).toBe(text);
  });

  it.each([
    [39945, false, '2009-05-12'],
    [39945.75, false, '2009-05-12'],
    [1, false, '1900-01-01'],
    [61, false, '1900-03-01'],
    [38483, true, '2009-05-12'],
    [1e12, false, '1000000000000'],
  ])('day %d counts as a date (from 1904: %s)', (serial, is1904, date) => {
    expect(dateOfSerial(serial, is1904)).toBe(date);
  });

  it.each([
    [14, undefined, true],
    [31, undefined, true],
    [0, undefined, false],
    [165, 'yyyy"年"m"月"d"日"', true],
    [166, '[$-804]yyyy-mm-dd;@', true],
    [167, '0.00"days"', false],
    [168, '[Red]#,##0.00', false],
    [169, '\\d0', false],
    [170, 'General', false],
  ])('format %d %s is one of dates: %s', (id, code, is) => {
    expect(isDateFormat(id, code)).toBe(is);
  });
});
