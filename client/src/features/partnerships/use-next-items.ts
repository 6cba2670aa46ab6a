import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import type { Ask } from './act.dialog.tsx';
import { nextText } from './next-step.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { useAmendmentItems } from './use-amendment-items.ts';
import { useAsks } from './use-asks.ts';

export type NextButton =
  | { readonly label: string; readonly ask: Ask; readonly isPrimary?: boolean }
  | { readonly label: string; readonly to: string };

/** Something that is to be done, by whom it may be. */
export type NextItem = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** It waits for the viewer's side and nobody else. */
  readonly isMine: boolean;
  readonly isLate?: boolean;
  readonly buttons: readonly NextButton[];
};

/** What comes next for a member of a side: what waits for them first. Empty while a request waits and once it is over. */
export function useNextItems(partnership: PartnershipDetail): NextItem[] {
  const ofAgreement = useAgreementItems(partnership);
  const ofAmendment = useAmendmentItems(partnership);
  const ofWork = useWorkItems(partnership);
  const ofEnd = useEndItems(partnership);
  const ofBroker = useBrokerItems(partnership);
  const all = [...ofAgreement, ...ofAmendment, ...ofEnd, ...ofWork, ...ofBroker];
  return [...all.filter(({ isMine }) => isMine), ...all.filter(({ isMine }) => !isMine)];
}

function useAgreementItems(partnership: PartnershipDetail): NextItem[] {
  const t = useText(nextText);
  const format = useFormat();
  const asks = useAsks(partnership);
  const { id, state, agreement, signatures, viewerSide, viewerActs } = partnership;
  if (state === 'ACCEPTED') {
    const buttons = [{ label: t.begin, ask: asks.begin(), isPrimary: true }];
    return [{ id: 'begin', title: t.begin, hint: t.beginHint, isMine: false, buttons }];
  }
  if (state === 'AGREED') {
    const buttons = [{ label: t.start, ask: asks.start(), isPrimary: true }];
    return [{ id: 'start', title: t.start, hint: t.startHint, isMine: false, buttons }];
  }
  if (state !== 'NEGOTIATING') return [];
  const read = { label: t.read, to: `/partnerships/${id}/agreement` };
  const edit = { label: agreement ? t.revise : t.write, to: `/partnerships/${id}/agreement/edit` };
  if (!agreement) {
    return [{ id: 'draft', title: t.draft, hint: t.draftHint, isMine: false, buttons: [edit] }];
  }
  const { number } = agreement;
  const own = signatures.find(({ side }) => side === viewerSide);
  const theirs = signatures.find(({ side }) => side !== viewerSide);
  if (own) {
    const hint = t.weSigned(format.day(own.signedAt), number);
    return [{ id: 'signed', title: t.waitsForSignature, hint, isMine: false, buttons: [read] }];
  }
  const written = agreement.side === viewerSide ? t.weWrote : t.theyWrote;
  const hint = theirs
    ? t.theySigned(format.day(theirs.signedAt), number)
    : written(format.day(agreement.writtenAt), number);
  const isMine = partnership.waitsForViewer && (theirs !== undefined || agreement.side !== viewerSide);
  const sign = { label: t.sign, ask: asks.sign(agreement), isPrimary: isMine };
  const buttons = viewerActs.includes('SIGN_AGREEMENT') ? [read, edit, sign] : [read, edit];
  return [{ id: 'sign', title: t.signTitle, hint, isMine, buttons }];
}

function useWorkItems(partnership: PartnershipDetail): NextItem[] {
  const t = useText(nextText);
  const format = useFormat();
  const asks = useAsks(partnership);
  const { state, milestones, viewerSide } = partnership;
  if (state !== 'ACTIVE') return [];
  const delivered = milestones.filter((milestone) => milestone.state === 'DELIVERED');
  const next = milestones.find((milestone) => milestone.state === 'PLANNED');
  const items = delivered.map((milestone): NextItem => {
    const { id, title, deliverable, deliveredAt, side } = milestone;
    const hint = t.acceptHint(format.day(deliveredAt), deliverable);
    if (side === viewerSide) {
      return { id, title: t.waitsForAcceptance(title), hint, isMine: false, buttons: [] };
    }
    const buttons = [
      { label: t.returnIt, ask: asks.giveBack(milestone) },
      { label: t.acceptIt, ask: asks.accept(milestone), isPrimary: true },
    ];
    return { id, title: t.accept(title), hint, isMine: true, buttons };
  });
  if (!next) return items;
  const { id, title, deliverable, dueOn, side, isOverdue } = next;
  const hint = isOverdue
    ? t.overdueHint(format.due(dueOn).text, deliverable)
    : t.deliverHint(format.day(dueOn), deliverable);
  const isOwn = side === viewerSide;
  return [
    ...items,
    {
      id,
      title: isOwn ? t.deliver(title) : t.waitsForWork(title),
      hint,
      isMine: false,
      isLate: isOverdue,
      buttons: isOwn ? [{ label: t.deliverIt, ask: asks.deliver(next), isPrimary: isOverdue }] : [],
    },
  ];
}

function useEndItems(partnership: PartnershipDetail): NextItem[] {
  const t = useText(nextText);
  const format = useFormat();
  const asks = useAsks(partnership);
  const { state, milestones, completion, viewerSide } = partnership;
  if (state !== 'ACTIVE') return [];
  if (completion && completion.side === viewerSide) {
    const hint = t.weProposed(format.day(completion.objectBy));
    return [{ id: 'proposed', title: t.waitsForConfirmation, hint, isMine: false, buttons: [] }];
  }
  if (completion) {
    const buttons = [
      { label: t.object, ask: asks.object() },
      { label: t.confirmIt, ask: asks.confirm(), isPrimary: true },
    ];
    const hint = t.confirmHint(format.day(completion.objectBy));
    return [{ id: 'confirm', title: t.confirm, hint, isMine: true, buttons }];
  }
  if (milestones.some((milestone) => milestone.state !== 'ACCEPTED')) return [];
  const buttons = [{ label: t.completeIt, ask: asks.complete(), isPrimary: true }];
  return [{ id: 'complete', title: t.complete, hint: t.completeHint, isMine: false, buttons }];
}

function useBrokerItems(partnership: PartnershipDetail): NextItem[] {
  const t = useText(nextText);
  const asks = useAsks(partnership);
  const { brokerInvitation, viewerActs } = partnership;
  if (!brokerInvitation || !viewerActs.includes('ADMIT_BROKER')) return [];
  const title = t.admit(shortNameOf(brokerInvitation.organization));
  const buttons = [
    { label: t.keepOut, ask: asks.keepOut() },
    { label: t.agree, ask: asks.admit() },
  ];
  return [{ id: 'broker', title, hint: t.admitHint, isMine: true, buttons }];
}
