import { amendmentOf } from './agreement.states.ts';
import type { Change } from './partnership.change.ts';
import type { AgreementVersion, Milestone } from './partnership.content.ts';
import { after, beginOfDay, DAY_MS, spanAt } from './partnership.deadlines.ts';
import type { Partnership } from './partnership.model.ts';
import { partnershipSides, type StepKind } from './partnership.steps.ts';

type Moment = { readonly partnership: Partnership; readonly now: Date };

/** What time does to a partnership, and when. */
export type Due = { readonly at: Date; readonly change: Change };

/**
 * What comes next by itself; null where nothing does until somebody acts.
 * @param now Where it is known: a reminder of what is over by then is left out.
 */
export function nextOfTime(partnership: Partnership, now = new Date(0)): Due | null {
  const all = dueIn(partnership, now);
  return all.reduce<Due | null>((first, due) => (first && first.at <= due.at ? first : due), null);
}

function dueIn(partnership: Partnership, now: Date): Due[] {
  switch (partnership.state) {
    case 'REQUESTED':
      return ofRequest(partnership, now);
    case 'NEGOTIATING':
      return ofSignature(partnership, partnership.agreement.at(-1) ?? null);
    case 'ACTIVE':
      return [
        ...partnership.milestones.flatMap((milestone) => ofMilestone(milestone, { partnership, now })),
        ...ofCompletion(partnership),
        ...ofSignature(partnership, amendmentOf(partnership)),
      ];
    case 'AGREED':
      return ofSignature(partnership, amendmentOf(partnership));
    case 'COMPLETED':
      return ofRatings(partnership);
    default:
      return [];
  }
}

function ofRequest({ answerBy, requestedAt, steps }: Partnership, now: Date): Due[] {
  if (!answerBy) return [];
  const remindAt = after(answerBy, -spanAt('ANSWER_REMINDER', requestedAt));
  const isReminded = now >= answerBy || steps.some(({ kind }) => kind === 'EXPIRING');
  return isReminded
    ? [{ at: answerBy, change: { transition: 'expire', steps: [{ kind: 'EXPIRED' }] } }]
    : [{ at: remindAt, change: { steps: [{ kind: 'EXPIRING' }] } }];
}

function ofSignature({ signatures, steps }: Partnership, text: AgreementVersion | null): Due[] {
  const version = text?.number;
  const signed = signatures.filter((signature) => signature.version === version);
  const [only] = signed;
  if (!version || !only || signed.length === partnershipSides.length) return [];
  if (steps.some((step) => step.kind === 'SIGNATURE_DUE' && step.version === version)) return [];
  return [
    {
      at: after(only.at, spanAt('SIGNATURE_REMINDER', only.at)),
      change: { steps: [{ kind: 'SIGNATURE_DUE', version }] },
    },
  ];
}

function ofMilestone(milestone: Milestone, { partnership: { steps }, now }: Moment): Due[] {
  const { id, dueOn, state, movedIn } = milestone;
  if (state !== 'PLANNED') return [];
  const movedAt = steps.findLastIndex(({ kind, version }) => kind === 'AMENDED' && version === movedIn);
  const isTold = (wanted: StepKind) =>
    steps.some(({ kind, milestoneId }, place) => place > movedAt && kind === wanted && milestoneId === id);
  const dueAt = beginOfDay(dueOn);
  const remind = (kind: StepKind, at: Date): Due => ({ at, change: { steps: [{ kind, milestoneId: id }] } });
  // It is overdue once its day is over.
  const overdueAt = after(dueAt, DAY_MS);
  if (now < overdueAt && !isTold('MILESTONE_DUE')) {
    return [remind('MILESTONE_DUE', after(dueAt, -spanAt('MILESTONE_REMINDER', dueAt)))];
  }
  return isTold('MILESTONE_OVERDUE') ? [] : [remind('MILESTONE_OVERDUE', overdueAt)];
}

function ofCompletion({ completion }: Partnership): Due[] {
  if (!completion) return [];
  return [{ at: completion.objectBy, change: completed('lapse', completion.objectBy) }];
}

function ofRatings({ ratings, ratingsOpenAt, steps }: Partnership): Due[] {
  if (!ratingsOpenAt || ratings.length !== 1) return [];
  if (steps.some(({ kind }) => kind === 'RATINGS_OPENED')) return [];
  return [{ at: ratingsOpenAt, change: { steps: [{ kind: 'RATINGS_OPENED' }] } }];
}

/** The end that both wish for; both may rate each other from then on. */
export function completed(transition: 'complete' | 'lapse', at: Date): Change {
  return {
    transition,
    content: { ratingsOpenAt: after(at, spanAt('RATING', at)) },
    steps: [{ kind: 'COMPLETED' }],
  };
}
