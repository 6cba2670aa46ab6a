import { Link } from 'react-router';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';

const longestExcerpt = 64;

/** What the partnership came out of, and in what form. */
export function SubjectCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const forms = useText(formText);
  const { need, capability, form, requestedAt } = partnership;
  return (
    <Card title={t.about}>
      <dl className="dl">
        {need && (
          <>
            <dt>{t.need}</dt>
            <dd>
              <Link to={`/needs/${need.id}`}>{need.title}</Link>
              <p className="dim">{excerpt(need.text)}</p>
            </dd>
          </>
        )}
        {capability && (
          <>
            <dt>{t.capability}</dt>
            <dd>
              <Link to={`/capabilities/${capability.id}`}>{capability.title}</Link>
              <p className="dim">{excerpt(capability.text)}</p>
            </dd>
          </>
        )}
        <dt>{t.form}</dt>
        <dd>{forms[form]}</dd>
        <dt>{t.requestedOn}</dt>
        <dd className="num">{recordDay(requestedAt)}</dd>
      </dl>
    </Card>
  );
}

function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join('')}…` : text;
}
