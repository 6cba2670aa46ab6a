import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { Avatar } from '#ui/avatar.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { ownOrganizationText } from './own-organization.text.ts';
import type { PartnerDetail } from './partner.queries.ts';
import { SupplyCard } from './supply-card.tsx';

type Part = { partner: PartnerDetail };

/** Whether others find it, and what follows. Lit as long as they do not: then it is what one comes here for. */
export function StandingCard({ partner }: Part) {
  const t = useText(ownOrganizationText);
  if (partner.__typename === 'Commissioner') {
    return (
      <Card title={partner.isVerified ? t.commissionerSeen : t.commissionerHidden}>
        <p className="dim">{partner.isVerified ? t.commissionerSeenHint : t.commissionerHiddenHint}</p>
      </Card>
    );
  }
  if (partner.isVerified) {
    return (
      <section className="card pad row row-3 nowrap top own-verified">
        <Icon name="verified" isLarge />
        <div>
          <h2>{t.verified}</h2>
          <p className="dim">
            {partner.verifiedAt ? t.verifiedOn(recordDay(partner.verifiedAt)) : t.verifiedHint}
          </p>
        </div>
      </section>
    );
  }
  if (partner.verificationState === 'SUPPLEMENT_ASKED' || partner.verificationState === 'REFUSED') {
    return <SupplyCard organization={partner} />;
  }
  return (
    <Card title={t.unverified} isLit>
      <div className="col g3">
        <p>{t.unverifiedHint}</p>
        <ul className="col g1 own-meaning">
          <li>
            <Icon name="line" />
            {t.unverifiedCannot}
          </li>
          <li>
            <Icon name="tick" />
            {t.unverifiedCan}
          </li>
          <li>
            <Icon name="tick" />
            {t.unverifiedThen}
          </li>
        </ul>
      </div>
    </Card>
  );
}

/** The contact that members see, and when others do. */
export function OwnContactCard({ partner }: Part) {
  const t = useText(ownOrganizationText);
  if (partner.__typename === 'Commissioner') return null;
  const { contact } = partner;
  return (
    <Card title={t.contact} headingLevel={3}>
      <div className="col g3">
        {contact?.email && (
          <dl className="dl">
            <dt>{contact.role ?? t.email}</dt>
            <dd>{contact.email}</dd>
          </dl>
        )}
        <p className="hint">{contact?.email ? t.contactHint : t.noContact}</p>
      </div>
    </Card>
  );
}

/** Who the viewer is in the organization, and the way to the others. */
export function OwnRoleCard({ viewer }: { viewer: Viewer }) {
  const t = useText(ownOrganizationText);
  const { account, membershipRole } = viewer;
  if (!membershipRole) return null;
  return (
    <Card title={t.you} headingLevel={3}>
      <div className="col g3">
        <div className="row">
          <Avatar name={account.displayName} />
          {t.youAre(account.displayName, t[membershipRole])}
        </div>
        <div className="row">
          <ButtonLink to="/organization/members">
            {membershipRole === 'OWNER' ? t.manageMembers : t.members}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
