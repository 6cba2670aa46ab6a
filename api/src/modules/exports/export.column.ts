import type { Text } from '#kernel/errors.ts';
import type { CellKind } from './export.cells.ts';

export type ExportColumn = {
  readonly title: Text;
  /** Where the value stands in a node; lists on the way are walked through. */
  readonly path: string;
  readonly kind?: CellKind;
  /** What the words of the schema are called here, where they mean something else than elsewhere. */
  readonly words?: Words;
};

type Words = Readonly<Record<string, Text>>;

/** A list of the interface as a spreadsheet: asked as the viewer asks it, so nobody gets more than they can see. */
export type ExportList = {
  readonly name: Text;
  readonly document: string;
  /** What narrows the list; nothing else that is sent gets through. */
  readonly variables: readonly string[];
  /** Where the rows stand in the answer: of a connection its node list, else a list. */
  readonly path: string;
  /** Of a list that is put together from several: its rows out of the whole answer, and how many there are in all. */
  readonly gather?: (
    data: unknown,
    variables: Readonly<Record<string, unknown>>,
  ) => { readonly nodes: readonly unknown[]; readonly total: number };
  /** Of a page, where the list hands out fewer than usual. */
  readonly pageSize?: number;
  readonly columns: readonly ExportColumn[];
};

export function column(zh: string, en: string, path: string, look?: CellKind | Words): ExportColumn {
  const title = { zh, en };
  if (look === undefined) return { title, path };
  return typeof look === 'string' ? { title, path, kind: look } : { title, path, kind: 'word', words: look };
}

export const page = 'pageInfo { hasNextPage endCursor }';
export const names = 'label { zh en }';
