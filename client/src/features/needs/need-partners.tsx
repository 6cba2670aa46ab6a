import { Link } from 'react-router';
import { useQuery } from 'urql';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Card, List } from '#ui/card.tsx';
import { KindTag } from '#ui/kind.tsx';
import { EmptyState, ErrorState } from '#ui/page-state.tsx';
import { Reasons } from '#ui/reasons.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { needPartnersQuery } from './need.queries.ts';
import { needPageText } from './need.text.ts';

/** Under an own need: whom a search for its title finds, and why. */
export function NeedPartners({ title }: { title: string }) {
  const t = useText(needPageText);
  const [{ data, error }, refetch] = useQuery({ query: needPartnersQuery, variables: { query: title } });
  const found = data?.partners;
  const all = `/search?q=${encodeURIComponent(title)}`;
  return (
    <Card title={t.partners} aside={<span className="sm dim">{t.partnersHint}</span>} holds="list">
      {!found && !error && <Skeleton rows={3} />}
      {!found && error && (
        <ErrorState title={t.partnersFailed} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      )}
      {found?.edges.length === 0 && (
        <EmptyState title={t.noPartners} headingLevel={3}>
          {t.noPartnersHint}
        </EmptyState>
      )}
      {found && found.edges.length > 0 && (
        <>
          <List>
            {found.edges.map((edge) => (
              <Partner key={edge.node.id} edge={edge} />
            ))}
          </List>
          {found.total.value > found.edges.length && (
            <p className="pad need-all">
              <Link to={all}>{t.allPartners(numberText(found.total.value))}</Link>
            </p>
          )}
        </>
      )}
    </Card>
  );
}

type Edge = ResultOf<typeof needPartnersQuery>['partners']['edges'][number];

function Partner({ edge: { node, match } }: { edge: Edge }) {
  const facts = usePartnerFacts();
  return (
    <li className="col g1">
      <div className="row">
        <KindTag kind={node.kind} />
        <h3>
          <Link to={`/partners/${node.id}`}>{node.name}</Link>
        </h3>
        {node.isExample && <SampleTag />}
        {node.isVerified && <VerifiedTag />}
      </div>
      <p className="sm dim">{facts.place(node)}</p>
      <Reasons reasons={facts.reasons(node, match.terms)} />
    </li>
  );
}
