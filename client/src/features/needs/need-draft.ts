import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import { readAmount } from '#lib/amount.ts';
import type { createNeedMutation } from './needs.queries.ts';

/** What is written into the form, as it is written: amounts and days are still text. */
export type NeedDraft = {
  readonly title: string;
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCode: string;
  readonly wantedForms: readonly string[];
  readonly trlNow: string;
  readonly trlWanted: string;
  readonly budgetMin: string;
  readonly budgetMax: string;
  /** ISO 8601, empty for none. */
  readonly solveBy: string;
  readonly isAnonymous: boolean;
};

export const emptyNeed: NeedDraft = {
  title: '',
  text: '',
  fieldCodes: [],
  chainStageCode: '',
  wantedForms: [],
  trlNow: '',
  trlWanted: '',
  budgetMin: '',
  budgetMax: '',
  solveBy: '',
  isAnonymous: false,
};

/** The fields of the form that the API names in its errors. */
export const needFields = [
  'title',
  'text',
  'fieldCodes',
  'chainStageCode',
  'wantedForms',
  'trlNow',
  'trlWanted',
  'budget',
  'solveBy',
] as const;

type NeedInput = VariablesOf<typeof createNeedMutation>['input'];
export type DraftFault = 'budgetUnreadable' | 'budgetFraction' | 'budgetTooLarge';

// The API says the same, but cannot even read a number that no longer fits its integers.
const mostYuan = 1_000_000_000;

/** What the API takes, or what cannot even be put into its words, by field. */
export function toNeedInput(
  draft: NeedDraft,
  enterpriseId: string,
): { input: NeedInput } | { faults: Record<string, DraftFault> } {
  const budget = readBudget(draft);
  if (typeof budget === 'string') return { faults: { budget } };
  return {
    input: {
      enterpriseId,
      title: draft.title,
      text: draft.text,
      fieldCodes: [...draft.fieldCodes],
      chainStageCode: draft.chainStageCode || null,
      wantedForms: forms.filter((form) => draft.wantedForms.includes(form)),
      trlNow: level(draft.trlNow),
      trlWanted: level(draft.trlWanted),
      budget,
      solveBy: draft.solveBy || null,
      isAnonymous: draft.isAnonymous,
    },
  };
}

/** Both ends in whole yuan; null where neither is written. */
export function readBudget({
  budgetMin,
  budgetMax,
}: Pick<NeedDraft, 'budgetMin' | 'budgetMax'>):
  | { minYuan: number | null; maxYuan: number | null }
  | null
  | DraftFault {
  const min = readAmount(budgetMin);
  const max = readAmount(budgetMax);
  if (min === 'unreadable' || max === 'unreadable') return 'budgetUnreadable';
  if (min.yuan === null && max.yuan === null) return null;
  const ends = [min.yuan ?? 0, max.yuan ?? 0];
  if (!ends.every(Number.isInteger)) return 'budgetFraction';
  if (ends.some((yuan) => yuan > mostYuan)) return 'budgetTooLarge';
  return { minYuan: min.yuan, maxYuan: max.yuan };
}

function level(text: string): number | null {
  return /^[1-9]$/.test(text) ? Number(text) : null;
}
