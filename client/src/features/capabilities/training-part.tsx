import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { TextField } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';

/** Which of the legal forms the training has, how long it takes, how many take part. */
export function TrainingPart({ draft, faults, onChange, choices }: PartProps) {
  const t = useText(capabilityFormText);
  const label = useLabel();
  const law = choices?.schoolEnterpriseForms;
  const options = (law?.forms ?? []).map((form) => ({ id: String(form.number), label: label(form.label) }));
  return (
    <Card title={t.training}>
      <div className="col g4">
        <Select
          label={t.schoolEnterprise}
          isRequired
          options={options}
          value={draft.schoolEnterpriseForm || null}
          onChange={(schoolEnterpriseForm) => onChange({ schoolEnterpriseForm })}
          hint={law && t.law(law.source)}
          error={faults.schoolEnterpriseForm}
        />
        <div className="grid4">
          <TextField
            label={t.duration}
            inputMode="numeric"
            value={draft.durationDays}
            onChange={(durationDays) => onChange({ durationDays })}
            error={faults.durationDays}
          />
          <TextField
            label={t.places}
            inputMode="numeric"
            value={draft.places}
            onChange={(places) => onChange({ places })}
            error={faults.places}
          />
        </div>
      </div>
    </Card>
  );
}
