import { capabilityText } from '#entities/capability/capability.text.ts';
import {
  type SchoolEnterpriseKey,
  schoolEnterpriseText,
} from '#entities/capability/school-enterprise.text.ts';
import { TrlSelect } from '#entities/taxonomy/choices.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { hasPart, readPrice } from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';

/** What depends on the kind: readiness and standards, price and time, the form of school–enterprise cooperation. */
export function KindParts(props: PartProps) {
  const { kind } = props.draft;
  return (
    <>
      {kind && <Details {...props} />}
      {hasPart(kind, 'price') && <Terms {...props} />}
      {hasPart(kind, 'schoolEnterprise') && <Training {...props} />}
    </>
  );
}

function Details({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  return (
    <Card title={t.details}>
      <div className="grid2">
        {hasPart(draft.kind, 'trl') && (
          <TrlSelect
            label={t.trl}
            value={draft.trl}
            onChange={(trl) => onChange({ trl })}
            error={faults.trl}
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

function Terms({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  const shown = useShownPrice(draft);
  return (
    <Card title={t.terms}>
      <div className="grid4">
        <TextField
          label={t.priceMin}
          inputMode="decimal"
          value={draft.priceMin}
          onChange={(priceMin) => onChange({ priceMin })}
          hint={shown ? t.priceShown(shown) : t.priceHint}
          error={faults.price}
        />
        <TextField
          label={t.priceMax}
          inputMode="decimal"
          value={draft.priceMax}
          onChange={(priceMax) => onChange({ priceMax })}
        />
        <TextField
          label={t.pricePer}
          placeholder={t.pricePerExample}
          maxLength={8}
          value={draft.pricePer}
          onChange={(pricePer) => onChange({ pricePer })}
        />
        <TextField
          label={t.leadTime}
          inputMode="numeric"
          value={draft.leadTimeDays}
          onChange={(leadTimeDays) => onChange({ leadTimeDays })}
          error={faults.leadTimeDays}
        />
      </div>
    </Card>
  );
}

/** The price as a line will show it; null while there is none or it cannot be read. */
export function useShownPrice(draft: PartProps['draft']): string | null {
  const t = useText(capabilityText);
  const format = useFormat();
  const price = hasPart(draft.kind, 'price') ? readPrice(draft) : null;
  if (!price || typeof price === 'string') return null;
  const amount = format.moneyRange({ from: price.minYuan, to: price.maxYuan });
  return String(t.price(amount, price.per));
}

const schoolForms = Object.keys(schoolEnterpriseText) as SchoolEnterpriseKey[];

function Training({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  const words = useText(schoolEnterpriseText);
  const options = schoolForms.map((key, place) => ({ id: String(place + 1), label: words[key] }));
  return (
    <Card title={t.training}>
      <div className="grid2">
        <Select
          label={t.schoolEnterprise}
          options={options}
          value={draft.schoolEnterpriseForm || null}
          onChange={(schoolEnterpriseForm) => onChange({ schoolEnterpriseForm })}
          error={faults.schoolEnterpriseForm}
        />
      </div>
    </Card>
  );
}
