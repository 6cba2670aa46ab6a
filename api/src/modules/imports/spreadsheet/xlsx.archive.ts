import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise } from 'yauzl';
import { MAX_UNPACKED_BYTES, SpreadsheetUnreadable } from './spreadsheet.errors.ts';

/** A real workbook has a few dozen. */
const MAX_ENTRIES = 10_000;

export type Archive = {
  readonly paths: readonly string[];
  /** Null where there is no such entry. @throws SpreadsheetUnreadable */
  open(path: string): Promise<Readable | null>;
  /** Refuses to go on where the entries together unpack to more than is healthy. @throws SpreadsheetUnreadable */
  allow(paths: readonly string[]): void;
  close(): void;
};

/** @throws SpreadsheetUnreadable */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new SpreadsheetUnreadable('OLD_OR_ENCRYPTED');
      if (entries.size >= MAX_ENTRIES) throw new SpreadsheetUnreadable('UNPACKS_TOO_LARGE');
      entries.set(entry.fileName.toLowerCase(), entry);
    }
    return {
      paths: [...entries.keys()],
      async open(path) {
        const entry = entries.get(path.toLowerCase());
        // yauzl ends the stream with an error as soon as it gives more than its entry declares.
        return entry ? zip.openReadStreamPromise(entry) : null;
      },
      allow(paths) {
        const sizes = paths.map((path) => entries.get(path.toLowerCase())?.uncompressedSize ?? 0);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        if (total > MAX_UNPACKED_BYTES) throw new SpreadsheetUnreadable('UNPACKS_TOO_LARGE');
      },
      close: () => zip.close(),
    };
  } catch (cause) {
    throw damaged(cause);
  }
}

/** What a library says of broken contents, as our sentence. */
export function damaged(cause: unknown): unknown {
  if (cause instanceof SpreadsheetUnreadable) return cause;
  return new SpreadsheetUnreadable('DAMAGED', { cause });
}
