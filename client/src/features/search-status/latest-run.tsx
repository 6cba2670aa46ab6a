import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import './search-status.css';
import type { IndexStatus } from './search-status.queries.ts';
import { searchStatusText } from './search-status.text.ts';

type Run = NonNullable<IndexStatus['reindexing']>;

const looks = {
  WANTED: 'theirs',
  FILLING: 'moving',
  SWAPPING: 'moving',
  DONE: 'done',
  FAILED: 'failed',
} as const;

/** The latest run that wrote the index anew: how far it is, or how it ended. */
export function LatestRun({ run }: { run: Run | null }) {
  const t = useText(searchStatusText);
  if (!run) {
    return (
      <Card title={t.runTitle}>
        <EmptyState title={t.noRun} headingLevel={3}>
          {t.noRunHint}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={t.runTitle}>
      <div className="col g3">
        <div className="row" role="status">
          <StateBadge look={looks[run.state]}>{t[run.state]}</StateBadge>
          <Facts run={run} />
        </div>
        {run.total > 0 && run.state !== 'FAILED' && (
          <progress
            className="run-progress"
            max={run.total}
            value={run.state === 'DONE' ? run.total : run.done}
            aria-label={t[run.state]}
          />
        )}
        {run.problem && <Note tone="warning">{run.problem}</Note>}
      </div>
    </Card>
  );
}

function Facts({ run }: { run: Run }) {
  const t = useText(searchStatusText);
  const format = useFormat();
  const seconds =
    run.startedAt && run.endedAt && (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1_000;
  const facts = [
    run.total > 0 && run.state !== 'DONE' && t.progress(numberText(run.done), numberText(run.total)),
    run.documents !== null && t.held(numberText(run.documents)),
    seconds && t.took(seconds.toFixed(1)),
    t.askedAt(format.moment(run.askedAt)),
  ];
  return <span className="sm dim num">{facts.filter(Boolean).join(' · ')}</span>;
}
