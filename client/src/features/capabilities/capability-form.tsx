import { capabilityText } from '#entities/capability/capability.text.ts';
import { FormChecks, StagesPicker } from '#entities/taxonomy/choices.tsx';
import { FieldPicker } from '#entities/taxonomy/field-picker.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import type { CapabilityChoices } from './capabilities.queries.ts';
import { type CapabilityDraft, capabilityKinds, kindOf } from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';
import { CasesPart } from './cases-part.tsx';
import { KindParts } from './kind-parts.tsx';
import { PeoplePart } from './people-part.tsx';

export type PartProps = {
  draft: CapabilityDraft;
  faults: Faults;
  onChange: (changed: Partial<CapabilityDraft>) => void;
  /** Undefined until they are there. */
  choices: CapabilityChoices | undefined;
};

/** The fields of a capability: its kind first, for it decides what else is asked. */
export function CapabilityFormFields(props: PartProps) {
  return (
    <>
      <What {...props} />
      <Where {...props} />
      <How {...props} />
      <KindParts {...props} />
      <PeoplePart {...props} />
      <CasesPart {...props} />
    </>
  );
}

function What({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  const kinds = useText(capabilityText);
  const kind = kindOf(draft.kind);
  return (
    <Card title={t.what}>
      <div className="col g4">
        <RadioGroup
          label={t.kind}
          isRequired
          options={capabilityKinds.map((id) => ({ id, label: kinds[id] }))}
          value={kind ?? null}
          onChange={(chosen) => onChange({ kind: chosen })}
          hint={kind && t[kind]}
          error={faults.kind}
        />
        <TextField
          label={t.capabilityTitle}
          isRequired
          placeholder={t.titleExample}
          maxLength={80}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          error={faults.title}
        />
        <TextArea
          label={t.text}
          isRequired
          rows={7}
          maxLength={5000}
          hint={t.textHint}
          value={draft.text}
          onChange={(text) => onChange({ text })}
          error={faults.text}
        />
      </div>
    </Card>
  );
}

function Where({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  return (
    <Card title={t.where}>
      <div className="col g4">
        <FieldPicker
          value={draft.fieldCodes}
          onChange={(fieldCodes) => onChange({ fieldCodes })}
          error={faults.fieldCodes}
        />
        <div className="grid2">
          <StagesPicker
            label={t.stages}
            hint={t.stagesHint}
            value={draft.chainStageCodes}
            onChange={(chainStageCodes) => onChange({ chainStageCodes: [...chainStageCodes] })}
            error={faults.chainStageCodes}
          />
        </div>
      </div>
    </Card>
  );
}

function How({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  return (
    <Card title={t.how}>
      <FormChecks
        label={t.forms}
        hint={t.formsHint}
        value={draft.forms}
        onChange={(forms) => onChange({ forms: [...forms] })}
        error={faults.forms}
      />
    </Card>
  );
}
