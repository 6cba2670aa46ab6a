import { useQuery } from 'urql';
import { bookmarkContext } from '#entities/bookmark/bookmark.queries.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { type ListPage, usePages } from '#lib/use-pages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { BookmarkRow } from './bookmark-row.tsx';
import { type BookmarkList, bookmarksQuery } from './bookmarks.queries.ts';
import { bookmarksText } from './bookmarks.text.ts';

const pageSize = 20;

/** One list of what was put aside, page below page. */
export function BookmarkPages({ list }: { list: BookmarkList | null }) {
  return usePages().map(({ key, ...page }) => <BookmarkPage key={key} list={list} {...page} />);
}

type BookmarkPageProps = Omit<ListPage, 'key'> & { list: BookmarkList | null };

function BookmarkPage({ list, after, onMore }: BookmarkPageProps) {
  const [result, refetch] = useQuery({
    query: bookmarksQuery,
    variables: { list, first: pageSize, after },
    context: bookmarkContext,
    // What was put aside may have been withdrawn or changed since.
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ viewer }) => {
        const rows = viewer?.bookmarks.nodes ?? [];
        const { hasNextPage = false, endCursor = null } = viewer?.bookmarks.pageInfo ?? {};
        if (rows.length === 0) return after === null && <Nothing isAll={list === null} />;
        return (
          <>
            <ul className="list">
              {rows.map((bookmark) => (
                <BookmarkRow key={bookmark.itemId} bookmark={bookmark} />
              ))}
            </ul>
            {onMore && hasNextPage && endCursor && (
              <MoreButton next={pageSize} onMore={() => onMore(endCursor)} />
            )}
          </>
        );
      }}
    </Answer>
  );
}

function Nothing({ isAll }: { isAll: boolean }) {
  const t = useText(bookmarksText);
  const action = (
    <>
      <ButtonLink look="primary" to="/search">
        {t.findPartners}
      </ButtonLink>
      <ButtonLink to="/needs?tab=all">{t.findNeeds}</ButtonLink>
    </>
  );
  return (
    <EmptyState title={isAll ? t.emptyTitle : t.noneInList} action={action}>
      {t.emptyHint}
    </EmptyState>
  );
}
