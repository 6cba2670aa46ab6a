import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Checkbox, CheckboxGroup } from '#ui/choice.tsx';
import type { CapabilityChoices } from './capabilities.queries.ts';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';

/** The units and experts who do it; nothing where the owner has none. */
export function PeoplePart({ draft, faults, onChange, choices }: PartProps) {
  const t = useText(capabilityFormText);
  const units = choices?.organization.__typename === 'University' ? choices.organization.units : [];
  const experts = expertsOf(choices);
  if (units.length + experts.length === 0) return null;
  return (
    <Card title={t.people}>
      <div className="col g4">
        {units.length > 0 && (
          <CheckboxGroup
            label={t.units}
            value={draft.unitIds}
            onChange={(unitIds) => onChange({ unitIds })}
            error={faults.unitIds}
          >
            {units.map(({ id, name }) => (
              <Checkbox key={id} value={id}>
                {name}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        {experts.length > 0 && (
          <CheckboxGroup
            label={t.experts}
            hint={t.expertsHint}
            value={draft.expertIds}
            onChange={(expertIds) => onChange({ expertIds })}
            error={faults.expertIds}
          >
            {experts.map(({ id, name }) => (
              <Checkbox key={id} value={id}>
                {name}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
      </div>
    </Card>
  );
}

/** Of a platform those of the university that runs it. */
function expertsOf(choices: CapabilityChoices | undefined) {
  const owner = choices?.organization;
  if (owner?.__typename === 'University') return owner.commissioners;
  return owner?.__typename === 'TransferPlatform' ? (owner.parentUniversity?.commissioners ?? []) : [];
}
