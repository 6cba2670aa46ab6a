import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import { readAmount, readWhole } from '#lib/amount.ts';
import type { createCapabilityMutation } from './capabilities.queries.ts';

export const capabilityKinds = ['ACHIEVEMENT', 'SERVICE', 'EQUIPMENT', 'TRAINING'] as const;
export type CapabilityKind = (typeof capabilityKinds)[number];

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
  readonly trl: string;
  /** One a line, or with commas between them. */
  readonly standards: string;
  readonly priceMin: string;
  readonly priceMax: string;
  readonly pricePer: string;
  readonly leadTimeDays: string;
  readonly schoolEnterpriseForm: string;
};

export const emptyCapability: CapabilityDraft = {
  kind: '',
  title: '',
  text: '',
  fieldCodes: [],
  chainStageCodes: [],
  forms: [],
  unitIds: [],
  trl: '',
  standards: '',
  priceMin: '',
  priceMax: '',
  pricePer: '',
  leadTimeDays: '',
  schoolEnterpriseForm: '',
};

/** The fields of the form that the API names in its errors. */
export const capabilityFields = [
  'kind',
  'title',
  'text',
  'fieldCodes',
  'chainStageCodes',
  'forms',
  'unitIds',
  'trl',
  'standards',
  'price',
  'leadTimeDays',
  'schoolEnterpriseForm',
] as const;

/** What a kind has besides what all have. */
type Part = 'trl' | 'price' | 'leadTime' | 'schoolEnterprise';

const parts: Readonly<Record<CapabilityKind, readonly Part[]>> = {
  ACHIEVEMENT: ['trl'],
  SERVICE: ['trl', 'price', 'leadTime'],
  EQUIPMENT: ['price', 'leadTime'],
  TRAINING: ['schoolEnterprise'],
};

export function hasPart(kind: string, part: Part): boolean {
  const known = kindOf(kind);
  return known !== undefined && parts[known].includes(part);
}

export function kindOf(kind: string): CapabilityKind | undefined {
  return capabilityKinds.find((known) => known === kind);
}

type CapabilityInput = VariablesOf<typeof createCapabilityMutation>['input'];
export type CapabilityFault =
  | 'kindMissing'
  | 'priceUnreadable'
  | 'priceTooLarge'
  | 'perMissing'
  | 'daysUnreadable';

/** What the API takes, without what belongs to another kind; or what cannot be put into its words, by field. */
export function toCapabilityInput(
  draft: CapabilityDraft,
  ownerId: string,
): { input: CapabilityInput } | { faults: Record<string, CapabilityFault> } {
  const kind = kindOf(draft.kind);
  const price = hasPart(draft.kind, 'price') ? readPrice(draft) : null;
  const days = hasPart(draft.kind, 'leadTime') ? readWhole(draft.leadTimeDays) : null;
  if (!kind || typeof price === 'string' || days === 'unreadable') {
    return {
      faults: {
        ...(!kind && { kind: 'kindMissing' as const }),
        ...(typeof price === 'string' && { price }),
        ...(days === 'unreadable' && { leadTimeDays: 'daysUnreadable' as const }),
      },
    };
  }
  return {
    input: {
      ownerId,
      kind,
      title: draft.title,
      text: draft.text,
      fieldCodes: [...draft.fieldCodes],
      chainStageCodes: [...draft.chainStageCodes],
      forms: forms.filter((form) => draft.forms.includes(form)),
      unitIds: [...draft.unitIds],
      trl: hasPart(kind, 'trl') ? level(draft.trl) : null,
      standards: readStandards(draft.standards),
      price,
      leadTimeDays: days,
      schoolEnterpriseForm: hasPart(kind, 'schoolEnterprise') ? level(draft.schoolEnterpriseForm) : null,
    },
  };
}

// The API says the same, but a number beyond its own limits would come back without a field.
const mostYuan = 1_000_000_000;

/** From – to for one unit; null where no amount is written. */
export function readPrice({
  priceMin,
  priceMax,
  pricePer,
}: Pick<CapabilityDraft, 'priceMin' | 'priceMax' | 'pricePer'>):
  | { minYuan: number | null; maxYuan: number | null; per: string }
  | null
  | CapabilityFault {
  const min = readAmount(priceMin);
  const max = readAmount(priceMax);
  if (min === 'unreadable' || max === 'unreadable') return 'priceUnreadable';
  if (min.yuan === null && max.yuan === null) return null;
  if (Math.max(min.yuan ?? 0, max.yuan ?? 0) > mostYuan) return 'priceTooLarge';
  if (!pricePer.trim()) return 'perMissing';
  return { minYuan: min.yuan, maxYuan: max.yuan, per: pricePer.trim() };
}

/** Each standard once, in the order written. */
export function readStandards(text: string): string[] {
  const names = text.split(/[\n,，、;；]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

function level(text: string): number | null {
  return /^[1-9]$/.test(text) ? Number(text) : null;
}
