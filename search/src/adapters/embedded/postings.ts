import { sharedArray } from './shared-memory.ts';

/** Growable bytes in shared memory. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1 << 16) {
    this.bytes = sharedArray('Uint8Array', capacity) as Uint8Array;
  }

  reserve(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const size = Math.max(this.length + extra, Math.ceil(this.bytes.length * 1.5));
    const grown = sharedArray('Uint8Array', size) as Uint8Array;
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** A posting as a variable-length gap to the slot before, and the impact. */
  posting(gap: number, impact: number): void {
    if (this.length + 6 > this.bytes.length) this.reserve(6);
    let rest = gap;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
    this.bytes[this.length++] = impact;
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
