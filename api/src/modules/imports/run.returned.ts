import type { Readable } from 'node:stream';
import type { Text } from '#kernel/errors.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { reportTitles } from './columns/match-columns.ts';
import { sayings } from './import.report.ts';
import { titleAt } from './run.columns.ts';
import type { ImportRun } from './run.model.ts';
import type { RowsShown, RunRow, RunRows } from './run.rows.ts';
import { type WrittenCell, writeXlsx } from './spreadsheet/write-xlsx.ts';

type Language = keyof Text;

type Options = {
  runs: { get(viewer: Viewer, id: Id<'importRun'>): Promise<ImportRun> };
  rows: RunRows;
};

type Wish = { readonly shown: RowsShown; readonly language: Language };

/** The list as it came, with an answer beside each row: to mend and to bring again. */
export function createReturnedSheets({ runs, rows }: Options) {
  /** @throws NotFound also where the rows are kept no more. */
  return async (viewer: Viewer, id: Id<'importRun'>, { shown, language }: Wish) => {
    const run = await runs.get(viewer, id);
    if (run.rowsGoneAt) throw new NotFound();
    const content: Readable = writeXlsx([
      {
        name: { zh: '导入结果', en: 'Result' }[language],
        frozenRows: 1,
        widths: [...run.header.map(() => 18), 12, 44, 44],
        rows: written(run, rows.walk(run, shown), language),
      },
    ]);
    return { name: nameOf(run, shown, language), content };
  };
}

async function* written(
  { header, done }: ImportRun,
  rows: AsyncIterable<RunRow>,
  language: Language,
): AsyncGenerator<WrittenCell[]> {
  const titles = header.map((_, index) => titleAt(header, index));
  const own = [resultTitle, reportTitles.reason, reportTitles.wanted].map((title) => title[language]);
  yield [...titles, ...own].map((text) => ({ text, style: 'HEAD' as const }));
  const words = done ? doneWords : plannedWords;
  for await (const { cells, outcome } of rows) {
    const status = outcome?.status ?? 'WAITING';
    const faulty = new Set((outcome?.faults ?? []).map(({ column }) => column));
    const [reason, wanted] = sayings({ faults: outcome?.faults ?? [] }, language);
    yield [
      ...titles.map((title, at): WrittenCell => {
        const text = cells[at] ?? '';
        return faulty.has(title) && text !== '' ? { text, style: 'BAD' } : text;
      }),
      { text: words[status][language], style: looks[status] },
      reason,
      wanted,
    ];
  }
}

const resultTitle = reportTitles.result;

const looks = {
  CREATED: 'GOOD',
  UPDATED: 'GOOD',
  UNCHANGED: 'QUIET',
  REFUSED: 'BAD',
  WAITING: 'QUIET',
} as const;

const doneWords = {
  CREATED: { zh: '已新增', en: 'Created' },
  UPDATED: { zh: '已更新', en: 'Updated' },
  UNCHANGED: { zh: '没有变化', en: 'Unchanged' },
  REFUSED: { zh: '没有导入', en: 'Refused' },
  WAITING: { zh: '没有处理', en: 'Not done' },
} as const;

const plannedWords = {
  CREATED: { zh: '将新增', en: 'To be created' },
  UPDATED: { zh: '将更新', en: 'To be updated' },
  UNCHANGED: { zh: '没有变化', en: 'Unchanged' },
  REFUSED: { zh: '要改', en: 'To be mended' },
  WAITING: { zh: '还没有检查', en: 'Not checked yet' },
} as const;

/** The name of the file that came, with what this one is. */
function nameOf({ fileName }: ImportRun, shown: RowsShown, language: Language): string {
  const base = fileName.replace(/\.(xlsx|xlsm|csv|txt)$/i, '');
  const what = { ALL: { zh: '结果', en: 'result' }, REFUSED: { zh: '要改的行', en: 'to-mend' } }[shown];
  return `${base}-${what[language]}.xlsx`;
}
