import {
  type ColumnDef,
  createSortedRowModel,
  type RowSelectionState,
  rowSelectionFeature,
  rowSortingFeature,
  type SortingState,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '#lib/language.ts';
import { Checkbox } from './choice.tsx';
import { Icon } from './icon.tsx';
import { uiText } from './ui.text.ts';

/** One column. `sortBy` makes its head a button; `align: 'end'` is for figures. */
export type DataColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy?: (row: Row) => string | number;
  readonly align?: 'end';
};

type DataTableProps<Row> = {
  /** What the table shows, for those who cannot see it. */
  label: string;
  rows: readonly Row[];
  columns: readonly DataColumn<Row>[];
  /** A stable id of a row, and a short name that stands for it when it is selected. */
  rowId: (row: Row) => string;
  rowName?: (row: Row) => string;
  /** Adds a box before each row; told the ids that are chosen. */
  onSelect?: (ids: string[]) => void;
  /** On a phone each row becomes a card with the column's head before each value. */
  isCardsOnPhone?: boolean;
};

const features = tableFeatures({
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

/** Rows and columns, dense: 13/20. Wide tables scroll inside themselves. Sorting is within the rows given. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowId, rowName, onSelect, isCardsOnPhone = false } = props;
  const t = useText(uiText);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const definitions = useMemo(() => columns.map((column) => definition(column)), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting, rowSelection },
    getRowId: rowId,
    onSortingChange: setSorting,
    onRowSelectionChange: (update) => {
      const next = typeof update === 'function' ? update(rowSelection) : update;
      setRowSelection(next);
      onSelect?.(Object.keys(next).filter((id) => next[id]));
    },
  });
  const heads = new Map(columns.map((column) => [column.id, column]));
  return (
    // A group, not a region: the card around it is one already, of the same name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="tblw" role="group" aria-label={label} tabIndex={0}>
      <table className={isCardsOnPhone ? 'tbl cards' : 'tbl'}>
        <thead>
          <tr>
            {onSelect && (
              <th className="pick">
                <Checkbox
                  aria-label={t.selectAll}
                  isSelected={table.getIsAllRowsSelected()}
                  isIndeterminate={table.getIsSomeRowsSelected()}
                  onChange={(all) => table.toggleAllRowsSelected(all)}
                />
              </th>
            )}
            {table.getFlatHeaders().map(({ column }) => (
              <Head
                key={column.id}
                column={heads.get(column.id)}
                sorted={column.getIsSorted()}
                onSort={column.getToggleSortingHandler()}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {onSelect && (
                <td className="pick">
                  <Checkbox
                    aria-label={t.selectRow(rowName?.(row.original) ?? row.id)}
                    isSelected={row.getIsSelected()}
                    onChange={(chosen) => row.toggleSelected(chosen)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <td key={column.id} data-l={column.header} className={column.align === 'end' ? 'r' : ''}>
                  {column.cell(row.original)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadProps<Row> = {
  column: DataColumn<Row> | undefined;
  sorted: false | 'asc' | 'desc';
  onSort: ((event: unknown) => void) | undefined;
};

function Head<Row>({ column, sorted, onSort }: HeadProps<Row>) {
  const t = useText(uiText);
  if (!column) return null;
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined;
  return (
    <th scope="col" className={column.align === 'end' ? 'r' : ''} aria-sort={order}>
      {column.sortBy ? (
        <button type="button" onClick={onSort} title={t.sortBy(column.header)} data-order={order}>
          {column.header} <Icon name="chevron-down" />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function definition<Row extends object>(column: DataColumn<Row>): ColumnDef<typeof features, Row> {
  return {
    id: column.id,
    header: column.header,
    accessorFn: column.sortBy ?? (() => ''),
    enableSorting: column.sortBy !== undefined,
    sortFn: 'alphanumeric',
  };
}
