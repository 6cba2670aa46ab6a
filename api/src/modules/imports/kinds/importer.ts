import type { Doer } from '#kernel/audit.ts';
import { Conflict, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Column, ColumnHead } from '../columns/column.ts';
import type { MatchedColumns } from '../columns/match-columns.ts';
import { createRowParser, type RowFault } from '../columns/parse-row.ts';
import type { ParseContext } from '../parsers/parser.ts';
import type { SheetRow } from '../spreadsheet/spreadsheet.ts';

export type RowOutcome =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED' }
  | { readonly status: 'REFUSED'; readonly faults: readonly RowFault[] };

export type TakeOptions = {
  readonly verifiedBecause: string | null;
  readonly dryRun: boolean;
  readonly doer: Doer;
  /** Whose things the list brings; null where its rows are organizations and people themselves. */
  readonly organizationId: Id<'organization'> | null;
  /** What earlier batches of the same list brought, by the number of its row; grows as rows come. */
  readonly met?: Map<string, number>;
  /** How many rows of earlier batches would be new, where nothing is written: some bounds hold for the whole list. */
  readonly plannedBefore?: number;
};

/** What one kind of list is made of, and how its rows are taken in. */
export type Importer = {
  readonly columns: readonly ColumnHead[];
  /** One outcome a row, in their order. */
  takeRows(rows: readonly SheetRow[], matched: MatchedColumns, options: TakeOptions): Promise<RowOutcome[]>;
};

/** A row as its service takes it, or why it cannot be one; `key` names the column at fault. */
export type Completed<Row, Item> =
  | { readonly item: Item }
  | { readonly key: keyof Row & string; readonly reason: Text; readonly wanted: Text };

/** `field` names the column at fault, null where the row is wrong as a whole. */
type Problem = { readonly field: string | null; readonly text: Text };

type Taken =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED' }
  | { readonly status: 'REFUSED'; readonly problem: Text }
  | { readonly status: 'REFUSED'; readonly faults: readonly Problem[] };

/** The same for rows that mean the same, and the column in which they say so. */
type Identity<Row> = { readonly key: string; readonly column: keyof Row & string };

export type ImporterOptions<Row, Item> = {
  columns: readonly Column<Row>[];
  contextNow(): ParseContext;
  /** Looks up what a row names, and infers what it leaves out. One answer a row, in their order. */
  complete(rows: readonly Partial<Row>[], options: TakeOptions): Promise<Completed<Row, Item>[]>;
  takeIn(items: readonly Item[], options: TakeOptions): Promise<readonly Taken[]>;
  /** By what two rows of one list mean the same; absent where the second may complete the first. */
  identify?(item: Item): Identity<Row>;
};

type Entry<Item> = { item: Item } | { faults: readonly RowFault[] };

export function createImporter<Row, Item>(options: ImporterOptions<Row, Item>): Importer {
  const { columns, contextNow, complete, takeIn, identify } = options;

  async function readRows(
    rows: readonly SheetRow[],
    matched: MatchedColumns,
    takeOptions: TakeOptions,
  ): Promise<Entry<Item>[]> {
    const parse = createRowParser(columns, contextNow());
    const parsed = rows.map((row) => parse(row, matched));
    const completed = await complete(
      parsed.flatMap((row) => ('values' in row ? [row.values] : [])),
      takeOptions,
    );
    const waiting = completed.values();
    return parsed.map((row): Entry<Item> => {
      if ('faults' in row) return row;
      const answer = waiting.next().value;
      if (!answer) throw new Error('a row was not completed');
      return 'item' in answer ? answer : { faults: [{ ...answer, column: titleOf(matched, answer.key) }] };
    });
  }

  return {
    columns,
    async takeRows(rows, matched, takeOptions) {
      const read = await readRows(rows, matched, takeOptions);
      const { met } = takeOptions;
      const entries = met && identify ? withoutRepeated(read, { rows, met, matched, identify }) : read;
      const items = entries.flatMap((entry) => ('item' in entry ? [entry.item] : []));
      const outcomes = (await takeInAgain(() => takeIn(items, takeOptions))).values();
      return entries.map((entry): RowOutcome => {
        if ('faults' in entry) return { status: 'REFUSED', faults: entry.faults };
        const outcome = outcomes.next().value;
        if (!outcome) throw new Error('a row was not answered');
        if (outcome.status !== 'REFUSED') return { status: outcome.status };
        const problems = 'problem' in outcome ? [{ field: null, text: outcome.problem }] : outcome.faults;
        return { status: 'REFUSED', faults: problems.map((problem) => faultOf(problem, matched)) };
      });
    },
  };
}

type Met<Item> = {
  rows: readonly SheetRow[];
  met: Map<string, number>;
  matched: MatchedColumns;
  identify(item: Item): { readonly key: string; readonly column: string };
};

function withoutRepeated<Item>(
  entries: readonly Entry<Item>[],
  { rows, met, matched, identify }: Met<Item>,
): Entry<Item>[] {
  return entries.map((entry, place) => {
    if (!('item' in entry)) return entry;
    const { key, column } = identify(entry.item);
    const before = met.get(key);
    if (before === undefined) {
      met.set(key, rows[place]?.number ?? 0);
      return entry;
    }
    const reason = {
      zh: `和第 ${before} 行重复（编号或标题相同），请只留一行`,
      en: `Repeats row ${before} (same number or title); keep one of them`,
    };
    return { faults: [{ column: titleOf(matched, column), reason, wanted: null }] };
  });
}

const ATTEMPTS = 3;

/** Somebody may add the same organization at the same moment: the next attempt finds it. */
async function takeInAgain<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

function faultOf({ field, text }: Problem, matched: MatchedColumns): RowFault {
  return { column: field === null ? null : titleOf(matched, field), reason: text, wanted: null };
}

function titleOf({ byIndex }: MatchedColumns, key: string): string | null {
  return [...byIndex.values()].find((column) => column.key === key)?.title ?? null;
}
