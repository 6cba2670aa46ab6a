import type { Doer } from '#kernel/audit.ts';
import { Conflict, type Text } from '#kernel/errors.ts';
import type { Column, ColumnHead } from '../columns/column.ts';
import type { MatchedColumns } from '../columns/match-columns.ts';
import { createRowParser, type RowFault } from '../columns/parse-row.ts';
import type { ParseContext } from '../parsers/parser.ts';
import type { SheetRow } from '../spreadsheet/spreadsheet.ts';

export type RowOutcome =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED' }
  | { readonly status: 'REFUSED'; readonly faults: readonly RowFault[] };

type TakeOptions = {
  readonly verifiedBecause: string | null;
  readonly dryRun: boolean;
  readonly doer: Doer;
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

type Taken =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED' }
  | { readonly status: 'REFUSED'; readonly problem: Text };

export type ImporterOptions<Row, Item> = {
  columns: readonly Column<Row>[];
  contextNow(): ParseContext;
  /** Looks up what a row names, and infers what it leaves out. One answer a row, in their order. */
  complete(rows: readonly Partial<Row>[]): Promise<Completed<Row, Item>[]>;
  takeIn(items: readonly Item[], options: TakeOptions): Promise<readonly Taken[]>;
};

type Entry<Item> = { item: Item } | { faults: readonly RowFault[] };

export function createImporter<Row, Item>(options: ImporterOptions<Row, Item>): Importer {
  const { columns, contextNow, complete, takeIn } = options;

  async function read(rows: readonly SheetRow[], matched: MatchedColumns): Promise<Entry<Item>[]> {
    const parse = createRowParser(columns, contextNow());
    const parsed = rows.map((row) => parse(row, matched));
    const completed = await complete(parsed.flatMap((row) => ('values' in row ? [row.values] : [])));
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
      const entries = await read(rows, matched);
      const items = entries.flatMap((entry) => ('item' in entry ? [entry.item] : []));
      const outcomes = (await takeInAgain(() => takeIn(items, takeOptions))).values();
      return entries.map((entry): RowOutcome => {
        if ('faults' in entry) return { status: 'REFUSED', faults: entry.faults };
        const outcome = outcomes.next().value;
        if (!outcome) throw new Error('a row was not answered');
        return outcome.status === 'REFUSED'
          ? { status: 'REFUSED', faults: [{ column: null, reason: outcome.problem, wanted: null }] }
          : { status: outcome.status };
      });
    },
  };
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

function titleOf({ byIndex }: MatchedColumns, key: string): string | null {
  return [...byIndex.values()].find((column) => column.key === key)?.title ?? null;
}
