import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Note } from '#ui/note.tsx';
import { ColumnsCard, columnsWanted } from './columns-card.tsx';
import { FileCard } from './file-card.tsx';
import './imports.css';
import { runText } from './import-run.text.ts';
import { importRunQuery, type Run } from './imports.queries.ts';
import { importsText } from './imports.text.ts';
import { RowsCard } from './rows-card.tsx';
import { RunFoot } from './run-foot.tsx';
import { RunSteps } from './run-steps.tsx';
import { useMends } from './use-mends.ts';

const POLL_MS = 1_000;

/** One list: what its columns are, what would become of each row, and what has. */
export function ImportRunPage() {
  const t = useText(importsText);
  const { id = '' } = useParams();
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <Of id={id} />}</RequireAccount>
    </div>
  );
}

function Of({ id }: { id: string }) {
  const [result, refetch] = useQuery({
    query: importRunQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const state = result.data?.importRun.state;
  const isMoving = state === 'CHECKING' || state === 'RUNNING';
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => refetch({ requestPolicy: 'network-only' }), POLL_MS);
    return () => clearInterval(timer);
  }, [isMoving, refetch]);
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ importRun }) => (
        <Shown run={importRun} onChanged={() => refetch({ requestPolicy: 'network-only' })} />
      )}
    </Answer>
  );
}

function Shown({ run, onChanged }: { run: Run; onChanged: () => void }) {
  const t = useText(runText);
  const whatText = useText(importsText);
  const mends = useMends();
  const hasRows = run.areRowsKept && run.state !== 'COLUMNS';
  return (
    <>
      <div className="pagehead">
        <div className="col g1">
          <nav className="crumb" aria-label={t.steps}>
            <Link to="/imports">{t.back}</Link> / {whatText[run.kind]}
          </nav>
          <h1>
            {run.organization ? whatText.of(whatText[run.kind], run.organization.name) : whatText[run.kind]}
          </h1>
          <RunSteps state={run.state} />
        </div>
      </div>
      <div className="col g4">
        <FileCard run={run}>
          <ColumnsCard run={run} onChanged={onChanged} />
        </FileCard>
        {run.state === 'COLUMNS' && (
          <Note tone="warning">{columnsWanted(run) ? t.columnsWanted : t.columnsDoubled}</Note>
        )}
        {!run.areRowsKept && <Note>{t.rowsGone}</Note>}
        {hasRows && <RowsCard run={run} mends={mends} />}
      </div>
      <RunFoot run={run} mends={mends} onChanged={onChanged} />
    </>
  );
}
