import { checkInput, type InputCheck } from '#kernel/input.ts';
import {
  type CooperationForm,
  checkFieldCodes,
  checkStageCode,
  type TaxonomyService,
} from '#modules/taxonomies/index.ts';
import { giveawayIn } from './need.anonymity.ts';
import type { NeedContent } from './need.model.ts';
import { rulesOn } from './need.rules.ts';

/** As it comes from a form: nothing in it is trusted. */
export type NeedDraft = {
  title: string;
  text: string;
  fieldCodes: readonly string[];
  chainStageCode?: string | null | undefined;
  wantedForms?: readonly CooperationForm[] | undefined;
  trlNow?: number | null | undefined;
  trlWanted?: number | null | undefined;
  budget?: { minYuan?: number | null | undefined; maxYuan?: number | null | undefined } | null | undefined;
  bountyYuan?: number | null | undefined;
  solveBy?: string | null | undefined;
  isAnonymous?: boolean | undefined;
};

export type NeedContext = {
  taxonomies: TaxonomyService;
  /** A day in China, ISO 8601. */
  today: string;
  /** Names by which an anonymous text would give its owner away. */
  ownerNames: readonly string[];
};

const TRL = { min: 1, max: 9 };
const YUAN = { min: 0, max: 1_000_000_000 };

const TITLE = 80;
const TEXT = 5_000;
const MOST_FIELDS = 5;

/** What is to be published. @throws Failures with all that is wrong. */
export function parseNeed(draft: NeedDraft, context: NeedContext): NeedContent {
  const input = checkInput();
  const title = input.text('title', draft.title, { min: 4, max: TITLE });
  const text = input.text('text', draft.text, { min: 10, max: TEXT, multiline: true });
  const content = {
    title,
    text,
    fieldCodes: checkFieldCodes(input, draft.fieldCodes, context.taxonomies),
    chainStageCode: checkStage(input, draft.chainStageCode, context.taxonomies),
    wantedForms: [...new Set(draft.wantedForms ?? [])],
    ...checkReadiness(input, draft),
    budget: checkBudget(input, draft.budget),
    bountyYuan: checkBounty(input, draft, context.today),
    solveBy: checkDay(input, draft.solveBy, context.today),
    isAnonymous: draft.isAnonymous ?? false,
  };
  if (draft.isAnonymous) checkAnonymity(input, { title, text }, context.ownerNames);
  input.done();
  return content;
}

/** What is kept while it is being written: everything may still be missing or odd, nothing may be boundless. */
export function parseUnfinished(
  draft: NeedDraft,
  { taxonomies }: Pick<NeedContext, 'taxonomies'>,
): NeedContent {
  const input = checkInput();
  const { budget } = draft;
  if (draft.fieldCodes.length > 0) checkFieldCodes(input, draft.fieldCodes.slice(0, MOST_FIELDS), taxonomies);
  const content = {
    title: input.text('title', draft.title, { min: 0, max: TITLE }),
    text: input.text('text', draft.text, { min: 0, max: TEXT, multiline: true }),
    fieldCodes: [...new Set(draft.fieldCodes)].slice(0, MOST_FIELDS),
    chainStageCode: checkStage(input, draft.chainStageCode, taxonomies),
    wantedForms: [...new Set(draft.wantedForms ?? [])],
    trlNow: input.integer('trlNow', draft.trlNow, TRL),
    trlWanted: input.integer('trlWanted', draft.trlWanted, TRL),
    budget: budgetOf(input, budget),
    bountyYuan: input.integer('bountyYuan', draft.bountyYuan, YUAN),
    solveBy: draft.solveBy ?? null,
    isAnonymous: draft.isAnonymous ?? false,
  };
  input.done();
  return content;
}

function checkStage(input: InputCheck, code: string | null | undefined, taxonomies: TaxonomyService) {
  if (!code) return null;
  checkStageCode(input, 'chainStageCode', code, taxonomies);
  return code;
}

function checkReadiness(input: InputCheck, draft: NeedDraft) {
  const trlNow = input.integer('trlNow', draft.trlNow, TRL);
  const trlWanted = input.integer('trlWanted', draft.trlWanted, TRL);
  if (trlNow !== null && trlWanted !== null && trlWanted < trlNow) {
    input.fault('trlWanted', {
      zh: `期望的成熟度（${trlWanted}）不应低于现在的（${trlNow}）`,
      en: `The level asked for (${trlWanted}) should not be below today's (${trlNow})`,
    });
  }
  return { trlNow, trlWanted };
}

function budgetOf(input: InputCheck, budget: NeedDraft['budget']) {
  const minYuan = input.integer('budget', budget?.minYuan, YUAN);
  const maxYuan = input.integer('budget', budget?.maxYuan, YUAN);
  return minYuan === null && maxYuan === null ? null : { minYuan, maxYuan };
}

function checkBudget(input: InputCheck, given: NeedDraft['budget']) {
  const budget = budgetOf(input, given);
  const { minYuan = null, maxYuan = null } = budget ?? {};
  if (minYuan !== null && maxYuan !== null && minYuan > maxYuan) {
    input.fault('budget', {
      zh: `预算下限（${minYuan} 元）高于上限（${maxYuan} 元），请对调`,
      en: `The budget begins at ¥${minYuan} and ends at ¥${maxYuan}; swap the two`,
    });
  }
  return budget;
}

function checkBounty(input: InputCheck, { bountyYuan, budget }: NeedDraft, today: string): number | null {
  const bounty = input.integer('bountyYuan', bountyYuan, YUAN);
  if (bounty === null) return null;
  const { bountyMinYuan } = rulesOn(today);
  if (bounty < bountyMinYuan) {
    input.fault('bountyYuan', {
      zh: `张榜悬赏最低 ${bountyMinYuan} 元，这里是 ${bounty} 元；金额不到，可以改填预算`,
      en: `A bounty is at least ¥${bountyMinYuan}, this is ¥${bounty}; below that, state a budget instead`,
    });
  }
  if (typeof budget?.minYuan === 'number' || typeof budget?.maxYuan === 'number') {
    input.fault('bountyYuan', {
      zh: '预算和悬赏只填一样：预算是打算花多少，悬赏是解决了就付多少',
      en: 'State a budget or a bounty, not both: a budget is what may be spent, a bounty what is paid once it is solved',
    });
  }
  return bounty;
}

/** @returns The day, null for none. */
export function checkDay(input: InputCheck, day: string | null | undefined, today: string): string | null {
  if (!day) return null;
  if (day < today) {
    input.fault('solveBy', {
      zh: `期限 ${day} 已经过去，请选今天（${today}）或以后的日子`,
      en: `${day} is in the past; choose today (${today}) or later`,
    });
  }
  return day;
}

function checkAnonymity(input: InputCheck, texts: { title: string; text: string }, names: readonly string[]) {
  for (const [field, value] of Object.entries(texts)) {
    const giveaway = giveawayIn(value, names);
    if (giveaway) input.fault(field, giveaway);
  }
}
