import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import type { ActMutation, Ask } from './act.dialog.tsx';
import { actText } from './act.text.ts';
import { beginNegotiationMutation, startPartnershipMutation } from './acts.mutations.ts';
import { dropAmendmentMutation, signAgreementMutation } from './agreement.queries.ts';
import { admitBrokerMutation, dismissBrokerMutation, refuseBrokerMutation } from './broker.mutations.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import {
  acceptMilestoneMutation,
  completePartnershipMutation,
  deliverMilestoneMutation,
  refuseCompletionMutation,
  returnMilestoneMutation,
} from './work.mutations.ts';

type Milestone = PartnershipDetail['milestones'][number];

/** Each mutation takes an input of its own; the dialog hands on what stands beside it here. */
function act(mutation: unknown): ActMutation {
  return mutation as ActMutation;
}

/** The steps of a partnership as questions, in words. */
export function useAsks(partnership: PartnershipDetail) {
  const { id: partnershipId, milestones, agreement, amendment, brokerInvitation } = partnership;
  const t = useText(actText);
  const input = { partnershipId };
  const name = brokerInvitation ? shortNameOf(brokerInvitation.organization) : '';
  const open = milestones.filter(({ state }) => state !== 'ACCEPTED').length;
  const openHint = open > 0 ? `${t.completeOpen(open)} ` : '';
  const ofMilestone = ({ id: milestoneId }: Milestone) => ({ ...input, milestoneId });
  return {
    begin: (): Ask => ({
      mutation: act(beginNegotiationMutation),
      input,
      title: t.beginTitle,
      hint: t.beginHint,
      verb: t.begin,
      done: t.begun,
    }),
    sign: ({ number: version, hash }: NonNullable<typeof agreement>): Ask => ({
      mutation: act(signAgreementMutation),
      input: { ...input, version, hash },
      title: t.signTitle(version),
      hint: amendment === version ? t.amendHint : t.signHint,
      verb: t.sign,
      done: t.signed,
    }),
    drop: (version: number): Ask => ({
      mutation: act(dropAmendmentMutation),
      input: { ...input, version },
      title: t.dropTitle,
      hint: t.dropHint,
      verb: t.drop,
      done: t.dropped,
      note: 'required',
      noteLabel: t.dropWhy,
    }),
    start: (): Ask => ({
      mutation: act(startPartnershipMutation),
      input,
      title: t.startTitle,
      hint: t.startHint,
      verb: t.start,
      done: t.started,
    }),
    deliver: (milestone: Milestone): Ask => ({
      mutation: act(deliverMilestoneMutation),
      input: ofMilestone(milestone),
      title: t.deliverTitle(milestone.title),
      hint: t.deliverHint,
      verb: t.deliver,
      done: t.delivered,
      note: 'optional',
    }),
    accept: (milestone: Milestone): Ask => ({
      mutation: act(acceptMilestoneMutation),
      input: ofMilestone(milestone),
      title: t.acceptTitle(milestone.title),
      hint: t.acceptHint,
      verb: t.acceptIt,
      done: t.acceptedIt,
      note: 'optional',
    }),
    giveBack: (milestone: Milestone): Ask => ({
      mutation: act(returnMilestoneMutation),
      input: ofMilestone(milestone),
      title: t.returnTitle(milestone.title),
      hint: t.returnHint,
      verb: t.returnIt,
      done: t.returned,
      note: 'required',
      noteLabel: t.missing,
    }),
    complete: (): Ask => ({
      mutation: act(completePartnershipMutation),
      input,
      title: t.completeTitle,
      hint: `${openHint}${t.completeHint}`,
      verb: t.complete,
      done: t.proposed,
      note: 'optional',
    }),
    confirm: (): Ask => ({
      mutation: act(completePartnershipMutation),
      input,
      title: t.confirmTitle,
      hint: `${openHint}${t.confirmHint}`,
      verb: t.confirm,
      done: t.confirmed,
      note: 'optional',
    }),
    object: (): Ask => ({
      mutation: act(refuseCompletionMutation),
      input,
      title: t.refuseTitle,
      hint: t.refuseHint,
      verb: t.refuse,
      done: t.refused,
      note: 'required',
      noteLabel: t.missing,
    }),
    admit: (): Ask => ({
      mutation: act(admitBrokerMutation),
      input,
      title: t.admitTitle(name),
      hint: t.admitHint,
      verb: t.admit,
      done: t.admitted,
    }),
    keepOut: (): Ask => ({
      mutation: act(refuseBrokerMutation),
      input,
      title: t.keepOutTitle(name),
      hint: t.keepOutHint,
      verb: t.keepOut,
      done: t.keptOut,
    }),
    dismiss: (): Ask => ({
      mutation: act(dismissBrokerMutation),
      input,
      title: t.dismissTitle,
      hint: t.dismissHint,
      verb: t.dismiss,
      done: t.dismissed,
    }),
  };
}
