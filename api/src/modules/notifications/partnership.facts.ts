import type { Id } from '#kernel/id.ts';
import type {
  Partnership,
  PartnershipFact,
  PartnershipMessage,
  PartnershipStep,
} from '#modules/partnerships/index.ts';
import type { Fact } from './fact.ts';

type Side = PartnershipMessage['side'];
type StepKind = PartnershipStep['kind'];

/** What a broker between the two hears of, beside its own deeds: where it goes, not each stroke of work. */
const forBrokers: readonly StepKind[] = [
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
  'AGREED',
  'COMPLETED',
  'TERMINATED',
  'DISSOLVED',
  'BROKER_JOINED',
  'BROKER_LEFT',
];

/** A step is told to the sides that did not make it; a reminder to those whose turn it is. */
export function factOfStep({ id, step, partnership }: PartnershipFact): Fact {
  const { requesterId, recipientId, brokerId } = partnership;
  const ids = { REQUESTER: requesterId, RECIPIENT: recipientId };
  const sides = sidesFor(step, partnership).map((side) => ids[side]);
  const isForBroker = brokerId !== null && step.actor !== 'BROKER' && forBrokers.includes(step.kind);
  return {
    key: id,
    kind: `PARTNERSHIP_${step.kind}`,
    subjectId: partnership.id,
    audience: { organizationIds: isForBroker ? [...sides, brokerId] : sides },
    doneBy: step.by,
    ...wordsOf(step, partnership),
    at: step.at,
  };
}

/** What was written is told to the other side. */
export function factOfMessage(message: PartnershipMessage, partnership: Partnership): Fact {
  const { id, side, authorId, sentAt } = message;
  const { requesterId, recipientId } = partnership;
  const reader: Id<'organization'> = side === 'REQUESTER' ? recipientId : requesterId;
  return {
    key: id,
    kind: 'PARTNERSHIP_MESSAGE',
    subjectId: partnership.id,
    itemId: id,
    audience: { organizationIds: [reader] },
    doneBy: authorId,
    at: sentAt,
  };
}

const both: readonly Side[] = ['REQUESTER', 'RECIPIENT'];

function sidesFor(step: PartnershipStep, partnership: Partnership): readonly Side[] {
  switch (step.kind) {
    case 'EXPIRING':
      return partnership.isProposed
        ? both.filter((side) => !partnership.acceptedBy.includes(side))
        : ['RECIPIENT'];
    case 'SIGNATURE_DUE':
      return both.filter((side) => !hasSigned(partnership, side));
    case 'MILESTONE_DUE':
      return both.filter((side) => milestoneOf(step, partnership)?.side === side);
    default:
      return both.filter((side) => side !== step.side);
  }
}

function hasSigned({ agreement, signatures }: Partnership, side: Side): boolean {
  const version = agreement.at(-1)?.number;
  return signatures.some((signature) => signature.side === side && signature.version === version);
}

function milestoneOf({ milestoneId }: PartnershipStep, { milestones }: Partnership) {
  return milestones.find(({ id }) => id === milestoneId);
}

/** Of several milestones one wants to know which. */
function wordsOf(step: PartnershipStep, partnership: Partnership): Pick<Fact, 'words'> {
  const title = milestoneOf(step, partnership)?.title;
  return title ? { words: { thing: title } } : {};
}
