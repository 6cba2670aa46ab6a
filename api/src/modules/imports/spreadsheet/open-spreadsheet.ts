import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { openCsv } from './csv.ts';
import { recognize } from './recognize.ts';
import { MAX_FILE_BYTES, SpreadsheetUnreadable } from './spreadsheet.errors.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { openXlsx } from './xlsx.ts';

/**
 * Opens a CSV or XLSX file of at most 64 MB; what it is shows in its content, not in its name.
 * @throws SpreadsheetUnreadable which says what is wrong and what to do.
 */
export async function openSpreadsheet(file: string): Promise<Spreadsheet> {
  const handle = await openFile(file);
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new SpreadsheetUnreadable('NOT_A_FILE');
    if (!stat.isFile()) throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET');
    if (stat.size > MAX_FILE_BYTES) throw new SpreadsheetUnreadable('TOO_LARGE');
    // Read whole: the file may change under a second walk, and 64 MB are little.
    const bytes = await readUpTo(stat.size, handle);
    return recognize(bytes) === 'ZIP' ? await openXlsx(bytes) : openCsv(bytes);
  } finally {
    await handle.close();
  }
}

/** No further than it was long when it was opened: somebody may still write to it. */
async function readUpTo(size: number, handle: FileHandle): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** A pipe that nobody writes to would keep us waiting before we could see that it is one. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const reasons = {
  ENOENT: 'NOT_FOUND',
  ENOTDIR: 'NOT_FOUND',
  ENAMETOOLONG: 'NOT_FOUND',
  EISDIR: 'NOT_A_FILE',
  EACCES: 'NOT_READABLE',
  EPERM: 'NOT_READABLE',
} as const;

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, AT_ONCE);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason = Object.entries(reasons).find(([known]) => known === code)?.[1];
    throw reason ? new SpreadsheetUnreadable(reason, { cause }) : cause;
  }
}
