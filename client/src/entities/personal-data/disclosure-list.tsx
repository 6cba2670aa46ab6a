import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { List } from '#ui/card.tsx';
import type { Disclosure } from './personal-data.queries.ts';
import { personalDataText } from './personal-data.text.ts';

/** Who looked at a contact, why and when; the latest first. */
export function DisclosureList({ rows, total }: { rows: readonly Disclosure[]; total: number }) {
  const t = useText(personalDataText);
  if (rows.length === 0) return <p className="pad dim">{t.nobodySaw}</p>;
  const rest = total - rows.length;
  return (
    <>
      <List>
        {rows.map((row) => (
          <DisclosureRow key={row.id} row={row} />
        ))}
      </List>
      {rest > 0 && <p className="pad sm dim">{t.more(rest)}</p>}
    </>
  );
}

function DisclosureRow({ row }: { row: Disclosure }) {
  const t = useText(personalDataText);
  const format = useFormat();
  const { isByBureau, viewerOrganization: organization, fields, purpose, note, at } = row;
  const who = organization ? (
    <Link to={`/partners/${organization.id}`}>{organization.name}</Link>
  ) : (
    t.organizationGone
  );
  return (
    <li className="col g1">
      <p className="row">
        <b>{isByBureau ? t.bureau : who}</b>
        <span className="grow">{t.saw(fields.map((field) => t[field]).join(t.between))}</span>
        <time className="sm dim now" dateTime={at}>
          {format.moment(at)}
        </time>
      </p>
      <p className="sm dim">
        {t[purpose]}
        {note && ` · ${note}`}
      </p>
    </li>
  );
}
