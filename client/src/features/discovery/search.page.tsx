import { useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { fewResults } from '#entities/results/search-ways.ts';
import { failureOf } from '#graphql/errors.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState, ErrorState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import './results.css';
import { partnerSearchQuery } from './discovery.queries.ts';
import { discoveryText } from './discovery.text.ts';
import { FacetPanel, FacetSheet } from './facet-panel.tsx';
import { Hero } from './hero.tsx';
import { PartnerSearchBox } from './partner-search-box.tsx';
import { ResultHead } from './result-head.tsx';
import { ResultPages } from './result-pages.tsx';
import { pageSize, type SearchPart } from './search-answer.ts';
import { SearchHelp } from './search-help.tsx';
import { conditionsOf, filterOf, withoutConditions } from './search-state.ts';
import { useSearchState } from './use-search-state.ts';
import { Ways } from './ways.tsx';

/** Results of a search: conditions at the left, hits, help at the right. The address says what is searched for. */
export function SearchPage() {
  const t = useText(discoveryText);
  const [search, change] = useSearchState();
  const [isFiltering, setIsFiltering] = useState(false);
  const [{ data, error, fetching }, refetch] = useQuery({
    query: partnerSearchQuery,
    variables: {
      query: search.query,
      filter: filterOf(search),
      order: search.order,
      first: pageSize,
      after: null,
    },
  });
  const answer = data?.partners;
  const retry = () => refetch({ requestPolicy: 'network-only' });
  return (
    <>
      <title>{search.query ? `${search.query} · ${t.searchTitle}` : t.searchTitle}</title>
      <Hero>
        <PartnerSearchBox search={search} />
      </Hero>
      <div className="wrap">
        <h1 className="vh">{t.resultsTitle}</h1>
        <div className="srch">
          <aside className="card pad no-m" aria-label={t.filters}>
            {answer && <FacetPanel answer={answer} search={search} onChange={change} />}
          </aside>
          <section aria-label={t.resultsArea} aria-busy={fetching}>
            {answer && (
              <ResultHead
                answer={answer}
                search={search}
                onChange={change}
                onFilter={() => setIsFiltering(true)}
              />
            )}
            {answer && !error && <Hits answer={answer} search={search} onChange={change} />}
            {error && <Failed error={error} search={search} onChange={change} onRetry={retry} />}
            {!answer && !error && (
              <div className="card">
                <Skeleton rows={5} />
              </div>
            )}
          </section>
          <SearchHelp answer={answer} search={search} />
        </div>
      </div>
      {answer && (
        <FacetSheet
          isOpen={isFiltering}
          onClose={() => setIsFiltering(false)}
          answer={answer}
          search={search}
          onChange={change}
        />
      )}
    </>
  );
}

function Hits({ answer, search, onChange }: SearchPart) {
  const ways = { search, onChange };
  if (answer.total.value === 0) return <Ways {...ways} isEmpty />;
  const isNarrowed = search.query !== '' || conditionsOf(search).length > 0;
  return (
    <>
      <ResultPages first={answer} search={search} />
      {isNarrowed && answer.total.value <= fewResults && <Ways {...ways} isEmpty={false} />}
    </>
  );
}

type FailedProps = Omit<SearchPart, 'answer'> & { error: CombinedError; onRetry: () => void };

/** An address may name what is not there (any more): a town of another taxonomy. Then trying again helps nobody. */
function Failed({ error, search, onChange, onRetry }: FailedProps) {
  const t = useText(discoveryText);
  const { kind, message } = failureOf(error);
  if (kind === 'refused') {
    const clear = <Button onPress={() => onChange(withoutConditions(search))}>{t.clearAll}</Button>;
    return (
      <div className="card" role="alert">
        <EmptyState title={t.refused} action={clear}>
          {message}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="card">
      <ErrorState onRetry={onRetry} {...(message && { title: message })} />
    </div>
  );
}
