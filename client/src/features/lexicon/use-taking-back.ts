import { useMutation } from 'urql';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import { removeConceptMutation, restoreConceptMutation } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';
import { useUndo } from './use-concept-form.ts';

/** Removing a concept and going back to what shipped: done at once, with the way back in the toast. */
export function useTakingBack({ id, label, version }: { id: string; label: string; version: number }) {
  const t = useText(lexiconText);
  const undo = useUndo();
  const [removing, sendRemoval] = useMutation(removeConceptMutation);
  const [restoring, sendRestoration] = useMutation(restoreConceptMutation);
  const input = { id, expectedVersion: version };

  const tell = (
    text: string,
    payload: { lexicon: { version: number }; errors: readonly { message: string }[] } | undefined,
  ): boolean => {
    if (!payload) return false;
    const [error] = payload.errors;
    const made = payload.lexicon.version;
    if (error) showToast({ text: error.message, icon: 'warning' });
    else showToast({ text, action: { label: t.undo, onPress: () => void undo(made) } });
    return !error;
  };
  return {
    remove: async () => tell(t.removed(label), (await sendRemoval({ input })).data?.removeLexiconConcept),
    restore: async () =>
      tell(t.restored(label), (await sendRestoration({ input })).data?.restoreLexiconConcept),
    isBusy: removing.fetching || restoring.fetching,
    failure: removing.error ?? restoring.error,
  };
}
