import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import { type DismissalReason, dismissMatchMutation, restoreMatchMutation } from './match.queries.ts';
import { matchText } from './match.text.ts';

type Wish = {
  organizationId: string;
  needId: string;
  itemId?: string;
  reason: DismissalReason;
  note: string | null;
};

/** Takes a match off the list, says so with a way back, and puts it back. */
export function useDismissal() {
  const t = useText(matchText);
  const [{ fetching }, dismissMatch] = useMutation(dismissMatchMutation);
  const [, restoreMatch] = useMutation(restoreMatchMutation);
  const [fault, setFault] = useState<string>();

  async function restore(dismissalId: string) {
    const { data } = await restoreMatch({ input: { dismissalId } });
    const [refused] = data?.restoreMatch.errors ?? [];
    if (!data || refused) showToast({ text: refused?.message ?? t.failed, icon: 'warning' });
    else showToast({ text: t.restored });
  }

  /** True once it is off the list; else `fault` says why not. */
  async function dismiss(input: Wish, name: string): Promise<boolean> {
    const { data } = await dismissMatch({ input });
    const payload = data?.dismissMatch;
    setFault(payload ? payload.errors[0]?.message : t.failed);
    const id = payload?.dismissal?.id;
    if (!id) return false;
    showToast({ text: t.removed(name), action: { label: t.undo, onPress: () => void restore(id) } });
    return true;
  }

  return { dismiss, restore, fault, isPending: fetching };
}
