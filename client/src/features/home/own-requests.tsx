import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { CommissionerRequestBadge } from '#entities/commissioner-request/commissioner-request-badge.tsx';
import { requestTitle } from '#entities/commissioner-request/request-title.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import { useRequestingId } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { ownRequestsQuery } from './home.queries.ts';
import { homeText } from './home.text.ts';

const path = '/commissioner-requests';
// An empty list names no type, yet the first request must bring it up to date.
const context = { additionalTypenames: ['CommissionerRequest'] };

/** A firm's requests for a commissioner; with `isServing` the firms that a commissioner serves. */
export function OwnRequests({ isServing = false }: { isServing?: boolean }) {
  const t = useText(homeText);
  const variables = { organizationId: useRequestingId() };
  const [result, refetch] = useQuery({ query: ownRequestsQuery, variables, context });
  const all = (
    <Link className="sm" to={path}>
      {t.all}
    </Link>
  );
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ commissionerRequests: { nodes } }) => {
        if (nodes.length === 0 && !isServing) return null;
        return (
          <Card title={isServing ? t.served : t.ownRequests} aside={all} holds="list">
            {nodes.length === 0 && (
              <EmptyState title={t.noServed} headingLevel={3}>
                {t.noServedHint}
              </EmptyState>
            )}
            <List>
              {nodes.map((request) => (
                <RequestLine key={request.id} request={request} isServing={isServing} />
              ))}
            </List>
          </Card>
        );
      }}
    </Answer>
  );
}

function RequestLine({ request, isServing }: { request: CommissionerRequestLine; isServing: boolean }) {
  const t = useText(homeText);
  const format = useFormat();
  const { assignment, enterprise, requestedAt } = request;
  const facts = [
    isServing ? shortNameOf(enterprise) : assignment?.commissioner.name,
    assignment ? t.until(recordDay(assignment.endsOn)) : format.day(requestedAt),
  ];
  return (
    <li className="row sp nowrap">
      <div className="grow">
        <Link to={path}>
          <b>{requestTitle(request)}</b>
        </Link>{' '}
        {request.isExample && <SampleTag />}
        <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <CommissionerRequestBadge request={request} />
    </li>
  );
}
