import { InvalidInput } from '#kernel/errors.ts';
import type { ColumnHead } from './columns/column.ts';
import type { MatchedColumns } from './columns/match-columns.ts';
import type { ColumnChoice, ImportRun } from './run.model.ts';

/** The columns of a run as rows are read by them. */
export function matchedOf({ header, columns }: Pick<ImportRun, 'header' | 'columns'>): MatchedColumns {
  const byIndex = new Map(
    columns.map(({ index, key }) => [index, { key, title: titleAt(header, index) }] as const),
  );
  return { byIndex, missing: [], ignored: [], doubled: null };
}

/** What was recognised; of two names for the same column the first one. */
export function choicesOf({ byIndex }: MatchedColumns): ColumnChoice[] {
  const keys = new Set<string>();
  return [...byIndex].flatMap(([index, { key }]) => {
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ index, key }];
  });
}

/** Required columns that nothing fills. */
export function missingIn(columns: readonly ColumnChoice[], all: readonly ColumnHead[]): ColumnHead[] {
  const chosen = new Set(columns.map(({ key }) => key));
  return all.filter(({ key, isRequired }) => isRequired && !chosen.has(key));
}

/** @throws InvalidInput for a column that does not exist, one that is chosen twice, or a required one that is missing. */
export function checkChoices(
  columns: readonly ColumnChoice[],
  { header, all }: { header: readonly string[]; all: readonly ColumnHead[] },
): ColumnChoice[] {
  const field = ['input', 'columns'];
  const known = new Set(all.map(({ key }) => key));
  const isSound = columns.every(
    ({ index, key }) => Number.isInteger(index) && index >= 0 && index < header.length && known.has(key),
  );
  if (!isSound) {
    throw new InvalidInput({ field, text: { zh: '没有这一列', en: 'There is no such column' } });
  }
  const repeated = columns.find(({ key, index }, at) =>
    columns.some((other, place) => place < at && (other.key === key || other.index === index)),
  );
  if (repeated) {
    const title = titleAt(header, repeated.index);
    throw new InvalidInput({
      field,
      text: { zh: `“${title}”选了两次，请只留一列`, en: `“${title}” is chosen twice; keep one of them` },
    });
  }
  const missing = missingIn(columns, all).map(({ headers: [name] }) => name);
  if (missing.length > 0) {
    throw new InvalidInput({
      field,
      text: {
        zh: `还缺必需的列：${missing.join('、')}。请为它们各选一列`,
        en: `Required columns are missing: ${missing.join(', ')}. Choose one for each`,
      },
    });
  }
  return columns.map(({ index, key }) => ({ index, key }));
}

/** A column without a name is called by its letter. */
export function titleAt(header: readonly string[], index: number): string {
  const title = header[index]?.trim();
  return title || letterOf(index);
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
