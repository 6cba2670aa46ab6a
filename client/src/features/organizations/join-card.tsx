import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { organizationsText } from './organizations.text.ts';
import type { CommissionerDetail, PartnerDetail } from './partner.queries.ts';

type JoinCardProps = { organization: Exclude<PartnerDetail, CommissionerDetail> };

/** For people of this organization who are not in it yet: to claim it where nobody has, else to ask its owners. */
export function JoinCard({ organization }: JoinCardProps) {
  const t = useText(organizationsText);
  const { viewer, role } = useViewer();
  const { id, isClaimed, viewerCanRequestMembership } = organization;
  // A visitor finds out after signing in; who has an organization is asked about unclaimed ones only.
  const canAsk = viewer ? viewerCanRequestMembership && role !== 'officer' : true;
  const isAsked = canAsk && (!isClaimed || (viewer !== null && role === 'visitor'));
  if (!isAsked) return null;
  return (
    <section className="card pad col g3">
      <h3>{t.ours}</h3>
      <p className="hint">{isClaimed ? t.oursClaimed : t.oursUnclaimed}</p>
      <div className="row">
        <ButtonLink to={`/join?organization=${id}`}>{isClaimed ? t.askToJoin : t.claim}</ButtonLink>
      </div>
    </section>
  );
}
