import { describe, expect, it } from 'vitest';
import { decodeCsv } from './csv.encoding.ts';

/** 学校名称 and 北京大学 in GBK. */
const gbk = Buffer.from('d1a7d0a3c3fbb3c60ab1b1bea9b4f3d1a70a', 'hex');
const text = '学校名称\n北京大学\n';

describe('the text of a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030', gbk],
  ])('is read from %s', (_, bytes) => {
    expect(decodeCsv(bytes)).toBe(text);
  });

  it('is read from GB18030 with characters of four bytes', () => {
    // U+20000, which GBK does not have.
    expect(decodeCsv(Buffer.concat([gbk, Buffer.from('95328236', 'hex')]))).toBe(`${text}𠀀`);
  });

  it('is GB18030 also where single lines look like UTF-8: the famous 联通', () => {
    const unicom = Buffer.from('c1aacda80a', 'hex');
    expect(decodeCsv(Buffer.concat([gbk, unicom]))).toBe(`${text}联通\n`);
  });

  it('is refused where two encodings are mixed, with the first line of the rarer one', () => {
    const mixed = Buffer.concat([Buffer.from(text.repeat(3)), gbk]);
    expect(() => decodeCsv(mixed)).toThrow(expect.objectContaining({ reason: 'ENCODING_MIXED' }));
    expect(() => decodeCsv(mixed)).toThrow(/line 7/);
    const other = Buffer.concat([gbk, gbk, Buffer.from('清华大学\n')]);
    expect(() => decodeCsv(other)).toThrow(/line 5/);
  });

  it('is refused where it is neither, with the line', () => {
    const broken = Buffer.concat([gbk, Buffer.from([0xff, 0x31, 0x0a])]);
    expect(() => decodeCsv(broken)).toThrow(expect.objectContaining({ reason: 'ENCODING_UNKNOWN' }));
    expect(() => decodeCsv(broken)).toThrow(/line 3/);
  });

  it('is refused where UTF-16 ends in the middle of a character', () => {
    expect(() => decodeCsv(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toThrow(
      expect.objectContaining({ reason: 'DAMAGED' }),
    );
  });
});
