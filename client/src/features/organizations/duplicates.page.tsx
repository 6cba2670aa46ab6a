import { useQuery } from 'urql';
import { DeskViews } from '#entities/viewer/desk-views.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { EmptyState } from '#ui/page-state.tsx';
import { Count } from '#ui/tag.tsx';
import { DuplicateCard } from './duplicate-card.tsx';
import { duplicatesQuery } from './duplicates.queries.ts';
import { duplicatesText } from './duplicates.text.ts';

const most = 50;

/** Pairs that may be one organization, for officers. */
export function DuplicatesPage() {
  const t = useText(duplicatesText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <Duplicates />
      </OfficerOnly>
    </div>
  );
}

function Duplicates() {
  const t = useText(duplicatesText);
  const [result, refetch] = useQuery({ query: duplicatesQuery, variables: { first: most } });
  const readAnew = () => refetch({ requestPolicy: 'network-only' });
  const total = result.data?.organizationDuplicates.totalCount;
  return (
    <>
      <div className="pagehead">
        <div>
          <h1 className="row">
            {t.title} {total !== undefined && <Count isLit={total > 0}>{total}</Count>}
          </h1>
          <p className="sm dim">{t.lead}</p>
        </div>
        <DeskViews value="duplicates" />
      </div>
      <Answer result={result} onRetry={readAnew}>
        {({ organizationDuplicates: { nodes } }) =>
          nodes.length === 0 ? (
            <section className="card">
              <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
            </section>
          ) : (
            <div className="col g4">
              {nodes.map((pair) => (
                <DuplicateCard key={pair.id} pair={pair} onDecided={readAnew} />
              ))}
            </div>
          )
        }
      </Answer>
    </>
  );
}
