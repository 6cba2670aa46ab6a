import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { signInPath } from '#entities/viewer/way-back.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import {
  addBookmarkMutation,
  bookmarkContext,
  bookmarkedIdsQuery,
  removeBookmarkMutation,
} from './bookmark.queries.ts';
import { bookmarkText } from './bookmark.text.ts';

/**
 * Whether something is among what the account has put aside, and how that is changed: shown at once, said, and taken
 * back if the API refuses. A visitor signs in first and comes back to the page.
 */
export function useBookmark(itemId: string, { name, isGone }: { name: string; isGone: boolean }) {
  const t = useText(bookmarkText);
  const { viewer } = useViewer();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [{ data, stale }] = useQuery({
    query: bookmarkedIdsQuery,
    context: bookmarkContext,
    pause: !viewer,
  });
  const [{ fetching: isAdding }, addBookmark] = useMutation(addBookmarkMutation);
  const [{ fetching: isRemoving }, removeBookmark] = useMutation(removeBookmarkMutation);
  const [wish, setWish] = useState<boolean | null>(null);
  const isKept = data?.viewer?.bookmarkedIds.includes(itemId) ?? false;
  const isUnderWay = isAdding || isRemoving || stale;
  const input = { itemId };

  function tellFailure(message: string | undefined): void {
    setWish(null);
    showToast({ text: message ?? t.failed, icon: 'warning' });
  }

  async function add(): Promise<void> {
    setWish(true);
    const { data: answer } = await addBookmark({ input }, bookmarkContext);
    const [refused] = answer?.addBookmark.errors ?? [];
    if (!answer || refused) return tellFailure(refused?.message);
    const seeAll = { label: t.seeAll, onPress: () => void navigate('/bookmarks') };
    showToast({ text: t.added(name), icon: 'star', action: seeAll });
  }

  async function remove(): Promise<void> {
    setWish(false);
    const { data: answer } = await removeBookmark({ input }, bookmarkContext);
    if (!answer) return tellFailure(undefined);
    // What is not public any more cannot be put aside again.
    const undo = isGone ? undefined : { label: t.undo, onPress: () => void add() };
    showToast({ text: t.removed(name), action: undo });
  }

  return {
    isKept: isUnderWay && wish !== null ? wish : isKept,
    change(keeps: boolean): void {
      if (!viewer) void navigate(signInPath(pathname + search));
      else void (keeps ? add() : remove());
    },
  };
}
