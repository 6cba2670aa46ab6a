import type { OrganizationParty } from '#entities/organization/organization.fragments.ts';
import { shortNameOf, sideOf } from '#entities/organization/party.tsx';
import { ends } from '#entities/partnership/partnership-state.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Avatar } from '#ui/avatar.tsx';
import { Card } from '#ui/card.tsx';
import { Seal } from '#ui/seal.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';

type Contact = NonNullable<PartnershipDetail['contacts']>['requester'];
/** Who agreed to be shown to partners; nobody else is. */
type Member = NonNullable<PartnershipDetail['contacts']>['requesterMembers'][number];

/** Both contacts: sealed until the request is accepted, then shown to both at the same instant. */
export function ContactsCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const format = useFormat();
  const { contacts, requester, recipient } = partnership;
  if (!contacts) return <Sealed partnership={partnership} />;
  const { left, right } = ends({
    requester: { ...requester, contact: contacts.requester, members: contacts.requesterMembers },
    recipient: { ...recipient, contact: contacts.recipient, members: contacts.recipientMembers },
  });
  return (
    <Card title={t.contacts} aside={<StateBadge look="done">{t.contactsShown}</StateBadge>} holds="list">
      <div className="pad seal-open">
        <Seal isOpen />
      </div>
      <ul className="list sm">
        <ContactLine party={left} contact={left.contact} members={left.members} />
        <ContactLine party={right} contact={right.contact} members={right.members} />
      </ul>
      <p className="hint pad shown-on">{t.shownOn(format.day(contacts.disclosedAt))}</p>
    </Card>
  );
}

function Sealed({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const { state, viewerSide } = partnership;
  const isOpen = state === 'REQUESTED';
  const wasRefused = state === 'DECLINED' || state === 'WITHDRAWN' || state === 'EXPIRED';
  const hint = wasRefused ? t.neverShown : viewerSide ? t.sealedMore : t.onlyMembers;
  return (
    <Card title={t.contacts} aside={isOpen && <StateBadge look="unlit">{t.contactsSealed}</StateBadge>}>
      <div className="col">
        <Seal />
        {isOpen && <h3>{t.sealedHint}</h3>}
        <p className="sm dim">{isOpen && !viewerSide ? t.onlyMembers : hint}</p>
      </div>
    </Card>
  );
}

type LineProps = { party: OrganizationParty; contact: Contact; members: readonly Member[] };

function ContactLine({ party, contact, members }: LineProps) {
  const t = useText(pageText);
  const name = shortNameOf(party);
  return (
    <li className="row nowrap">
      <Avatar name={name} side={sideOf(party)} />
      <span className="grow">
        <b>{name}</b>
        {contact.role && ` · ${contact.role}`}
        <br />
        {contact.email ? (
          <a href={`mailto:${contact.email}`} aria-label={`${t.writeTo(name)} ${contact.email}`}>
            {contact.email}
          </a>
        ) : (
          <span className="dim">{t.noEmail}</span>
        )}
        {members.map((member) => (
          <span key={`${member.name} ${member.email}`}>
            <br />
            {member.name}
            {member.name && member.email && ' · '}
            {member.email && <a href={`mailto:${member.email}`}>{member.email}</a>}
          </span>
        ))}
      </span>
    </li>
  );
}
