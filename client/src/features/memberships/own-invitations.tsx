import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { joinText } from './join.text.ts';
import { membersText } from './members.text.ts';
import { type OwnInvitation, ownInvitationsQuery } from './memberships.queries.ts';

const context = { additionalTypenames: ['OwnInvitation'] };

/** Who wants the viewer as a member, and the way to the answer; nothing where nobody does. */
export function OwnInvitations() {
  const t = useText(joinText);
  const [{ data }] = useQuery({
    query: ownInvitationsQuery,
    context,
    requestPolicy: 'cache-and-network',
  });
  const invitations = data?.viewer?.invitations ?? [];
  if (invitations.length === 0) return null;
  return (
    <Card title={t.invitations} holds="list">
      <List>
        {invitations.map((invitation) => (
          <Row key={invitation.organizationId} invitation={invitation} />
        ))}
      </List>
    </Card>
  );
}

function Row({ invitation }: { invitation: OwnInvitation }) {
  const t = useText(joinText);
  const members = useText(membersText);
  const format = useFormat();
  const { organizationName, role, invitedBy, invitedAt, expiresAt, token } = invitation;
  const day = format.day(invitedAt);
  const told = [
    members[role],
    invitedBy ? members.invitedBy(invitedBy, day) : members.invitedOn(day),
    members.until(format.day(expiresAt)),
  ];
  return (
    <li className="row sp">
      <div className="col g1">
        <b>{organizationName}</b>
        <p className="sm dim">{told.join(' · ')}</p>
      </div>
      <ButtonLink look="primary" to={`/invitation#${token}`}>
        {t.answerInvitation}
      </ButtonLink>
    </li>
  );
}
