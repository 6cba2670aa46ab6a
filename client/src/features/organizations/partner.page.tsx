import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { NotFoundState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import './partner.css';
import { AboutCard } from './about-card.tsx';
import { CapabilityCard } from './capability-card.tsx';
import { ContactCard } from './contact-card.tsx';
import { DispatchCard } from './dispatch-card.tsx';
import { ExpertsCard } from './experts-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { FitCard } from './fit-card.tsx';
import { JoinCard } from './join-card.tsx';
import { NeedsCard } from './needs-card.tsx';
import { organizationsText } from './organizations.text.ts';
import { isPartner, type PartnerDetail, partnerQuery } from './partner.queries.ts';
import { PartnerHead } from './partner-head.tsx';
import { RecordCard } from './record-card.tsx';
import { SimilarCard } from './similar-card.tsx';
import { StateCard } from './state-card.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { UnitsCard } from './units-card.tsx';

/** The page of one partner, of any of the four kinds. */
export function PartnerPage() {
  const t = useText(organizationsText);
  const { id = '' } = useParams();
  const [result, refetch] = useQuery({ query: partnerQuery, variables: { id } });
  return (
    <div className="wrap">
      <Answer
        result={result}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        waiting={
          <div className="card">
            <Skeleton rows={6} />
          </div>
        }
      >
        {({ node }) => {
          if (node?.id !== id && result.fetching) return <Skeleton rows={6} />;
          if (!node || !isPartner(node)) return <NotFoundState title={t.notPartner} />;
          // Merged since the link was made: the address becomes that of where it went.
          if (node.id !== id) return <Navigate to={`/partners/${node.id}`} replace />;
          return <Profile partner={node} />;
        }}
      </Answer>
    </div>
  );
}

function Profile({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  return (
    <>
      <title>{`${partner.name} · 灯桥`}</title>
      <PartnerHead partner={partner} />
      <div className="cols-fr">
        <div className="col g5">
          <FitCard partnerId={partner.id} />
          <AboutCard partner={partner} />
          <Offer partner={partner} />
          {partner.__typename !== 'Commissioner' && <RecordCard record={partner.partnershipRecord} />}
        </div>
        <aside className="sticky col g4" aria-label={t.contactArea}>
          <ContactCard partner={partner} />
          <FactsCard partner={partner} />
          {partner.__typename !== 'Commissioner' && !partner.viewerIsMember && (
            <JoinCard organization={partner} />
          )}
          <SimilarCard partner={partner} />
          <ForOfficers partner={partner} />
        </aside>
      </div>
    </>
  );
}

/** What an officer can do with somebody else's organization, and what was done to it. */
function ForOfficers({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  if (partner.__typename === 'Commissioner' || partner.viewerIsMember) return null;
  if (!partner.viewerCanClose && !partner.viewerCanReopen) return null;
  return (
    <>
      <StateCard organization={partner} />
      <TimelineCard organizationId={partner.id} />
      <ButtonLink to={`/organization/members?organization=${partner.id}`}>{t.members}</ButtonLink>
      <ButtonLink to={`/officer/audit?object=${partner.id}`} icon="record">
        {t.auditTrail}
      </ButtonLink>
    </>
  );
}

/** What the kind brings: capabilities and experts, services, needs, or earlier dispatches. */
function Offer({ partner }: { partner: PartnerDetail }) {
  switch (partner.__typename) {
    case 'University':
      return (
        <>
          <CapabilityCard owner={partner} />
          <ExpertsCard university={partner} />
          <UnitsCard university={partner} />
        </>
      );
    case 'TransferPlatform':
      return <CapabilityCard owner={partner} />;
    case 'Enterprise':
      return <NeedsCard enterprise={partner} />;
    case 'Commissioner':
      return <DispatchCard commissioner={partner} />;
    default:
      return partner satisfies never;
  }
}
