import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useQuery } from 'urql';
import { shortNameOf } from '#entities/organization/party.tsx';
import { type Role, useViewer, type Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { VerifiedTag } from '#ui/tag.tsx';
import { greetingAt } from './greeting.ts';
import { latestCapabilitiesQuery, latestNeedsQuery } from './home.queries.ts';
import { homeText } from './home.text.ts';
import { LatestCapabilities, LatestNeeds } from './latest.tsx';
import { OwnOffers } from './own-offers.tsx';
import { RunningPartnerships, WaitingPartnerships } from './own-partnerships.tsx';
import { OwnRadar } from './own-radar.tsx';
import { OwnRequests } from './own-requests.tsx';
import { Today } from './today.tsx';
import './home.css';

/** The start of a signed-in member: what waits, what is theirs, what is new. Officers have their desk. */
export function RoleHomePage() {
  const { viewer, role, isKnown } = useViewer();
  if (!isKnown) return <Skeleton />;
  if (!viewer) return <Navigate to="/" replace />;
  if (role === 'officer') return <Navigate to="/officer" replace />;
  if (role === 'administrator') return <Navigate to="/administration/lexicon" replace />;
  return <RoleHome viewer={viewer} role={role} />;
}

function RoleHome({ viewer, role }: { viewer: Viewer; role: Role }) {
  const t = useText(homeText);
  const { organization } = viewer;
  const greeting = t[greetingAt(new Date())](viewer.account.displayName);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <div className="pagehead">
        <div>
          <h1>{greeting}</h1>
          <p className="sm dim row">
            <Today />
            {organization && (
              <>
                {' · '}
                {shortNameOf(organization)} <VerifiedTag isVerified={organization.isVerified} />
              </>
            )}
          </p>
        </div>
        <Acts role={role} />
      </div>
      <div className="cols-fr">
        <div className="col g5">
          {!organization && role === 'visitor' && <WithoutOrganization />}
          {organization && <WaitingPartnerships />}
          {role === 'commissioner' && <OwnRequests isServing />}
          {(role === 'university' || role === 'platform') && organization && (
            <OwnRadar itemId={organization.id} canAsk />
          )}
          {viewer.commissioner && role === 'commissioner' && (
            <OwnRadar itemId={viewer.commissioner.id} canAsk={false} />
          )}
          {organization && <OwnOffers organizationId={organization.id} />}
          {organization && <RunningPartnerships />}
          {role === 'enterprise' && <OwnRequests />}
        </div>
        <aside className="col g4">{role === 'enterprise' ? <NewCapabilities /> : <NewNeeds />}</aside>
      </div>
    </div>
  );
}

function Acts({ role }: { role: Role }): ReactNode {
  const t = useText(homeText);
  const isFirm = role === 'enterprise';
  const canPublish = isFirm || role === 'university' || role === 'platform';
  return (
    <div className="row">
      <ButtonLink icon="search" to={isFirm ? '/search' : '/needs'}>
        {isFirm ? t.find : t.findNeeds}
      </ButtonLink>
      {canPublish && (
        <ButtonLink look="primary" icon="plus" to={isFirm ? '/needs/new' : '/capabilities/new'}>
          {isFirm ? t.newNeed : t.newCapability}
        </ButtonLink>
      )}
    </div>
  );
}

/** A new account: what it comes here for begins with an organization. */
function WithoutOrganization() {
  const t = useText(homeText);
  return (
    <Card title={t.noOrganization} isLit>
      <div className="col g3">
        <p>{t.noOrganizationHint}</p>
        <div className="row">
          <ButtonLink look="primary" to="/join">
            {t.join}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function NewNeeds() {
  const [result, refetch] = useQuery({ query: latestNeedsQuery });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ needs }) => <LatestNeeds needs={needs.nodes} />}
    </Answer>
  );
}

function NewCapabilities() {
  const [result, refetch] = useQuery({ query: latestCapabilitiesQuery });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ capabilities }) => <LatestCapabilities capabilities={capabilities.nodes} />}
    </Answer>
  );
}
