import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { nearbyQuery, partnerCountQuery } from './discovery.queries.ts';
import { discoveryText } from './discovery.text.ts';
import type { SearchPart } from './search-answer.ts';
import { newNeedPath } from './search-help.tsx';
import { conditionsOf, filterOf, type SearchState, without, withoutConditions } from './search-state.ts';
import { useConditionName } from './use-condition-name.ts';

// Each way out is a search of its own; more than this would be a list to search in.
const most = 4;

/** Nobody fits: which condition to drop and what that yields, what lies near, and who can be asked. */
export function EmptyResult({ answer, search, onChange }: SearchPart) {
  const t = useText(discoveryText);
  const nameOf = useConditionName(answer);
  const spoken = search.query.split(/\s+/).filter(Boolean);
  const conditions = conditionsOf(search).slice(0, most);
  const words = spoken.length > 1 ? spoken.slice(0, most) : [];
  return (
    <section className="card">
      <EmptyState title={t.emptyTitle}>
        {conditions.length + words.length > 0 ? t.emptyHint : t.emptyNoWay}
      </EmptyState>
      <List className="ways-out">
        {conditions.map((condition) => (
          <WayOut key={nameOf(condition)} to={without(search, condition)} onTake={onChange}>
            {t.drop} <b>{nameOf(condition)}</b>
          </WayOut>
        ))}
        {conditions.length > 1 && (
          <WayOut to={withoutConditions(search)} onTake={onChange}>
            {t.dropAll}
          </WayOut>
        )}
        {words.map((word) => (
          <WayOut key={word} to={withoutWord(search, word)} onTake={onChange}>
            {t.without} <b>{word}</b>
          </WayOut>
        ))}
        <Nearby search={search} onTake={onChange} />
      </List>
      <div className="pad row ways-end">
        <ButtonLink look="primary" to={newNeedPath(search)}>
          {t.publishLong}
        </ButtonLink>
      </div>
    </section>
  );
}

type WayOutProps = { to: SearchState; onTake: (search: SearchState) => void; children: ReactNode };

/** A search with one condition less, and how many it finds; not there when it finds nobody either. */
function WayOut({ to, onTake, children }: WayOutProps) {
  const t = useText(discoveryText);
  const [{ data }] = useQuery({
    query: partnerCountQuery,
    variables: { query: to.query, filter: filterOf(to) },
  });
  const count = data?.partners.total.value ?? 0;
  if (count === 0) return null;
  return (
    <li className="row sp">
      <span>{children}</span>
      <Button size="small" onPress={() => onTake(to)}>
        {t.showResults(numberText(count))}
      </Button>
    </li>
  );
}

function Nearby({ search, onTake }: { search: SearchState; onTake: (search: SearchState) => void }) {
  const t = useText(discoveryText);
  const [{ data }] = useQuery({
    query: nearbyQuery,
    variables: { query: search.query },
    pause: search.query === '',
  });
  const field = data?.suggestions.find(({ fieldCode }) => fieldCode !== null);
  const need = data?.needs.nodes[0];
  const inField = field?.fieldCode && {
    ...withoutConditions({ ...search, query: '' }),
    fields: [field.fieldCode],
  };
  return (
    <>
      {inField && (
        <WayOut to={inField} onTake={onTake}>
          {t.partnerField}
          <b>{field.text}</b>
        </WayOut>
      )}
      {need && (
        <li className="row sp">
          <span>
            {t.similarNeed}
            <b>{need.title}</b>
          </span>
          <Link className="btn s" to={`/needs/${need.id}`}>
            {t.seeNeed}
          </Link>
        </li>
      )}
    </>
  );
}

function withoutWord(search: SearchState, word: string): SearchState {
  const kept = search.query.split(/\s+/).filter((other) => other !== word);
  return { ...search, query: kept.join(' ') };
}
