import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import { readWhole } from '#lib/amount.ts';
import type { saveCapabilityDraftMutation } from './capability.mutations.ts';
import { type PriceFault, readPrice } from './capability-price.ts';
import { emptyCase, emptyHours, rowsOf } from './capability-rows.ts';

export const capabilityKinds = ['ACHIEVEMENT', 'SERVICE', 'EQUIPMENT', 'TRAINING'] as const;
type CapabilityKind = (typeof capabilityKinds)[number];

/** What is written into the form, as it is written: amounts and numbers are still text. */
export type CapabilityDraft = {
  /** One of the kinds, empty while none is chosen. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly forms: readonly string[];
  readonly unitIds: readonly string[];
  readonly expertIds: readonly string[];
  readonly trl: string;
  /** One a line, or with commas between them; the same for classes and standards. */
  readonly patents: string;
  readonly ipc: string;
  readonly standards: string;
  /** Rows of `capability-rows.ts`. */
  readonly cases: readonly string[];
  /** Empty, FIXED, RANGE or ON_REQUEST. */
  readonly priceKind: string;
  readonly priceMin: string;
  readonly priceMax: string;
  readonly pricePer: string;
  readonly leadTimeDays: string;
  readonly equipmentModel: string;
  readonly townCode: string;
  readonly place: string;
  readonly openHours: readonly string[];
  readonly schoolEnterpriseForm: string;
  readonly durationDays: string;
  readonly places: string;
};

export const emptyCapability: CapabilityDraft = {
  kind: '',
  title: '',
  text: '',
  fieldCodes: [],
  chainStageCodes: [],
  forms: [],
  unitIds: [],
  expertIds: [],
  trl: '',
  patents: '',
  ipc: '',
  standards: '',
  cases: [],
  priceKind: '',
  priceMin: '',
  priceMax: '',
  pricePer: '',
  leadTimeDays: '',
  equipmentModel: '',
  townCode: '',
  place: '',
  openHours: [],
  schoolEnterpriseForm: '',
  durationDays: '',
  places: '',
};

/** The fields of the form that the API names in its errors. */
export const capabilityFields = [
  ...Object.keys(emptyCapability).filter((field) => !field.startsWith('price')),
  'price',
];

/** What a kind has besides what all have. */
type Part = 'trl' | 'patents' | 'ipc' | 'price' | 'leadTime' | 'equipment' | 'training';

const parts: Readonly<Record<CapabilityKind, readonly Part[]>> = {
  ACHIEVEMENT: ['trl', 'patents', 'ipc'],
  SERVICE: ['trl', 'ipc', 'price', 'leadTime'],
  EQUIPMENT: ['trl', 'price', 'leadTime', 'equipment'],
  TRAINING: ['trl', 'price', 'training'],
};

export function hasPart(kind: string, part: Part): boolean {
  const known = kindOf(kind);
  return known !== undefined && parts[known].includes(part);
}

export function kindOf(kind: string): CapabilityKind | undefined {
  return capabilityKinds.find((known) => known === kind);
}

export type CapabilityContentInput = VariablesOf<typeof saveCapabilityDraftMutation>['input']['content'];
type CapabilityFault = PriceFault | 'kindMissing' | 'daysUnreadable' | 'yearUnreadable';

type Faults = Readonly<Record<string, CapabilityFault>>;

/** What the API takes, without what belongs to another kind; or what cannot be put into its words, by field. */
export function toContentInput(
  draft: CapabilityDraft,
): { content: CapabilityContentInput } | { faults: Faults } {
  const kind = kindOf(draft.kind);
  const price = hasPart(draft.kind, 'price') ? readPrice(draft) : null;
  const numbers = readNumbers(draft);
  const cases = readCases(draft.cases);
  const faults: Record<string, CapabilityFault> = {
    ...(!kind && { kind: 'kindMissing' }),
    ...(typeof price === 'string' && { price }),
    ...numbers.faults,
    ...(cases === 'yearUnreadable' && { cases }),
  };
  if (!kind || typeof price === 'string' || cases === 'yearUnreadable' || Object.keys(faults).length > 0)
    return { faults };
  return {
    content: {
      kind,
      title: draft.title,
      text: draft.text,
      fieldCodes: [...draft.fieldCodes],
      chainStageCodes: [...draft.chainStageCodes],
      forms: forms.filter((form) => draft.forms.includes(form)),
      unitIds: [...draft.unitIds],
      expertIds: [...draft.expertIds],
      trl: hasPart(kind, 'trl') ? level(draft.trl) : null,
      patents: hasPart(kind, 'patents') ? readList(draft.patents) : [],
      ipc: hasPart(kind, 'ipc') ? readList(draft.ipc) : [],
      standards: readList(draft.standards),
      cases,
      price,
      ...numbers.values,
      ...equipmentOf(draft),
      schoolEnterpriseForm: hasPart(kind, 'training') ? level(draft.schoolEnterpriseForm) : null,
    },
  };
}

function readNumbers(draft: CapabilityDraft) {
  const wanted = {
    leadTimeDays: hasPart(draft.kind, 'leadTime'),
    durationDays: hasPart(draft.kind, 'training'),
    places: hasPart(draft.kind, 'training'),
  };
  const read = Object.entries(wanted).map(
    ([field, isWanted]) => [field, isWanted ? readWhole(draft[field as keyof typeof wanted]) : null] as const,
  );
  const faults = read.flatMap(([field, value]) =>
    value === 'unreadable' ? [[field, 'daysUnreadable']] : [],
  );
  return {
    values: Object.fromEntries(read) as Record<keyof typeof wanted, number | null>,
    faults: Object.fromEntries(faults) as Record<string, 'daysUnreadable'>,
  };
}

/** Rows in which nothing is written are none. */
function readCases(kept: readonly string[]) {
  const rows = rowsOf(kept, emptyCase).filter((row) => row.year || row.title || row.result || row.clientId);
  const cases = rows.map(({ year, title, result, clientId }) => ({
    year: readWhole(year),
    title,
    result,
    clientId: clientId || null,
  }));
  if (cases.some(({ year }) => typeof year !== 'number')) return 'yearUnreadable';
  return cases.map((one) => ({ ...one, year: Number(one.year) }));
}

function equipmentOf({ kind, equipmentModel, townCode, place, openHours }: CapabilityDraft) {
  if (!hasPart(kind, 'equipment'))
    return { equipmentModel: null, townCode: null, place: null, openHours: [] };
  const rows = rowsOf(openHours, emptyHours).map(({ weekdays, from, to }) => ({
    weekdays: weekdays.map(Number),
    from,
    to,
  }));
  return {
    equipmentModel: equipmentModel || null,
    townCode: townCode || null,
    place: place || null,
    openHours: rows,
  };
}

/** Each name once, in the order written. */
export function readList(text: string): string[] {
  const names = text.split(/[\n,，、;；]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

function level(text: string): number | null {
  return /^[1-9]$/.test(text) ? Number(text) : null;
}
