/** A finished file on this machine, about to be taken over. */
export type IncomingBytes = { readonly path: string; readonly size: number; readonly contentType: string };

/** Where the bytes of files lie: a folder, or a bucket. Keys are ours alone: small letters, digits and `_`. */
export interface FileStorage {
  /** A folder on this machine for what is still coming in; whoever puts something there takes it away again. */
  readonly incoming: string;
  /** Takes the file over: afterwards it may be gone from where it was. Repeating it replaces what was there. */
  put(key: string, bytes: IncomingBytes): Promise<void>;
  /** From its first byte to its last. @throws StoredFileMissing @throws StorageUnavailable */
  open(key: string): Promise<AsyncIterable<Uint8Array>>;
  /** Removing what is not there is no fault. @throws StorageUnavailable */
  remove(key: string): Promise<void>;
  close(): Promise<void>;
}

/** The storage answers, and has no such file. */
export class StoredFileMissing extends Error {
  constructor(key: string, cause: unknown) {
    super(`the storage has no file ${key}`, { cause });
    this.name = 'StoredFileMissing';
  }
}

/** The storage does not answer now. */
export class StorageUnavailable extends Error {
  constructor(cause: unknown) {
    super('the file storage does not answer', { cause });
    this.name = 'StorageUnavailable';
  }
}
