import { useText } from '#lib/language.ts';
import { ToggleButton } from '#ui/button.tsx';
import { bookmarkText } from './bookmark.text.ts';
import './bookmark.css';
import { useBookmark } from './use-bookmark.ts';

type BookmarkToggleProps = {
  /** Of a partner, a need or a capability. */
  itemId: string;
  name: string;
  size?: 'small' | undefined;
  isFull?: boolean;
  /** The star alone, where a line has no room for a word. */
  isBare?: boolean;
  /** It may not be seen any more: taken out, it does not come back. */
  isGone?: boolean;
};

/** 收藏: puts something aside, and takes it out again. */
export function BookmarkToggle({
  itemId,
  name,
  size,
  isFull,
  isBare = false,
  isGone = false,
}: BookmarkToggleProps) {
  const t = useText(bookmarkText);
  const { isKept, change } = useBookmark(itemId, { name, isGone });
  const looks = { icon: 'star', size, isFull, isSelected: isKept, onChange: change } as const;
  if (isBare)
    return (
      <ToggleButton {...looks} look="ghost" className="bookmark no-print" aria-label={t.saveNamed(name)} />
    );
  return (
    <ToggleButton {...looks} className="bookmark no-print" aria-label={t.saveNamed(name)}>
      {t.save}
    </ToggleButton>
  );
}
