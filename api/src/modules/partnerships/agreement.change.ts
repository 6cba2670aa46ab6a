import { hashOf } from './agreement.hash.ts';
import { amendableStates, inForce, milestonesUnder } from './agreement.states.ts';
import type { Change } from './partnership.change.ts';
import type { AgreementParty, AgreementTerms } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import type { PartnershipSide } from './partnership.steps.ts';

type Revision = {
  readonly side: PartnershipSide;
  readonly at: Date;
  readonly terms: AgreementTerms;
  readonly requester: AgreementParty;
  readonly recipient: AgreementParty;
};

/** A further version. What was signed before both had signed the same holds no more: a signature is of one version. */
export function revised(
  partnership: Partnership,
  { side, at, terms, requester, recipient }: Revision,
): Change {
  const number = partnership.agreement.length + 1;
  const text = { number, terms, requester, recipient };
  const version = { ...text, side, at, hash: hashOf(partnership, text) };
  const kind = amendableStates.includes(partnership.state) ? 'AMENDMENT_PROPOSED' : 'AGREEMENT_CHANGED';
  return {
    content: { agreement: [...partnership.agreement, version] },
    steps: [{ kind, version: number }],
  };
}

/** Under the last version. The second of the two signatures makes the agreement, or amends the one in force. */
export function signed(partnership: Partnership, { side, at }: { side: PartnershipSide; at: Date }): Change {
  const last = partnership.agreement.at(-1);
  if (!last) throw new Error('there is no agreement to sign');
  const { number: version, hash } = last;
  const signature = { side, version, hash, at, step: partnership.steps.length + 1 };
  const signatures = [...partnership.signatures, signature];
  const step = { kind: 'AGREEMENT_SIGNED', version } as const;
  if (inForce({ ...partnership, signatures })?.number !== version)
    return { content: { signatures }, steps: [step] };
  const content = { signatures, milestones: milestonesUnder(last, partnership.milestones) };
  return amendableStates.includes(partnership.state)
    ? { content, steps: [step, { kind: 'AMENDED', version }] }
    : { transition: 'agree', content, steps: [step, { kind: 'AGREED', version }] };
}

/** What was agreed upon before goes on. */
export function dropped(partnership: Partnership, note: string): Change {
  const version = partnership.agreement.length;
  return { content: { droppedVersion: version }, steps: [{ kind: 'AMENDMENT_DROPPED', version, note }] };
}
