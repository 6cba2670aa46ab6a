import { dayInChina } from '#kernel/day.ts';
import { checkInput, checkText, type InputCheck } from '#kernel/input.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { overtakenIn } from './agreement.states.ts';
import type { AgreementTerms, Milestone, MilestoneTerms } from './partnership.content.ts';
import type { PartnershipSide } from './partnership.steps.ts';

/** As it comes from a form: nothing in it is trusted. */
export type MilestoneDraft = {
  /** Of one that is there already; absent for a new one. */
  readonly id?: string | null | undefined;
  readonly title: string;
  readonly deliverable: string;
  readonly dueOn: string;
  readonly side: PartnershipSide;
};

export type AgreementDraft = {
  readonly form: CooperationForm;
  readonly title: string;
  readonly goals: string;
  readonly payment?: string | null | undefined;
  readonly results?: string | null | undefined;
  readonly confidentiality?: string | null | undefined;
  readonly other?: string | null | undefined;
  readonly milestones: readonly MilestoneDraft[];
};

const MAX_MILESTONES = 20;
const MAX_TITLE = 100;
const MAX_SECTION = 2_000;
const MAX_DELIVERABLE = 500;
/** An agreement of the platform is on one project. */
const MAX_YEARS = 10;

type Known = {
  readonly before: readonly MilestoneTerms[];
  /** Those that hold; empty before both have signed. */
  readonly current: readonly Milestone[];
  readonly now: Date;
};

/** @throws Failures with all that is wrong at once. */
export function checkAgreement(draft: AgreementDraft, known: Known): AgreementTerms {
  const input = checkInput();
  const section = (field: 'payment' | 'results' | 'confidentiality' | 'other') =>
    input.optionalText(field, draft[field], { min: 1, max: MAX_SECTION, multiline: true }) ?? '';
  const terms = {
    form: draft.form,
    title: input.text('title', draft.title, { min: 1, max: MAX_TITLE }),
    goals: input.text('goals', draft.goals, { min: 1, max: MAX_SECTION, multiline: true }),
    payment: section('payment'),
    results: section('results'),
    confidentiality: section('confidentiality'),
    other: section('other'),
    milestones: checkMilestones(input, draft.milestones, known),
  };
  input.done();
  return terms;
}

function checkMilestones(
  input: InputCheck,
  drafts: readonly MilestoneDraft[],
  { before, current, now }: Known,
): MilestoneTerms[] {
  if (drafts.length === 0) {
    input.fault('milestones', {
      zh: '至少写一个里程碑，双方才知道什么时候算完成',
      en: 'Name at least one milestone, so that both know when it is done',
    });
  }
  if (drafts.length > MAX_MILESTONES) {
    input.fault('milestones', {
      zh: `最多 ${MAX_MILESTONES} 个里程碑，这里有 ${drafts.length} 个`,
      en: `Takes at most ${MAX_MILESTONES} milestones; these are ${drafts.length}`,
    });
    return [];
  }
  const ids = idsOf(drafts, before);
  const milestones = drafts.map((draft, place): MilestoneTerms => {
    const at = (name: string) => ['milestones', `${place}`, name];
    const known = current.find(({ id }) => id === ids[place]);
    return {
      id: ids[place] ?? '',
      title: checked(input, at('title'), { value: draft.title, max: MAX_TITLE, multiline: false }),
      deliverable: checked(input, at('deliverable'), {
        value: draft.deliverable,
        max: MAX_DELIVERABLE,
        multiline: true,
      }),
      // A day that is agreed upon stays right when it is over.
      dueOn:
        known?.dueOn === draft.dueOn ? draft.dueOn : checkDay(input, at('dueOn'), { day: draft.dueOn, now }),
      side: draft.side,
    };
  });
  checkDone(input, milestones, current);
  return milestones;
}

/** What is delivered or accepted is no plan any more. */
function checkDone(
  input: InputCheck,
  milestones: readonly MilestoneTerms[],
  current: readonly Milestone[],
): void {
  const changed = overtakenIn(current, milestones);
  if (!changed) return;
  const place = milestones.findIndex(({ id }) => id === changed.id);
  input.fault(place < 0 ? 'milestones' : ['milestones', `${place}`, 'title'], {
    zh: `“${changed.title}”已经交付，不能再改，也不能去掉；可以加新的里程碑`,
    en: `“${changed.title}” is delivered: it stays as it is. Add another milestone instead`,
  });
}

function checked(
  input: InputCheck,
  path: readonly string[],
  { value, ...bounds }: { value: string; max: number; multiline: boolean },
): string {
  const { clean, problem } = checkText(value, { min: 1, ...bounds });
  if (problem) input.fault(path, problem);
  return clean;
}

/** Those that stay keep theirs; a new one gets a number that no version has used. */
function idsOf(drafts: readonly MilestoneDraft[], before: readonly MilestoneTerms[]): string[] {
  const known = new Set(before.map(({ id }) => id));
  let last = Math.max(0, ...before.map(({ id }) => Number(id.slice(1))));
  const used = new Set<string>();
  return drafts.map(({ id }) => {
    if (id && known.has(id) && !used.has(id)) {
      used.add(id);
      return id;
    }
    last += 1;
    return `m${last}`;
  });
}

function checkDay(
  input: InputCheck,
  path: readonly string[],
  { day, now }: { day: string; now: Date },
): string {
  const today = dayInChina(now);
  const latest = `${Number(today.slice(0, 4)) + MAX_YEARS}${today.slice(4)}`;
  if (day < today || day > latest) {
    input.fault(path, {
      zh: `应是今天（${today}）到 ${latest} 之间的一天，这里是 ${day}`,
      en: `Takes a day from today (${today}) to ${latest}; this is ${day}`,
    });
  }
  return day;
}
