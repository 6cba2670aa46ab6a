import { NeedListLine } from '#entities/need/need-line.tsx';
import { useText } from '#lib/language.ts';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Count } from '#ui/tag.tsx';
import { organizationsText } from './organizations.text.ts';
import type { EnterpriseDetail } from './partner.queries.ts';

/** What a firm wants solved, as far as the viewer may see it. */
export function NeedsCard({ enterprise: { needs } }: { enterprise: EnterpriseDetail }) {
  const t = useText(organizationsText);
  return (
    <Card
      holds="list"
      title={
        <>
          {t.needs} <Count>{needs.totalCount}</Count>
        </>
      }
    >
      {needs.nodes.length === 0 && <EmptyState title={t.noNeeds} headingLevel={3} />}
      <List>
        {needs.nodes.map((need) => (
          <li key={need.id}>
            <NeedListLine need={need} />
          </li>
        ))}
      </List>
    </Card>
  );
}
