import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { type Role, useRequestingId, useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useAsk } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { type ListPage, usePages } from '#lib/use-pages.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState, NoPermissionState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { RequestCard } from './request-card.tsx';
import { RequestCommissionerDialog } from './request-commissioner.dialog.tsx';
import { commissionerRequestsQuery } from './requests.queries.ts';
import { requestsText } from './requests.text.ts';

const pageSize = 20;
// An empty list names no type, yet the first request must bring it up to date.
const listContext = { additionalTypenames: ['CommissionerRequest'] };

/** A firm's own requests for a commissioner; for a commissioner and the employer, the firms assigned. */
export function CommissionerRequestsPage() {
  const t = useText(requestsText);
  const { viewer, role, isKnown } = useViewer();
  const [isAsking, setAsking] = useAsk('commissioner');
  const isFirm = role === 'enterprise';
  const title = isFirm || !viewer ? t.title : t.titleServed;
  const ask = (
    <Button look="primary" icon="plus" onPress={() => setAsking(true)}>
      {t.ask}
    </Button>
  );
  return (
    <div className="wrap">
      <title>{t.pageTitle(title)}</title>
      {!isKnown && <Skeleton />}
      {isKnown && !viewer && <NoPermissionState isSignedOut from="/commissioner-requests" />}
      {viewer && (
        <>
          <div className="pagehead">
            <div>
              <h1>{title}</h1>
              <p className="sm dim">{isFirm ? t.lead : t.leadServed}</p>
            </div>
            <div className="row">
              <ExportOwn />
              {isFirm && ask}
            </div>
          </div>
          <Requests role={role} onAsk={() => setAsking(true)} />
        </>
      )}
      <RequestCommissionerDialog isOpen={isAsking} onOpenChange={setAsking} />
    </div>
  );
}

function Requests({ role, onAsk }: { role: Role; onAsk: () => void }) {
  const pages = usePages();
  return (
    <div className="col g4">
      {pages.map(({ key, ...page }) => (
        <RequestsPage key={key} role={role} onAsk={onAsk} {...page} />
      ))}
    </div>
  );
}

function ExportOwn() {
  const [{ data }] = useRequests(null);
  const variables = { organizationId: useRequestingId() };
  return (
    <ExportMenu
      list="COMMISSIONER_REQUESTS"
      variables={variables}
      total={data?.commissionerRequests.totalCount}
    />
  );
}

function useRequests(after: string | null) {
  return useQuery({
    query: commissionerRequestsQuery,
    variables: { organizationId: useRequestingId(), states: null, first: pageSize, after },
    context: listContext,
  });
}

type RequestsPageProps = Omit<ListPage, 'key'> & { role: Role; onAsk: () => void };

function RequestsPage({ after, role, onAsk, onMore }: RequestsPageProps) {
  const [result, refetch] = useRequests(after);
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ commissionerRequests: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && after === null && <Empty role={role} onAsk={onAsk} />}
          {nodes.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
          {onMore && pageInfo.hasNextPage && pageInfo.endCursor && (
            <MoreButton next={pageSize} onMore={() => onMore(pageInfo.endCursor ?? '')} />
          )}
        </>
      )}
    </Answer>
  );
}

function Empty({ role, onAsk }: { role: Role; onAsk: () => void }) {
  const t = useText(requestsText);
  if (role !== 'enterprise')
    return (
      <section className="card">
        <EmptyState title={t.emptyServed}>{t.emptyServedHint}</EmptyState>
      </section>
    );
  return (
    <section className="card">
      <EmptyState title={t.empty} action={<Button onPress={onAsk}>{t.ask}</Button>}>
        {t.emptyHint}
      </EmptyState>
    </section>
  );
}
