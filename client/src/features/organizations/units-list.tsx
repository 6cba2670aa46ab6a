import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Tag } from '#ui/tag.tsx';
import type { EditableUnit } from './units-editor.queries.ts';
import { unitsEditorText } from './units-editor.text.ts';
import './units-editor.css';

type UnitsListProps = {
  units: readonly EditableUnit[];
  isPending: boolean;
  onMove: (from: number, to: number) => void;
  onEdit: (unit: EditableUnit) => void;
  onRemove: (unit: EditableUnit) => void;
};

/** The units in the order in which others see them, each with what can be done to it. */
export function UnitsList({ units, isPending, onMove, onEdit, onRemove }: UnitsListProps) {
  const t = useText(unitsEditorText);
  const label = useLabel();
  if (units.length === 0) {
    return (
      <section className="card">
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      </section>
    );
  }
  return (
    <section className="card" aria-label={t.heading}>
      <ul className="list">
        {units.map((unit, place) => (
          <li key={unit.id} className="units-row">
            <div className="units-order">
              <Button
                look="ghost"
                size="small"
                icon="chevron-down"
                className="units-up"
                aria-label={t.up(unit.name)}
                isDisabled={place === 0 || isPending}
                onPress={() => onMove(place, place - 1)}
              />
              <Button
                look="ghost"
                size="small"
                icon="chevron-down"
                aria-label={t.down(unit.name)}
                isDisabled={place === units.length - 1 || isPending}
                onPress={() => onMove(place, place + 1)}
              />
            </div>
            <div className="grow col g1">
              <p className="row">
                <b>{unit.name}</b> <Tag>{t[unit.kind]}</Tag>
                {unit.capabilityCount > 0 && (
                  <span className="sm dim">{t.hanging(unit.capabilityCount)}</span>
                )}
              </p>
              {unit.description && <p className="dim">{unit.description}</p>}
              {unit.fields.length > 0 && (
                <p className="sm dim2">{unit.fields.map((field) => label(field.label)).join(' · ')}</p>
              )}
            </div>
            <div className="row nowrap">
              <Button size="small" onPress={() => onEdit(unit)}>
                {t.edit}
              </Button>
              <Button size="small" look="ghost" onPress={() => onRemove(unit)}>
                {t.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
