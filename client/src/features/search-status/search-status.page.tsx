import { useMutation } from 'urql';
import { AdministratorOnly } from '#entities/viewer/administrator-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Figure } from '#ui/figure.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { LatestRun } from './latest-run.tsx';
import { type IndexStatus, reindexMutation } from './search-status.queries.ts';
import { searchStatusText } from './search-status.text.ts';
import { useSearchStatus } from './use-search-status.ts';

/** How the search index stands, and having it written anew: for who runs the installation. */
export function SearchStatusPage() {
  const t = useText(searchStatusText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <AdministratorOnly>
        <StatusDesk />
      </AdministratorOnly>
    </div>
  );
}

function StatusDesk() {
  const t = useText(searchStatusText);
  const { result, isBusy, again } = useSearchStatus();
  const [{ error, fetching }, reindex] = useMutation(reindexMutation);
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>{t.title}</h1>
          <p className="sm dim">{t.lead}</p>
        </div>
        <Button
          icon="retry"
          isPending={fetching}
          isDisabled={isBusy}
          onPress={() => void reindex({}).then(again)}
        >
          {t.reindex}
        </Button>
      </div>
      {error && <FailureNote error={error} />}
      <Answer result={result} onRetry={again}>
        {({ searchStatus }) => (
          <div className="col g4">
            <Figures status={searchStatus} />
            <LatestRun run={searchStatus.reindexing} />
          </div>
        )}
      </Answer>
    </>
  );
}

const looks = { READY: 'done', BUILDING: 'moving', UNAVAILABLE: 'failed' } as const;

function Figures({ status }: { status: IndexStatus }) {
  const t = useText(searchStatusText);
  const format = useFormat();
  const { engine, state, documents, waiting, lagSeconds, lastReconciledAt, mended } = status;
  return (
    <>
      <div className="row">
        <StateBadge look={looks[state]}>
          {t[engine]} · {t[state]}
        </StateBadge>
        <span className="sm dim2 num">
          {lastReconciledAt ? t.checkedAt(format.moment(lastReconciledAt)) : t.neverChecked}
        </span>
      </div>
      <div className="kpis">
        <Figure value={numberText(documents)} unit={t.documentsUnit} label={t.documents} />
        <Figure value={numberText(waiting)} label={t.waiting} />
        <Figure
          value={numberText(Math.round(lagSeconds))}
          unit={t.seconds}
          label={t.lag}
          isBad={lagSeconds > 60}
        />
        <Figure value={mended === null ? '—' : numberText(mended)} label={t.mended} />
      </div>
    </>
  );
}
