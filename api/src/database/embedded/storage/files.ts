import { type Database, open, type RootDatabase, type Transaction } from 'lmdb';

export type Bytes = Database<Buffer, Buffer>;

/** The file's tables: documents by collection and record, index entries by index and key, one catalog entry a collection. */
export type Files = { root: RootDatabase<Buffer, Buffer>; documents: Bytes; entries: Bytes; catalog: Bytes };

/** A snapshot to read from, for cursors that outlive one turn; `done` lets the file reuse its space. */
export type Snapshot = Transaction & { done(): void };

const BINARY = { keyEncoding: 'binary', encoding: 'binary' } as const;
/** Every open cursor holds a place in the table of readers. */
const MOST_READERS = 4_096;

export function openFiles(path: string): Files {
  const root = open<Buffer, Buffer>({ path, ...BINARY, maxDbs: 8, maxReaders: MOST_READERS, noSubdir: true });
  return {
    root,
    documents: root.openDB<Buffer, Buffer>({ name: 'docs', ...BINARY }),
    entries: root.openDB<Buffer, Buffer>({ name: 'idx', ...BINARY }),
    catalog: root.openDB<Buffer, Buffer>({ name: 'meta', ...BINARY }),
  };
}
