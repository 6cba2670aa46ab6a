import { AppError, type Text } from '#kernel/errors.ts';

/** 64 MiB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** 25 MiB: what is taken through the interface. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
/** What a packed spreadsheet may unpack to: some million cells. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

const asXlsx: Text = {
  zh: '请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”后再导入',
  en: 'open it in Excel or WPS and save it as .xlsx or “CSV UTF-8”',
};

const texts = {
  NOT_FOUND: () => ({
    zh: '找不到这个文件，请检查路径和文件名',
    en: 'There is no such file: check the path and the name',
  }),
  NOT_A_FILE: () => ({
    zh: '这是一个目录，请给出其中的表格文件',
    en: 'This is a folder: name the spreadsheet in it',
  }),
  NOT_READABLE: () => ({
    zh: '没有权限读取这个文件，请检查文件权限',
    en: 'The file may not be read: check its permissions',
  }),
  TOO_LARGE: () => ({
    zh: `文件超过 ${mebibytes(MAX_FILE_BYTES)} MB，请拆成几个文件分别导入`,
    en: `The file is larger than ${mebibytes(MAX_FILE_BYTES)} MB: split it and import the parts`,
  }),
  UPLOAD_TOO_LARGE: () => ({
    zh: `文件超过 ${mebibytes(MAX_UPLOAD_BYTES)} MB，请删去图片和多余的工作表，或拆成几个文件`,
    en: `The file is larger than ${mebibytes(MAX_UPLOAD_BYTES)} MB: remove pictures and unused sheets, or split it`,
  }),
  UPLOAD_BROKE_OFF: () => ({
    zh: '文件没有传完，什么也没有导入：请检查网络，再传一次',
    en: 'The file did not come to its end and nothing was imported: check the network and send it again',
  }),
  UNPACKS_TOO_LARGE: () => ({
    zh: `表格解压后超过 ${mebibytes(MAX_UNPACKED_BYTES)} MB，没有导入：请删去多余的工作表、格式和空白区域，或拆成几个文件`,
    en: `The spreadsheet unpacks to more than ${mebibytes(MAX_UNPACKED_BYTES)} MB and was not read: remove unused sheets, formats and empty ranges, or split it`,
  }),
  EMPTY: () => ({ zh: '文件是空的', en: 'The file is empty' }),
  OLD_OR_ENCRYPTED: () => ({
    zh: `这是旧版 .xls，或加了密码的表格，读不了：${asXlsx.zh}（不要加密码）`,
    en: `This is an old .xls or a spreadsheet with a password, which cannot be read: ${asXlsx.en}, without a password`,
  }),
  OTHER_FORMAT: (found) => ({
    zh: `这是 ${found}，不是 .xlsx 或 CSV：${asXlsx.zh}`,
    en: `This is ${found}, neither .xlsx nor CSV: ${asXlsx.en}`,
  }),
  NOT_A_SPREADSHEET: () => ({
    zh: '这不是表格文件：请给出 .xlsx 或 CSV 文件',
    en: 'This is no spreadsheet: give an .xlsx or CSV file',
  }),
  ENCODING_UNKNOWN: (line) => ({
    zh: `第 ${line} 行的文字既不是 UTF-8 也不是 GB18030（GBK）编码：${asXlsx.zh}`,
    en: `The text of line ${line} is neither UTF-8 nor GB18030 (GBK): ${asXlsx.en}`,
  }),
  ENCODING_MIXED: (line) => ({
    zh: `文件混用了两种编码（UTF-8 和 GBK），第 ${line} 行与其他行不同：请重新粘贴这些行，再另存为“CSV UTF-8”`,
    en: `The file mixes UTF-8 and GBK; line ${line} differs from the others: paste those lines anew and save as “CSV UTF-8”`,
  }),
  QUOTE_NOT_CLOSED: (row) => ({
    zh: `第 ${row} 行起有一个英文引号 (") 没有配对，后面的内容无法分列：请补上或删去它`,
    en: `From row ${row} on a quotation mark (") is not closed, so the columns cannot be told apart: close or remove it`,
  }),
  DAMAGED: () => ({
    zh: `表格文件已损坏或不完整：请重新下载，或${asXlsx.zh}`,
    en: `The spreadsheet is damaged or incomplete: download it again, or ${asXlsx.en}`,
  }),
} as const satisfies Record<string, (detail: string) => Text>;

export type UnreadableReason = keyof typeof texts;

/** Nothing was imported: the file as a whole cannot be read. */
export class SpreadsheetUnreadable extends AppError {
  readonly code = 'SPREADSHEET_UNREADABLE';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: { what?: string | number; cause?: unknown } = {}) {
    super({ text: texts[reason](String(detail.what ?? '')), cause: detail.cause });
    this.reason = reason;
  }
}

function mebibytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
