import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { contentOf } from './file.content.ts';
import { FileRefused, labelOf, MAX_FILE_BYTES } from './file.errors.ts';
import { cleanName, endingOf } from './file.name.ts';
import { type FileType, fileTypes, typeOfEnding } from './file.types.ts';

/** A file as it comes in: nothing of it is believed. */
export type IncomingFile = {
  readonly name: string;
  readonly bytes: Readable;
  /** @throws where something comes behind it. */
  end(): Promise<void>;
};

/** A file that lies on this machine, checked by its content, and is to be stored. */
export type CheckedFile = {
  readonly path: string;
  readonly name: string;
  readonly contentType: FileType;
  readonly size: number;
  readonly sha256: string;
};

export type Patience = {
  /** So long nothing may come. */
  readonly stallMs: number;
};

export const usualPatience: Patience = { stallMs: 20_000 };

/** Whoever sends too much is heard out so far, since a browser reads an answer only once it has sent all. */
const HEARD_OUT = 2 * MAX_FILE_BYTES;

/**
 * Writes a stream to a file in `folder`, a piece at a time, and says what it is; where it is refused nothing stays.
 * @throws FileRefused
 */
export async function takeIn({ name, bytes, end }: IncomingFile, folder: string, patience: Patience) {
  const shown = cleanName(name);
  const path = join(folder, randomUUID());
  try {
    const { size, sha256 } = await write(bytes, path, patience);
    await end();
    if (size === 0) throw new FileRefused('FILE_EMPTY', { name: shown });
    return { path, size, sha256, ...(await judge(path, shown)) } satisfies CheckedFile;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function write(bytes: Readable, path: string, patience: Patience) {
  const hash = createHash('sha256');
  // `wx`: nothing that lies there is written over, and no link is followed.
  const handle = await open(path, 'wx', 0o600);
  try {
    const size = await copy(bytes, handle, { hash, patience });
    await handle.sync();
    return { size, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

type Copying = { readonly hash: ReturnType<typeof createHash>; readonly patience: Patience };

async function copy(bytes: Readable, handle: FileHandle, { hash, patience }: Copying): Promise<number> {
  let size = 0;
  const stalled = setTimeout(() => bytes.destroy(new FileRefused('UPLOAD_TOO_SLOW')), patience.stallMs);
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      stalled.refresh();
      size += chunk.length;
      if (size > HEARD_OUT) break;
      if (size > MAX_FILE_BYTES) continue;
      hash.update(chunk);
      await handle.write(chunk);
    }
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : new FileRefused('UPLOAD_INCOMPLETE', { cause });
  } finally {
    clearTimeout(stalled);
  }
  if (size > MAX_FILE_BYTES) throw new FileRefused('FILE_TOO_LARGE');
  return size;
}

/** The ending has to say what the content is: a lie in either is told. */
async function judge(path: string, name: string): Promise<{ name: string; contentType: FileType }> {
  const content = await contentOf(path);
  if (content.kind === 'DAMAGED') throw new FileRefused('FILE_DAMAGED', { name });
  if (content.kind === 'MACRO') throw new FileRefused('FILE_WITH_MACRO', { name });
  const ending = endingOf(name);
  const said = typeOfEnding(ending);
  if (content.kind === 'OTHER') {
    throw new FileRefused(said ? 'FILE_TYPE_MISMATCH' : 'FILE_TYPE_NOT_ALLOWED', {
      name,
      what: content.what,
    });
  }
  const { type } = content;
  // Without an ending, the content gives it one.
  if (ending === '') return { name: `${name}.${fileTypes[type].endings[0]}`, contentType: type };
  if (!said) {
    const what = { zh: ` .${ending} 文件`, en: `a .${ending} file` };
    throw new FileRefused('FILE_TYPE_NOT_ALLOWED', { name, what });
  }
  if (said !== type && !(said === 'text/csv' && type === 'text/plain')) {
    throw new FileRefused('FILE_TYPE_MISMATCH', { name, what: labelOf(type) });
  }
  return { name, contentType: said };
}
