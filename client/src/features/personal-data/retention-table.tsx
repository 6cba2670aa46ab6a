import { useLabel } from '#entities/taxonomy/labels.ts';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { type DataColumn, DataTable } from '#ui/data-table.tsx';
import type { retentionQuery } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

type Rule = ResultOf<typeof retentionQuery>['retention'][number];
type Row = Pick<Rule, 'policy'> & Partial<Omit<Rule, 'policy'>>;

/** Where there is nothing to delete. */
const nothing = new Set(['DELETION_GRACE', 'OBJECTION_ANSWER']);

/** For how long what is kept, since when and why; with the last runs where these are known. */
export function RetentionTable({ rules }: { rules: readonly Row[] }) {
  const t = useText(privacyText);
  const label = useLabel();
  const format = useFormat();
  const runs: DataColumn<Row> = {
    id: 'run',
    header: t.lastRun,
    cell: ({ policy, lastRunAt, lastRemoved }) =>
      lastRunAt
        ? t.removed(format.moment(lastRunAt), lastRemoved ?? 0)
        : nothing.has(policy.name)
          ? '—'
          : t.byItself,
  };
  const columns: DataColumn<Row>[] = [
    { id: 'what', header: t.what, cell: ({ policy }) => label(policy.kept) },
    { id: 'days', header: t.howLong, cell: ({ policy }) => t[policy.unit](policy.days) },
    { id: 'since', header: t.since, cell: ({ policy }) => policy.validFrom },
    { id: 'source', header: t.source, cell: ({ policy }) => label(policy.source) },
    ...(rules.some(({ lastRunAt }) => lastRunAt !== undefined) ? [runs] : []),
  ];
  return (
    <DataTable
      label={t.retention}
      rows={rules}
      columns={columns}
      rowId={({ policy }) => policy.name}
      isCardsOnPhone
    />
  );
}
