import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeCsv } from './csv.encoding.ts';
import { SpreadsheetUnreadable } from './spreadsheet.errors.ts';
import type { SheetRow, Spreadsheet } from './spreadsheet.ts';

const CHUNK_BYTES = 64 * 1024;
/** A row longer than this is one whose quotation mark never closes. */
const MAX_ROW_CHARACTERS = 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '，'] as const;

const noFaults: SheetRow['faults'] = new Map();

/** @throws SpreadsheetUnreadable */
export function openCsv(bytes: Buffer): Spreadsheet {
  const text = decodeCsv(bytes);
  if (text.includes('\0')) throw new SpreadsheetUnreadable('NOT_A_SPREADSHEET');
  const delimiter = delimiterOf(text);
  // As bytes again, so that a chunk may end within a character.
  const utf8 = Buffer.from(text);
  return {
    sheets: [{ name: null, rows: () => rowsOf(utf8, delimiter) }],
    notes: [],
    close: () => undefined,
  };
}

async function* rowsOf(utf8: Buffer, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    // 产品"灯王"系列: a quotation mark within a cell is part of it.
    relax_quotes: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  Readable.from(chunksOf(utf8)).pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells: cells.map(withoutGuard), faults: noFaults };
    }
  } catch (cause) {
    throw cause instanceof CsvError
      ? new SpreadsheetUnreadable('QUOTE_NOT_CLOSED', { what: number + 1, cause })
      : cause;
  }
}

/** The apostrophe that our reports put before what a spreadsheet program would take for a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
  }
}

/** What separates the most cells on the first line that is not blank. */
function delimiterOf(text: string): string {
  const line = /\S[^\r\n]*/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
