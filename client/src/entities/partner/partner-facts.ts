import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import type { Reason } from '#ui/reasons.tsx';
import type { PartnerLine } from './partner.fragments.ts';
import { partnerText } from './partner.text.ts';

const fewest = 3;

/** The few words about a partner that its line is made of, in the language in use. */
export function usePartnerFacts() {
  const t = useText(partnerText);
  const forms = useText(formText);
  const label = useLabel();
  const list = (words: readonly string[]) => words.slice(0, fewest).join(t.separator);

  /** Where it sits and how large it is: `香山理工学院 · 石岐街道 · 还可派驻 1 家`. */
  function place(partner: PartnerLine): string {
    const parts = [
      partner.__typename === 'Commissioner' && partner.homeInstitution?.name,
      partner.town ? label(partner.town.label) : partner.__typename === 'University' && partner.city,
      partner.__typename === 'Commissioner' && t.freePlaces(partner.freeCapacity),
      partner.__typename === 'Enterprise' && partner.employeeCount && t.employees(partner.employeeCount),
    ];
    return parts.filter(Boolean).join(' · ');
  }

  /** Why it may be the right one: what of the query it answers, its fields, the forms it offers. */
  function reasons(partner: PartnerLine, terms: readonly string[] = []): Reason[] {
    const found: Reason[] = [];
    if (terms.length > 0)
      found.push({ id: 'terms', icon: 'search', text: t.matches(terms.join(t.separator)) });
    if (partner.fields.length > 0) {
      const names = partner.fields.map((field) => label(field.label));
      found.push({ id: 'fields', icon: 'field', text: t.fields(list(names)) });
    }
    if (partner.forms.length > 0) {
      const names = partner.forms.map((form) => forms[form]);
      found.push({ id: 'forms', icon: 'form', text: t.offers(list(names)) });
    }
    return found;
  }

  return { place, reasons };
}
