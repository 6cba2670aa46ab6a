import { type ReactNode, useState } from 'react';
import { useText } from '#lib/language.ts';
import { Note } from '#ui/note.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { pageSize } from './list-answer.ts';
import { resultsText } from './results.text.ts';

/** One page of anything that goes on. */
export type Page<Item> = {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
  readonly total: number;
};

type PagesProps<Item> = {
  page: Page<Item>;
  /** How many stand above. */
  shown?: number;
  /** Draws the next page: a component that fetches it and draws `Pages` again, or `MoreToCome` until then. */
  renderNext: (after: string, shown: number) => ReactNode;
  children: (item: Item) => ReactNode;
};

/**
 * The items of a page and, below them, the next one once it was asked for. Give the list a key that changes with the
 * search: another search begins with one page again.
 */
export function Pages<Item>({ page, shown = 0, renderNext, children }: PagesProps<Item>) {
  const [isMore, setIsMore] = useState(false);
  const count = shown + page.items.length;
  const left = Math.max(1, page.total - count);
  return (
    <>
      {page.items.map(children)}
      {page.next !== null &&
        (isMore ? (
          renderNext(page.next, count)
        ) : (
          <li>
            <MoreButton next={Math.min(pageSize, left)} onMore={() => setIsMore(true)} />
          </li>
        ))}
    </>
  );
}

/** Where a further page will stand, until it is there: the button that brings it, or brings it again. */
export function MoreToCome({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) {
  const t = useText(resultsText);
  return (
    <li>
      {hasFailed && <Note tone="problem">{t.moreFailed}</Note>}
      <MoreButton next={pageSize} isPending={!hasFailed} onMore={onRetry} />
    </li>
  );
}
