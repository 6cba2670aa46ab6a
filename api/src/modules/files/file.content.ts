import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { openPromise } from 'yauzl';
import type { Text } from '#kernel/errors.ts';
import type { FileType } from './file.types.ts';

/** What a file is by its content: one of the types that are taken, or something else, told in words. */
export type Content =
  | { readonly kind: 'KNOWN'; readonly type: FileType }
  | { readonly kind: 'OTHER'; readonly what: Text }
  | { readonly kind: 'MACRO' }
  | { readonly kind: 'DAMAGED' };

type Signature = readonly [bytes: readonly number[] | string, what: FileType | Text];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const program: Text = { zh: '可执行程序', en: 'a program' };
const archive = (name: string): Text => ({ zh: `${name} 压缩包`, en: `a ${name} archive` });
const page: Text = { zh: '网页（HTML、SVG 或 XML）', en: 'a web page (HTML, SVG or XML)' };
const unknown: Text = { zh: '认不出的格式', en: 'of a format that is not known here' };

const signatures: readonly Signature[] = [
  ['%PDF-', 'application/pdf'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
  [[0xff, 0xd8, 0xff], 'image/jpeg'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    {
      zh: '旧版 Office 文件（.doc、.xls、.ppt）或加密文件',
      en: 'an old Office file (.doc, .xls, .ppt) or encrypted',
    },
  ],
  ['GIF8', { zh: 'GIF 图片', en: 'a GIF image' }],
  ['Rar!', archive('RAR')],
  [[0x37, 0x7a, 0xbc, 0xaf], archive('7z')],
  [[0x1f, 0x8b], archive('gzip')],
  ['MZ', program],
  [[0x7f, 0x45, 0x4c, 0x46], program],
  ['#!', { zh: '脚本', en: 'a script' }],
];

/** More entries than any document has. */
const MAX_ENTRIES = 10_000;
const HEAD = 1_024;

/** By its bytes alone; of a text, all of them are read, a piece at a time. */
export async function contentOf(path: string): Promise<Content> {
  const head = await headOf(path);
  if (begins(head, ZIP)) return packed(path);
  if (begins(head, 'RIFF') && head.toString('latin1', 8, 12) === 'WEBP') return known('image/webp');
  const found = signatures.find(([bytes]) => begins(head, bytes));
  if (found) return typeof found[1] === 'string' ? known(found[1]) : { kind: 'OTHER', what: found[1] };
  // Leading blanks and marks are passed over, as a browser does that looks for a page.
  const start = head.toString('latin1').replace(/^(?:ï»¿)?[\s\0]*/, '');
  if (/^<(?:[!?a-z])/i.test(start)) return { kind: 'OTHER', what: page };
  return (await isText(path)) ? known('text/plain') : { kind: 'OTHER', what: unknown };
}

const officeParts: readonly (readonly [string, FileType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** An Office document by its parts, else an archive. Its directory is read, nothing is unpacked. */
async function packed(path: string): Promise<Content> {
  const names = await namesIn(path).catch(() => null);
  if (!names) return { kind: 'DAMAGED' };
  if (!names.has('[content_types].xml')) return known('application/zip');
  if ([...names].some((name) => name.endsWith('vbaproject.bin'))) return { kind: 'MACRO' };
  const part = officeParts.find(([name]) => names.has(name));
  return known(part?.[1] ?? 'application/zip');
}

async function namesIn(path: string): Promise<Set<string>> {
  const zip = await openPromise(path, { lazyEntries: true });
  const names = new Set<string>();
  try {
    for await (const { fileName } of zip.eachEntry()) {
      if (names.size >= MAX_ENTRIES) throw new Error('too many entries');
      names.add(fileName.toLowerCase());
    }
  } finally {
    zip.close();
  }
  return names;
}

/** UTF-8, GB18030 or marked UTF-16, and no control characters but those of lines and columns. */
async function isText(path: string): Promise<boolean> {
  const mark = (await headOf(path)).subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return decodes(path, mark === 'fffe' ? 'utf-16le' : 'utf-16be');
  return (await decodes(path, 'utf-8')) || decodes(path, 'gb18030');
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (/(?![\t\n\f\r])\p{Cc}/u.test(decoder.decode(chunk as Uint8Array, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function known(type: FileType): Content {
  return { kind: 'KNOWN', type };
}

function begins(head: Buffer, bytes: readonly number[] | string): boolean {
  const wanted = typeof bytes === 'string' ? [...Buffer.from(bytes, 'latin1')] : bytes;
  return wanted.every((byte, index) => head[index] === byte);
}
