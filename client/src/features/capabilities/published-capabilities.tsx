import { useRef } from 'react';
import { useQuery } from 'urql';
import type { ListSearch } from '#entities/results/list-search.ts';
import { ListWays } from '#entities/results/list-ways.tsx';
import { MoreToCome, type Page, Pages } from '#entities/results/pages.tsx';
import { SearchedList } from '#entities/results/searched-list.tsx';
import { useListSearch } from '#entities/results/use-list-search.ts';
import type { Role } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import {
  type CapabilityAnswer,
  type CapabilityHitData,
  capabilityWaysQuery,
} from './capabilities.queries.ts';
import { capabilitiesListText } from './capabilities-list.text.ts';
import { CapabilityHit } from './capability-hit.tsx';
import { filterOf, pageOf, useCapabilitySearch } from './use-capability-search.ts';

const facets = ['KIND', 'FIELD', 'FORM', 'CHAIN_STAGE', 'TRL'] as const;

/** All published capabilities, searched while one types. */
export function PublishedCapabilities({ role }: { role: Role }) {
  const t = useText(capabilitiesListText);
  const [search, change] = useListSearch();
  const { answer, error, isFetching, retry } = useCapabilitySearch(search);
  const last = useRef<CapabilityAnswer>(undefined);
  if (answer) last.current = answer;
  return (
    <SearchedList
      label={t.search}
      placeholder={t.placeholder}
      facets={facets}
      search={search}
      saveable={{ list: 'CAPABILITIES', query: search.query, capabilityFilter: filterOf(search) }}
      onChange={change}
      answer={answer ?? last.current}
      error={error}
      isFetching={isFetching}
      onRetry={retry}
      rail={(role === 'visitor' || role === 'enterprise') && <NeedCard query={search.query} />}
      nothingYet={<EmptyState title={t.nothingYet}>{t.nothingYetHint}</EmptyState>}
      renderWays={(isEmpty) => <CapabilityWays isEmpty={isEmpty} search={search} onChange={change} />}
    >
      {(found) => (
        <ol className="ls-hits" key={JSON.stringify(search)}>
          <CapabilityPages page={pageOf(found)} search={search} />
        </ol>
      )}
    </SearchedList>
  );
}

type WaysProps = { isEmpty: boolean; search: ListSearch; onChange: (search: ListSearch) => void };

function CapabilityWays({ search, ...props }: WaysProps) {
  const [{ data }] = useQuery({
    query: capabilityWaysQuery,
    variables: { query: search.query.trim(), filter: filterOf(search) },
  });
  return (
    <ListWays
      {...props}
      search={search}
      ways={data?.capabilities.help}
      publishTo={newNeedPath(search.query)}
    />
  );
}

/** Where a need is written that begins with the words of the search. */
function newNeedPath(query: string): string {
  const words = query.trim();
  return words ? `/needs/new?text=${encodeURIComponent(words)}` : '/needs/new';
}

type FurtherProps = { search: ListSearch; shown?: number };

function CapabilityPages({ page, search, shown = 0 }: FurtherProps & { page: Page<CapabilityHitData> }) {
  const renderNext = (after: string, count: number) => (
    <NextCapabilities after={after} search={search} shown={count} />
  );
  return (
    <Pages page={page} shown={shown} renderNext={renderNext}>
      {(hit) => <CapabilityHit key={hit.node.id} hit={hit} />}
    </Pages>
  );
}

function NextCapabilities({ after, search, shown = 0 }: FurtherProps & { after: string }) {
  const { answer, error, retry } = useCapabilitySearch(search, after);
  if (answer) return <CapabilityPages page={pageOf(answer)} search={search} shown={shown} />;
  return <MoreToCome hasFailed={error !== undefined} onRetry={retry} />;
}

/** For those who look for something: the words become a need. */
function NeedCard({ query }: { query: string }) {
  const t = useText(capabilitiesListText);
  return (
    <section className="card lit pad col g3">
      <h2>{t.needTitle}</h2>
      <p className="sm dim">{t.needHint}</p>
      <ButtonLink look="primary" isFull to={newNeedPath(query)}>
        {t.publishNeed}
      </ButtonLink>
    </section>
  );
}
