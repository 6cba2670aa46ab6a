import { useState } from 'react';
import { useQuery } from 'urql';
import { MoreButton } from '#ui/pagination.tsx';
import { partnerSearchQuery } from './discovery.queries.ts';
import { Hit } from './hit.tsx';
import { pageSize, type SearchAnswer } from './search-answer.ts';
import { filterOf, type SearchState } from './search-state.ts';

/** The first page and, below it, every further one that was asked for. */
export function ResultPages({ first, search }: { first: SearchAnswer; search: SearchState }) {
  return (
    <ol className="res">
      <Page answer={first} search={search} shown={0} key={JSON.stringify(search)} />
    </ol>
  );
}

type PageProps = { answer: SearchAnswer; search: SearchState; shown: number };

function Page({ answer, search, shown }: PageProps) {
  const [isMore, setIsMore] = useState(false);
  const { hasNextPage, endCursor } = answer.pageInfo;
  const count = shown + answer.edges.length;
  const left = Math.max(1, answer.total.value - count);
  const next = hasNextPage && endCursor ? endCursor : null;
  return (
    <>
      {answer.edges.map((hit) => (
        <Hit key={hit.node.id} hit={hit} />
      ))}
      {next && !isMore && (
        <li>
          <MoreButton next={Math.min(pageSize, left)} onMore={() => setIsMore(true)} />
        </li>
      )}
      {next && isMore && <NextPage after={next} search={search} shown={count} />}
    </>
  );
}

function NextPage({ after, search, shown }: { after: string; search: SearchState; shown: number }) {
  const [{ data }, refetch] = useQuery({
    query: partnerSearchQuery,
    variables: { query: search.query, filter: filterOf(search), order: search.order, first: pageSize, after },
  });
  if (data) return <Page answer={data.partners} search={search} shown={shown} />;
  return (
    <li>
      <MoreButton next={pageSize} isPending onMore={() => refetch({ requestPolicy: 'network-only' })} />
    </li>
  );
}
