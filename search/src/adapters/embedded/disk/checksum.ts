import { crc32 } from 'node:zlib';
import type { Pacer } from '../pacer.ts';

/** Bytes read at a stretch: about a millisecond. */
const STRETCH = 1 << 20;

/** CRC-32, a stretch at a time. */
export async function checksumOf(bytes: Uint8Array, pace: Pacer): Promise<number> {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += STRETCH) {
    sum = crc32(bytes.subarray(at, at + STRETCH), sum);
    await pace();
  }
  return sum;
}

/** CRC-32 of a text in eight hexadecimal digits. */
export function checksumOfText(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
