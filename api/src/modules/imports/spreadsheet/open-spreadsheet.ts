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
    const bytes = await handle.readFile();
    // Read whole: the file may change under a second walk, and 64 MB are little.
    return recognize(bytes) === 'ZIP' ? await openXlsx(bytes) : openCsv(bytes);
  } finally {
    await handle.close();
  }
}

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
    return await open(file, 'r');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason = Object.entries(reasons).find(([known]) => known === code)?.[1];
    throw reason ? new SpreadsheetUnreadable(reason, { cause }) : cause;
  }
}
