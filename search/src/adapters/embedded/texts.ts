import type { Pacer } from './pacer.ts';

/** Joined at a stretch. */
const STRETCH = 1000;

/** Texts as one array of bytes, each ended by a zero. A zero within a text becomes a space. */
export async function joinTexts(texts: readonly string[], pace: Pacer): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for (let at = 0; at < texts.length; at += STRETCH) {
    const stretch = texts.slice(at, at + STRETCH).map((text) => `${text.replaceAll('\0', ' ')}\0`);
    const part = Buffer.from(stretch.join(''));
    parts.push(part);
    length += part.length;
    await pace();
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
    await pace();
  }
  return all;
}

export async function splitTexts(bytes: Uint8Array, pace: Pacer): Promise<string[]> {
  const texts: string[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, start)) {
    texts.push(buffer.toString('utf8', start, end));
    start = end + 1;
    await pace();
  }
  return texts;
}
