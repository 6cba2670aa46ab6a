/** Bytes of an entry: 32 bits of a term's hash, then how strongly the document holds it (1…255). */
const ENTRY = 5;

/**
 * The index terms of a document in a form that is short to send and quick to look into: sorted hashes. Two terms share
 * a hash once in four billion times, which at worst lends a document a word that it does not hold.
 */
export class Impacts {
  readonly #bytes: Buffer;

  constructor(packed: string) {
    this.#bytes = Buffer.from(packed, 'base64');
  }

  /** 0 where the document does not hold the term. */
  of(hash: number): number {
    let low = 0;
    let high = Math.floor(this.#bytes.length / ENTRY) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#bytes.readUInt32LE(middle * ENTRY);
      if (found === hash) return this.#bytes.readUInt8(middle * ENTRY + 4);
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
    bytes.writeUInt32LE(hash, at * ENTRY);
    bytes.writeUInt8(impact, at * ENTRY + 4);
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
