import { Fragment, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { requestTitle } from '#entities/commissioner-request/request-title.ts';
import { shortNameOf, usePlace } from '#entities/organization/party.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { Candidates } from './candidates.tsx';
import './dispatch.css';
import { dispatchText } from './dispatch.text.ts';
import { commissionerRequestsQuery } from './requests.queries.ts';

const pageSize = 20;
const most = 100;
// An empty list names no type, yet the first request must bring it up to date.
const listContext = { additionalTypenames: ['CommissionerRequest'] };

/** What waits for the officer: one row a request, the candidates unfolding in place. */
export function OpenRequests() {
  const t = useText(dispatchText);
  const [first, setFirst] = useState(pageSize);
  const [result, refetch] = useQuery({
    query: commissionerRequestsQuery,
    variables: { states: ['OPEN'], first, after: null },
    context: listContext,
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ commissionerRequests: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <EmptyState title={t.openEmpty}>{t.openEmptyHint}</EmptyState>
        ) : (
          <>
            <RequestTable requests={nodes} />
            <MoreButton
              next={Math.min(pageSize, Math.min(most, totalCount) - nodes.length)}
              onMore={() => setFirst(first + pageSize)}
              isPending={result.fetching}
            />
          </>
        )
      }
    </Answer>
  );
}

/** Which row is unfolded stands in the URL: the desk leads to one. `none` where the officer has closed the first. */
function useOpenRow(requests: readonly CommissionerRequestLine[]) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('request') ?? requests[0]?.id;
  const open = (id: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.set('request', id === asked ? 'none' : id);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { openId: asked, open };
}

function RequestTable({ requests }: { requests: readonly CommissionerRequestLine[] }) {
  const t = useText(dispatchText);
  const { openId, open } = useOpenRow(requests);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="tblw" aria-label={t.open} tabIndex={0}>
      <table className="tbl cards dispatch">
        <thead>
          <tr>
            <th scope="col">{t.firmAndNeed}</th>
            <th scope="col" className="r">
              {t.waits}
            </th>
            <th scope="col">{t.fields}</th>
            <th scope="col">{t.wish}</th>
            <th scope="col" aria-label={t.candidates} />
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <Fragment key={request.id}>
              <RequestRow request={request} isOpen={request.id === openId} onOpen={() => open(request.id)} />
              {request.id === openId && (
                <tr className="unfolded">
                  <td colSpan={5}>
                    <Candidates request={request} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RequestRowProps = { request: CommissionerRequestLine; isOpen: boolean; onOpen: () => void };

function RequestRow({ request, isOpen, onOpen }: RequestRowProps) {
  const t = useText(dispatchText);
  const label = useLabel();
  const format = useFormat();
  const place = usePlace();
  const title = requestTitle(request);
  const { enterprise, fields, wishedCommissioner } = request;
  return (
    <tr>
      <td data-l="">
        <div>
          <b>{shortNameOf(enterprise)}</b> <span className="dim">{place(enterprise)}</span>{' '}
          {request.isExample && <SampleTag />}
          <p className="dim">{title}</p>
        </div>
      </td>
      <td className="r" data-l={t.waits}>
        {format.waiting(request.requestedAt)}
      </td>
      <td data-l={t.fields}>{fields.map((field) => label(field.label)).join(' · ') || '—'}</td>
      <td data-l={t.wish}>{wishedCommissioner?.name ?? '—'}</td>
      <td className="unfold" data-l="">
        <Button
          look="ghost"
          size="small"
          icon={isOpen ? 'chevron-down' : 'chevron-right'}
          aria-label={isOpen ? t.closeRow(title) : t.openRow(title)}
          aria-expanded={isOpen}
          onPress={onOpen}
        />
      </td>
    </tr>
  );
}
