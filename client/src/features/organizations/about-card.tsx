import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { organizationsText } from './organizations.text.ts';
import type { PartnerDetail } from './partner.queries.ts';

/** What it says about itself, and its fields, each leading to the others in it. */
export function AboutCard({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  const label = useLabel();
  return (
    <Card label={t.about}>
      <div className="col g3">
        <h2>{t.about}</h2>
        {!partner.isVerified && <Note tone="warning">{t.unverified}</Note>}
        {partner.__typename !== 'Commissioner' && partner.state === 'PAUSED' && <Note>{t.paused}</Note>}
        {partner.__typename !== 'Commissioner' && partner.state === 'CLOSED' && (
          <Note tone="warning">{t.closed}</Note>
        )}
        <p className="read dim" lang="zh-CN">
          {partner.description ?? t.noAbout}
        </p>
        {partner.fields.length > 0 && (
          <div className="row">
            {partner.fields.map((field) => (
              <Link key={field.code} className="tag" to={`/search?field=${field.code}`}>
                {label(field.label)}
              </Link>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}
