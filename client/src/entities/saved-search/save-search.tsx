import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useAsk } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import './saved-search.css';
import { savedLinesQuery, savedSearchContext } from './saved-search.queries.ts';
import { savedSearchText } from './saved-search.text.ts';
import { keyOf, keyOfSaved, type Saveable } from './saved-search-key.ts';

const SaveSearchDialog = lazy(() =>
  import('./save-search.dialog.tsx').then((module) => ({ default: module.SaveSearchDialog })),
);

type SaveSearchProps = {
  search: Saveable;
  /** The conditions in words: with the query they make the name that is proposed. */
  conditions: readonly string[];
};

/** Beside the number of results: keeps the search, or says that it is kept and leads to it. */
export function SaveSearch({ search, conditions }: SaveSearchProps) {
  const t = useText(savedSearchText);
  const { viewer } = useViewer();
  // In the address, so that a visitor who signs in first comes back to the same search with the dialog open.
  const [isOpen, setOpen] = useAsk('save');
  const [{ data }] = useQuery({ query: savedLinesQuery, context: savedSearchContext, pause: !viewer });
  const key = keyOf(search);
  const isSaved = data?.viewer?.savedSearches.nodes.some((saved) => keyOfSaved(saved) === key) ?? false;
  if (isSaved && viewer && !isOpen) {
    return (
      <ButtonLink look="ghost" icon="tick" to="/saved-searches" className="save-search" title={t.savedHint}>
        {t.saved}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button look="ghost" icon="bell" className="save-search" onPress={() => setOpen(true)}>
        {t.save}
      </Button>
      {isOpen && (
        <Suspense>
          <SaveSearchDialog
            search={search}
            conditions={conditions}
            isSignedIn={viewer !== null}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
