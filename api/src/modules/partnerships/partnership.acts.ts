import type { Text } from '#kernel/errors.ts';
import { amendableStates, amendmentOf, overtakenIn, signersOf } from './agreement.states.ts';
import type { AgreementVersion } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import { type PartnershipState, runningStates } from './partnership.states.ts';
import { otherSide, type PartnershipActor, type PartnershipSide } from './partnership.steps.ts';

/** What people can do in a partnership. */
export const partnershipActs = [
  'ACCEPT',
  'DECLINE',
  'WITHDRAW',
  'BEGIN_NEGOTIATION',
  'REVISE_AGREEMENT',
  'SIGN_AGREEMENT',
  'DROP_AMENDMENT',
  'START',
  'DELIVER_MILESTONE',
  'ACCEPT_MILESTONE',
  'RETURN_MILESTONE',
  'COMPLETE',
  'REFUSE_COMPLETION',
  'TERMINATE',
  'RATE',
  'INVITE_BROKER',
  'ADMIT_BROKER',
  'REFUSE_BROKER',
  'DISMISS_BROKER',
] as const;
export type PartnershipAct = (typeof partnershipActs)[number];

type Situation = { readonly partnership: Partnership; readonly actor: PartnershipActor; readonly at: Date };

/** Whose an act is, in which states, and what else may stand against it. */
export type ActRule = {
  readonly by: (partnership: Partnership) => readonly PartnershipActor[];
  readonly in: readonly PartnershipState[];
  /** Null where nothing does; else why not now. */
  readonly against?: (situation: Situation) => Text | null;
};

const sides: readonly PartnershipSide[] = ['REQUESTER', 'RECIPIENT'];
const bySides = () => sides;
/** Of a proposal both have to accept; else whoever was asked. */
const byAsked = ({ isProposed }: Partnership) => (isProposed ? sides : (['RECIPIENT'] as const));

export const actRules: Readonly<Record<PartnershipAct, ActRule>> = {
  ACCEPT: {
    by: byAsked,
    in: ['REQUESTED'],
    against: ({ partnership: { acceptedBy }, actor }) =>
      acceptedBy.some((side) => side === actor)
        ? { zh: '你们已经接受，正在等另一方', en: 'You have accepted; the other side has not answered yet' }
        : null,
  },
  DECLINE: { by: byAsked, in: ['REQUESTED'] },
  WITHDRAW: { by: ({ isProposed }) => [isProposed ? 'BROKER' : 'REQUESTER'], in: ['REQUESTED'] },
  BEGIN_NEGOTIATION: { by: bySides, in: ['ACCEPTED'] },
  REVISE_AGREEMENT: { by: bySides, in: ['NEGOTIATING', ...amendableStates] },
  SIGN_AGREEMENT: { by: bySides, in: ['NEGOTIATING', ...amendableStates], against: againstSigning },
  DROP_AMENDMENT: {
    by: bySides,
    in: amendableStates,
    against: ({ partnership }) => (amendmentOf(partnership) ? null : noAmendment),
  },
  START: { by: bySides, in: ['AGREED'] },
  DELIVER_MILESTONE: {
    by: bySides,
    in: ['ACTIVE'],
    against: ({ partnership: { milestones }, actor }) =>
      milestones.some(({ side, state }) => side === actor && state === 'PLANNED')
        ? null
        : { zh: '没有要由你们交付的里程碑', en: 'No milestone is yours to deliver' },
  },
  ACCEPT_MILESTONE: { by: bySides, in: ['ACTIVE'], against: againstAccepting },
  RETURN_MILESTONE: { by: bySides, in: ['ACTIVE'], against: againstAccepting },
  COMPLETE: {
    by: bySides,
    in: ['ACTIVE'],
    against: ({ partnership: { completion }, actor }) =>
      completion?.side === actor
        ? {
            zh: '你们已经提出完成，正在等对方确认',
            en: 'You have called it complete; the other side has yet to confirm',
          }
        : null,
  },
  REFUSE_COMPLETION: {
    by: bySides,
    in: ['ACTIVE'],
    against: ({ partnership: { completion }, actor }) =>
      completion && completion.side !== actor
        ? null
        : { zh: '对方没有提出完成', en: 'The other side has not called it complete' },
  },
  TERMINATE: { by: () => [...sides, 'OFFICER'], in: runningStates },
  RATE: { by: bySides, in: ['COMPLETED'], against: againstRating },
  INVITE_BROKER: {
    by: bySides,
    in: runningStates,
    against: ({ partnership: { brokerId, brokerInvitation } }) =>
      brokerId || brokerInvitation
        ? {
            zh: '已经有一家平台，或正在等对方同意',
            en: 'There is a platform already, or one waits for consent',
          }
        : null,
  },
  ADMIT_BROKER: { by: bySides, in: runningStates, against: againstAdmitting },
  REFUSE_BROKER: { by: bySides, in: runningStates, against: againstAdmitting },
  DISMISS_BROKER: {
    by: ({ brokerId }) => (brokerId ? [...sides, 'BROKER'] : sides),
    in: runningStates,
    against: ({ partnership: { brokerId } }) =>
      brokerId ? null : { zh: '这项合作没有居间平台', en: 'No platform takes part' },
  },
};

const noAmendment: Text = {
  zh: '协议已经签好，现在没有人提议修改',
  en: 'The agreement is signed, and nobody proposes to change it',
};

function againstSigning({ partnership, actor }: Situation): Text | null {
  const { agreement, milestones, state } = partnership;
  const last = state === 'NEGOTIATING' ? agreement.at(-1) : amendmentOf(partnership);
  if (!last)
    return state === 'NEGOTIATING'
      ? { zh: '协议还没有起草', en: 'There is no agreement to sign yet' }
      : noAmendment;
  if (signersOf(partnership, last).some((side) => side === actor))
    return {
      zh: '你们已经签过这一版，正在等对方',
      en: 'You have signed this version; the other side has not yet',
    };
  const overtaken = overtakenIn(milestones, last.terms.milestones);
  return (
    overtaken && {
      zh: `“${overtaken.title}”在这期间已经交付，这一版却改了它。请放弃这一版，或重新写一版`,
      en: `“${overtaken.title}” was delivered meanwhile, and this version changes it. Drop it, or write another`,
    }
  );
}

function againstAccepting({ partnership: { milestones }, actor }: Situation): Text | null {
  return milestones.some(({ side, state }) => side !== actor && state === 'DELIVERED')
    ? null
    : { zh: '没有等你们验收的里程碑', en: 'No milestone waits for you to accept it' };
}

function againstRating({ partnership: { ratings, ratingsOpenAt }, actor, at }: Situation): Text | null {
  if (ratings.some(({ side }) => side === actor))
    return { zh: '你们已经评过', en: 'You have rated it already' };
  return ratingsOpenAt && at < ratingsOpenAt
    ? null
    : { zh: '评价的期限已过', en: 'The time for ratings is over' };
}

function againstAdmitting({ partnership: { brokerInvitation }, actor }: Situation): Text | null {
  return brokerInvitation && brokerInvitation.side !== actor
    ? null
    : { zh: '没有等你们同意的平台', en: 'No platform waits for your consent' };
}

/** Null where the actor can do it now; else why not. `isElsewhere`: whoever asks, the state does not allow it. */
export function objectionTo(
  act: PartnershipAct,
  situation: Situation,
): { readonly isElsewhere: boolean; readonly text: Text | null } | null {
  const rule = actRules[act];
  if (!rule.in.includes(situation.partnership.state)) return { isElsewhere: true, text: null };
  const text = rule.against?.(situation) ?? null;
  return text && { isElsewhere: false, text };
}

/** Whose step is next, as far as it is somebody's in particular. */
export function awaitedSides(partnership: Partnership): readonly PartnershipSide[] {
  const { state, isProposed, acceptedBy, brokerInvitation } = partnership;
  const ofBroker = brokerInvitation ? [otherSide(brokerInvitation.side)] : [];
  switch (state) {
    case 'REQUESTED':
      return isProposed ? sides.filter((side) => !acceptedBy.includes(side)) : ['RECIPIENT'];
    case 'NEGOTIATING':
      return unique([...awaitedOfAgreement(partnership), ...ofBroker]);
    case 'ACTIVE':
      return unique([...awaitedOfWork(partnership), ...awaitedOfAmendment(partnership), ...ofBroker]);
    case 'AGREED':
      return unique([...awaitedOfAmendment(partnership), ...ofBroker]);
    case 'ACCEPTED':
      return ofBroker;
    default:
      return [];
  }
}

function awaitedOfAgreement({ agreement, signatures }: Partnership): PartnershipSide[] {
  const last = agreement.at(-1);
  return last ? awaitedOf(last, { agreement, signatures }) : [];
}

function awaitedOfAmendment(partnership: Partnership): PartnershipSide[] {
  const amendment = amendmentOf(partnership);
  return amendment ? awaitedOf(amendment, partnership) : [];
}

/** Who has not signed what the other did; before any signature, who has not written that version. */
function awaitedOf(
  version: AgreementVersion,
  agreed: Pick<Partnership, 'agreement' | 'signatures'>,
): PartnershipSide[] {
  const signed = signersOf(agreed, version);
  return signed.length > 0 ? sides.filter((side) => !signed.includes(side)) : [otherSide(version.side)];
}

function awaitedOfWork({ completion, milestones }: Partnership): PartnershipSide[] {
  const delivered = milestones
    .filter(({ state }) => state === 'DELIVERED')
    .map(({ side }) => otherSide(side));
  return [...(completion ? [otherSide(completion.side)] : []), ...delivered];
}

function unique(given: readonly PartnershipSide[]): PartnershipSide[] {
  return [...new Set(given)];
}
