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
import { NeedHit } from './need-hit.tsx';
import { type NeedAnswer, type NeedHitData, needWaysQuery } from './needs-list.queries.ts';
import { needsListText } from './needs-list.text.ts';
import { filterOf, pageOf, useNeedSearch } from './use-need-search.ts';

const facets = ['FIELD', 'TOWN', 'FORM', 'CHAIN_STAGE'] as const;

/** All published needs, searched while one types. */
export function PublishedNeeds({ role }: { role: Role }) {
  const t = useText(needsListText);
  const [search, change] = useListSearch();
  const { answer, error, isFetching, retry } = useNeedSearch(search);
  const last = useRef<NeedAnswer>(undefined);
  if (answer) last.current = answer;
  return (
    <SearchedList
      label={t.search}
      placeholder={t.placeholder}
      facets={facets}
      search={search}
      saveable={{ list: 'NEEDS', query: search.query, needFilter: filterOf(search) }}
      onChange={change}
      answer={answer ?? last.current}
      error={error}
      isFetching={isFetching}
      onRetry={retry}
      rail={hasRail(role) && <Rail role={role} />}
      nothingYet={<EmptyState title={t.nothingYet}>{t.nothingYetHint}</EmptyState>}
      renderWays={(isEmpty) => <NeedWays isEmpty={isEmpty} search={search} onChange={change} />}
    >
      {(found) => (
        <ol className="ls-hits" key={JSON.stringify(search)}>
          <NeedPages page={pageOf(found)} search={search} />
        </ol>
      )}
    </SearchedList>
  );
}

type WaysProps = { isEmpty: boolean; search: ListSearch; onChange: (search: ListSearch) => void };

function NeedWays({ search, ...props }: WaysProps) {
  const [{ data }] = useQuery({
    query: needWaysQuery,
    variables: { query: search.query.trim(), filter: filterOf(search) },
  });
  return <ListWays {...props} search={search} ways={data?.needs.help} />;
}

type FurtherProps = { search: ListSearch; shown?: number };

function NeedPages({ page, search, shown = 0 }: FurtherProps & { page: Page<NeedHitData> }) {
  const renderNext = (after: string, count: number) => (
    <NextNeeds after={after} search={search} shown={count} />
  );
  return (
    <Pages page={page} shown={shown} renderNext={renderNext}>
      {(hit) => <NeedHit key={hit.node.id} hit={hit} />}
    </Pages>
  );
}

function NextNeeds({ after, search, shown = 0 }: FurtherProps & { after: string }) {
  const { answer, error, retry } = useNeedSearch(search, after);
  if (answer) return <NeedPages page={pageOf(answer)} search={search} shown={shown} />;
  return <MoreToCome hasFailed={error !== undefined} onRetry={retry} />;
}

/** A firm has its button at the head of the page; officers and commissioners publish neither. */
function hasRail(role: Role): boolean {
  return role === 'visitor' || role === 'university' || role === 'platform';
}

/** What else can be done, by who looks: firms publish a need, universities what they can do. */
function Rail({ role }: { role: Role }) {
  const t = useText(needsListText);
  const isOffering = role === 'university' || role === 'platform';
  return (
    <section className="card lit pad col g3">
      <h2>{isOffering ? t.offerTitle : t.firmTitle}</h2>
      <p className="sm dim">{isOffering ? t.offerHint : t.firmHint}</p>
      <ButtonLink look="primary" isFull to={isOffering ? '/capabilities/new' : '/needs/new'}>
        {isOffering ? t.offer : t.publish}
      </ButtonLink>
    </section>
  );
}
