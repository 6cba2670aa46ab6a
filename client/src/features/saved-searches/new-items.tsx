import { useState } from 'react';
import { useQuery } from 'urql';
import { savedSearchContext } from '#entities/saved-search/saved-search.queries.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { List } from '#ui/card.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { NewItem } from './new-item.tsx';
import { newItemsQuery } from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';

const pageSize = 10;

type NewItemsProps = { id: string; after?: string | null };

/** What is new in one search, latest first, page below page. */
export function NewItems({ id, after = null }: NewItemsProps) {
  const t = useText(savedSearchesText);
  const [isMore, setIsMore] = useState(false);
  const [result, refetch] = useQuery({
    query: newItemsQuery,
    variables: { id, first: pageSize, after },
    context: savedSearchContext,
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        const items = node && 'newItems' in node ? node.newItems : null;
        if (!items) return null;
        const { hasNextPage, endCursor } = items.pageInfo;
        if (items.edges.length === 0 && !hasNextPage) return <p className="pad sm dim">{t.gone}</p>;
        return (
          <>
            <List>
              {items.edges.map((edge) => (
                <NewItem key={edge.node.id} edge={edge} />
              ))}
            </List>
            {hasNextPage && !isMore && <MoreButton next={pageSize} onMore={() => setIsMore(true)} />}
            {hasNextPage && isMore && <NewItems id={id} after={endCursor} />}
          </>
        );
      }}
    </Answer>
  );
}
