import { useRef, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { PartnershipState } from '#entities/partnership/partnership.fragments.ts';
import type { DeclineReason } from '#entities/partnership/partnership.text.ts';
import { fieldErrors, type UserErrorLike } from '#graphql/errors.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import {
  acceptPartnershipMutation,
  declinePartnershipMutation,
  withdrawPartnershipMutation,
} from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';

export type Decision = 'accept' | 'decline' | 'withdraw';

type Refusal = UserErrorLike & {
  readonly __typename: string;
  readonly partnership?: { readonly state: PartnershipState };
};
type Payload = { readonly partnership: unknown; readonly errors: readonly Refusal[] };
type Outcome = { readonly payload: Payload | undefined; readonly error: CombinedError | undefined };

/**
 * Deciding about a request, at most once at a time. `racedTo` is how it stands where somebody else was faster: then
 * nothing was changed, and `onDone` is called as after an own decision.
 */
export function useDecision(partnershipId: string, onDone: () => void) {
  const t = useText(pageText);
  const [, acceptIt] = useMutation(acceptPartnershipMutation);
  const [, declineIt] = useMutation(declinePartnershipMutation);
  const [, withdrawIt] = useMutation(withdrawPartnershipMutation);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<CombinedError>();
  const [racedTo, setRacedTo] = useState<PartnershipState | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});
  // Two presses within one frame both see `isSending` false.
  const isUnderWay = useRef(false);

  async function decide(send: () => Promise<Outcome>, done: string) {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsSending(true);
    setErrors({});
    const { payload, error } = await send();
    isUnderWay.current = false;
    setIsSending(false);
    setFailure(error);
    if (!payload) return;
    const raced = payload.errors.find(({ __typename }) => __typename === 'PartnershipAlreadyDecided');
    if (raced?.partnership) setRacedTo(raced.partnership.state);
    else if (payload.partnership) showToast({ text: done });
    else return setErrors(fieldErrors(payload.errors));
    onDone();
  }

  const accept = async () => {
    const { data, error } = await acceptIt({ input: { partnershipId } });
    return { payload: data?.acceptPartnership, error };
  };
  const decline = async (reason: DeclineReason, note: string) => {
    const { data, error } = await declineIt({ input: { partnershipId, reason, note: note.trim() || null } });
    return { payload: data?.declinePartnership, error };
  };
  const withdraw = async () => {
    const { data, error } = await withdrawIt({ input: { partnershipId } });
    return { payload: data?.withdrawPartnership, error };
  };
  return {
    isSending,
    failure,
    racedTo,
    errors,
    accept: () => void decide(accept, t.accepted),
    decline: (reason: DeclineReason, note: string) => void decide(() => decline(reason, note), t.declined),
    withdraw: () => void decide(withdraw, t.withdrawn),
  };
}
