import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { organizationsText } from './organizations.text.ts';
import type { CommissionerDetail } from './partner.queries.ts';

/** Where a commissioner has served before, and what came of it. */
export function DispatchCard({ commissioner: { earlierDispatches } }: { commissioner: CommissionerDetail }) {
  const t = useText(organizationsText);
  if (earlierDispatches.length === 0) return null;
  return (
    <Card title={t.dispatches} holds="table">
      <DataTable
        label={t.dispatches}
        rows={earlierDispatches}
        rowId={({ year, result }) => `${year} ${result}`}
        isCardsOnPhone
        columns={[
          { id: 'year', header: t.year, cell: ({ year }) => year, sortBy: ({ year }) => year },
          {
            id: 'months',
            header: t.term,
            cell: ({ months }) => <span className="now">{t.months(months)}</span>,
          },
          { id: 'result', header: t.result, cell: ({ result }) => result },
        ]}
      />
    </Card>
  );
}
