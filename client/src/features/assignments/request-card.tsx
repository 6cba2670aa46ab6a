import { Link } from 'react-router';
import { CommissionerName } from '#entities/commissioner-request/commissioner-name.tsx';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { CommissionerRequestBadge } from '#entities/commissioner-request/commissioner-request-badge.tsx';
import { Party, usePlace } from '#entities/organization/party.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { daysBetween, recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { KindTile } from '#ui/kind.tsx';
import { SampleTag, Tag } from '#ui/tag.tsx';
import { AssignmentContacts } from './assignment-contacts.tsx';
import './request-card.css';
import { requestsText } from './requests.text.ts';
import { WithdrawRequest } from './withdraw-request.tsx';

/** One request: what was asked, how it stands, and once somebody is assigned, who comes and until when. */
export function RequestCard({ request }: { request: CommissionerRequestLine }) {
  const t = useText(requestsText);
  const label = useLabel();
  const format = useFormat();
  const { need, text, fields, assignment, wishedCommissioner, requestedAt, state } = request;
  const facts = [
    t.requestedOn(format.day(requestedAt)),
    state === 'OPEN' && daysBetween(requestedAt, new Date()) > 0 && t.waited(format.waiting(requestedAt)),
    !assignment && wishedCommissioner && t.wished(wishedCommissioner.name),
  ];
  const title = need ? (
    <Link to={`/needs/${need.id}`}>{need.title}</Link>
  ) : fields[0] ? (
    label(fields[0].label)
  ) : (
    t.untitled
  );
  return (
    <Card
      className="request"
      title={title}
      headingLevel={2}
      aside={
        <span className="row nowrap">
          {request.isExample && <SampleTag />}
          <CommissionerRequestBadge request={request} />
        </span>
      }
      holds="list"
    >
      <div className="pad col">
        <p className="read request-words">{text}</p>
        <div className="row">
          {fields.map((field) => (
            <Tag key={field.code}>{label(field.label)}</Tag>
          ))}
        </div>
        <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {assignment && <Assigned request={request} assignment={assignment} />}
      <WithdrawRequest request={request} />
    </Card>
  );
}

type AssignedProps = {
  request: CommissionerRequestLine;
  assignment: NonNullable<CommissionerRequestLine['assignment']>;
};

function Assigned({ request, assignment }: AssignedProps) {
  const t = useText(requestsText);
  const place = usePlace();
  const { startsOn, endsOn, note, commissioner } = assignment;
  return (
    <section className="assigned" aria-label={t.assigned}>
      <div className="assigned-ends">
        <Party party={request.enterprise} note={place(request.enterprise)} />
        <svg className="no-m" width="96" height="28" viewBox="0 0 96 28" fill="none" aria-hidden="true">
          <path d="M4 24Q48-10 92 24" stroke="url(#kel)" strokeWidth="4" strokeLinecap="round" />
        </svg>
        <div className="row row-3 nowrap">
          <KindTile kind="COMMISSIONER" />
          <CommissionerName commissioner={commissioner} />
        </div>
      </div>
      <dl className="dl">
        <dt>{t.periodLabel}</dt>
        <dd className="num">{t.period(recordDay(startsOn), recordDay(endsOn))}</dd>
        {note && (
          <>
            <dt>{t.note}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <AssignmentContacts request={request} />
    </section>
  );
}
