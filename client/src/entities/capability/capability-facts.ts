import { formText } from '#entities/taxonomy/forms.text.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import type { CapabilityLine } from './capability.fragments.ts';
import { capabilityText } from './capability.text.ts';

/** The properties of a capability as short words: kind, TRL, standards, patent classes, lead time, price, forms. */
export function useCapabilityFacts(): (capability: CapabilityLine) => string[] {
  const t = useText(capabilityText);
  const forms = useText(formText);
  const format = useFormat();
  return ({ kind, trl, standards, ipc, leadTimeDays, price, forms: offered }) => {
    const isOnRequest = price?.kind === 'ON_REQUEST';
    const amount = price && !isOnRequest && format.moneyRange({ from: price.minYuan, to: price.maxYuan });
    const facts = [
      t[kind],
      trl && `TRL ${trl}`,
      ...standards,
      ipc.join(' · '),
      leadTimeDays && t.leadTime(leadTimeDays),
      isOnRequest && t.onRequest,
      price && amount && t.price(amount, price.per),
      offered.map((form) => forms[form]).join(' · '),
    ];
    // Training is a kind and a form: said once.
    return [...new Set(facts.filter((fact) => typeof fact === 'string' && fact !== ''))] as string[];
  };
}
