import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { organizationsText } from './organizations.text.ts';
import { type PartnerDetail, similarQuery } from './partner.queries.ts';

/** Others of the same kind in its first field. Not there when nobody else is in it. */
export function SimilarCard({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  const fieldCode = partner.fields[0]?.code ?? '';
  const [{ data }] = useQuery({
    query: similarQuery,
    variables: { kind: partner.kind, fieldCode },
    pause: fieldCode === '',
  });
  const others = data?.partners.nodes.filter(({ id }) => id !== partner.id).slice(0, 4) ?? [];
  if (others.length === 0) return null;
  return (
    <Card title={partner.kind === 'COMMISSIONER' ? t.similarExperts : t.similar} headingLevel={3}>
      <ul className="col sm">
        {others.map(({ id, name, isExample }) => (
          <li key={id} className="row">
            <Link to={`/partners/${id}`}>{name}</Link> {isExample && <SampleTag />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
