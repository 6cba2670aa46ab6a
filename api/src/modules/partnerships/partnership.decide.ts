import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import { type DoAct, type Situation, sideOfActor } from './partnership.act.service.ts';
import type { Change } from './partnership.change.ts';
import { checkWords } from './partnership.concealment.ts';
import { disclose } from './partnership.disclosure.ts';
import type { Partnership } from './partnership.model.ts';
import type { DeclineReason, PartnershipSide, TerminationReason } from './partnership.steps.ts';
import { accepting, beginning, declining, starting, terminating, withdrawing } from './request.change.ts';

/** A refusal or an end without a reason helps nobody, so neither can be expressed. */
export type Decision =
  | { readonly act: 'ACCEPT' | 'WITHDRAW' | 'BEGIN_NEGOTIATION' | 'START' }
  | { readonly act: 'DECLINE'; readonly reason: DeclineReason; readonly note: string | null }
  | { readonly act: 'TERMINATE'; readonly reason: TerminationReason; readonly note: string };

type DecideOptions = { doAct: DoAct; organizations: Pick<OrganizationService, 'getMany'> };

const MAX_NOTE = 500;

/** The steps from one state to another that need nothing but somebody's word. */
export function createDecide({ doAct, organizations }: DecideOptions) {
  async function changeOf(decision: Decision, { partnership, actor, at }: Situation): Promise<Change> {
    switch (decision.act) {
      case 'ACCEPT':
        return accepting(partnership, {
          side: sideOfActor({ actor }),
          disclosure: await disclose(partnership, { organizations, at }),
        });
      case 'DECLINE':
        await checkDecline(decision.note, { partnership, side: sideOfActor({ actor }) });
        return declining(decision.reason, decision.note);
      case 'WITHDRAW':
        return withdrawing;
      case 'BEGIN_NEGOTIATION':
        return beginning;
      case 'START':
        return starting;
      case 'TERMINATE':
        return terminating(decision.reason, decision.note);
      default:
        return decision satisfies never;
    }
  }

  async function checkDecline(
    text: string | null,
    { partnership, side }: { partnership: Partnership; side: PartnershipSide },
  ): Promise<void> {
    const input = checkInput();
    await checkWords(partnership, { side, field: 'note', text }, { organizations, input });
    input.done();
  }

  return async function decide(
    viewer: Viewer,
    { id, ...decision }: Decision & { readonly id: Id<'partnership'> },
  ): Promise<Partnership> {
    const checked = checkNote(decision);
    return doAct(viewer, { id, act: decision.act }, (situation) => changeOf(checked, situation));
  };
}

function checkNote(decision: Decision): Decision {
  if (decision.act !== 'DECLINE' && decision.act !== 'TERMINATE') return decision;
  const input = checkInput();
  const bounds = { min: 1, max: MAX_NOTE, multiline: true };
  const checked =
    decision.act === 'DECLINE'
      ? { ...decision, note: input.optionalText('note', decision.note, bounds) }
      : { ...decision, note: input.text('note', decision.note, bounds) };
  input.done();
  return checked;
}
