import { closeSync, existsSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreDiskFull, StoreFileCorrupted, StoreFileForeign, StoreFolderUnwritable } from '../failures.ts';
import { makeFolder } from './make-folder.ts';

export const dataFileIn = (folder: string): string => join(folder, 'store.mdb');

/** LMDB's mark at the beginning of its two first pages, behind a page header of 24 bytes. */
const MAGIC = 0xbeefc0de;
const VERSION = 2;
const MAGIC_AT = 24;
const VERSION_AT = 28;
const HEAD_BYTES = 32;

/** Makes the folder and proves that it can be written. Throws a `StoreFailure`. */
export function prepareFolder(folder: string): void {
  const probe = join(folder, `.store-probe-${process.pid}`);
  try {
    makeFolder(folder);
    try {
      writeFileSync(probe, 'x');
    } finally {
      rmSync(probe, { force: true });
    }
  } catch (error) {
    if (isCode(error, 'ENOSPC') || isCode(error, 'EFBIG')) throw new StoreDiskFull(folder, error);
    throw new StoreFolderUnwritable(folder, error);
  }
}

/** Looks at the file before LMDB does, which would take some of these for a reason to crash. Throws a `StoreFailure`. */
export function checkDataFile(file: string): void {
  if (!existsSync(file)) return;
  const { size } = statOf(file);
  if (size === 0) return;
  const head = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, HEAD_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  if (head.readUInt32LE(MAGIC_AT) !== MAGIC) throw new StoreFileForeign(file);
  if ((head.readUInt32LE(VERSION_AT) & 0xffff) !== VERSION) throw new StoreFileForeign(file);
  if (size < 2 * 4_096) throw new StoreFileCorrupted(file, `it ends after ${size} bytes`);
}

function statOf(file: string) {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new StoreFileForeign(file, 'it is no file');
    return stat;
  } catch (error) {
    if (error instanceof StoreFileForeign) throw error;
    throw new StoreFolderUnwritable(file, error);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
