import { Long } from 'bson';
import { encode } from '../storage/codec.ts';
import type { Snapshot } from '../storage/files.ts';
import { fail } from '../values/server-error.ts';
import type { Document } from '../values/types.ts';

const LARGEST_BATCH = 16_000_000;
const TIMEOUT_MS = 600_000;

export type CursorRequest = {
  ns: string;
  /** Bytes of the documents; closed (`return`) when the cursor ends early. */
  documents: Iterator<Buffer>;
  batchSize: number;
  snapshot?: Snapshot | undefined;
  /** How many documents at most, over all batches. */
  limit?: number;
  /** Nothing beyond the first batch. */
  single?: boolean;
};

type Cursor = Omit<CursorRequest, 'batchSize' | 'limit'> & {
  left: number;
  ended: boolean;
  /** Read, but too large for the last batch. */
  held: Buffer | undefined;
  usedAt: number;
};

/** Results that did not fit into one reply. */
export class Cursors {
  #open = new Map<bigint, Cursor>();
  #nextId = 1n;

  get size(): number {
    return this.#open.size;
  }

  /** The reply with the first batch; `id` is 0 when that was all. */
  open({ batchSize, limit = Number.POSITIVE_INFINITY, ...request }: CursorRequest): Document {
    const cursor: Cursor = { ...request, left: limit, ended: false, held: undefined, usedAt: Date.now() };
    const { ns } = request;
    const firstBatch = pull(cursor, batchSize);
    if (cursor.ended || request.single) {
      close(cursor);
      return { cursor: { firstBatch, id: Long.ZERO, ns } };
    }
    const id = this.#nextId++;
    this.#open.set(id, cursor);
    return { cursor: { firstBatch, id: Long.fromBigInt(id), ns } };
  }

  more(id: bigint, batchSize: number): Document {
    const cursor = this.#open.get(id);
    if (!cursor) fail(43, 'CursorNotFound', `cursor id ${id} not found`);
    try {
      const nextBatch = pull(cursor, batchSize);
      if (cursor.ended) this.kill(id);
      return { cursor: { nextBatch, id: cursor.ended ? Long.ZERO : Long.fromBigInt(id), ns: cursor.ns } };
    } catch (error) {
      this.kill(id);
      throw error;
    }
  }

  kill(id: bigint): boolean {
    const cursor = this.#open.get(id);
    if (cursor) close(cursor);
    return this.#open.delete(id);
  }

  /** Ends what nobody has asked for in ten minutes: an open snapshot keeps the file from reusing space. */
  expire(now = Date.now()): void {
    for (const [id, { usedAt }] of this.#open) if (now - usedAt > TIMEOUT_MS) this.kill(id);
  }

  closeAll(): void {
    for (const id of [...this.#open.keys()]) this.kill(id);
  }
}

/** Bytes of computed documents, one at a time. */
export function* encoded(documents: Iterable<Document>): Generator<Buffer> {
  for (const document of documents) yield encode(document);
}

/** The generators end first: an iterator of LMDB left open would pin its snapshot for later readers. */
function close({ documents, snapshot }: Cursor): void {
  documents.return?.();
  snapshot?.done();
}

function pull(cursor: Cursor, count: number): Buffer[] {
  const batch: Buffer[] = [];
  let size = 0;
  try {
    while (batch.length < count && !cursor.ended) {
      const document = cursor.held ?? next(cursor);
      cursor.held = undefined;
      if (!document) break;
      if (batch.length && size + document.length > LARGEST_BATCH) {
        cursor.held = document;
        break;
      }
      batch.push(document);
      size += document.length;
      if (--cursor.left <= 0) cursor.ended = true;
    }
  } catch (error) {
    close(cursor);
    throw error;
  }
  cursor.usedAt = Date.now();
  return batch;
}

function next(cursor: Cursor): Buffer | undefined {
  const { value, done } = cursor.left > 0 ? cursor.documents.next() : { value: undefined, done: true };
  if (done) cursor.ended = true;
  return done ? undefined : value;
}
