import { useText } from '#lib/language.ts';
import { Icon } from '#ui/icon.tsx';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import { runText } from './import-run.text.ts';
import type { Row, Run } from './imports.queries.ts';
import { MendCell } from './mend-cell.tsx';
import type { Mends } from './use-mends.ts';

const looks: Readonly<Record<NonNullable<Row['outcome']>, StateLook>> = {
  CREATED: 'done',
  UPDATED: 'moving',
  UNCHANGED: 'ended',
  REFUSED: 'failed',
};

type RowsTableProps = { run: Run; rows: readonly Row[]; mends: Mends };

/** The columns that are read, each row as it came; cells at fault stand out, and why is at the right. */
export function RowsTable({ run, rows, mends }: RowsTableProps) {
  const t = useText(runText);
  const indexes = run.columns.map(({ index }) => index).sort((one, other) => one - other);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="tblw" role="group" aria-label={t.rowsTitle} tabIndex={0}>
      <table className="tbl cards">
        <thead>
          <tr>
            <th scope="col">{t.row}</th>
            {indexes.map((index) => (
              <th scope="col" key={index}>
                {run.header[index]}
              </th>
            ))}
            <th scope="col">{t.problem}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number} className={row.faults.length > 0 ? 'import-faulty' : undefined}>
              <td className="num dim2 now" data-l={t.row}>
                {row.number}
              </td>
              {indexes.map((index) => (
                <Cell key={index} row={row} index={index} title={run.header[index] ?? ''} />
              ))}
              <td data-l={t.problem} className="prob">
                <Problem run={run} row={row} mends={mends} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ row, index, title }: { row: Row; index: number; title: string }) {
  const t = useText(runText);
  const text = row.cells[index]?.trim() ?? '';
  const isBad = row.faults.some((fault) => fault.index === index);
  if (!isBad) {
    return (
      <td data-l={title}>
        <div className="cell">{text}</div>
      </td>
    );
  }
  return (
    <td data-l={title} className="bad">
      <div className="row nowrap top g1">
        <Icon name="warning" />
        <div className="cell">{text || <span className="dim2">{t.emptyCell}</span>}</div>
      </div>
    </td>
  );
}

function Problem({ run, row, mends }: { run: Run; row: Row; mends: Mends }) {
  const t = useText(runText);
  const { outcome, faults } = row;
  if (!outcome) return null;
  if (faults.length === 0) return <StateBadge look={looks[outcome]}>{t[`outcome${outcome}`]}</StateBadge>;
  return (
    <ul className="col g3">
      {faults.map(({ index, reason, wanted, cell, suggestions }) => (
        <li key={`${index} ${reason}`}>
          <b>{typeof index === 'number' ? run.header[index] : t.whole}</b>
          {t.colon}
          {reason}
          {wanted && (
            <span className="dim">
              {t.period}
              {wanted}
            </span>
          )}
          {run.viewerCanMend && typeof index === 'number' && (
            <MendCell
              cell={{ number: row.number, index, cell: cell ?? '' }}
              title={run.header[index] ?? ''}
              suggestions={suggestions}
              mends={mends}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
