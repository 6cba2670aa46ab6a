export const HEADER_BYTES = 16;
export const LARGEST_MESSAGE = 48_000_000;

export class BrokenFrame extends Error {}

/** Cuts a stream of bytes into messages, each beginning with its own length. */
export class Framing {
  #chunks: Buffer[] = [];
  #bytes = 0;

  /** The messages that are complete now. Throws `BrokenFrame` when a length cannot be one. */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    const messages: Buffer[] = [];
    for (let message = this.#take(); message; message = this.#take()) messages.push(message);
    return messages;
  }

  #take(): Buffer | undefined {
    if (this.#bytes < HEADER_BYTES) return undefined;
    if ((this.#chunks[0]?.length ?? 0) < 4) this.#join();
    const length = this.#chunks[0]?.readInt32LE(0) ?? 0;
    if (length < HEADER_BYTES || length > LARGEST_MESSAGE) {
      throw new BrokenFrame(
        `a message of ${length} bytes cannot be: ${HEADER_BYTES} to ${LARGEST_MESSAGE} are allowed`,
      );
    }
    if (this.#bytes < length) return undefined;
    const all = this.#join();
    this.#bytes -= length;
    this.#chunks = this.#bytes ? [all.subarray(length)] : [];
    return all.subarray(0, length);
  }

  #join(): Buffer {
    const [first] = this.#chunks;
    const all = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}
