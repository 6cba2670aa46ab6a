import { Link } from 'react-router';
import type { OrganizationParty } from '#entities/organization/organization.fragments.ts';
import { kindOf, shortNameOf, usePlace } from '#entities/organization/party.tsx';
import type { PartnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { partnershipText } from '#entities/partnership/partnership.text.ts';
import { PartnershipBadge } from '#entities/partnership/partnership-badge.tsx';
import { usePartnershipTitle } from '#entities/partnership/partnership-line.tsx';
import { ends } from '#entities/partnership/partnership-state.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { daysBetween } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { KindTile } from '#ui/kind.tsx';
import { SampleTag } from '#ui/tag.tsx';
import './inbox.css';
import { inboxText } from './inbox.text.ts';

/** One partnership of the inbox: the firm at its left, the university at its right, between them what it is about. */
export function InboxRow({ partnership }: { partnership: PartnershipLine }) {
  const forms = useText(formText);
  const t = useText(partnershipText);
  const inbox = useText(inboxText);
  const format = useFormat();
  const title = usePartnershipTitle();
  const { left, right } = ends(partnership);
  const since =
    partnership.waitsForViewer &&
    partnership.state === 'REQUESTED' &&
    daysBetween(partnership.requestedAt, new Date()) > 0
      ? t.waitedFor(format.waiting(partnership.requestedAt))
      : t.lastActivity(format.day(partnership.lastActivityAt));
  return (
    <li className="inbox-row">
      <Side party={left} />
      <div className="inbox-what">
        <Link to={`/partnerships/${partnership.id}`}>
          <b>{title(partnership)}</b>
        </Link>{' '}
        {partnership.isExample && <SampleTag />}
        {partnership.unreadMessages > 0 && (
          <span className="cnt on">{inbox.unread(partnership.unreadMessages)}</span>
        )}
        <p className="sm dim">{[forms[partnership.form], since].join(' · ')}</p>
      </div>
      <Side party={right} isRight />
      <span className="inbox-state">
        <PartnershipBadge partnership={partnership} />
      </span>
    </li>
  );
}

function Side({ party, isRight = false }: { party: OrganizationParty; isRight?: boolean }) {
  const place = usePlace();
  return (
    <div className={isRight ? 'row nowrap inbox-side r' : 'row nowrap inbox-side'}>
      <KindTile kind={kindOf(party)} />
      <div>
        <span className="inbox-name">{shortNameOf(party)}</span>
        <p className="xs dim2 no-m">{place(party)}</p>
      </div>
    </div>
  );
}
