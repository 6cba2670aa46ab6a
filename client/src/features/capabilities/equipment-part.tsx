import { OptionalSelect } from '#entities/taxonomy/choices.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Checkbox, CheckboxGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';
import { emptyHours, type HoursRow, keptRows, newRow, rowsOf } from './capability-rows.ts';
import { weekdayText } from './weekday.text.ts';

/** Which instrument it is, where it stands, when others may use it. */
export function EquipmentPart(props: PartProps) {
  const { draft, faults, onChange, choices } = props;
  const t = useText(capabilityFormText);
  const label = useLabel();
  const towns = (choices?.towns ?? []).map((town) => ({ id: town.code, label: label(town.label) }));
  return (
    <Card title={t.equipment}>
      <div className="col g4">
        <div className="grid3">
          <TextField
            label={t.equipmentModel}
            placeholder={t.equipmentModelExample}
            maxLength={80}
            value={draft.equipmentModel}
            onChange={(equipmentModel) => onChange({ equipmentModel })}
            error={faults.equipmentModel}
          />
          <OptionalSelect
            label={t.town}
            hint={t.townHint}
            options={towns}
            value={draft.townCode}
            onChange={(townCode) => onChange({ townCode })}
            error={faults.townCode}
          />
          <TextField
            label={t.place}
            placeholder={t.placeExample}
            maxLength={80}
            value={draft.place}
            onChange={(place) => onChange({ place })}
            error={faults.place}
          />
        </div>
        <OpenHours {...props} />
      </div>
    </Card>
  );
}

function OpenHours({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  const rows = rowsOf(draft.openHours, emptyHours);
  const write = (next: readonly HoursRow[]) => onChange({ openHours: keptRows(next) });
  return (
    <section className="col g3" aria-label={t.openHours}>
      {rows.map((row, place) => (
        <Hours
          key={row.id}
          row={row}
          onChange={(changed) => write(rows.map((one, at) => (at === place ? { ...one, ...changed } : one)))}
          onRemove={() => write(rows.filter((_row, at) => at !== place))}
        />
      ))}
      {faults.openHours && <Note tone="problem">{faults.openHours}</Note>}
      {rows.length < 7 && (
        <div>
          <Button icon="plus" onPress={() => write([...rows, newRow(emptyHours)])}>
            {rows.length === 0 ? t.addHours : t.addMoreHours}
          </Button>
        </div>
      )}
    </section>
  );
}

type HoursProps = { row: HoursRow; onChange: (changed: Partial<HoursRow>) => void; onRemove: () => void };

function Hours({ row, onChange, onRemove }: HoursProps) {
  const t = useText(capabilityFormText);
  const days = useText(weekdayText);
  return (
    <div className="row row-4 top">
      <CheckboxGroup label={t.openDays} value={row.weekdays} onChange={(weekdays) => onChange({ weekdays })}>
        {(['1', '2', '3', '4', '5', '6', '7'] as const).map((day) => (
          <Checkbox key={day} value={day}>
            {days[`day${day}`]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="row nowrap top capability-hours">
        <TextField label={t.from} value={row.from} onChange={(from) => onChange({ from })} />
        <TextField label={t.to} value={row.to} onChange={(to) => onChange({ to })} />
      </div>
      <Button look="ghost" size="small" onPress={onRemove}>
        {t.remove}
      </Button>
    </div>
  );
}
