import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import { failureOf } from '#graphql/errors.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState, ErrorState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import './results.css';
import { FacetPanel, FacetSheet } from './facet-panel.tsx';
import type { ListAnswer } from './list-answer.ts';
import { ListHead } from './list-head.tsx';
import { conditionsOf, type ListFacet, type ListSearch, withoutConditions } from './list-search.ts';
import { ListSearchBox } from './list-search-box.tsx';
import { resultsText } from './results.text.ts';

type SearchedListProps<Answer extends ListAnswer> = {
  label: string;
  placeholder: string;
  facets: readonly (ListFacet | 'TRL')[];
  search: ListSearch;
  onChange: (search: ListSearch, options?: { isTyping?: boolean }) => void;
  /** The first page; the one before while another is being fetched. */
  answer: Answer | undefined;
  error: CombinedError | undefined;
  isFetching: boolean;
  onRetry: () => void;
  /** What stands at the right: what else can be done. */
  rail?: ReactNode;
  /** Where there is nothing at all, without words and conditions. */
  nothingYet: ReactNode;
  /** The hits of the first page and the pages below it. */
  children: (answer: Answer) => ReactNode;
};

/** A list that is searched while one types: box above, conditions at the left, hits, what else at the right. */
export function SearchedList<Answer extends ListAnswer>(props: SearchedListProps<Answer>) {
  const { label, placeholder, facets, search, onChange, answer, isFetching, rail } = props;
  const t = useText(resultsText);
  const [isFiltering, setIsFiltering] = useState(false);
  const part = answer && { answer, search, onChange, facets };
  return (
    <>
      <ListSearchBox
        label={label}
        placeholder={placeholder}
        query={search.query}
        onSearch={(query) => onChange({ ...search, query }, { isTyping: true })}
      />
      <div className={rail ? 'ls' : 'ls bare'}>
        <aside className="card pad no-m" aria-label={t.filters}>
          {part ? <FacetPanel {...part} /> : <Skeleton rows={4} />}
        </aside>
        <section className="col g3" aria-label={label} aria-busy={isFetching}>
          {part && <ListHead {...part} onFilter={() => setIsFiltering(true)} />}
          <Body {...props} />
        </section>
        {rail && <aside className="ls-rail col g4">{rail}</aside>}
      </div>
      {part && <FacetSheet isOpen={isFiltering} onClose={() => setIsFiltering(false)} {...part} />}
    </>
  );
}

function Body<Answer extends ListAnswer>(props: SearchedListProps<Answer>) {
  const { search, onChange, answer, error, onRetry, nothingYet, children } = props;
  if (error) {
    const { message, requestId } = failureOf(error);
    return (
      <div className="card">
        <ErrorState code={requestId} onRetry={onRetry} {...(message && { title: message })} />
      </div>
    );
  }
  if (!answer) {
    return (
      <div className="card">
        <Skeleton rows={5} />
      </div>
    );
  }
  if (answer.total.value > 0) return children(answer);
  const isNarrowed = search.query.trim() !== '' || conditionsOf(search).length > 0;
  return (
    <div className="card">{isNarrowed ? <Nothing search={search} onChange={onChange} /> : nothingYet}</div>
  );
}

function Nothing({ search, onChange }: { search: ListSearch; onChange: (search: ListSearch) => void }) {
  const t = useText(resultsText);
  const action = (
    <>
      {conditionsOf(search).length > 0 && (
        <Button onPress={() => onChange(withoutConditions(search))}>{t.clearAll}</Button>
      )}
      {search.query && (
        <Button onPress={() => onChange({ ...search, query: '' })}>{t.dropWords(search.query)}</Button>
      )}
    </>
  );
  return (
    <EmptyState title={t.emptyTitle} action={action}>
      {t.emptyHint}
    </EmptyState>
  );
}
