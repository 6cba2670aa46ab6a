import { formText } from '#entities/taxonomy/forms.text.ts';
import { useText } from '#lib/language.ts';
import type { CapabilityLine } from './capability.fragments.ts';
import { capabilityText } from './capability.text.ts';
import { usePriceText } from './use-price-text.ts';

type Told = Pick<CapabilityLine, 'kind' | 'trl' | 'standards' | 'ipc' | 'leadTimeDays' | 'price' | 'forms'>;

/** The properties of a capability as short words: kind, TRL, standards, patent classes, lead time, price, forms. */
export function useCapabilityFacts(): (capability: Told) => string[] {
  const t = useText(capabilityText);
  const forms = useText(formText);
  const priceText = usePriceText();
  return ({ kind, trl, standards, ipc, leadTimeDays, price, forms: offered }) => {
    const facts = [
      t[kind],
      trl && `TRL ${trl}`,
      ...standards,
      ipc.join(' · '),
      leadTimeDays && t.leadTime(leadTimeDays),
      price && priceText(price),
      offered.map((form) => forms[form]).join(' · '),
    ];
    // Training is a kind and a form: said once.
    return [...new Set(facts.filter((fact) => typeof fact === 'string' && fact !== ''))] as string[];
  };
}
