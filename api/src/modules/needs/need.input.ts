import { checkInput, type InputCheck } from '#kernel/input.ts';
import {
  type CooperationForm,
  checkFieldCodes,
  checkStageCode,
  type TaxonomyService,
} from '#modules/taxonomies/index.ts';
import type { NeedContent } from './need.model.ts';

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

/** @throws Failures with all that is wrong. */
export function parseNeed(draft: NeedDraft, context: NeedContext): NeedContent {
  const input = checkInput();
  const title = input.text('title', draft.title, { min: 4, max: 80 });
  const text = input.text('text', draft.text, { min: 10, max: 5_000, multiline: true });
  const content = {
    title,
    text,
    fieldCodes: checkFieldCodes(input, draft.fieldCodes, context.taxonomies),
    chainStageCode: checkStage(input, draft.chainStageCode, context.taxonomies),
    wantedForms: [...new Set(draft.wantedForms ?? [])],
    ...checkReadiness(input, draft),
    budget: checkBudget(input, draft.budget),
    solveBy: checkDay(input, draft.solveBy, context.today),
    isAnonymous: draft.isAnonymous ?? false,
  };
  if (draft.isAnonymous) checkAnonymity(input, { title, text }, context.ownerNames);
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

function checkBudget(input: InputCheck, budget: NeedDraft['budget']) {
  const minYuan = input.integer('budget', budget?.minYuan, YUAN);
  const maxYuan = input.integer('budget', budget?.maxYuan, YUAN);
  if (minYuan === null && maxYuan === null) return null;
  if (minYuan !== null && maxYuan !== null && minYuan > maxYuan) {
    input.fault('budget', {
      zh: `预算下限（${minYuan} 元）高于上限（${maxYuan} 元），请对调`,
      en: `The budget begins at ¥${minYuan} and ends at ¥${maxYuan}; swap the two`,
    });
  }
  return { minYuan, maxYuan };
}

function checkDay(input: InputCheck, day: string | null | undefined, today: string): string | null {
  if (!day) return null;
  if (day < today) {
    input.fault('solveBy', {
      zh: `期限 ${day} 已经过去，请选今天（${today}）或以后的日子`,
      en: `${day} is in the past; choose today (${today}) or later`,
    });
  }
  return day;
}

/** No name, brand or link: the Enterprise Europe Network's rule for anonymous profiles. */
function checkAnonymity(input: InputCheck, texts: { title: string; text: string }, names: readonly string[]) {
  for (const [field, value] of Object.entries(texts)) {
    const found = names.find((name) => name.length > 1 && value.includes(name));
    if (found || /https?:\/\/|www\./i.test(value)) {
      input.fault(field, {
        zh: `匿名发布时不要写${found ? `本企业名称（${found}）` : '网址'}，否则等于公开身份`,
        en: `Leave ${found ? `your name (${found})` : 'links'} out of an anonymous need, or it tells who you are`,
      });
    }
  }
}
