import { usePriceText } from '#entities/capability/use-price-text.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { type CapabilityDraft, hasPart } from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';
import type { PartProps } from './capability-form.tsx';
import { priceKinds, readPrice } from './capability-price.ts';

/** One amount, from – to, or on request; and how long it takes. */
export function PricePart(props: PartProps) {
  const { draft, faults, onChange } = props;
  const t = useText(capabilityFormText);
  const hasAmounts = draft.priceKind === 'FIXED' || draft.priceKind === 'RANGE';
  return (
    <Card title={hasPart(draft.kind, 'leadTime') ? t.terms : t.priceOnly}>
      <div className="col g4">
        <RadioGroup
          label={t.priceKind}
          options={priceKinds.map((id) => ({ id, label: t[id] }))}
          value={priceKinds.find((one) => one === draft.priceKind) ?? null}
          onChange={(priceKind) => onChange({ priceKind })}
          error={hasAmounts ? undefined : faults.price}
        />
        <div className="grid4">
          {hasAmounts && <Amounts {...props} />}
          {hasPart(draft.kind, 'leadTime') && (
            <TextField
              label={t.leadTime}
              inputMode="numeric"
              value={draft.leadTimeDays}
              onChange={(leadTimeDays) => onChange({ leadTimeDays })}
              error={faults.leadTimeDays}
            />
          )}
        </div>
      </div>
    </Card>
  );
}

function Amounts({ draft, faults, onChange }: PartProps) {
  const t = useText(capabilityFormText);
  const shown = useShownPrice(draft);
  const isRange = draft.priceKind === 'RANGE';
  return (
    <>
      <TextField
        label={isRange ? t.priceMin : t.priceFixed}
        inputMode="decimal"
        value={draft.priceMin}
        onChange={(priceMin) => onChange({ priceMin })}
        hint={shown ? t.priceShown(shown) : isRange && t.priceHint}
        error={faults.price}
      />
      {isRange && (
        <TextField
          label={t.priceMax}
          inputMode="decimal"
          value={draft.priceMax}
          onChange={(priceMax) => onChange({ priceMax })}
        />
      )}
      <TextField
        label={t.pricePer}
        placeholder={t.pricePerExample}
        maxLength={8}
        value={draft.pricePer}
        onChange={(pricePer) => onChange({ pricePer })}
      />
    </>
  );
}

/** The price as a line will show it; null while there is none or it cannot be read. */
export function useShownPrice(draft: CapabilityDraft): string | null {
  const priceText = usePriceText();
  const price = hasPart(draft.kind, 'price') ? readPrice(draft) : null;
  if (!price || typeof price === 'string') return null;
  return priceText(price);
}
