import { appendFile, close, fstat, ftruncate, open } from 'node:fs';
import { readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DocumentRevision, SearchDocument } from '../../../documents.ts';
import type { Pacer } from '../pacer.ts';
import { checksumOfText } from './checksum.ts';

export type LoggedWrite = { readonly put: SearchDocument } | { readonly remove: DocumentRevision };

const openFile = promisify(open);
const closeFile = promisify(close);
const appendToFile: (file: number, bytes: Buffer) => Promise<void> = promisify(appendFile);
const cutFile = promisify(ftruncate);
const statFile: (file: number) => Promise<{ size: number }> = promisify(fstat);

type Line = { readonly number: number; readonly text: string };

/**
 * What was written since the last snapshot, one line each with its checksum. It is with the operating system before a
 * write is acknowledged, so that a killed process comes back with everything it said it had. Files are numbered; a
 * snapshot says from which number on the log adds to it.
 */
export class WriteLog {
  readonly #directory: string;
  #number = 1;
  #queue: Line[] = [];
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;
  #file: { readonly number: number; readonly descriptor: number } | null = null;
  /** Bytes of the file that are whole lines: where a failed write is cut off. */
  #whole = 0;
  entries = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Puts a write in line. Call it in the order in which writes are carried out. */
  note(write: LoggedWrite): void {
    this.entries++;
    this.#queue.push({ number: this.#number, text: JSON.stringify(write) });
  }

  /** Resolves once all that was noted is in the file. Writes that wait at the same time share one. */
  flushed(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        this.#running = this.#writeQueue();
        return this.#running;
      });
    return this.#next;
  }

  /** Later writes go to another file, whose number it returns: what came before is about to be in a snapshot. */
  rotate(): number {
    this.entries = 0;
    return ++this.#number;
  }

  /**
   * All whole lines from a number on, oldest first. A last line that a crash cut short was never acknowledged and is
   * cut off; null when a line before it is damaged.
   */
  async read(from: number, pace: Pacer): Promise<readonly LoggedWrite[] | null> {
    const writes: LoggedWrite[] = [];
    const numbers = (await this.#numbers()).filter((number) => number >= from);
    for (const number of numbers) {
      const bytes = await readFile(this.#path(number));
      const end = bytes.lastIndexOf(10) + 1;
      if (end < bytes.length) await truncate(this.#path(number), end);
      for (let start = 0; start < end; ) {
        const stop = bytes.indexOf(10, start);
        const write = parseLine(bytes.toString('utf8', start, stop));
        if (!write) return null;
        writes.push(write);
        start = stop + 1;
        await pace();
      }
    }
    this.#number = Math.max(from, ...numbers);
    this.entries = writes.length;
    return writes;
  }

  /** The number of the oldest file, or null. */
  async oldest(): Promise<number | null> {
    return (await this.#numbers())[0] ?? null;
  }

  /** Deletes the files before a number. */
  async forget(before: number): Promise<void> {
    for (const number of await this.#numbers()) {
      if (number < before) await rm(this.#path(number), { force: true });
    }
  }

  async close(): Promise<void> {
    await this.#running.catch(() => {});
    await this.#closeFile();
  }

  async #writeQueue(): Promise<void> {
    const lines = this.#queue;
    this.#queue = [];
    for (let at = 0; at < lines.length; ) {
      const number = lines[at]?.number ?? 0;
      const first = at;
      while (lines[at]?.number === number) at++;
      const texts = lines.slice(first, at).map(({ text }) => `${checksumOfText(text)} ${text}\n`);
      await this.#append(number, Buffer.from(texts.join('')));
    }
  }

  async #append(number: number, bytes: Buffer): Promise<void> {
    const descriptor = await this.#open(number);
    try {
      await appendToFile(descriptor, bytes);
      this.#whole += bytes.length;
    } catch (error) {
      // What follows must not join a half line.
      await cutFile(descriptor, this.#whole).catch(() => {});
      await this.#closeFile();
      throw error;
    }
  }

  async #open(number: number): Promise<number> {
    if (this.#file?.number === number) return this.#file.descriptor;
    await this.#closeFile();
    const descriptor = await openFile(this.#path(number), 'a');
    this.#whole = (await statFile(descriptor)).size;
    this.#file = { number, descriptor };
    return descriptor;
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    if (file) await closeFile(file.descriptor).catch(() => {});
  }

  #path(number: number): string {
    return join(this.#directory, `search.log.${number}`);
  }

  async #numbers(): Promise<readonly number[]> {
    const names = await readdir(this.#directory);
    const numbers = names.map((name) => Number(/^search\.log\.(\d+)$/.exec(name)?.[1] ?? Number.NaN));
    return numbers.filter(Number.isInteger).sort((left, right) => left - right);
  }
}

function parseLine(line: string): LoggedWrite | null {
  const text = line.slice(9);
  if (line.slice(0, 8) !== checksumOfText(text)) return null;
  return JSON.parse(text) as LoggedWrite;
}
