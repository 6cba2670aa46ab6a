import { useQuery } from 'urql';
import type { NeedLine } from '#entities/need/need.fragments.ts';
import { NeedListLine } from '#entities/need/need-line.tsx';
import { pageSize } from '#entities/results/list-answer.ts';
import { MoreToCome, type Page, Pages } from '#entities/results/pages.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { ownNeedsQuery } from './needs.queries.ts';
import { needsListText } from './needs-list.text.ts';

// A list without needs names none; without this a new one would not appear in it.
const context = { additionalTypenames: ['Need'] };

/** One page of the needs of one firm, newest first. */
function useOwnNeeds(enterpriseId: string, after: string | null = null) {
  return useQuery({
    query: ownNeedsQuery,
    context,
    variables: { id: enterpriseId, first: pageSize, after },
  });
}

/** What the own firm has published, the withdrawn ones included. */
export function OwnNeeds({ enterpriseId }: { enterpriseId: string }) {
  const t = useText(needsListText);
  const [result, refetch] = useOwnNeeds(enterpriseId);
  return (
    <div className="card">
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {(data) =>
          pageOf(data).total === 0 ? (
            <EmptyState
              title={t.ownEmpty}
              action={
                <ButtonLink look="primary" to="/needs/new">
                  {t.describe}
                </ButtonLink>
              }
            >
              {t.ownEmptyHint}
            </EmptyState>
          ) : (
            <List>
              <NeedPages page={pageOf(data)} enterpriseId={enterpriseId} />
            </List>
          )
        }
      </Answer>
    </div>
  );
}

type FurtherProps = { enterpriseId: string; shown?: number };

function NeedPages({ page, enterpriseId, shown = 0 }: FurtherProps & { page: Page<NeedLine> }) {
  const renderNext = (after: string, count: number) => (
    <NextNeeds after={after} enterpriseId={enterpriseId} shown={count} />
  );
  return (
    <Pages page={page} shown={shown} renderNext={renderNext}>
      {(need) => (
        <li key={need.id}>
          <NeedListLine need={need} />
        </li>
      )}
    </Pages>
  );
}

function NextNeeds({ after, enterpriseId, shown = 0 }: FurtherProps & { after: string }) {
  const [{ data, error }, refetch] = useOwnNeeds(enterpriseId, after);
  if (data) return <NeedPages page={pageOf(data)} enterpriseId={enterpriseId} shown={shown} />;
  const retry = () => refetch({ requestPolicy: 'network-only' });
  return <MoreToCome hasFailed={error !== undefined} onRetry={retry} />;
}

function pageOf({ organization }: ResultOf<typeof ownNeedsQuery>): Page<NeedLine> {
  if (organization.__typename !== 'Enterprise') return { items: [], next: null, total: 0 };
  const { nodes, pageInfo, totalCount } = organization.needs;
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount };
}
