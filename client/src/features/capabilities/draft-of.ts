import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import type { CapabilityDraft } from './capability-draft.ts';
import { keptRows } from './capability-rows.ts';

/** A capability as the form holds it, for editing. */
export function draftOf(capability: CapabilityDetail): CapabilityDraft {
  const { price } = capability;
  return {
    kind: capability.kind,
    title: capability.title,
    text: capability.text,
    fieldCodes: codesOf(capability.fields),
    chainStageCodes: codesOf(capability.chainStages),
    forms: capability.forms,
    unitIds: capability.units.map(({ id }) => id),
    expertIds: capability.experts.map(({ id }) => id),
    trl: written(capability.trl),
    patents: capability.patents.map(({ number }) => number).join('\n'),
    ipc: capability.ipc.join('\n'),
    standards: capability.standards.join('\n'),
    cases: keptRows(
      capability.cases.map(({ year, client, ...told }, place) => ({
        id: String(place),
        ...{ title: told.title, result: told.result, year: String(year) },
        ...{ clientId: client?.id ?? '', clientName: client?.name ?? '' },
      })),
    ),
    priceKind: price?.kind ?? '',
    priceMin: written(price?.minYuan),
    priceMax: price?.kind === 'FIXED' ? '' : written(price?.maxYuan),
    pricePer: price?.per ?? '',
    leadTimeDays: written(capability.leadTimeDays),
    equipmentModel: capability.equipmentModel ?? '',
    townCode: capability.town?.code ?? '',
    place: capability.place ?? '',
    openHours: keptRows(
      capability.openHours.map(({ weekdays, from, to }, place) => ({
        id: String(place),
        weekdays: weekdays.map(String),
        from,
        to,
      })),
    ),
    schoolEnterpriseForm: written(capability.schoolEnterprise?.number),
    durationDays: written(capability.durationDays),
    places: written(capability.places),
  };
}

function codesOf(entries: readonly { readonly code: string }[]): string[] {
  return entries.map(({ code }) => code);
}

function written(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
