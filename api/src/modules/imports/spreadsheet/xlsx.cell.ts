import type { CellFault } from './spreadsheet.ts';
import { dateOfSerial, textOfNumber } from './xlsx.numbers.ts';
import { unescapeText, type Workbook } from './xlsx.workbook.ts';

/** A cell as the file holds it: type, style, value, and whether a formula made it. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  hasFormula: boolean;
};

export type ReadCell = { readonly text: string; readonly fault?: CellFault };

export function readCell(cell: RawCell, workbook: Workbook): ReadCell {
  if (cell.type === 'e') return { text: cell.value, fault: errorValue(cell.value) };
  if (cell.type === 'inlineStr') return { text: unescapeText(cell.inline) };
  if (cell.value === '') {
    // A text formula may well have made an empty text.
    return cell.hasFormula && cell.type !== 'str' ? { text: '', fault: notCalculated } : { text: '' };
  }
  switch (cell.type) {
    case 's':
      return { text: workbook.strings[Number(cell.value)] ?? '' };
    case 'str':
      return { text: unescapeText(cell.value) };
    case 'b':
      return { text: cell.value === '1' ? 'TRUE' : 'FALSE' };
    case 'd':
      return { text: cell.value.slice(0, 10) };
    default:
      return { text: textOfNumeric(cell, workbook) };
  }
}

function textOfNumeric({ value, style }: RawCell, { isDateStyle, is1904 }: Workbook): string {
  const serial = Number(value);
  return isDateStyle[style] && Number.isFinite(serial) ? dateOfSerial(serial, is1904) : textOfNumber(value);
}

function errorValue(value: string): CellFault {
  return {
    reason: { zh: `公式出错，显示 ${value}`, en: `The formula failed and shows ${value}` },
    wanted: { zh: '改正公式，或直接填写内容', en: 'Correct the formula, or type the content' },
  };
}

const notCalculated: CellFault = {
  reason: { zh: '公式没有算出的结果', en: 'The formula has no calculated result' },
  wanted: {
    zh: '用 Excel 或 WPS 打开并保存一次，或直接填写内容',
    en: 'Open and save the file in Excel or WPS once, or type the content',
  },
};

/** A cell that shows the content of another one that it is merged with. */
export function mergedFault(range: string): CellFault {
  return {
    reason: { zh: `属于合并单元格 ${range}`, en: `It is part of the merged cells ${range}` },
    wanted: {
      zh: '取消合并单元格，在每一行填写各自的内容',
      en: 'Unmerge them and fill in every row',
    },
  };
}
