import { TrlSelect } from '#entities/taxonomy/choices.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { TextArea } from '#ui/field.tsx';
import { hasPart } from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';
import { EquipmentPart } from './equipment-part.tsx';
import { PricePart } from './price-part.tsx';
import { TrainingPart } from './training-part.tsx';

/** What depends on the kind: papers, price and time, the equipment, the training. */
export function KindParts(props: PartProps) {
  const { kind } = props.draft;
  return (
    <>
      {hasPart(kind, 'training') && <TrainingPart {...props} />}
      {hasPart(kind, 'equipment') && <EquipmentPart {...props} />}
      {hasPart(kind, 'price') && <PricePart {...props} />}
      {kind && <Papers {...props} />}
    </>
  );
}

function Papers({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  return (
    <Card title={t.details}>
      <div className="grid2">
        <TrlSelect label={t.trl} value={draft.trl} onChange={(trl) => onChange({ trl })} error={faults.trl} />
        {hasPart(draft.kind, 'patents') && (
          <TextArea
            label={t.patents}
            rows={2}
            hint={t.patentsHint}
            value={draft.patents}
            onChange={(patents) => onChange({ patents })}
            error={faults.patents}
          />
        )}
        {hasPart(draft.kind, 'ipc') && (
          <TextArea
            label={t.ipc}
            rows={2}
            hint={t.ipcHint}
            value={draft.ipc}
            onChange={(ipc) => onChange({ ipc })}
            error={faults.ipc}
          />
        )}
        <TextArea
          label={t.standards}
          rows={2}
          hint={t.standardsHint}
          value={draft.standards}
          onChange={(standards) => onChange({ standards })}
          error={faults.standards}
        />
      </div>
    </Card>
  );
}
