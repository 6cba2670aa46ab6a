import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { type ListPage, usePages } from '#lib/use-pages.ts';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import './audit.css';
import { type AuditFrame, auditEntriesQuery, auditFrameQuery } from './audit.queries.ts';
import { auditText } from './audit.text.ts';
import { EntryItem } from './audit-entry.tsx';
import { AuditFilterForm } from './audit-filter.tsx';
import { ChainCard } from './audit-state.tsx';
import { toFilter, useAuditSearch } from './use-audit-search.ts';

const pageSize = 25;

/** Who did what to which object, for officers: searched, read, exported. */
export function AuditPage() {
  const t = useText(auditText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <AuditDesk />
      </OfficerOnly>
    </div>
  );
}

function AuditDesk() {
  const t = useText(auditText);
  const [result, refetch] = useQuery({ query: auditFrameQuery, requestPolicy: 'cache-and-network' });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ auditActions, auditState }) => (
        <>
          <div className="pagehead">
            <div>
              <h1>{t.title}</h1>
              <p className="sm dim">{t.lead}</p>
            </div>
          </div>
          <div className="cols-fr">
            <div className="col g4">
              <AuditFilterForm actions={auditActions} />
              <Entries actions={auditActions} />
            </div>
            <aside className="col g4">
              <ChainCard state={auditState} />
            </aside>
          </div>
        </>
      )}
    </Answer>
  );
}

function Entries({ actions }: { actions: AuditFrame['auditActions'] }) {
  const { search } = useAuditSearch();
  // Another search begins with its first page.
  return <Pages key={JSON.stringify(search)} actions={actions} />;
}

function Pages({ actions }: { actions: AuditFrame['auditActions'] }) {
  const t = useText(auditText);
  const { search } = useAuditSearch();
  const filter = toFilter(search, actions);
  const pages = usePages();
  return (
    <section className="card audit-list" aria-label={t.title}>
      {pages.map(({ key, ...page }, place) => (
        <Page key={key} filter={filter} before={place * pageSize} {...page} />
      ))}
    </section>
  );
}

type PageProps = Omit<ListPage, 'key'> & {
  filter: ReturnType<typeof toFilter<AuditFrame['auditActions'][number]>>;
  /** How many stand on the pages before it. */
  before: number;
};

function Page({ filter, after, before, onMore }: PageProps) {
  const t = useText(auditText);
  const [result, refetch] = useQuery({
    query: auditEntriesQuery,
    variables: { filter, first: pageSize, after },
    requestPolicy: after ? 'cache-first' : 'cache-and-network',
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ auditEntries: { nodes, totalCount, pageInfo } }) => {
        if (totalCount === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>;
        const rest = totalCount - before - nodes.length;
        const { hasNextPage, endCursor } = pageInfo;
        return (
          <>
            {after === null && (
              <div className="pad row sp">
                <p className="sm dim" role="status">
                  {t.found(numberText(totalCount))}
                </p>
                <ExportMenu list="AUDIT" variables={{ filter }} total={totalCount} size="small" />
              </div>
            )}
            <ol className="audit-entries">
              {nodes.map((entry) => (
                <EntryItem key={entry.id} entry={entry} />
              ))}
            </ol>
            {onMore && hasNextPage && endCursor && (
              <MoreButton next={Math.min(pageSize, Math.max(1, rest))} onMore={() => onMore(endCursor)} />
            )}
          </>
        );
      }}
    </Answer>
  );
}
