import { zip } from './zip.ts';

/** One sheet: a row of titles, then the rows; titles are the keys of all rows. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** What a cell of the format holds at most. */
const LONGEST_CELL = 32_000;
const LONGEST_NAME = 31;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An Excel workbook of plain text. Every cell is a string by its type, so nothing in it is ever run; what begins like a
 * formula is also marked as quoted, so that it stays text when somebody edits the cell or saves the sheet as CSV.
 */
export function workbookOf(sheets: readonly Sheet[]): Buffer {
  const names = sheetNames(sheets);
  const numbered = sheets.map((sheet, place) => ({ sheet, number: place + 1, name: names[place] ?? '' }));
  return zip([
    { name: '[Content_Types].xml', content: contentTypes(numbered.length) },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="s${number}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/>${numbered.map(({ number }) => `<Relationship Id="s${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...numbered.map(({ sheet, number }) => ({
      name: `xl/worksheets/sheet${number}.xml`,
      content: sheetXml(sheet),
    })),
  ]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Style 1 is bold, style 2 marks a text as quoted. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, place) =>
      `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join('')}</Types>`;
}

function sheetXml({ rows }: Sheet): string {
  const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    titles.map((title) => cellXml(title, 1)),
    ...rows.map((row) => titles.map((title) => cellXml(textOf(row[title])))),
  ];
  const data = lines.map((cells, place) => `<row r="${place + 1}">${cells.join('')}</row>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
}

function cellXml(text: string, style = isLikeFormula(text) ? 2 : 0): string {
  if (text === '') return '<c/>';
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function isLikeFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
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

/** At most 31 characters without `[]:*?/\`, each once. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, LONGEST_NAME);
    let chosen = plain;
    for (let turn = 2; taken.has(chosen.toLowerCase()); turn += 1) {
      chosen = `${plain.slice(0, LONGEST_NAME - 3)} ${turn}`;
    }
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
