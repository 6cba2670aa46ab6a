import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';
import { type CaseRow, emptyCase, keptRows, newRow, rowsOf } from './capability-rows.ts';
import { ClientPicker } from './client-picker.tsx';

/** What was done with it before: the year, for whom, what came of it. */
export function CasesPart({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  const rows = rowsOf(draft.cases, emptyCase);
  const write = (next: readonly CaseRow[]) => onChange({ cases: keptRows(next) });
  return (
    <Card title={t.cases}>
      <div className="col g4">
        <p className="sm dim">{t.casesHint}</p>
        {rows.map((row, place) => (
          <Case
            key={row.id}
            row={row}
            label={t.caseNumber(place + 1)}
            onChange={(changed) =>
              write(rows.map((one, at) => (at === place ? { ...one, ...changed } : one)))
            }
            onRemove={() => write(rows.filter((_row, at) => at !== place))}
          />
        ))}
        {faults.cases && <Note tone="problem">{faults.cases}</Note>}
        {rows.length < 20 && (
          <div>
            <Button icon="plus" onPress={() => write([...rows, newRow(emptyCase)])}>
              {t.addCase}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

type CaseProps = {
  row: CaseRow;
  label: string;
  onChange: (changed: Partial<CaseRow>) => void;
  onRemove: () => void;
};

function Case({ row, label, onChange, onRemove }: CaseProps) {
  const t = useText(capabilityFormText);
  return (
    <section className="capability-case col g3" aria-label={label}>
      <div className="row sp">
        <h3>{label}</h3>
        <Button look="ghost" size="small" onPress={onRemove}>
          {t.remove}
        </Button>
      </div>
      <div className="capability-case-head">
        <TextField
          label={t.caseYear}
          inputMode="numeric"
          value={row.year}
          onChange={(year) => onChange({ year })}
        />
        <TextField
          label={t.caseTitle}
          maxLength={80}
          value={row.title}
          onChange={(title) => onChange({ title })}
        />
      </div>
      <ClientPicker id={row.clientId} name={row.clientName} onChange={onChange} />
      <TextArea
        label={t.caseResult}
        rows={2}
        maxLength={500}
        placeholder={t.caseResultExample}
        value={row.result}
        onChange={(result) => onChange({ result })}
      />
    </section>
  );
}
