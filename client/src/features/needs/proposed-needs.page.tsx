import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { NeedListLine } from '#entities/need/need-line.tsx';
import { pageSize } from '#entities/results/list-answer.ts';
import { MoreToCome, type Page, Pages } from '#entities/results/pages.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { type Desk, DeskGate } from './desk-gate.tsx';
import { type ProposedNeed, proposedNeedsQuery } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';

// A list without needs names none; without this a new one would not appear in it.
const context = { additionalTypenames: ['Need'] };

/** What a desk has written down for firms, and what became of it. */
export function ProposedNeedsPage() {
  const t = useText(proposalText);
  return (
    <div className="wrap">
      <title>{t.listTitle}</title>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.listHeading}</h1>
          <p className="dim">{t.listLead}</p>
        </div>
        <div className="row">
          <ButtonLink icon="file" to="/imports?kind=PROPOSED_NEED">
            {t.fromList}
          </ButtonLink>
          <ButtonLink look="primary" icon="plus" to="/needs/propose">
            {t.propose}
          </ButtonLink>
        </div>
      </div>
      <DeskGate>{(desk) => <Proposed desk={desk} />}</DeskGate>
    </div>
  );
}

function useProposed({ organizationId }: Desk, after: string | null = null) {
  return useQuery({
    query: proposedNeedsQuery,
    context,
    variables: { organizationId, first: pageSize, after },
  });
}

function Proposed({ desk }: { desk: Desk }) {
  const t = useText(proposalText);
  const [result, refetch] = useProposed(desk);
  return (
    <div className="card">
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {(data) =>
          data.proposedNeeds.totalCount === 0 ? (
            <EmptyState title={t.listEmpty} action={<ButtonLink to="/needs/propose">{t.propose}</ButtonLink>}>
              {t.listEmptyHint}
            </EmptyState>
          ) : (
            <>
              <div className="pad row">
                <ExportMenu list="PROPOSED_NEEDS" variables={desk} total={data.proposedNeeds.totalCount} />
              </div>
              <List>
                <ProposedPages page={pageOf(data)} desk={desk} />
              </List>
            </>
          )
        }
      </Answer>
    </div>
  );
}

type FurtherProps = { desk: Desk; shown?: number };

function ProposedPages({ page, desk, shown = 0 }: FurtherProps & { page: Page<ProposedNeed> }) {
  const renderNext = (after: string, count: number) => <Next after={after} desk={desk} shown={count} />;
  return (
    <Pages page={page} shown={shown} renderNext={renderNext}>
      {(need) => (
        <li key={need.id}>
          <NeedListLine need={need} />
          <LinkLine need={need} />
        </li>
      )}
    </Pages>
  );
}

/** Until when the firm can answer by the link. */
function LinkLine({ need: { state, proposal } }: { need: ProposedNeed }) {
  const t = useText(proposalText);
  const format = useFormat();
  if (state !== 'PROPOSED' || !proposal) return null;
  return (
    <p className="sm dim2">
      {proposal.isLinkOpen ? t.linkOpen(format.day(proposal.linkExpiresAt)) : t.linkOver}
    </p>
  );
}

function Next({ after, desk, shown = 0 }: FurtherProps & { after: string }) {
  const [{ data, error }, refetch] = useProposed(desk, after);
  if (data) return <ProposedPages page={pageOf(data)} desk={desk} shown={shown} />;
  if (!error) return <Skeleton rows={2} />;
  return <MoreToCome hasFailed onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
}

function pageOf({ proposedNeeds }: ResultOf<typeof proposedNeedsQuery>): Page<ProposedNeed> {
  const { nodes, pageInfo, totalCount } = proposedNeeds;
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount };
}
