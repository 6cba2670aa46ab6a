import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import type { NeedLine } from '#entities/need/need.fragments.ts';
import { NeedListLine } from '#entities/need/need-line.tsx';
import { pageSize } from '#entities/results/list-answer.ts';
import { MoreToCome, type Page, Pages } from '#entities/results/pages.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Segment } from '#ui/segment.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { type NeedView, needViews, viewIn } from './need-views.ts';
import { ownNeedsQuery } from './needs.queries.ts';
import { needsListText } from './needs-list.text.ts';

// A list without needs names none; without this a new one would not appear in it.
const context = { additionalTypenames: ['Need'] };

type Which = { enterpriseId: string; view: NeedView | 'WAITING'; after?: string | null };

/** One page of the needs of one firm, newest first. */
function useOwnNeeds({ enterpriseId, view, after = null }: Which) {
  const states = view === 'WAITING' ? (['PROPOSED'] as const) : needViews[view];
  return useQuery({
    query: ownNeedsQuery,
    context,
    variables: { id: enterpriseId, first: pageSize, after, states: [...states] },
  });
}

/** The own firm's needs by their state; what others wrote down for it stands above and waits. */
export function OwnNeeds({ enterpriseId }: { enterpriseId: string }) {
  const t = useText(needsListText);
  const [params, setParams] = useSearchParams();
  const view = viewIn(params.get('state'));
  const [result, refetch] = useOwnNeeds({ enterpriseId, view });
  const choose = (id: NeedView) =>
    setParams((before) => {
      before.set('state', id);
      return before;
    });
  // The counts stay in sight while another view is fetched.
  return (
    <div className="col g4">
      <Waiting enterpriseId={enterpriseId} />
      <div className="row g3">
        <ButtonLink to="/imports?kind=NEED" icon="file">
          {t.fromSpreadsheet}
        </ButtonLink>
        <ExportMenu
          list="OWN_NEEDS"
          variables={{ organizationId: enterpriseId, states: [...needViews[view]] }}
          total={result.data && pageOf(result.data).total}
        />
      </div>
      <div className="card">
        <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
          {(data) => {
            const counts = countsOf(data);
            return counts.ALL === 0 ? (
              <NothingYet />
            ) : (
              <>
                <Views view={view} counts={counts} onChange={choose} />
                <Listed data={data} which={{ enterpriseId, view }} />
              </>
            );
          }}
        </Answer>
      </div>
    </div>
  );
}

function Views(props: {
  view: NeedView;
  counts: Readonly<Record<NeedView, number>>;
  onChange: (id: NeedView) => void;
}) {
  const t = useText(needsListText);
  const ids = Object.keys(needViews) as NeedView[];
  return (
    <div className="need-states">
      <Segment
        label={t.states}
        options={ids.map((id) => ({ id, label: t[id](props.counts[id]) }))}
        value={props.view}
        onChange={props.onChange}
      />
    </div>
  );
}

function NothingYet() {
  const t = useText(needsListText);
  const action = (
    <ButtonLink look="primary" to="/needs/new">
      {t.describe}
    </ButtonLink>
  );
  return (
    <EmptyState title={t.ownEmpty} action={action}>
      {t.ownEmptyHint}
    </EmptyState>
  );
}

function Waiting({ enterpriseId }: { enterpriseId: string }) {
  const t = useText(needsListText);
  const [{ data }] = useOwnNeeds({ enterpriseId, view: 'WAITING' });
  if (!data || pageOf(data).total === 0) return null;
  return (
    <Card title={t.waitsForUs} isLit holds="list">
      <p className="hint pad">{t.waitsHint}</p>
      <Listed data={data} which={{ enterpriseId, view: 'WAITING' }} />
    </Card>
  );
}

type Data = ResultOf<typeof ownNeedsQuery>;

function Listed({ data, which }: { data: Data; which: Which }) {
  const t = useText(needsListText);
  const page = pageOf(data);
  if (page.total === 0) return <p className="pad dim">{t.noneInState}</p>;
  return (
    <List>
      <NeedPages page={page} which={which} />
    </List>
  );
}

type FurtherProps = { which: Which; shown?: number };

function NeedPages({ page, which, shown = 0 }: FurtherProps & { page: Page<NeedLine> }) {
  const renderNext = (after: string, count: number) => (
    <NextNeeds which={{ ...which, after }} shown={count} />
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

function NextNeeds({ which, shown = 0 }: FurtherProps) {
  const [{ data, error }, refetch] = useOwnNeeds(which);
  if (data) return <NeedPages page={pageOf(data)} which={which} shown={shown} />;
  if (!error) return <Skeleton rows={2} />;
  return <MoreToCome hasFailed onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
}

function countsOf({ organization }: Data): Readonly<Record<NeedView, number>> {
  const counts = organization.__typename === 'Enterprise' ? organization.needCounts : [];
  const sum = (view: NeedView) =>
    counts
      .filter(({ state }) => (needViews[view] as readonly string[]).includes(state))
      .reduce((total, { count }) => total + count, 0);
  return {
    ALL: sum('ALL'),
    OPEN: sum('OPEN'),
    DRAFTS: sum('DRAFTS'),
    PAUSED: sum('PAUSED'),
    ENDED: sum('ENDED'),
  };
}

function pageOf({ organization }: Data): Page<NeedLine> {
  if (organization.__typename !== 'Enterprise') return { items: [], next: null, total: 0 };
  const { nodes, pageInfo, totalCount } = organization.needs;
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount };
}
