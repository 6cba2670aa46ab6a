import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { organizationsText } from './organizations.text.ts';
import type { UniversityDetail } from './partner.queries.ts';

/** Colleges, laboratories and studios, and what each is about. */
export function UnitsCard({ university: { units } }: { university: UniversityDetail }) {
  const t = useText(organizationsText);
  const label = useLabel();
  if (units.length === 0) return null;
  return (
    <Card title={t.units} holds="table">
      <DataTable
        label={t.units}
        rows={units}
        rowId={({ id }) => id}
        isCardsOnPhone
        columns={[
          {
            id: 'unit',
            header: t.unit,
            cell: ({ name, description }) => (
              <div>
                <b>{name}</b>
                {description && <p className="dim">{description}</p>}
              </div>
            ),
          },
          { id: 'kind', header: t.unitKind, cell: ({ kind }) => <span className="now">{t[kind]}</span> },
          {
            id: 'fields',
            header: t.unitFields,
            cell: ({ fields }) => fields.map((field) => label(field.label)).join(' · '),
          },
        ]}
      />
    </Card>
  );
}
