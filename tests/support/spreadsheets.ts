import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'dengqiao-spreadsheets-'));
let files = 0;

/** A file for one test; the system clears its folder. */
export function fileOf(content: string | Buffer, name = 'list.csv'): string {
  files += 1;
  const file = join(folder, `${files}-${name}`);
  writeFileSync(file, content);
  return file;
}

/** Rows as a spreadsheet program saves them. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

let gbBytes: Map<string, Buffer> | undefined;

/** Node reads GB18030 but does not write it: the table of its two-byte characters is read backwards. */
export function gb18030Of(text: string): Buffer {
  gbBytes ??= readTwoByteTable();
  return Buffer.concat([...text].map((character) => gbBytes?.get(character) ?? Buffer.from(character)));
}

function readTwoByteTable(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && character !== '\ufffd') table.set(character, bytes);
    }
  }
  return table;
}

/** A number, a text, or the inside of a cell as it stands in the file: `{ xml: '<f>1/0</f>', type: 'e' }`. */
export type Cell = string | number | null | { xml: string; type?: string; style?: number };

export type WorkbookWish = {
  sheets?: readonly { name: string; rows: readonly (readonly Cell[])[]; merges?: readonly string[] }[];
  rows?: readonly (readonly Cell[])[];
  merges?: readonly string[];
  /** More entries, or others in place of those that belong. */
  entries?: readonly ZipEntry[];
};

/** A workbook as the format wants it; its style 1 is a date. */
export function xlsxOf({ rows = [], merges = [], entries = [], ...wish }: WorkbookWish): Buffer {
  const sheets = wish.sheets ?? [{ name: '名单', rows, merges }];
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const own: ZipEntry[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="st" Type="${office}/styles" Target="styles.xml"/>${sheets.map((_, index) => `<Relationship Id="s${index}" Type="${office}/worksheet" Target="worksheets/sheet${index}.xml"/>`).join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content: sheetXml(sheet.rows, sheet.merges ?? []),
    })),
  ];
  const replaced = new Set(entries.map(({ name }) => name));
  return zipOf([...own.filter(({ name }) => !replaced.has(name)), ...entries]);
}

export function sheetXml(rows: readonly (readonly Cell[])[], merges: readonly string[] = []): string {
  const body = rows
    .map((cells, index) => `<row r="${index + 1}">${cells.map(cellXml).join('')}</row>`)
    .join('');
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0"?><worksheet><sheetData>${body}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c t="${cell.type ?? 'n'}" s="${cell.style ?? 0}">${cell.xml}</c>`;
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

export type ZipEntry = {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory claims that it unpacks to, where that is a lie. */
  readonly claimedSize?: number;
};

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claimedSize ?? bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, path, packed]);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, path);
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}
