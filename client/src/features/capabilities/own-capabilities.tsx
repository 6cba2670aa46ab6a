import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import { CapabilityBadge } from '#entities/capability/capability-badge.tsx';
import { useCapabilityFacts } from '#entities/capability/capability-facts.ts';
import { pageSize } from '#entities/results/list-answer.ts';
import { MoreToCome, type Page, Pages } from '#entities/results/pages.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { SampleTag, Tag } from '#ui/tag.tsx';
import { ownCapabilitiesQuery } from './capabilities.queries.ts';
import { capabilitiesListText } from './capabilities-list.text.ts';

// A list without capabilities names none; without this a new one would not appear in it.
const context = { additionalTypenames: ['Capability'] };

function useOwnCapabilities(ownerId: string, after: string | null = null) {
  return useQuery({
    query: ownCapabilitiesQuery,
    context,
    variables: { id: ownerId, first: pageSize, after },
  });
}

/** What the own university or platform has published, the withdrawn ones included. */
export function OwnCapabilities({ ownerId }: { ownerId: string }) {
  const t = useText(capabilitiesListText);
  const [result, refetch] = useOwnCapabilities(ownerId);
  const empty = (
    <EmptyState
      title={t.ownEmpty}
      action={
        <ButtonLink look="primary" to="/capabilities/new">
          {t.publish}
        </ButtonLink>
      }
    >
      {t.ownEmptyHint}
    </EmptyState>
  );
  return (
    <div className="card">
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {(data) =>
          pageOf(data).total === 0 ? (
            empty
          ) : (
            <List>
              <CapabilityPages page={pageOf(data)} ownerId={ownerId} />
            </List>
          )
        }
      </Answer>
    </div>
  );
}

type FurtherProps = { ownerId: string; shown?: number };

function CapabilityPages({ page, ownerId, shown = 0 }: FurtherProps & { page: Page<CapabilityLine> }) {
  const renderNext = (after: string, count: number) => (
    <NextCapabilities after={after} ownerId={ownerId} shown={count} />
  );
  return (
    <Pages page={page} shown={shown} renderNext={renderNext}>
      {(capability) => <Line key={capability.id} capability={capability} />}
    </Pages>
  );
}

function NextCapabilities({ after, ownerId, shown = 0 }: FurtherProps & { after: string }) {
  const [{ data, error }, refetch] = useOwnCapabilities(ownerId, after);
  if (data) return <CapabilityPages page={pageOf(data)} ownerId={ownerId} shown={shown} />;
  const retry = () => refetch({ requestPolicy: 'network-only' });
  return <MoreToCome hasFailed={error !== undefined} onRetry={retry} />;
}

function Line({ capability }: { capability: CapabilityLine }) {
  const factsOf = useCapabilityFacts();
  return (
    <li className="row sp nowrap top">
      <div className="grow col">
        <div className="row">
          <h3 lang="zh-CN">
            <Link to={`/capabilities/${capability.id}`}>{capability.title}</Link>
          </h3>
          {capability.isExample && <SampleTag />}
        </div>
        <div className="row">
          {factsOf(capability).map((fact) => (
            <Tag key={fact} isOutlined>
              {fact}
            </Tag>
          ))}
        </div>
      </div>
      <CapabilityBadge state={capability.state} />
    </li>
  );
}

function pageOf({ organization }: ResultOf<typeof ownCapabilitiesQuery>): Page<CapabilityLine> {
  if (organization.__typename !== 'University' && organization.__typename !== 'TransferPlatform')
    return { items: [], next: null, total: 0 };
  const { nodes, pageInfo, totalCount } = organization.capabilities;
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount };
}
