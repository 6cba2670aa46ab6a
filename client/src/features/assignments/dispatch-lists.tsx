import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CommissionerName } from '#entities/commissioner-request/commissioner-name.tsx';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { CommissionerRequestBadge } from '#entities/commissioner-request/commissioner-request-badge.tsx';
import { requestTitle } from '#entities/commissioner-request/request-title.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import { Answer } from '#graphql/answer.tsx';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { type DataColumn, DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { dispatchText } from './dispatch.text.ts';
import { commissionerRequestsQuery } from './requests.queries.ts';

const pageSize = 50;
const most = 100;
// An empty list names no type, yet the first request must bring it up to date.
const listContext = { additionalTypenames: ['CommissionerRequest'] };

type Row = CommissionerRequestLine;

/** Who is in service where, and until when. */
export function AssignedRequests() {
  const t = useText(dispatchText);
  const firm = useFirmColumn();
  const columns: DataColumn<Row>[] = [
    firm,
    {
      id: 'commissioner',
      header: t.commissioner,
      cell: ({ assignment }) => assignment && <CommissionerName commissioner={assignment.commissioner} />,
      sortBy: ({ assignment }) => assignment?.commissioner.name ?? '',
    },
    {
      id: 'period',
      header: t.period,
      cell: ({ assignment }) => (
        <span className="num">
          {recordDay(assignment?.startsOn)} – {recordDay(assignment?.endsOn)}
        </span>
      ),
      sortBy: ({ assignment }) => assignment?.endsOn ?? '',
    },
    {
      id: 'state',
      header: t.state,
      cell: (request) => <CommissionerRequestBadge request={request} />,
    },
    {
      id: 'assigned',
      header: t.assignedOn,
      cell: ({ assignment }) => <span className="num">{recordDay(assignment?.assignedAt)}</span>,
      sortBy: ({ assignment }) => assignment?.assignedAt ?? '',
    },
  ];
  return (
    <RequestList
      state="ASSIGNED"
      label={t.assigned}
      columns={columns}
      empty={<EmptyState title={t.assignedEmpty}>{t.assignedEmptyHint}</EmptyState>}
    />
  );
}

/** What firms took back themselves. */
export function WithdrawnRequests() {
  const t = useText(dispatchText);
  const firm = useFirmColumn();
  const requested: DataColumn<Row> = {
    id: 'requested',
    header: t.requestedOn,
    cell: ({ requestedAt }) => <span className="num">{recordDay(requestedAt)}</span>,
    sortBy: ({ requestedAt }) => requestedAt,
  };
  return (
    <RequestList
      state="WITHDRAWN"
      label={t.withdrawn}
      columns={[firm, requested]}
      empty={<EmptyState title={t.withdrawnEmpty}>{t.withdrawnEmptyHint}</EmptyState>}
    />
  );
}

function useFirmColumn(): DataColumn<Row> {
  const t = useText(dispatchText);
  return {
    id: 'firm',
    header: t.firmAndNeed,
    cell: (request) => (
      <div>
        <Link to={`/partners/${request.enterprise.id}`}>
          <b>{shortNameOf(request.enterprise)}</b>
        </Link>{' '}
        {request.isExample && <SampleTag />}
        <p className="dim">{requestTitle(request)}</p>
      </div>
    ),
    sortBy: ({ enterprise }) => shortNameOf(enterprise),
  };
}

type RequestListProps = {
  state: Row['state'];
  label: string;
  columns: readonly DataColumn<Row>[];
  empty: ReactNode;
};

function RequestList({ state, label, columns, empty }: RequestListProps) {
  const [first, setFirst] = useState(pageSize);
  const [result, refetch] = useQuery({
    query: commissionerRequestsQuery,
    variables: { states: [state], first, after: null },
    context: listContext,
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ commissionerRequests: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          empty
        ) : (
          <>
            <DataTable label={label} rows={nodes} columns={columns} rowId={({ id }) => id} isCardsOnPhone />
            <MoreButton
              next={Math.min(pageSize, Math.min(most, totalCount) - nodes.length)}
              onMore={() => setFirst(most)}
              isPending={result.fetching}
            />
          </>
        )
      }
    </Answer>
  );
}
