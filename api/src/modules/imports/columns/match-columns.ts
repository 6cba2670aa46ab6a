import type { ColumnHead } from './column.ts';

export type MatchedColumns = {
  /** By index in the sheet: the key of the column, and its name as the sheet writes it. */
  readonly byIndex: ReadonlyMap<number, { readonly key: string; readonly title: string }>;
  readonly missing: readonly ColumnHead[];
  /** Names of the sheet that no column answers to. */
  readonly ignored: readonly string[];
  /** Two names of the sheet that mean the same column. */
  readonly doubled: readonly [string, string] | null;
};

/** What our own reports of refused rows add beside the rows: neither read nor mentioned when they come back. */
export const reportTitles = {
  result: { zh: '导入结果', en: 'Result' },
  reason: { zh: '原因', en: 'Reason' },
  wanted: { zh: '怎样改', en: 'How to mend it' },
};

const ownKeys = new Set(Object.values(reportTitles).flatMap(({ zh, en }) => [zh, en].map(headerKey)));

/** Finds the columns of a kind in the header row of a sheet. */
export function matchColumns(header: readonly string[], columns: readonly ColumnHead[]): MatchedColumns {
  const byHeader = new Map(
    columns.flatMap((column) => column.headers.map((name) => [headerKey(name), column])),
  );
  const byIndex = new Map<number, { key: string; title: string }>();
  const titles = new Map<string, string>();
  const ignored: string[] = [];
  let doubled: [string, string] | null = null;

  for (const [index, cell] of header.entries()) {
    const title = cell.trim();
    const column = byHeader.get(headerKey(title));
    if (!column) {
      if (title !== '' && !ownKeys.has(headerKey(title))) ignored.push(title);
      continue;
    }
    const before = titles.get(column.key);
    if (before !== undefined) doubled ??= [before, title];
    titles.set(column.key, title);
    byIndex.set(index, { key: column.key, title });
  }
  const missing = columns.filter(({ key, isRequired }) => isRequired && !titles.has(key));
  return { byIndex, missing, ignored, doubled };
}

/** “＊ 学校名称 （必填）” and “学校名称” are one; so are `Credit Code` and `credit_code`. */
export function headerKey(header: string): string {
  const plain = header.normalize('NFKC').toLowerCase();
  const bare = lettersOf(plain.replaceAll(/[([【〔「][^)\]】〕」]*[)\]】〕」]/g, ''));
  return bare === '' ? lettersOf(plain) : bare;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
