import { ExportMenu } from '#entities/export/export-menu.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import { Count } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { resendInvitationMutation, revokeInvitationMutation } from './memberships.mutations.ts';
import type { Invitation } from './memberships.queries.ts';

const looks: Readonly<Record<Invitation['state'], StateLook>> = {
  OPEN: 'theirs',
  ACCEPTED: 'done',
  DECLINED: 'failed',
  EXPIRED: 'ended',
  REVOKED: 'ended',
};

type InvitationsCardProps = { organizationId: string; invitations: readonly Invitation[] };

/** What became of each invitation, open ones first. */
export function InvitationsCard({ organizationId, invitations }: InvitationsCardProps) {
  const t = useText(membersText);
  const open = invitations.filter(({ state }) => state === 'OPEN').length;
  return (
    <Card
      title={t.invitations}
      aside={
        <div className="row">
          <Count>{open}</Count>
          <ExportMenu
            list="INVITATIONS"
            variables={{ organizationId }}
            total={invitations.length}
            size="small"
          />
        </div>
      }
      holds="list"
    >
      {invitations.length === 0 ? (
        <EmptyState title={t.noInvitations} headingLevel={3}>
          {t.noInvitationsHint}
        </EmptyState>
      ) : (
        <List>
          {invitations.map((invitation) => (
            <Row key={invitation.id} invitation={invitation} />
          ))}
        </List>
      )}
    </Card>
  );
}

function Row({ invitation }: { invitation: Invitation }) {
  const t = useText(membersText);
  const format = useFormat();
  const resend = useAct(resendInvitationMutation);
  const revoke = useAct(revokeInvitationMutation);
  const { id: invitationId, email, role, state, invitedBy, invitedAt, expiresAt } = invitation;
  const name = email ?? t.forgotten;
  const day = format.day(invitedAt);
  const told = [
    t[role],
    invitedBy ? t.invitedBy(invitedBy.displayName, day) : t.invitedOn(day),
    state === 'OPEN' && t.until(format.day(expiresAt)),
  ].filter(Boolean);

  async function sendAgain() {
    if (await resend.act({ input: { invitationId } })) showToast({ text: t.resent(name) });
  }
  async function takeBack() {
    if (await revoke.act({ input: { invitationId } })) showToast({ text: t.revoked });
  }
  const problem = resend.faults[''] ?? revoke.faults[''];
  return (
    <li className="col g3">
      <div className="row sp stackm">
        <div className="grow">
          <p className="row">
            <b className="member-email">{name}</b>
            <StateBadge look={looks[state]}>{t[state]}</StateBadge>
          </p>
          <p className="sm dim">{told.join(' · ')}</p>
        </div>
        {invitation.viewerCanResend && (
          <div className="row">
            <Button size="small" isPending={revoke.isPending} onPress={() => void takeBack()}>
              {t.revoke}
            </Button>
            <Button size="small" isPending={resend.isPending} onPress={() => void sendAgain()}>
              {t.resend}
            </Button>
          </div>
        )}
      </div>
      {problem && <Note tone="problem">{problem}</Note>}
      <FailureNote error={resend.failure ?? revoke.failure} />
    </li>
  );
}
