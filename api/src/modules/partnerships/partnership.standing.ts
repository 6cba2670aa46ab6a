import { type Id, toId } from '#kernel/id.ts';
import type { PartnershipRecord } from './partnership.model.ts';
import type { PartnershipState } from './partnership.states.ts';

/** How an organization answers, and what became of what it agreed to. */
export type Standing = {
  /** Requests that it answered, or left until they ran out. */
  readonly asked: number;
  readonly answered: number;
  /** Days until an answer came, on average; null where none did. */
  readonly answerDays: number | null;
  readonly completed: number;
  /** Ended after both sides had agreed. */
  readonly brokenOff: number;
};

/** A partnership as far as it tells how the two collaborate. */
export type Dealing = {
  readonly requesterId: Id<'organization'>;
  readonly recipientId: Id<'organization'>;
  readonly state: PartnershipState;
  /** Null where nobody has answered; by the recipient, not by time running out. */
  readonly answerDays: number | null;
};

const DAY_MS = 24 * 60 * 60_000;

export const dealingFields = {
  requesterId: 1,
  recipientId: 1,
  state: 1,
  requestedAt: 1,
  'steps.state': 1,
  'steps.at': 1,
} as const;

export function toDealing(
  record: Pick<PartnershipRecord, 'requesterId' | 'recipientId' | 'state' | 'requestedAt' | 'steps'>,
): Dealing {
  const answer = record.steps.find(({ state }) => state === 'ACCEPTED' || state === 'DECLINED');
  return {
    requesterId: toId('organization', record.requesterId.toHexString()),
    recipientId: toId('organization', record.recipientId.toHexString()),
    state: record.state,
    answerDays: answer ? Math.max(0, (answer.at.getTime() - record.requestedAt.getTime()) / DAY_MS) : null,
  };
}

/** In the order of the ids. */
export function standingsOf(ids: readonly Id<'organization'>[], dealings: readonly Dealing[]): Standing[] {
  const asRecipient = groupBy(dealings, ({ recipientId }) => [recipientId]);
  const asEither = groupBy(dealings, ({ requesterId, recipientId }) => [requesterId, recipientId]);
  return ids.map((id) => {
    const asked = (asRecipient.get(id) ?? []).filter(isSettled);
    const own = asEither.get(id) ?? [];
    const days = asked.flatMap(({ answerDays }) => answerDays ?? []);
    return {
      asked: asked.length,
      answered: days.length,
      answerDays: days.length > 0 ? days.reduce((sum, each) => sum + each, 0) / days.length : null,
      completed: own.filter(({ state }) => state === 'COMPLETED').length,
      brokenOff: own.filter(({ state }) => state === 'TERMINATED').length,
    };
  });
}

/** What was withdrawn, or may still be answered, says nothing about who was asked. */
function isSettled({ state, answerDays }: Dealing): boolean {
  return answerDays !== null || state === 'EXPIRED';
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
