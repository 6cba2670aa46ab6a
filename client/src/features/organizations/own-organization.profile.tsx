import { DemandRadar } from '#entities/match/demand-radar.tsx';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import { OrganizationDisclosures } from '#entities/personal-data/organization-disclosures.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { KindTag, KindTile } from '#ui/kind.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { AboutCard } from './about-card.tsx';
import { CapabilityCard } from './capability-card.tsx';
import { DispatchCard } from './dispatch-card.tsx';
import { ExpertsCard } from './experts-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { GapsCard } from './gaps-card.tsx';
import { NeedsCard } from './needs-card.tsx';
import { OwnContactCard, OwnRoleCard, StandingCard } from './own-organization.cards.tsx';
import { ownOrganizationText } from './own-organization.text.ts';
import type { PartnerDetail } from './partner.queries.ts';
import { RecordCard } from './record-card.tsx';
import { StateCard } from './state-card.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { UnitsCard } from './units-card.tsx';

/** A profile from inside: first whether others find it, then what they see. */
export function OwnProfile({ partner, viewer }: { partner: PartnerDetail; viewer: Viewer }) {
  const t = useText(ownOrganizationText);
  return (
    <>
      <title>{t.pageTitle(partner.name)}</title>
      <Head partner={partner} />
      <div className="cols-fr">
        <div className="col g5">
          <StandingCard partner={partner} />
          <GapsCard partner={partner} />
          <Offer partner={partner} />
          {(partner.__typename === 'University' || partner.__typename === 'TransferPlatform') && (
            <DemandRadar itemId={partner.id} organizationId={partner.id} />
          )}
          {partner.__typename === 'Commissioner' && <DemandRadar itemId={partner.id} organizationId={null} />}
          <AboutCard partner={partner} />
          {partner.__typename === 'University' && (
            <>
              <ExpertsCard university={partner} />
              <UnitsCard university={partner} />
            </>
          )}
          {partner.__typename !== 'Commissioner' && <RecordCard record={partner.partnershipRecord} />}
        </div>
        <aside className="sticky col g4" aria-label={t[partner.__typename]}>
          <OwnContactCard partner={partner} />
          <OwnRoleCard viewer={viewer} />
          {partner.__typename !== 'Commissioner' && <StateCard organization={partner} />}
          <FactsCard partner={partner} />
          {partner.__typename !== 'Commissioner' && (
            <>
              {partner.viewerIsMember && <OrganizationDisclosures organizationId={partner.id} />}
              <TimelineCard organizationId={partner.id} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}

function Head({ partner }: { partner: PartnerDetail }) {
  const t = useText(ownOrganizationText);
  const facts = usePartnerFacts();
  return (
    <header className="pagehead">
      <div className="row row-4 nowrap top stackm">
        <KindTile kind={partner.kind} size="large" />
        <div className="col g1">
          <p className="sm dim">{t[partner.__typename]}</p>
          <h1>{partner.name}</h1>
          <div className="row">
            <KindTag kind={partner.kind} />
            {partner.isExample && <SampleTag />}
            <VerifiedTag isVerified={partner.isVerified} />
            <span className="sm dim">{facts.place(partner)}</span>
          </div>
        </div>
      </div>
      <div className="row">
        <ButtonLink to={`/partners/${partner.id}`}>{t.seenByOthers}</ButtonLink>
        {partner.__typename !== 'Commissioner' && partner.viewerCanEdit && (
          <ButtonLink icon="edit" to="/organization/edit">
            {t.editProfile}
          </ButtonLink>
        )}
        {partner.__typename === 'University' && partner.viewerCanEdit && (
          <ButtonLink to="/organization/units">{t.editUnits}</ButtonLink>
        )}
        {partner.__typename === 'Enterprise' && (
          <ButtonLink look="primary" icon="plus" to="/needs/new">
            {t.publishNeed}
          </ButtonLink>
        )}
        {(partner.__typename === 'University' || partner.__typename === 'TransferPlatform') && (
          <ButtonLink look="primary" icon="plus" to="/capabilities/new">
            {t.publishCapability}
          </ButtonLink>
        )}
      </div>
    </header>
  );
}

/** What it has published, or for a commissioner where the person has served. */
function Offer({ partner }: { partner: PartnerDetail }) {
  switch (partner.__typename) {
    case 'University':
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
