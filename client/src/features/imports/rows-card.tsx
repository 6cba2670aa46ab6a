import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { runText } from './import-run.text.ts';
import { importRowsQuery, type Row, type Run } from './imports.queries.ts';
import { RowsTable } from './rows-table.tsx';
import type { Mends } from './use-mends.ts';

type Show = 'REFUSED' | 'ALL';

const pageSize = 20;
const most = 100;

/** The rows with what is wrong beside them: first those that have to be mended. */
export function RowsCard({ run, mends }: { run: Run; mends: Mends }) {
  const t = useText(runText);
  const refused = (run.done ?? run.checked)?.refused ?? 0;
  const [chosen, setChosen] = useState<Show | null>(null);
  const show = chosen ?? (refused > 0 ? 'REFUSED' : 'ALL');
  const tabs = [
    { id: 'REFUSED' as const, label: t.tabToMend, count: refused, isCountLit: refused > 0 },
    { id: 'ALL' as const, label: t.tabAll, count: run.rowCount },
  ].map((tab) => ({
    ...tab,
    content: <Rows key={`${tab.id} ${run.state}`} run={run} show={tab.id} mends={mends} />,
  }));
  return (
    <section className="card import-rows" aria-label={t.rowsTitle}>
      <div className="hd">
        <h2>{t.rowsTitle}</h2>
      </div>
      <Tabs label={t.whichRows} tabs={tabs} value={show} onChange={setChosen} />
    </section>
  );
}

type RowsProps = { run: Run; show: Show; mends: Mends };

function Rows({ run, show, mends }: RowsProps) {
  const t = useText(runText);
  const [first, setFirst] = useState(pageSize);
  const [after, setAfter] = useState<string | null>(null);
  const [result, refetch] = useQuery({
    query: importRowsQuery,
    // What becomes of a row changes with the state of its list.
    variables: { id: run.id, show, first, after },
    requestPolicy: run.state === 'DONE' ? 'cache-and-network' : 'network-only',
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ importRun: { rows } }) => {
        const { nodes, totalCount, pageInfo } = rows;
        if (totalCount === 0) return <EmptyState title={t.nothingToMend}>{t.nothingToMendHint}</EmptyState>;
        const more = () => {
          if (first < most) setFirst(Math.min(most, first + pageSize));
          else setAfter(pageInfo.endCursor ?? null);
        };
        return (
          <>
            {run.viewerCanMend && <AllSuggestions rows={nodes} mends={mends} />}
            <RowsTable run={run} rows={nodes} mends={mends} />
            {pageInfo.hasNextPage && (
              <div className="pad row g3">
                <MoreButton next={pageSize} onMore={more} />
                <span className="sm dim num">{t.rowCount(numberText(totalCount))}</span>
              </div>
            )}
          </>
        );
      }}
    </Answer>
  );
}

/** Where nothing but one thing can be meant, all of it at once. */
function AllSuggestions({ rows, mends }: { rows: readonly Row[]; mends: Mends }) {
  const t = useText(runText);
  const open = rows.flatMap(({ number, faults }) =>
    faults.flatMap(({ index, cell, suggestions: [only, ...others] }) =>
      typeof index === 'number' && only !== undefined && others.length === 0
        ? [{ at: { number, index, cell: cell ?? '' }, only }]
        : [],
    ),
  );
  const waiting = open.filter(({ at, only }) => mends.textOf(at) !== only);
  if (waiting.length < 2) return null;
  const takeAll = () => {
    for (const { at, only } of waiting) mends.set(at, only);
  };
  return (
    <div className="pad">
      <Button size="small" look="fix" onPress={takeAll}>
        {t.mendAll(numberText(waiting.length))}
      </Button>
    </div>
  );
}
