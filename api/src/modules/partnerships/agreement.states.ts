import type { AgreementVersion, Milestone, MilestoneTerms } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipState } from './partnership.states.ts';
import { type PartnershipSide, partnershipSides } from './partnership.steps.ts';

/** Both have signed, and something is left to be changed. */
export const amendableStates: readonly PartnershipState[] = ['AGREED', 'ACTIVE'];

type Agreed = Pick<Partnership, 'agreement' | 'signatures'>;
type Standing = Agreed & Pick<Partnership, 'state' | 'droppedVersion'>;

/** What holds: the latest version that both have signed. */
export function inForce({ agreement, signatures }: Agreed): AgreementVersion | null {
  return (
    agreement.findLast((text) =>
      partnershipSides.every((side) =>
        signatures.some(
          (made) => made.side === side && made.version === text.number && made.hash === text.hash,
        ),
      ),
    ) ?? null
  );
}

/** A version that one side proposes while another is in force; until both have signed it that one holds. */
export function amendmentOf(partnership: Standing): AgreementVersion | null {
  const last = partnership.agreement.at(-1);
  if (!last || !amendableStates.includes(partnership.state)) return null;
  const isOpen =
    last.number > (inForce(partnership)?.number ?? 0) && last.number !== partnership.droppedVersion;
  return isOpen ? last : null;
}

/** What there is to read and to sign: the draft or the amendment, else what is in force. */
export function currentVersion(partnership: Standing): AgreementVersion | null {
  const last = partnership.agreement.at(-1) ?? null;
  if (partnership.state === 'NEGOTIATING') return last;
  return amendmentOf(partnership) ?? inForce(partnership) ?? last;
}

export function signersOf({ signatures }: Agreed, { number }: AgreementVersion): PartnershipSide[] {
  return signatures.filter(({ version }) => version === number).map(({ side }) => side);
}

/** What was delivered since an amendment was written, and would be undone by it: nobody signs that away unseen. */
export function overtakenIn(
  milestones: readonly Milestone[],
  terms: readonly MilestoneTerms[],
): Milestone | null {
  return (
    milestones.find(
      (milestone) =>
        milestone.state !== 'PLANNED' &&
        !terms.some((one) => one.id === milestone.id && isSame(one, milestone)),
    ) ?? null
  );
}

export function isSame(one: MilestoneTerms, other: MilestoneTerms): boolean {
  return (
    one.title === other.title &&
    one.deliverable === other.deliverable &&
    one.dueOn === other.dueOn &&
    one.side === other.side
  );
}

/** The milestones as a version has them; what is delivered stays so, and one with another day is reminded of anew. */
export function milestonesUnder(
  { number, terms }: AgreementVersion,
  before: readonly Milestone[],
): Milestone[] {
  return terms.milestones.map((milestone): Milestone => {
    const known = before.find(({ id }) => id === milestone.id);
    if (!known) return { ...milestone, state: 'PLANNED', deliveredAt: null, acceptedAt: null };
    const isMoved = known.dueOn !== milestone.dueOn;
    return { ...known, ...milestone, ...(isMoved && { movedIn: number }) };
  });
}
