/** Bytes of a hash and of an impact. */
const HASH = 4;
const ENTRY = HASH + 1;

/**
 * The index terms of a document in a form that is short to send and quick to look into: sorted hashes of 32 bits, then
 * how strongly the document holds each term (1…255). Two terms share a hash once in four billion times, which at worst
 * lends a document a word that it does not hold.
 */
export class Impacts {
  readonly #hashes: Uint32Array;
  readonly #impacts: Uint8Array;

  constructor(packed: string) {
    const { buffer, byteOffset, byteLength } = Buffer.from(packed, 'base64');
    const count = Math.floor(byteLength / ENTRY);
    // Copied, as the bytes may begin anywhere in a pool. Little-endian, as are all machines this runs on.
    this.#hashes = new Uint32Array(buffer.slice(byteOffset, byteOffset + count * HASH));
    this.#impacts = new Uint8Array(buffer, byteOffset + count * HASH, count);
  }

  /** 0 where the document does not hold the term. */
  of(hash: number): number {
    const hashes = this.#hashes;
    let low = 0;
    let high = hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = hashes[middle] ?? 0;
      if (found === hash) return this.#impacts[middle] ?? 0;
      if (found < hash) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}

/** Base64 of what `Impacts` reads. */
export function packImpacts(impacts: ReadonlyMap<string, number>): string {
  const entries = Array.from(impacts, ([term, impact]) => [hashOf(term), impact] as const);
  entries.sort(([left], [right]) => left - right);
  const bytes = Buffer.alloc(entries.length * ENTRY);
  for (const [at, [hash, impact]] of entries.entries()) {
    bytes.writeUInt32LE(hash, at * HASH);
    bytes.writeUInt8(impact, entries.length * HASH + at);
  }
  return bytes.toString('base64');
}

/** FNV-1a over UTF-16 units with the final mix of MurmurHash3; kept in indexes, so it must not change. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
