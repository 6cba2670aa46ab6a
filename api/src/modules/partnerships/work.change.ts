import type { Change } from './partnership.change.ts';
import type { Milestone, Rating } from './partnership.content.ts';
import { after, spanAt } from './partnership.deadlines.ts';
import type { Partnership } from './partnership.model.ts';
import { type PartnershipSide, partnershipSides, type StepDraft } from './partnership.steps.ts';
import { completed } from './partnership.time.ts';

type MilestoneTurn = { readonly milestoneId: string; readonly at: Date; readonly note: string | null };

export function delivered(partnership: Partnership, { milestoneId, at, note }: MilestoneTurn): Change {
  return turned(partnership, milestoneId, {
    to: { state: 'DELIVERED', deliveredAt: at },
    step: { kind: 'MILESTONE_DELIVERED', milestoneId, note },
  });
}

export function accepted(partnership: Partnership, { milestoneId, at, note }: MilestoneTurn): Change {
  return turned(partnership, milestoneId, {
    to: { state: 'ACCEPTED', acceptedAt: at },
    step: { kind: 'MILESTONE_ACCEPTED', milestoneId, note },
  });
}

/** It is to be delivered again. */
export function returned(partnership: Partnership, { milestoneId, note }: MilestoneTurn): Change {
  return turned(partnership, milestoneId, {
    to: { state: 'PLANNED', deliveredAt: null },
    step: { kind: 'MILESTONE_RETURNED', milestoneId, note },
  });
}

type Turn = { readonly to: Partial<Milestone>; readonly step: StepDraft };

function turned({ milestones }: Partnership, milestoneId: string, { to, step }: Turn): Change {
  return {
    content: { milestones: milestones.map((one) => (one.id === milestoneId ? { ...one, ...to } : one)) },
    steps: [step],
  };
}

type Word = { readonly side: PartnershipSide; readonly at: Date; readonly note: string | null };

/** The first of the two calls it complete, the second confirms. */
export function completing({ completion }: Partnership, { side, at, note }: Word): Change {
  if (completion && completion.side !== side) return completed('complete', at);
  const objectBy = after(at, spanAt('COMPLETION_OBJECTION', at));
  return {
    content: { completion: { side, at, objectBy } },
    steps: [{ kind: 'COMPLETION_PROPOSED', note }],
  };
}

/** The work goes on. */
export function refused({ note }: Pick<Word, 'note'>): Change {
  return { content: { completion: null }, steps: [{ kind: 'COMPLETION_REFUSED', note }] };
}

/** The second of the two takes the seal off both. */
export function rated({ ratings }: Partnership, rating: Rating): Change {
  const all = [...ratings, rating];
  return {
    content: { ratings: all },
    steps:
      all.length === partnershipSides.length
        ? [{ kind: 'RATED' }, { kind: 'RATINGS_OPENED' }]
        : [{ kind: 'RATED' }],
  };
}
