import type { Text } from '#kernel/errors.ts';
import { SpreadsheetUnreadable } from './spreadsheet.errors.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { type Archive, openArchive } from './xlsx.archive.ts';
import { sheetRows } from './xlsx.sheet.ts';
import { readWorkbook } from './xlsx.workbook.ts';

const macroNote: Text = {
  zh: '文件带有宏；宏没有运行，只读取了单元格的内容',
  en: 'The file holds macros; they did not run, only the cells were read',
};

/** @throws SpreadsheetUnreadable */
export async function openXlsx(bytes: Buffer): Promise<Spreadsheet> {
  const archive = await openArchive(bytes);
  try {
    refuseOthers(archive);
    const workbook = await readWorkbook(archive);
    return {
      sheets: workbook.sheets.map(({ name, path }) => ({
        name,
        rows: sheetRows({ archive, workbook, path }),
      })),
      notes: archive.paths.some((path) => path.endsWith('vbaproject.bin')) ? [macroNote] : [],
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Other things that come as a packed file. */
const others: readonly (readonly [path: string, format: string])[] = [
  ['xl/workbook.bin', '.xlsb'],
  ['word/document.xml', '.docx'],
  ['ppt/presentation.xml', '.pptx'],
  ['meta-inf/manifest.xml', '.ods / OpenDocument'],
  ['index/document.iwa', '.numbers'],
];

function refuseOthers({ paths }: Archive): void {
  const other = others.find(([path]) => paths.includes(path));
  if (other) throw new SpreadsheetUnreadable('OTHER_FORMAT', { what: other[1] });
  if (!paths.includes('[content_types].xml')) {
    throw new SpreadsheetUnreadable('OTHER_FORMAT', { what: '.zip' });
  }
}
