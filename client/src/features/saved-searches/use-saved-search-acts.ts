import { useMutation } from 'urql';
import { savedSearchContext } from '#entities/saved-search/saved-search.queries.ts';
import { type Frequency, savedSearchText } from '#entities/saved-search/saved-search.text.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import {
  openSavedSearchMutation,
  removeSavedSearchMutation,
  restoreSavedSearchMutation,
  type SavedSearchRow,
  updateSavedSearchMutation,
} from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';

/** What can be done with a saved search at once; each says what became of it, and a removal can be undone. */
export function useSavedSearchActs({ id, name }: Pick<SavedSearchRow, 'id' | 'name'>) {
  const t = useText(savedSearchesText);
  const words = useText(savedSearchText);
  const [, update] = useMutation(updateSavedSearchMutation);
  const [, remove] = useMutation(removeSavedSearchMutation);
  const [, restore] = useMutation(restoreSavedSearchMutation);
  const [, open] = useMutation(openSavedSearchMutation);
  const input = { savedSearchId: id };
  const tellFailure = (message?: string) => showToast({ text: message ?? t.failed, icon: 'warning' });

  async function undo() {
    const { data } = await restore({ input }, savedSearchContext);
    const [refused] = data?.restoreSavedSearch.errors ?? [];
    if (!data || refused) tellFailure(refused?.message);
    else showToast({ text: t.restored });
  }

  return {
    /** Nothing of it is new any more. */
    open: () => void open({ input }, savedSearchContext),

    async setFrequency(frequency: Frequency) {
      const { data } = await update({ input: { ...input, frequency } }, savedSearchContext);
      if (data) showToast({ text: t.changed(words[frequency]) });
      else tellFailure();
    },

    async remove() {
      const { data } = await remove({ input }, savedSearchContext);
      if (!data) tellFailure();
      else showToast({ text: t.removed(name), action: { label: t.undo, onPress: () => void undo() } });
    },
  };
}
