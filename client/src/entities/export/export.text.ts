import { phrases } from '#lib/phrases.ts';

export const exportText = phrases({
  export: { zh: '导出', en: 'Export' },
  xlsx: { zh: 'Excel 表格（.xlsx）', en: 'Excel workbook (.xlsx)' },
  csv: { zh: 'CSV（UTF-8）', en: 'CSV (UTF-8)' },
  done: { zh: (n: string) => `已导出 ${n} 行`, en: (n: string) => `${n} rows exported` },
  part: {
    zh: (n: string, all: string) => `导出了前 ${n} 行，共 ${all} 行：加筛选条件，分几次导出`,
    en: (n: string, all: string) =>
      `The first ${n} of ${all} rows are exported: narrow the list and export it in parts`,
  },
  failed: { zh: '没有导出，请再试一次', en: 'Nothing was exported; try again' },
});
