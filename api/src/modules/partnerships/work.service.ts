import { InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { type DoAct, type Situation, sideOfActor } from './partnership.act.service.ts';
import { type Rating, type RatingCriterion, ratingCriteria } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import { accepted, completing, delivered, rated, refused, returned } from './work.change.ts';

type Target = { readonly id: Id<'partnership'> };
type MilestoneTarget = Target & { readonly milestoneId: string; readonly note: string | null };
type RatingDraft = Readonly<Record<RatingCriterion, number>> & { readonly words: string | null };

const MAX_NOTE = 500;

/** What follows from the agreement: milestones, the end, and what each says of the other. */
export function createWork({ doAct }: { doAct: DoAct }) {
  return {
    async deliverMilestone(viewer: Viewer, { id, milestoneId, note }: MilestoneTarget): Promise<Partnership> {
      const clean = checkNote(note);
      return doAct(viewer, { id, act: 'DELIVER_MILESTONE' }, (situation) => {
        checkMilestone(situation, { milestoneId, isOwn: true });
        return delivered(situation.partnership, { milestoneId, at: situation.at, note: clean });
      });
    },

    async acceptMilestone(viewer: Viewer, { id, milestoneId, note }: MilestoneTarget): Promise<Partnership> {
      const clean = checkNote(note);
      return doAct(viewer, { id, act: 'ACCEPT_MILESTONE' }, (situation) => {
        checkMilestone(situation, { milestoneId, isOwn: false });
        return accepted(situation.partnership, { milestoneId, at: situation.at, note: clean });
      });
    },

    /** @param note What is missing: without it nobody could do better. */
    async returnMilestone(
      viewer: Viewer,
      { id, milestoneId, note }: MilestoneTarget & { readonly note: string },
    ): Promise<Partnership> {
      const clean = checkReason(note);
      return doAct(viewer, { id, act: 'RETURN_MILESTONE' }, (situation) => {
        checkMilestone(situation, { milestoneId, isOwn: false });
        return returned(situation.partnership, { milestoneId, at: situation.at, note: clean });
      });
    },

    /** The first of the two calls it complete, the second confirms. */
    async complete(
      viewer: Viewer,
      { id, note }: Target & { readonly note: string | null },
    ): Promise<Partnership> {
      const clean = checkNote(note);
      return doAct(viewer, { id, act: 'COMPLETE' }, ({ partnership, actor, at }) =>
        completing(partnership, { side: sideOfActor({ actor }), at, note: clean }),
      );
    },

    async refuseCompletion(
      viewer: Viewer,
      { id, note }: Target & { readonly note: string },
    ): Promise<Partnership> {
      const clean = checkReason(note);
      return doAct(viewer, { id, act: 'REFUSE_COMPLETION' }, () => refused({ note: clean }));
    },

    async rate(viewer: Viewer, { id, ...draft }: Target & RatingDraft): Promise<Partnership> {
      const rating = checkRating(draft);
      return doAct(viewer, { id, act: 'RATE' }, ({ partnership, actor, at }) =>
        rated(partnership, { ...rating, side: sideOfActor({ actor }), at }),
      );
    },
  };
}

/** One's own is delivered, one of the other side's is accepted or returned. */
function checkMilestone(
  { partnership: { milestones }, actor }: Situation,
  { milestoneId, isOwn }: { milestoneId: string; isOwn: boolean },
): void {
  const found = milestones.find(({ id }) => id === milestoneId);
  const fits = found && isOwn === (found.side === actor) && found.state === (isOwn ? 'PLANNED' : 'DELIVERED');
  if (fits) return;
  throw new InvalidInput({
    text: isOwn
      ? {
          zh: '这不是要由你们交付的里程碑，或已经交付；刷新看最新的进展',
          en: 'This milestone is not yours to deliver, or is delivered already; reload to see how it stands',
        }
      : {
          zh: '这个里程碑不等你们验收，或已经有了结果；刷新看最新的进展',
          en: 'This milestone does not wait for you to accept it, or is decided already; reload to see how it stands',
        },
    field: ['input', 'milestoneId'],
  });
}

function checkNote(note: string | null): string | null {
  const input = checkInput();
  const clean = input.optionalText('note', note, { min: 1, max: MAX_NOTE, multiline: true });
  input.done();
  return clean;
}

function checkReason(note: string): string {
  const input = checkInput();
  const clean = input.text('note', note, { min: 1, max: MAX_NOTE, multiline: true });
  input.done();
  return clean;
}

function checkRating({ words, ...stars }: RatingDraft): Omit<Rating, 'side' | 'at'> {
  const input = checkInput();
  for (const criterion of ratingCriteria) input.integer(criterion, stars[criterion], { min: 1, max: 5 });
  const clean = input.optionalText('words', words, { min: 1, max: MAX_NOTE, multiline: true });
  input.done();
  return { ...stars, words: clean };
}
