import { useQuery } from 'urql';
import { savedSearchContext } from '#entities/saved-search/saved-search.queries.ts';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import './saved-searches.css';
import { SavedSearchCard } from './saved-search-card.tsx';
import { type SavedSearchRow, savedSearchesQuery } from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';

/** The searches that the account keeps, with what is new in each. */
export function SavedSearchesPage() {
  const t = useText(savedSearchesText);
  return (
    <>
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <SavedSearches />}</RequireAccount>
    </>
  );
}

function SavedSearches() {
  const t = useText(savedSearchesText);
  const [result, refetch] = useQuery({
    query: savedSearchesQuery,
    context: savedSearchContext,
    // What is new is worked out when the list is asked for.
    requestPolicy: 'cache-and-network',
  });
  const count = result.data?.viewer?.savedSearches.totalCount ?? 0;
  return (
    <div className="wrap">
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          <p className="dim">{t.lead}</p>
        </div>
        {count > 0 && <p className="num dim now">{t.count(count)}</p>}
      </div>
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ viewer }) => <List searches={viewer?.savedSearches.nodes ?? []} />}
      </Answer>
    </div>
  );
}

/** Those with something new first; among equals the latest saved. */
function List({ searches }: { searches: readonly SavedSearchRow[] }) {
  if (searches.length === 0) return <Nothing />;
  const fresh = searches.filter(({ newCount }) => newCount > 0);
  const others = searches.filter(({ newCount }) => newCount === 0);
  return (
    <ul className="saved-list">
      {[...fresh, ...others].map((search) => (
        <SavedSearchCard key={search.id} search={search} />
      ))}
    </ul>
  );
}

function Nothing() {
  const t = useText(savedSearchesText);
  const action = (
    <>
      <ButtonLink look="primary" to="/search">
        {t.findPartners}
      </ButtonLink>
      <ButtonLink to="/needs?tab=all">{t.findNeeds}</ButtonLink>
    </>
  );
  return (
    <div className="card">
      <EmptyState title={t.emptyTitle} action={action}>
        {t.emptyHint}
      </EmptyState>
    </div>
  );
}
