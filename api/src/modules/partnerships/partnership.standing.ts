import { type Id, toId } from '#kernel/id.ts';
import { ratingCriteria } from './partnership.content.ts';
import { DAY_MS } from './partnership.deadlines.ts';
import type { PartnershipRecord } from './partnership.model.ts';
import { areRatingsOpen } from './partnership.policy.ts';
import { type PartnershipState, runningStates } from './partnership.states.ts';

/** How an organization answers, and what became of what it agreed to. */
export type Standing = {
  /** Requests that it answered, or left until they ran out. */
  readonly asked: number;
  readonly answered: number;
  /** Days until an answer came, on average; null where none did. */
  readonly answerDays: number | null;
  readonly running: number;
  readonly completed: number;
  /** Ended after both sides had agreed. */
  readonly brokenOff: number;
};

export type RatedStanding = Standing & {
  /** What partners said of it at the end: how many did, and on average from 1 to 5; null where nobody has. */
  readonly ratings: number;
  readonly meanRating: number | null;
};

/** A partnership as far as it tells how the two collaborate. */
export type Dealing = {
  readonly requesterId: Id<'organization'>;
  readonly recipientId: Id<'organization'>;
  readonly state: PartnershipState;
  /** Null where nobody has answered; by the recipient, not by time running out. */
  readonly answerDays: number | null;
  /** By who is rated: the mean of what was said. Sealed ones are left out by `standingsOf`. */
  readonly ratings: readonly { readonly of: Id<'organization'>; readonly mean: number }[];
  readonly ratingsOpenAt: Date | null;
};

export const dealingFields = {
  requesterId: 1,
  recipientId: 1,
  state: 1,
  requestedAt: 1,
  'steps.state': 1,
  'steps.at': 1,
  'content.ratings': 1,
  'content.ratingsOpenAt': 1,
} as const;

export function toDealing(
  record: Pick<
    PartnershipRecord,
    'requesterId' | 'recipientId' | 'state' | 'requestedAt' | 'steps' | 'content'
  >,
): Dealing {
  const answer = record.steps.find(({ state }) => state === 'ACCEPTED' || state === 'DECLINED');
  const requesterId = toId('organization', record.requesterId.toHexString());
  const recipientId = toId('organization', record.recipientId.toHexString());
  return {
    requesterId,
    recipientId,
    ratings: (record.content?.ratings ?? []).map((rating) => ({
      of: rating.side === 'REQUESTER' ? recipientId : requesterId,
      mean: meanOf(ratingCriteria.map((criterion) => rating[criterion])),
    })),
    ratingsOpenAt: record.content?.ratingsOpenAt ?? null,
    state: record.state,
    answerDays: answer ? Math.max(0, (answer.at.getTime() - record.requestedAt.getTime()) / DAY_MS) : null,
  };
}

/** In the order of the ids. */
export function standingsOf(
  ids: readonly Id<'organization'>[],
  dealings: readonly Dealing[],
  now: Date,
): RatedStanding[] {
  const asRecipient = groupBy(dealings, ({ recipientId }) => [recipientId]);
  const asEither = groupBy(dealings, ({ requesterId, recipientId }) => [requesterId, recipientId]);
  return ids.map((id) => {
    const asked = (asRecipient.get(id) ?? []).filter(isSettled);
    const own = asEither.get(id) ?? [];
    const marks = own.flatMap((dealing) => openMarks(dealing, now)).filter((mark) => mark.of === id);
    const days = asked.flatMap(({ answerDays }) => answerDays ?? []);
    return {
      asked: asked.length,
      answered: days.length,
      answerDays: days.length > 0 ? meanOf(days) : null,
      running: own.filter(({ state }) => runningStates.includes(state)).length,
      completed: own.filter(({ state }) => state === 'COMPLETED').length,
      brokenOff: own.filter(({ state }) => state === 'TERMINATED').length,
      ratings: marks.length,
      meanRating: marks.length > 0 ? meanOf(marks.map(({ mean }) => mean)) : null,
    };
  });
}

/** What was withdrawn, or may still be answered, says nothing about who was asked. */
function isSettled({ state, answerDays }: Dealing): boolean {
  return answerDays !== null || state === 'EXPIRED';
}

function openMarks({ ratings, ratingsOpenAt }: Dealing, now: Date) {
  return areRatingsOpen({ ratings, ratingsOpenAt }, now) ? ratings : [];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function groupBy(
  dealings: readonly Dealing[],
  sidesOf: (dealing: Dealing) => readonly Id<'organization'>[],
): Map<Id<'organization'>, Dealing[]> {
  const groups = new Map<Id<'organization'>, Dealing[]>();
  for (const dealing of dealings) {
    for (const side of new Set(sidesOf(dealing))) {
      const group = groups.get(side);
      if (group) group.push(dealing);
      else groups.set(side, [dealing]);
    }
  }
  return groups;
}
