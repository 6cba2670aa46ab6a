import type { Need } from '#modules/needs/index.ts';
import type { Audience, Fact } from './fact.ts';
import type { NotificationKind } from './notification.kinds.ts';

type Step = Need['steps'][number];

/** What the firm, or who wrote it down for the firm, is to know; all else is known to who did it. */
export function factsOfNeed(need: Need): Fact[] {
  return need.steps.flatMap((step) => {
    const told = toldOf(step, need);
    const { deed, at, by } = step;
    return told
      ? [{ key: `${need.id}:${deed}:${at.getTime()}`, subjectId: need.id, doneBy: by, at, ...told }]
      : [];
  });
}

/** Once for each deadline. @param at When it was heard. */
export function factOfDeadline({ id, enterpriseId, solveBy }: Need, at: Date): Fact {
  return {
    key: `${id}:near:${solveBy}`,
    kind: 'NEED_DEADLINE_NEAR',
    subjectId: id,
    audience: { organizationIds: [enterpriseId] },
    doneBy: null,
    at,
  };
}

function toldOf(
  { deed }: Step,
  { enterpriseId, proposal }: Need,
): { kind: NotificationKind; audience: Audience } | null {
  const firm = { organizationIds: [enterpriseId] };
  switch (deed) {
    case 'expire':
      return { kind: 'NEED_EXPIRED', audience: firm };
    case 'propose':
    case 'resend':
      return { kind: 'NEED_PROPOSED', audience: firm };
    case 'confirm':
      return proposal && { kind: 'NEED_CONFIRMED', audience: deskOf(proposal) };
    case 'refuse':
      return proposal && { kind: 'NEED_REFUSED', audience: deskOf(proposal) };
    default:
      return null;
  }
}

/** The association that took it in; at the bureau the officer who did. */
function deskOf({ organizationId, by }: NonNullable<Need['proposal']>): Audience {
  return organizationId ? { organizationIds: [organizationId] } : { accountIds: [by] };
}
