import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';
import { BrokenFrame, Framing } from './framing.ts';

function message(length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(length, 16));
  bytes.writeInt32LE(length);
  return bytes;
}

describe('cutting a stream into messages', () => {
  it('waits until a message is whole', () => {
    const framing = new Framing();
    const whole = message(40);
    expect(framing.push(whole.subarray(0, 2))).toEqual([]);
    expect(framing.push(whole.subarray(2, 39))).toEqual([]);
    expect(framing.push(whole.subarray(39))).toEqual([whole]);
  });

  it('finds several in one piece, and the beginning of the next', () => {
    const framing = new Framing();
    const both = Buffer.concat([message(20), message(30), message(50).subarray(0, 10)]);
    expect(framing.push(both).map(({ length }) => length)).toEqual([20, 30]);
    expect(framing.push(message(50).subarray(10)).map(({ length }) => length)).toEqual([50]);
  });

  it.each([-1, 0, 15, 48_000_001])('refuses a length of %i', (length) => {
    expect(() => new Framing().push(message(length))).toThrow(BrokenFrame);
  });
});

describe('the checksum', () => {
  it('is the one of Castagnoli', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  });
});
