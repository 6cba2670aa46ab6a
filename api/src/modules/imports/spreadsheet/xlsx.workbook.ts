import { SpreadsheetUnreadable } from './spreadsheet.errors.ts';
import type { Archive } from './xlsx.archive.ts';
import { isDateFormat } from './xlsx.numbers.ts';
import { scanXml, type XmlHandler } from './xlsx.xml.ts';

export type Workbook = {
  /** In the order of the tabs; hidden ones are left out. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** By style index: whether numbers of that style are dates. */
  readonly isDateStyle: readonly boolean[];
  readonly strings: readonly string[];
  /** Whether days count from 1904, as old Macs did. */
  readonly is1904: boolean;
};

type Relations = ReadonlyMap<string, { readonly type: string; readonly path: string }>;

/** @throws SpreadsheetUnreadable */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const top = await readRelations(archive, '');
  const path = pathOfType(top, 'officeDocument') ?? 'xl/workbook.xml';
  const relations = await readRelations(archive, path);
  const stringsPath = pathOfType(relations, 'sharedStrings');
  const stylesPath = pathOfType(relations, 'styles');
  archive.allow([path, ...[...relations.values()].map((relation) => relation.path)]);

  const { sheets, is1904 } = await readSheetList(archive, path);
  return {
    is1904,
    sheets: sheets.flatMap(({ name, id }) => {
      const relation = relations.get(id);
      return relation?.type === 'worksheet' ? [{ name, path: relation.path }] : [];
    }),
    strings: stringsPath ? await readStrings(archive, stringsPath) : [],
    isDateStyle: stylesPath ? await readDateStyles(archive, stylesPath) : [],
  };
}

async function readSheetList(archive: Archive, path: string) {
  const sheets: { name: string; id: string }[] = [];
  let is1904 = false;
  await scan(archive, path, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') {
        sheets.push({ name: attributes.name ?? '', id: attributes.id ?? '' });
      }
    },
  });
  return { sheets, is1904 };
}

/** Where the parts of a part lie, by relation id. */
async function readRelations(archive: Archive, path: string): Promise<Relations> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations = new Map<string, { type: string; path: string }>();
  const stream = await archive.open(`${folder}_rels/${path.slice(slash)}.rels`);
  if (!stream) return relations;
  await scanXml(stream, {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || !Id || TargetMode === 'External') return;
      const absolute = new URL(Target, `file:///${folder}`).pathname.slice(1);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: decodeURIComponent(absolute) });
    },
  });
  return relations;
}

function pathOfType(relations: Relations, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.path;
}

async function readStrings(archive: Archive, path: string): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await scan(archive, path, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 't') isText = true;
      if (name === 'rPh') isPhonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current));
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
    text(text) {
      if (isText && !isPhonetic) current += text;
    },
  });
  return strings;
}

async function readDateStyles(archive: Archive, path: string): Promise<boolean[]> {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let isCellStyles = false;
  await scan(archive, path, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') formats.set(numFmtId, formatCode);
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'xf' && isCellStyles) styles.push(isDateFormat(Number(numFmtId), formats.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}

async function scan(archive: Archive, path: string, handler: XmlHandler): Promise<void> {
  const stream = await archive.open(path);
  if (!stream) throw new SpreadsheetUnreadable('DAMAGED');
  await scanXml(stream, handler);
}

/** `_x000D_` is how the format writes characters that XML cannot hold. */
export function unescapeText(text: string): string {
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
