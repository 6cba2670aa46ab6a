import { hashOf } from './agreement.hash.ts';
import type { Change } from './partnership.change.ts';
import type { AgreementParty, AgreementTerms, Milestone } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import { type PartnershipSide, partnershipSides } from './partnership.steps.ts';

type Revision = {
  readonly side: PartnershipSide;
  readonly at: Date;
  readonly terms: AgreementTerms;
  readonly requester: AgreementParty;
  readonly recipient: AgreementParty;
};

/** A further version. What was signed before holds no more: a signature is of one version. */
export function revised(
  partnership: Partnership,
  { side, at, terms, requester, recipient }: Revision,
): Change {
  const number = partnership.agreement.length + 1;
  const text = { number, terms, requester, recipient };
  const version = { ...text, side, at, hash: hashOf(partnership, text) };
  return {
    content: { agreement: [...partnership.agreement, version] },
    steps: [{ kind: 'AGREEMENT_CHANGED', version: number }],
  };
}

/** Under the last version. The second of the two signatures makes the agreement. */
export function signed(partnership: Partnership, { side, at }: { side: PartnershipSide; at: Date }): Change {
  const last = partnership.agreement.at(-1);
  if (!last) throw new Error('there is no agreement to sign');
  const { number: version, hash } = last;
  const signature = { side, version, hash, at, step: partnership.steps.length + 1 };
  const signatures = [...partnership.signatures, signature];
  const step = { kind: 'AGREEMENT_SIGNED', version } as const;
  const isBoth = partnershipSides.every((one) =>
    signatures.some((made) => made.side === one && made.version === version && made.hash === hash),
  );
  if (!isBoth) return { content: { signatures }, steps: [step] };
  const milestones = last.terms.milestones.map(
    (milestone): Milestone => ({ ...milestone, state: 'PLANNED', deliveredAt: null, acceptedAt: null }),
  );
  return {
    transition: 'agree',
    content: { signatures, milestones },
    steps: [step, { kind: 'AGREED', version }],
  };
}
