import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { fieldErrors } from '#graphql/errors.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import {
  type VerificationCase,
  verifyOrganizationMutation,
  withdrawVerificationMutation,
} from './verification.queries.ts';
import { verificationText } from './verification.text.ts';

/** Verifying at once, with the way back in the toast. A colleague who was faster is told of, and nothing changes. */
export function useVerification({ id, name }: Pick<VerificationCase, 'id' | 'name'>) {
  const t = useText(verificationText);
  const client = useClient();
  const [{ fetching, error }, send] = useMutation(verifyOrganizationMutation);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});

  // By the client: the toast outlives the row that offered it.
  const undo = async () => {
    const input = { organizationId: id, reason: t.undoReason };
    const { data } = await client.mutation(withdrawVerificationMutation, { input }).toPromise();
    const isUndone = data?.withdrawVerification.organization?.isVerified === false;
    showToast(isUndone ? { text: t.undone(name) } : { text: t.undoFailed, icon: 'warning' });
  };
  const verify = async (note: string) => {
    setErrors({});
    const { data } = await send({ input: { organizationId: id, note: note.trim() || null } });
    const payload = data?.verifyOrganization;
    if (!payload) return;
    if (payload.organization)
      return showToast({
        text: t.verified(name),
        icon: 'verified',
        action: { label: t.undo, onPress: () => void undo() },
      });
    const isRaced = payload.errors.some(({ code }) => code === 'VERIFICATION_UNCHANGED');
    if (isRaced) showToast({ text: t.raced(name), icon: 'info' });
    else setErrors(fieldErrors(payload.errors));
  };
  return { verify: (note: string) => void verify(note), isSending: fetching, failure: error, errors };
}
