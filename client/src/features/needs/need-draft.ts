import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import { readAmount } from '#lib/amount.ts';
import type { createNeedMutation } from './need-writing.queries.ts';

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
  readonly payKind: string;
  readonly bounty: string;
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
  payKind: 'BUDGET',
  bounty: '',
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
  'bountyYuan',
  'solveBy',
] as const;

type NeedContent = Omit<VariablesOf<typeof createNeedMutation>['input'], 'enterpriseId' | 'isWantedTwice'>;
export type DraftFault = 'budgetUnreadable' | 'budgetFraction' | 'budgetTooLarge';

// The API says the same, but cannot even read a number that no longer fits its integers.
const mostYuan = 1_000_000_000;

/** What the API takes, or what cannot even be put into its words, by field. */
export function toNeedContent(
  draft: NeedDraft,
): { content: NeedContent } | { faults: Record<string, DraftFault> } {
  const paysBounty = draft.payKind === 'BOUNTY';
  const budget = paysBounty ? null : readBudget(draft);
  if (typeof budget === 'string') return { faults: { budget } };
  const bounty = paysBounty ? readBudget({ budgetMin: draft.bounty, budgetMax: '' }) : null;
  if (typeof bounty === 'string') return { faults: { bountyYuan: bounty } };
  return {
    content: {
      title: draft.title,
      text: draft.text,
      fieldCodes: [...draft.fieldCodes],
      chainStageCode: draft.chainStageCode || null,
      wantedForms: forms.filter((form) => draft.wantedForms.includes(form)),
      trlNow: level(draft.trlNow),
      trlWanted: level(draft.trlWanted),
      budget,
      bountyYuan: bounty?.minYuan ?? null,
      solveBy: draft.solveBy || null,
      isAnonymous: draft.isAnonymous,
    },
  };
}

/** The same while it is being written: an amount that is none yet is left out. */
export function toUnfinishedContent(draft: NeedDraft): NeedContent {
  const made = toNeedContent(draft);
  if ('content' in made) return made.content;
  const rest = toNeedContent({ ...draft, budgetMin: '', budgetMax: '', bounty: '' });
  return 'content' in rest ? rest.content : { title: draft.title, text: draft.text, fieldCodes: [] };
}

/** A need as it would stand in the form. */
export function draftOf(need: NeedDetail): NeedDraft {
  return {
    ...emptyNeed,
    title: need.title,
    text: need.text,
    fieldCodes: need.fields.map(({ code }) => code),
    chainStageCode: need.chainStage?.code ?? '',
    wantedForms: need.wantedForms,
    trlNow: numeral(need.trlNow),
    trlWanted: numeral(need.trlWanted),
    budgetMin: numeral(need.budget?.minYuan),
    budgetMax: numeral(need.budget?.maxYuan),
    payKind: need.bountyYuan ? 'BOUNTY' : 'BUDGET',
    bounty: numeral(need.bountyYuan),
    solveBy: need.solveBy ?? '',
    isAnonymous: need.isAnonymous,
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

function numeral(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
