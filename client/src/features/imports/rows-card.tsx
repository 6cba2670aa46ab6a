import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { runText } from './import-run.text.ts';
import { importRowsQuery, type Run } from './imports.queries.ts';
import { RowsTable } from './rows-table.tsx';

type Show = 'REFUSED' | 'ALL';

const pageSize = 20;
const most = 100;

/** The rows with what is wrong beside them: first those that have to be mended. */
export function RowsCard({ run }: { run: Run }) {
  const t = useText(runText);
  const refused = (run.done ?? run.checked)?.refused ?? 0;
  const [chosen, setChosen] = useState<Show | null>(null);
  const show = chosen ?? (refused > 0 ? 'REFUSED' : 'ALL');
  const tabs = [
    { id: 'REFUSED' as const, label: t.tabToMend, count: refused, isCountLit: refused > 0 },
    { id: 'ALL' as const, label: t.tabAll, count: run.rowCount },
  ].map((tab) => ({ ...tab, content: <Rows key={tab.id} run={run} show={tab.id} /> }));
  return (
    <section className="card import-rows" aria-label={t.rowsTitle}>
      <div className="hd">
        <h2>{t.rowsTitle}</h2>
      </div>
      <Tabs label={t.whichRows} tabs={tabs} value={show} onChange={setChosen} />
    </section>
  );
}

function Rows({ run, show }: { run: Run; show: Show }) {
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
            <RowsTable run={run} rows={nodes} />
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
