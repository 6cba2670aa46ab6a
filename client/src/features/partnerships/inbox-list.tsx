import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { useNamed } from '#entities/partnership/named.ts';
import type { PartnershipState } from '#entities/partnership/partnership.fragments.ts';
import { partnershipText } from '#entities/partnership/partnership.text.ts';
import {
  endedStates,
  groupOf,
  type PartnershipGroup,
  runningStates,
} from '#entities/partnership/partnership-state.ts';
import { useActingId, useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import type { VariablesOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { type ListPage, usePages } from '#lib/use-pages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { Select } from '#ui/select.tsx';
import { inboxPageQuery } from './inbox.queries.ts';
import { inboxText } from './inbox.text.ts';
import { InboxRow } from './inbox-row.tsx';

const pageSize = 20;
// An empty list names no type, yet the first partnership must bring it up to date.
const listContext = { additionalTypenames: ['Partnership'] };

type Filter = VariablesOf<typeof inboxPageQuery>['filter'];

const filters: Readonly<Record<PartnershipGroup, Filter>> = {
  mine: { waitsForViewer: true },
  theirs: { states: ['REQUESTED'], waitsForOthers: true },
  running: { states: [...runningStates], waitsForOthers: true },
  ended: { states: [...endedStates] },
};

function filterOf(group: PartnershipGroup, state: PartnershipState | null): Filter {
  return { ...filters[group], ...(state && { states: [state] }) };
}

/** The lists that hold several states, and so can be narrowed to one. */
const several: Partial<Record<PartnershipGroup, readonly PartnershipState[]>> = {
  running: runningStates,
  ended: endedStates,
};

type InboxListProps = {
  group: PartnershipGroup;
  /** How many it holds in all its states; undefined while unknown. */
  count: number | undefined;
};

/** One list of the inbox, narrowed to one state where the reader wants; which one is in the URL. */
export function InboxList({ group, count }: InboxListProps) {
  const [params, setParams] = useSearchParams();
  const t = useText(inboxText);
  const words = useText(partnershipText);
  const organizationId = useActingId();
  const states = several[group] ?? [];
  // Of nothing there is nothing to narrow, and nothing to take along.
  const isEmpty = count === 0;
  const state = states.find((one) => one === params.get('state')) ?? null;
  const [{ data }] = useInboxPage({ group, state, after: null });
  const choose = (chosen: string) => {
    const next = new URLSearchParams(params);
    next.set('tab', group);
    if (chosen === 'all') next.delete('state');
    else next.set('state', chosen);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      {!isEmpty && (
        <div className="pad row sp g3 inbox-filter">
          {states.length > 0 && (
            <Select
              className="inbox-state-filter"
              label={t.state}
              options={[{ id: 'all', label: t.allStates }, ...states.map((id) => ({ id, label: words[id] }))]}
              value={state ?? 'all'}
              onChange={choose}
            />
          )}
          <ExportMenu
            list="PARTNERSHIPS"
            variables={{ organizationId, filter: filterOf(group, state) }}
            total={data?.partnerships.totalCount}
          />
        </div>
      )}
      <Pages key={state ?? 'all'} group={group} state={state} />
    </>
  );
}

type PagesProps = { group: PartnershipGroup; state: PartnershipState | null };

/** Page below page. */
function Pages({ group, state }: PagesProps) {
  return usePages().map(({ key, ...page }) => (
    <InboxListPage key={key} group={group} state={state} {...page} />
  ));
}

function useInboxPage({ group, state, after }: PagesProps & { after: string | null }) {
  return useQuery({
    query: inboxPageQuery,
    variables: { organizationId: useActingId(), filter: filterOf(group, state), first: pageSize, after },
    context: listContext,
  });
}

type InboxListPageProps = PagesProps & Omit<ListPage, 'key'>;

function InboxListPage({ group, state, after, onMore }: InboxListPageProps) {
  const t = useText(inboxText);
  const named = useNamed();
  const [result, refetch] = useInboxPage({ group, state, after });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ partnerships: { nodes, pageInfo } }) => {
        // What the cache still holds may have come to wait for the viewer.
        const rows = nodes.map(named).filter((partnership) => groupOf(partnership) === group);
        const { hasNextPage, endCursor } = pageInfo;
        if (rows.length === 0 && !hasNextPage) {
          if (after !== null) return null;
          return state ? <p className="pad dim">{t.noneInState}</p> : <Empty group={group} />;
        }
        return (
          <>
            <ul className="list inbox">
              {rows.map((partnership) => (
                <InboxRow key={partnership.id} partnership={partnership} />
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

function Empty({ group }: { group: PartnershipGroup }) {
  const t = useText(inboxText);
  const { role } = useViewer();
  const search =
    role === 'university' || role === 'platform' ? (
      <ButtonLink to="/needs" icon="search">
        {t.findNeeds}
      </ButtonLink>
    ) : (
      <ButtonLink to="/search" icon="search">
        {t.find}
      </ButtonLink>
    );
  return (
    <EmptyState title={t[`${group}Empty`]} action={role !== 'officer' && search}>
      {t[`${group}EmptyHint`]}
    </EmptyState>
  );
}
