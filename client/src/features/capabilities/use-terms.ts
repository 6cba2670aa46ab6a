import { capabilityText } from '#entities/capability/capability.text.ts';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { usePriceText } from '#entities/capability/use-price-text.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { capabilityPageText } from './capability.text.ts';
import { weekdayText } from './weekday.text.ts';

type Term = readonly [name: string, value: string];

/** On which terms: each by its name, only what is said. */
export function useTerms(capability: CapabilityDetail): Term[] {
  const t = useText(capabilityPageText);
  const forms = useText(formText);
  const words = useText(capabilityText);
  const label = useLabel();
  const price = usePrice(capability);
  const where = [capability.town && label(capability.town.label), capability.place]
    .filter(Boolean)
    .join(' · ');
  const { trl, leadTimeDays, schoolEnterprise, durationDays, places } = capability;
  const rows: [string, string | number | false | null | undefined][] = [
    [t.schoolEnterprise, schoolEnterprise && label(schoolEnterprise.label)],
    [t.duration, durationDays !== null && t.days(durationDays)],
    [t.places, places !== null && t.people(places)],
    [t.equipmentModel, capability.equipmentModel],
    [t.where, where],
    [t.openHours, useOpenHours(capability)],
    [t.forms, capability.forms.map((form) => forms[form]).join(' · ')],
    [t.trl, trl !== null && `TRL ${trl}`],
    [t.price, price],
    [t.leadTime, leadTimeDays !== null && String(words.leadTime(leadTimeDays))],
    [t.standards, capability.standards.join(t.separator)],
    [t.ipc, capability.ipc.join(' · ')],
    [t.stages, capability.chainStages.map((stage) => label(stage.label)).join(t.separator)],
  ];
  return rows.flatMap(([name, value]): Term[] => (value ? [[name, String(value)]] : []));
}

function usePrice({ kind, price }: CapabilityDetail): string | false {
  const t = useText(capabilityPageText);
  const priceText = usePriceText();
  if (!price) return (kind === 'SERVICE' || kind === 'EQUIPMENT') && t.priceOpen;
  return priceText(price);
}

/** 周一至周五 08:30–17:30; days that follow each other are drawn together. */
function useOpenHours({ openHours }: CapabilityDetail): string {
  const t = useText(capabilityPageText);
  const days = useText(weekdayText);
  const name = (day: number) => days[`day${day}` as keyof typeof days] ?? '';
  return openHours
    .map(({ weekdays, from, to }) => {
      const [first = 0] = weekdays;
      const last = weekdays.at(-1) ?? 0;
      const isRun = weekdays.length > 2 && last - first === weekdays.length - 1;
      const named = isRun ? t.fromTo(name(first), name(last)) : weekdays.map(name).join(t.separator);
      return `${named} ${from}–${to}`;
    })
    .join('；');
}
