import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Count } from '#ui/tag.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import { organizationDisclosuresQuery } from './personal-data.queries.ts';
import { personalDataText } from './personal-data.text.ts';

const first = 10;

/** For members: who was shown the contact of their organization. */
export function OrganizationDisclosures({ organizationId }: { organizationId: string }) {
  const t = useText(personalDataText);
  const [result, refetch] = useQuery({
    query: organizationDisclosuresQuery,
    variables: { organizationId, first },
    requestPolicy: 'cache-and-network',
  });
  const total = result.data?.organizationDisclosures.totalCount;
  return (
    <Card title={t.whoSaw} headingLevel={3} holds="list" aside={total ? <Count>{total}</Count> : undefined}>
      <p className="pad sm dim">{t.whoSawHint}</p>
      <Answer
        result={result}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        waiting={<Skeleton rows={2} />}
      >
        {({ organizationDisclosures: { nodes, totalCount } }) => (
          <DisclosureList rows={nodes} total={totalCount} />
        )}
      </Answer>
    </Card>
  );
}
