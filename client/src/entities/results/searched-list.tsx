import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import type { Saveable } from '#entities/saved-search/saved-search-key.ts';
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
import { fewResults } from './search-ways.ts';

type SearchedListProps<Answer extends ListAnswer> = {
  label: string;
  placeholder: string;
  facets: readonly (ListFacet | 'TRL')[];
  search: ListSearch;
  /** The same as it can be saved. */
  saveable: Saveable;
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
  /** Ways to more: in place of hits where nothing was found, below them where there are few. */
  renderWays: (isEmpty: boolean) => ReactNode;
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
          {part && <ListHead {...part} saveable={props.saveable} onFilter={() => setIsFiltering(true)} />}
          <Body {...props} />
        </section>
        {rail && <aside className="ls-rail col g4">{rail}</aside>}
      </div>
      {part && <FacetSheet isOpen={isFiltering} onClose={() => setIsFiltering(false)} {...part} />}
    </>
  );
}

function Body<Answer extends ListAnswer>(props: SearchedListProps<Answer>) {
  const { search, onChange, answer, error, onRetry, nothingYet, renderWays, children } = props;
  if (error) {
    const { kind, message, requestId } = failureOf(error);
    if (kind === 'refused') return <Refused message={message} search={search} onChange={onChange} />;
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
  const isNarrowed = search.query.trim() !== '' || conditionsOf(search).length > 0;
  if (answer.total.value === 0) {
    return isNarrowed ? renderWays(true) : <div className="card">{nothingYet}</div>;
  }
  return (
    <>
      {children(answer)}
      {isNarrowed && answer.total.value <= fewResults && renderWays(false)}
    </>
  );
}

type RefusedProps = {
  message: string | undefined;
  search: ListSearch;
  onChange: (search: ListSearch) => void;
};

/** An address may name what is not there (any more): trying again helps nobody, fewer conditions do. */
function Refused({ message, search, onChange }: RefusedProps) {
  const t = useText(resultsText);
  return (
    <div className="card" role="alert">
      <EmptyState
        title={t.refused}
        action={<Button onPress={() => onChange(withoutConditions(search))}>{t.clearAll}</Button>}
      >
        {message}
      </EmptyState>
    </div>
  );
}
