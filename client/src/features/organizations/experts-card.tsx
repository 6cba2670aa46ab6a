import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Lamps } from '#ui/lamps.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { Count, SampleTag } from '#ui/tag.tsx';
import { organizationsText } from './organizations.text.ts';
import type { UniversityDetail } from './partner.queries.ts';

/** Those of a university's staff whom the bureau can dispatch, and how many firms each can still take. */
export function ExpertsCard({ university: { commissioners } }: { university: UniversityDetail }) {
  const t = useText(organizationsText);
  const label = useLabel();
  if (commissioners.length === 0) return null;
  return (
    <Card
      holds="table"
      title={
        <>
          {t.experts} <Count>{commissioners.length}</Count>
        </>
      }
    >
      <DataTable
        label={t.experts}
        rows={commissioners}
        rowId={({ id }) => id}
        isCardsOnPhone
        columns={[
          {
            id: 'expert',
            header: t.expert,
            cell: ({ id, name, isExample }) => (
              <span>
                <Link to={`/partners/${id}`}>
                  <b>{name}</b>
                </Link>{' '}
                {isExample && <SampleTag />}
              </span>
            ),
          },
          {
            id: 'fields',
            header: t.goodAt,
            cell: ({ fields }) => fields.map((field) => label(field.label)).join(' · '),
          },
          {
            id: 'places',
            header: t.places,
            sortBy: ({ freeCapacity }) => freeCapacity,
            cell: ({ capacity, freeCapacity }) => <Lamps total={capacity} used={capacity - freeCapacity} />,
          },
          {
            id: 'state',
            header: t.capacity,
            cell: ({ freeCapacity }) =>
              freeCapacity > 0 ? (
                <StateBadge look="done">{t.free(freeCapacity)}</StateBadge>
              ) : (
                <StateBadge look="ended">{t.full}</StateBadge>
              ),
          },
        ]}
      />
    </Card>
  );
}
