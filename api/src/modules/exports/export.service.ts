import { Readable } from 'node:stream';
import type { TrailNotes } from '#database/trail.ts';
import { entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { AppError, InvalidInput, NotFound, type Text } from '#kernel/errors.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { csvLine, type WrittenCell, writeXlsx } from '#modules/imports/index.ts';
import { cellAt, thingAt } from './export.cells.ts';
import type { ExportList } from './export.column.ts';
import { type ExportListName, exportLists } from './export.lists.ts';

type Language = keyof Text;
type Page = { readonly nodes: readonly unknown[]; readonly after: string | null; readonly total: number };

export type ExportWish = {
  readonly list: string;
  readonly format: string;
  /** What narrows the list, as the interface asks for it. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Asks the schema in the viewer's place. @throws AppError for what the schema refuses. */
export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

type Order = { readonly wish: ExportWish; readonly ask: Ask; readonly language: Language };

/** A file as it is made. */
export type Exported = {
  readonly name: string;
  readonly content: Readable;
  /** How many rows the list has, and how many of them are in the file at most. */
  readonly total: number;
  readonly most: number;
};

/** More is a copy of the platform, not a list to work with. */
const MOST_ROWS = 10_000;
const PAGE = 100;
const BYTE_ORDER_MARK = '\ufeff';

export class ExportUnderWay extends AppError {
  readonly code = 'EXPORT_UNDER_WAY';

  constructor() {
    super({
      text: {
        zh: '你的上一份导出还没有完成，等它下载完再导出下一份',
        en: 'Your earlier export is still under way; wait until it has come before the next one',
      },
    });
  }
}

export type ExportService = ReturnType<typeof createExportService>;

/** Lists of the interface as spreadsheets, with the rights of whoever reads them. */
export function createExportService({ trailNotes, clock }: { trailNotes: TrailNotes; clock: Clock }) {
  const underWay = new Set<string>();

  return {
    /** @throws Forbidden for programs, NotFound for no such list, what the list itself throws; nothing is sent then. */
    async export(viewer: Viewer, { wish, ask, language }: Order): Promise<Exported> {
      const { accountId } = requirePerson(viewer);
      const { name, list } = listNamed(wish.list);
      const format = formatOf(wish.format);
      if (underWay.has(accountId)) throw new ExportUnderWay();
      underWay.add(accountId);
      const release = () => underWay.delete(accountId);
      try {
        const variables = { ...defaults(list), ...allowed(list, wish.variables) };
        const first = await pageOf(list, ask, variables, null);
        const at = clock.now();
        await trailNotes.add(
          exportedEntry(viewer, { name, format, rows: Math.min(first.total, MOST_ROWS), at }),
        );
        const rows = releasing(rowsOf({ list, ask, variables, first, language }), release);
        const content = format === 'csv' ? csvOf(rows) : xlsxOf(list, rows, language);
        content.once('close', release);
        return {
          name: `${list.name[language]}-${dayInChina(at)}.${format}`,
          content,
          total: first.total,
          most: MOST_ROWS,
        };
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

function listNamed(name: string): { name: ExportListName; list: ExportList } {
  if (!Object.hasOwn(exportLists, name)) throw new NotFound();
  return { name: name as ExportListName, list: exportLists[name as ExportListName] };
}

function formatOf(format: string): 'xlsx' | 'csv' {
  if (format === 'xlsx' || format === 'csv') return format;
  throw new InvalidInput({ text: { zh: '格式只有 xlsx 和 csv', en: 'The format is xlsx or csv' } });
}

/** A search without words finds all. */
function defaults({ variables }: ExportList): Record<string, unknown> {
  return {
    ...(variables.includes('query') && { query: '' }),
    ...(variables.includes('order') && { order: 'RELEVANCE' }),
  };
}

function allowed({ variables }: ExportList, given: ExportWish['variables']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([key]) => variables.includes(key)));
}

type Rows = AsyncGenerator<readonly string[]>;
type Reading = {
  list: ExportList;
  ask: Ask;
  variables: Record<string, unknown>;
  first: Page;
  language: Language;
};

async function* rowsOf({ list, ask, variables, first, language }: Reading): Rows {
  yield list.columns.map(({ title }) => title[language]);
  let written = 0;
  for (let page: Page | null = first; page; ) {
    for (const node of page.nodes) {
      if (written === MOST_ROWS) break;
      yield list.columns.map((column) => cellAt(node, column, language));
      written += 1;
    }
    const isEnough: boolean = page.after === null || written >= MOST_ROWS;
    page = isEnough ? null : await pageOf(list, ask, variables, page.after);
  }
  if (first.total > written) yield [cutText(written, first.total)[language]];
}

function cutText(written: number, total: number): Text {
  const [some, all] = [written, total].map((count) => count.toLocaleString('en'));
  return {
    zh: `只导出了前 ${some} 行，这份列表共 ${all} 行：请加筛选条件，分几次导出`,
    en: `These are the first ${some} of ${all} rows: narrow the list and export it in parts`,
  };
}

async function pageOf(
  { document, path, gather, pageSize = PAGE }: ExportList,
  ask: Ask,
  variables: Record<string, unknown>,
  after: string | null,
): Promise<Page> {
  const data = await ask(document, { ...variables, first: pageSize, after });
  if (gather) return { ...gather(data, variables), after: null };
  const found = thingAt(data, path);
  if (found === null || found === undefined) throw new NotFound();
  if (Array.isArray(found)) return { nodes: found, after: null, total: found.length };
  const nodes = thingAt(found, 'nodes');
  const total = thingAt(found, 'totalCount') ?? thingAt(found, 'total.value');
  const hasNextPage = thingAt(found, 'pageInfo.hasNextPage') === true;
  return {
    nodes: Array.isArray(nodes) ? nodes : [],
    after: hasNextPage ? String(thingAt(found, 'pageInfo.endCursor')) : null,
    total: Number(total ?? 0),
  };
}

async function* releasing(rows: Rows, release: () => void): Rows {
  try {
    yield* rows;
  } finally {
    release();
  }
}

function csvOf(rows: Rows): Readable {
  async function* lines() {
    yield BYTE_ORDER_MARK;
    for await (const cells of rows) yield csvLine(cells);
  }
  return Readable.from(lines(), { objectMode: false });
}

function xlsxOf({ name, columns }: ExportList, rows: Rows, language: Language): Readable {
  async function* styled() {
    let isHead = true;
    for await (const cells of rows) {
      yield cells.map((text, place) =>
        isHead ? { text, style: 'HEAD' as const } : cellOf(text, columns[place]),
      );
      isHead = false;
    }
  }
  const widths = columns.map(({ path }) => (/(^|\.)(text|description|message)$/.test(path) ? 48 : 20));
  return writeXlsx([{ name: name[language], frozenRows: 1, widths, rows: styled() }]);
}

/** So that a spreadsheet program can sort and add up. */
const numeric: ReadonlySet<unknown> = new Set(['number', 'price', 'priceFrom', 'priceTo', 'score']);

function cellOf(text: string, column: ExportList['columns'][number] | undefined): WrittenCell {
  return numeric.has(column?.kind) && /^[\d.]+$/.test(text) ? { text, style: 'NUMBER' } : text;
}

type Told = { name: ExportListName; format: string; rows: number; at: Date };

function exportedEntry(viewer: Viewer, { name, format, rows, at }: Told) {
  const told = { list: name, format, rows };
  return entryOf(viewer, {
    action: 'LIST_EXPORTED',
    object: { type: 'spreadsheet', id: null },
    changes: Object.entries(told).map(([field, after]) => ({ field, before: null, after })),
    at,
  });
}
