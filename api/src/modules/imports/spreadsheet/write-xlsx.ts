import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** How a cell looks: a header, and what became of a row. */
export const cellStyles = ['PLAIN', 'HEAD', 'GOOD', 'BAD', 'QUIET', 'REQUIRED', 'QUOTED', 'NUMBER'] as const;
export type CellStyle = (typeof cellStyles)[number];

/** A text, or one with a look of its own. */
export type WrittenCell = string | { readonly text: string; readonly style: CellStyle };

export type WrittenSheet = {
  readonly name: string;
  /** In characters, from column A on. */
  readonly widths?: readonly number[];
  /** The first so many rows stay in sight. */
  readonly frozenRows?: number;
  /** Lists to choose from: for the cells of a column (from 0) below the header, what stands in a column of another sheet. */
  readonly choices?: readonly { column: number; sheet: string; from: number; count: number }[];
  /** What a cell of a column (from 0) tells while one is in it, below the header. */
  readonly hints?: readonly { column: number; title: string; text: string }[];
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
};

const LONGEST_CELL = 32_000;
const CHOSEN_ROWS = 20_001;
/** Of what spreadsheet programs show beside a cell: what is longer makes the file damaged to them. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * An Excel workbook, row by row as they come. Every cell is a string by its type, or a number that was asked for as one,
 * so nothing in it is ever run; what begins like a formula is also marked as quoted, so that it stays text when somebody
 * edits it.
 */
export function writeXlsx(sheets: readonly WrittenSheet[]): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  const numbered = sheets.map((sheet, place) => ({ sheet, number: place + 1 }));
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(HEAD + text), name);
  add('[Content_Types].xml', contentTypes(sheets.length));
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="s${number}"/>`).join('')}</sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/>${numbered.map(({ number }) => `<Relationship Id="s${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}</Relationships>`,
  );
  add('xl/styles.xml', STYLES);
  for (const { sheet, number } of numbered) {
    const content = Readable.from(sheetXml(sheet), { objectMode: false });
    content.on('error', fail);
    zip.addReadStream(content, `xl/worksheets/sheet${number}.xml`);
  }
  zip.end();
  pipeline(zip.outputStream as Readable, out).catch(fail);
  return out;
}

const fonts = [
  '<sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="11"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FF1B6B3A"/><name val="Calibri"/>',
  '<b/><sz val="11"/><color rgb="FFB3261E"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FF6B7280"/><name val="Calibri"/>',
];
const fills = ['none', 'gray125', 'FFF1F3F5', 'FFE7F5EC', 'FFFDECEA', 'FFFFF3DC'];

/** In the order of `cellStyles`. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts><fills count="${fills.length}">${fills.map(fillXml).join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellStyles.length}">${[
  [0, 0],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 0],
  [1, 5],
  [0, 0],
  [0, 0],
]
  .map(
    ([font, fill], place) =>
      `<xf numFmtId="${cellStyles[place] === 'NUMBER' ? 0 : 49}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${cellStyles[place] === 'QUOTED' ? ' quotePrefix="1"' : ''}><alignment vertical="top" wrapText="1"/></xf>`,
  )
  .join('')}</cellXfs></styleSheet>`;

function fillXml(fill: string): string {
  const isColor = fill.length === 8 && fill.startsWith('FF');
  return isColor
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/></patternFill></fill>`
    : `<fill><patternFill patternType="${fill}"/></fill>`;
}

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, place) =>
      `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}

const ROWS_AT_ONCE = 100;

async function* sheetXml({
  widths = [],
  frozenRows = 0,
  choices = [],
  hints = [],
  rows,
}: WrittenSheet): AsyncGenerator<string> {
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozenRows > 0 ? pane : ''}</sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
  let number = 0;
  let waiting = '';
  for await (const cells of rows) {
    number += 1;
    waiting += `<row r="${number}">${cells.map((cell, place) => cellXml(cell, letterOf(place) + number)).join('')}</row>`;
    if (number % ROWS_AT_ONCE > 0) continue;
    yield waiting;
    waiting = '';
  }
  yield `${waiting}</sheetData>${validationsXml({ choices, hints })}</worksheet>`;
}

type Guides = Required<Pick<WrittenSheet, 'choices' | 'hints'>>;

/** One a column: what there is to choose from, and what is told. Another value is taken all the same. */
function validationsXml({ choices, hints }: Guides): string {
  const columns = [...new Set([...choices, ...hints].map(({ column }) => column))];
  const validations = columns.map((column) => {
    const letter = letterOf(column);
    const choice = choices.find((one) => one.column === column);
    const hint = hints.find((one) => one.column === column);
    const told = hint
      ? ` showInputMessage="1" promptTitle="${shortened(hint.title, LONGEST_TITLE)}" prompt="${shortened(hint.text, LONGEST_PROMPT)}"`
      : '';
    const listed = choice
      ? `<formula1>'${escaped(choice.sheet)}'!$${letterOf(choice.from)}$2:$${letterOf(choice.from)}$${choice.count + 1}</formula1>`
      : '';
    return `<dataValidation${choice ? ' type="list"' : ''} allowBlank="1" showErrorMessage="0"${told} sqref="${letter}2:${letter}${CHOSEN_ROWS}">${listed}</dataValidation>`;
  });
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function shortened(text: string, most: number): string {
  return escaped([...text].slice(0, most).join('')).replaceAll('\n', '&#10;');
}

/** Any other text is none, whatever it was marked as. */
const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** With its place: the format lets it out, and not all programs that read it do. */
function cellXml(cell: WrittenCell, at: string): string {
  const { text, style } =
    typeof cell === 'string'
      ? { text: cell, style: isLikeFormula(cell) ? ('QUOTED' as const) : ('PLAIN' as const) }
      : cell;
  if (text === '') return '';
  if (style === 'NUMBER' && NUMBER.test(text))
    return `<c r="${at}" s="${cellStyles.indexOf(style)}"><v>${text}</v></c>`;
  const kept = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
  return `<c r="${at}" t="inlineStr" s="${cellStyles.indexOf(style)}"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`;
}

/** What spreadsheet programs run; the wide ones are typed with a Chinese keyboard. */
export function isLikeFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text);
}

/** The format takes no other control characters, and no half of a pair. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\n\t\r])\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
