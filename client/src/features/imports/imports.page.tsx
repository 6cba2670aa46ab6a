import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import './imports.css';
import { importsQuery, type RunLine } from './imports.queries.ts';
import { importsText } from './imports.text.ts';
import { RunBadge } from './run-badge.tsx';
import { UploadCard } from './upload-card.tsx';

const pageSize = 20;

/** Bring a list, and see the earlier ones. */
export function ImportsPage() {
  const t = useText(importsText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <Imports />}</RequireAccount>
    </div>
  );
}

function Imports() {
  const t = useText(importsText);
  const [params] = useSearchParams();
  const [first, setFirst] = useState(pageSize);
  const [result, refetch] = useQuery({
    query: importsQuery,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ viewer }) => (
        <>
          <div className="pagehead">
            <div className="col g1">
              <h1>{t.title}</h1>
              <p className="dim read">{t.lead}</p>
            </div>
          </div>
          <div className="col g5">
            {viewer && viewer.importKinds.length > 0 ? (
              <UploadCard
                choices={viewer.importKinds}
                wanted={{ kind: params.get('kind'), organization: params.get('organization') }}
              />
            ) : (
              <NothingToBring />
            )}
            {viewer && (
              <History
                runs={viewer.importRuns.nodes}
                rest={viewer.importRuns.totalCount - viewer.importRuns.nodes.length}
                onMore={() => setFirst(Math.min(100, first + pageSize))}
              />
            )}
          </div>
        </>
      )}
    </Answer>
  );
}

function NothingToBring() {
  const t = useText(importsText);
  return (
    <div className="card">
      <EmptyState
        title={t.nothingToBring}
        action={
          <ButtonLink look="primary" to="/join">
            {t.join}
          </ButtonLink>
        }
      >
        {t.nothingToBringHint}
      </EmptyState>
    </div>
  );
}

type HistoryProps = { runs: readonly RunLine[]; rest: number; onMore: () => void };

function History({ runs, rest, onMore }: HistoryProps) {
  const t = useText(importsText);
  const { moment } = useFormat();
  const countsOf = ({ done, rowCount }: RunLine) =>
    done
      ? t.counts(numberText(done.created), numberText(done.updated), numberText(done.refused))
      : t.rows(numberText(rowCount));
  return (
    <Card
      title={t.history}
      holds="table"
      aside={<ExportMenu list="IMPORT_RUNS" total={runs.length} size="small" />}
    >
      {runs.length === 0 ? (
        <EmptyState title={t.noHistory}>{t.noHistoryHint}</EmptyState>
      ) : (
        <DataTable
          label={t.history}
          rows={runs}
          rowId={({ id }) => id}
          isCardsOnPhone
          columns={[
            {
              id: 'file',
              header: t.file,
              cell: (run) => (
                <div className="col">
                  <Link to={`/imports/${run.id}`}>{run.fileName}</Link>
                  <span className="dim">
                    {run.organization ? t.of(t[run.kind], run.organization.name) : t[run.kind]}
                  </span>
                </div>
              ),
            },
            { id: 'state', header: t.state, cell: (run) => <RunBadge state={run.state} /> },
            { id: 'result', header: t.result, cell: (run) => <span className="num">{countsOf(run)}</span> },
            { id: 'who', header: t.who, cell: ({ by }) => by ?? t.gone },
            {
              id: 'when',
              header: t.when,
              cell: ({ createdAt }) => <span className="now">{moment(createdAt)}</span>,
            },
          ]}
        />
      )}
      {rest > 0 && runs.length < 100 && <MoreButton next={Math.min(pageSize, rest)} onMore={onMore} />}
    </Card>
  );
}
