import { AppError, type Text } from '#kernel/errors.ts';

const texts = {
  NO_ROWS: () => ({ zh: '表格里没有内容', en: 'There is nothing in the spreadsheet' }),
  HEADER_ONLY: () => ({
    zh: '表格只有表头，没有数据行',
    en: 'The spreadsheet has a header and no rows',
  }),
  COLUMNS_MISSING: (wanted, found) => ({
    zh: `找不到必需的列：${wanted}。前 20 行里最像表头的一行是：${found}。请检查 --kind 是否选对，或改正表头`,
    en: `Required columns are missing: ${wanted}. The row most like a header is: ${found}. Check --kind, or correct the header`,
  }),
  TOO_MANY_ROWS: (most) => ({
    zh: `一次最多导入 ${most} 行：请拆成几个文件`,
    en: `At most ${most} rows at a time: split the file`,
  }),
  COLUMN_TWICE: (one, other) => ({
    zh: `“${one}”和“${other}”两列是同一个意思，请只留一列`,
    en: `The columns “${one}” and “${other}” mean the same; keep one of them`,
  }),
} as const satisfies Record<string, (one: string, other: string) => Text>;

export type UnfitReason = keyof typeof texts;

/** Nothing was imported: the spreadsheet can be read, and is no list of that kind. */
export class SpreadsheetUnfit extends AppError {
  readonly code = 'SPREADSHEET_UNFIT';
  readonly reason: UnfitReason;

  constructor(reason: UnfitReason, one = '', other = '') {
    super({ text: texts[reason](one, other) });
    this.reason = reason;
  }
}
