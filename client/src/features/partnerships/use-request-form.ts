import { useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { Form } from '#entities/taxonomy/forms.text.ts';
import { fieldErrors } from '#graphql/errors.ts';
import { useDraft } from '#lib/draft.ts';
import { requestPartnershipMutation, requestSubjectsQuery } from './request-partnership.queries.ts';

/** Whom it goes to, what it is about, and who writes it. */
export type RequestSubject = {
  /** Null for whoever published the need without its name. */
  recipientId: string | null;
  needId?: string | undefined;
  capabilityId?: string | undefined;
  accountId: string;
};

/** What the request can be about, by title. Empty while unknown: the form does not wait for it. */
export function useSubjects({
  organizationId,
  needId,
  capabilityId,
}: RequestSubject & { organizationId: string }) {
  const [{ data }] = useQuery({
    query: requestSubjectsQuery,
    variables: {
      organizationId,
      needId: needId ?? '',
      hasNeed: needId !== undefined,
      capabilityId: capabilityId ?? '',
      hasCapability: capabilityId !== undefined,
    },
  });
  const own = data?.organization.__typename === 'Enterprise' ? data.organization.needs.nodes : [];
  const ownNeeds = own.filter(({ state }) => state === 'PUBLISHED');
  const named = data?.need ?? undefined;
  return {
    ownNeeds,
    theirNeed: named && !own.some(({ id }) => id === named.id) ? named : undefined,
    capability: data?.capability ?? undefined,
  };
}

type FormOptions = RequestSubject & {
  organizationId: string;
  /** Chosen already where nothing else is offered. */
  onlyForm: Form | undefined;
  onSent: (id: string) => void;
};

/** What is written into the request, and sending it: at most once at a time. */
export function useRequestForm(options: FormOptions) {
  const { recipientId, capabilityId, accountId, organizationId, onlyForm, onSent } = options;
  const draft = useDraft(`partnership:${accountId}:${recipientId ?? options.needId}`);
  const [form, setForm] = useState<Form | null>(onlyForm ?? null);
  const [needId, setNeedId] = useState<string | null>(options.needId ?? null);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});
  const [existingId, setExistingId] = useState<string>();
  const [{ fetching, error }, request] = useMutation(requestPartnershipMutation);
  // Two presses within one frame both see `fetching` false.
  const isUnderWay = useRef(false);

  async function send() {
    const message = draft.text.trim();
    const missing = { ...(!form && { form: 'missing' }), ...(!message && { message: 'missing' }) };
    setErrors(missing);
    setExistingId(undefined);
    if (!form || !message || isUnderWay.current) return;
    isUnderWay.current = true;
    const { data } = await request({
      input: {
        requesterId: organizationId,
        recipientId,
        form,
        message,
        needId,
        capabilityId: capabilityId ?? null,
      },
    });
    isUnderWay.current = false;
    const payload = data?.requestPartnership;
    if (!payload) return;
    if (payload.partnership) {
      draft.forget();
      onSent(payload.partnership.id);
      return;
    }
    setErrors(fieldErrors(payload.errors));
    const open = payload.errors.find((failure) => failure.__typename === 'PartnershipAlreadyOpen');
    if (open?.__typename !== 'PartnershipAlreadyOpen') return;
    setErrors({ '': open.message });
    setExistingId(open.existing.id);
  }

  return {
    draft,
    form,
    needId,
    errors,
    existingId,
    failure: error,
    isSending: fetching,
    chooseForm: (next: Form) => {
      setForm(next);
      setErrors(({ form: _, ...rest }) => rest);
    },
    chooseNeed: setNeedId,
    write: (text: string) => {
      draft.write(text);
      setErrors(({ message: _, ...rest }) => rest);
    },
    send: () => void send(),
  };
}
