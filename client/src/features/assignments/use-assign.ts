import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import { fieldErrors } from '#graphql/errors.ts';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import { assignCommissionerMutation, type Candidate } from './dispatch.queries.ts';
import { dispatchText } from './dispatch.text.ts';

type Payload = ResultOf<typeof assignCommissionerMutation>['assignCommissioner'];

export type Assign = ReturnType<typeof useAssign>;

/**
 * Assigning somebody to a request, at most once at a time. `raced` says how it stands where a colleague, or the firm,
 * was faster: then nothing was changed.
 */
export function useAssign(request: CommissionerRequestLine, onDone: () => void) {
  const t = useText(dispatchText);
  const [{ fetching, error }, send] = useMutation(assignCommissionerMutation);
  const [raced, setRaced] = useState<string | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});
  // Two presses within one frame both see `fetching` false.
  const isUnderWay = useRef(false);

  async function assign({ commissioner }: Candidate, note: string) {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const input = { requestId: request.id, commissionerId: commissioner.id, note: note.trim() || null };
    const { data } = await send({ input });
    isUnderWay.current = false;
    const payload = data?.assignCommissioner;
    if (!payload) return;
    const found = racedWords(payload, t);
    setRaced(found);
    if (!payload.request && !found) return setErrors(fieldErrors(payload.errors));
    if (payload.request) showToast({ text: t.done(commissioner.name, shortNameOf(request.enterprise)) });
    else if (isGone(payload)) showToast({ text: found ?? '', icon: 'info' });
    onDone();
  }

  return {
    raced,
    errors,
    failure: error,
    isSending: fetching,
    assign: (candidate: Candidate, note: string) => void assign(candidate, note),
    reset: () => setErrors({}),
  };
}

/** An answered request leaves the list, and with it the place where a sentence about it could stay. */
function isGone({ errors }: Payload): boolean {
  return errors.some(({ __typename }) => __typename === 'CommissionerRequestAlreadyAnswered');
}

/** What has happened meanwhile, in words; null where nothing has. */
export function racedWords(
  { errors }: Payload,
  t: {
    fullyBooked: (name: string) => string;
    answered: (name: string) => string;
    takenBack: string;
  },
): string | null {
  for (const error of errors) {
    if (error.__typename === 'CommissionerFullyBooked') return t.fullyBooked(error.commissioner.name);
    if (error.__typename === 'CommissionerRequestAlreadyAnswered') {
      const { assignment } = error.request;
      return assignment ? t.answered(assignment.commissioner.name) : t.takenBack;
    }
  }
  return null;
}
