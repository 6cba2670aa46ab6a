import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import { gapsText } from './gaps.text.ts';
import type { PartnerDetail } from './partner.queries.ts';

/** What search could use and does not have, with the way to write it. Nothing where nothing is missing. */
export function GapsCard({ partner }: { partner: PartnerDetail }) {
  const t = useText(gapsText);
  if (partner.__typename === 'Commissioner' || partner.searchGaps.length === 0) return null;
  const { searchGaps, viewerCanEdit } = partner;
  return (
    <Card title={t.title}>
      <div className="col g3">
        <p className="dim">{t.lead}</p>
        <div className="row">
          {searchGaps.map((gap) => (
            <Tag key={gap}>{t[gap]}</Tag>
          ))}
        </div>
        {viewerCanEdit && (
          <div className="row">
            <ButtonLink size="small" icon="edit" to="/organization/edit">
              {t.fill}
            </ButtonLink>
          </div>
        )}
      </div>
    </Card>
  );
}
