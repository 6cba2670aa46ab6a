import { useState } from 'react';
import { useQuery } from 'urql';
import {
  endedStates,
  groupOf,
  type PartnershipGroup,
  runningStates,
} from '#entities/partnership/partnership-state.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import type { VariablesOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { inboxPageQuery } from './inbox.queries.ts';
import { inboxText } from './inbox.text.ts';
import { InboxRow } from './inbox-row.tsx';

const pageSize = 20;
// An empty list names no type, yet the first partnership must bring it up to date.
const listContext = { additionalTypenames: ['Partnership'] };

type Filter = VariablesOf<typeof inboxPageQuery>['filter'];

const filters: Readonly<Record<PartnershipGroup, Filter>> = {
  mine: { waitsForViewer: true },
  theirs: { states: ['REQUESTED'] },
  running: { states: [...runningStates] },
  ended: { states: [...endedStates] },
};

/** One list of the inbox, page below page. */
export function InboxList({ group }: { group: PartnershipGroup }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <InboxListPage
      key={after ?? 'first'}
      group={group}
      after={after}
      onMore={
        index === cursors.length - 1 ? (cursor) => setCursors((before) => [...before, cursor]) : undefined
      }
    />
  ));
}

type InboxListPageProps = {
  group: PartnershipGroup;
  after: string | null;
  /** Only the last page asks for the next one. */
  onMore: ((cursor: string) => void) | undefined;
};

function InboxListPage({ group, after, onMore }: InboxListPageProps) {
  const [result, refetch] = useQuery({
    query: inboxPageQuery,
    variables: { filter: filters[group], first: pageSize, after },
    context: listContext,
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ partnerships: { nodes, pageInfo } }) => {
        // A request to the viewer is REQUESTED, too, and stands in its own list.
        const rows = nodes.filter((partnership) => groupOf(partnership) === group);
        const { hasNextPage, endCursor } = pageInfo;
        if (rows.length === 0 && !hasNextPage) return after === null ? <Empty group={group} /> : null;
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
