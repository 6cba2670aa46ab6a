import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CapabilityListLine } from '#entities/capability/capability-line.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { ownOffersQuery } from './home.queries.ts';
import { homeText } from './home.text.ts';
import { OwnNeeds } from './own-needs.tsx';

// An empty list names no type, yet the first thing published must bring it up to date.
const context = { additionalTypenames: ['Need', 'Capability'] };

/** A firm's own needs, or what a university or platform offers; the newest first. */
export function OwnOffers({ organizationId }: { organizationId: string }) {
  const t = useText(homeText);
  const [result, refetch] = useQuery({
    query: ownOffersQuery,
    variables: { id: organizationId },
    context,
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ organization }) => {
        if (organization.__typename === 'Bureau') return null;
        const all = `/partners/${organization.id}`;
        if (organization.__typename === 'Enterprise')
          return (
            <Offers
              title={t.myNeeds}
              all={all}
              empty={
                <EmptyState
                  title={t.noOwnNeeds}
                  headingLevel={3}
                  action={<ButtonLink to="/needs/new">{t.newNeed}</ButtonLink>}
                >
                  {t.noOwnNeedsHint}
                </EmptyState>
              }
            >
              {organization.needs.nodes.length > 0 && (
                <OwnNeeds enterpriseId={organizationId} needs={organization.needs.nodes} />
              )}
            </Offers>
          );
        return (
          <Offers
            title={t.myCapabilities}
            all={all}
            empty={
              <EmptyState
                title={t.noOwnCapabilities}
                headingLevel={3}
                action={<ButtonLink to="/capabilities/new">{t.newCapability}</ButtonLink>}
              >
                {t.noOwnCapabilitiesHint}
              </EmptyState>
            }
          >
            {organization.capabilities.nodes.length > 0 &&
              organization.capabilities.nodes.map((capability) => (
                <li key={capability.id}>
                  <CapabilityListLine capability={capability} />
                </li>
              ))}
          </Offers>
        );
      }}
    </Answer>
  );
}

/** Without children the list is empty. */
type OffersProps = { title: string; all: string; empty: ReactNode; children: ReactNode };

function Offers({ title, all, empty, children }: OffersProps) {
  const t = useText(homeText);
  const link = children && (
    <Link className="sm" to={all}>
      {t.all}
    </Link>
  );
  return (
    <Card title={title} aside={link} holds="list">
      {children ? <List>{children}</List> : empty}
    </Card>
  );
}
