import { useQuery } from 'urql';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import { showToast } from '#ui/toasts.ts';
import { joinText } from './join.text.ts';
import { refusalText } from './members.text.ts';
import { withdrawMembershipRequestMutation } from './memberships.mutations.ts';
import { type OwnRequest, ownRequestsQuery } from './memberships.queries.ts';

const context = { additionalTypenames: ['MembershipRequest'] };

const looks: Readonly<Record<OwnRequest['state'], StateLook>> = {
  OPEN: 'theirs',
  ACCEPTED: 'done',
  REFUSED: 'failed',
  WITHDRAWN: 'ended',
};

/** What the viewer asked for, and what was answered; nothing where nothing was asked. */
export function OwnRequests() {
  const t = useText(joinText);
  const [{ data }] = useQuery({ query: ownRequestsQuery, context });
  const requests = data?.viewer?.membershipRequests ?? [];
  if (requests.length === 0) return null;
  return (
    <Card title={t.own} holds="list">
      <List>
        {requests.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </List>
    </Card>
  );
}

function Row({ request }: { request: OwnRequest }) {
  const t = useText(joinText);
  const reasons = useText(refusalText);
  const format = useFormat();
  const withdraw = useAct(withdrawMembershipRequestMutation);
  const { id, organizationName, isClaim, state, requestedAt, refusalReason, answer } = request;
  async function takeBack() {
    if (await withdraw.act({ input: { requestId: id } })) showToast({ text: t.withdrawn });
  }
  const told = [state === 'REFUSED' && refusalReason && reasons[refusalReason], answer].filter(Boolean);
  return (
    <li className="col g1">
      <div className="row sp">
        <p className="row">
          <b>{organizationName}</b>
          <StateBadge look={looks[state]}>{t[state]}</StateBadge>
        </p>
        {request.viewerCanWithdraw && (
          <Button size="small" isPending={withdraw.isPending} onPress={() => void takeBack()}>
            {t.withdraw}
          </Button>
        )}
      </div>
      <p className="sm dim">
        {state === 'OPEN' && `${isClaim ? t.claimOf : t.joinOf} · `}
        {format.day(requestedAt)}
      </p>
      {told.length > 0 && <p className="sm">{told.join(' · ')}</p>}
      {withdraw.faults[''] && <Note tone="problem">{withdraw.faults['']}</Note>}
    </li>
  );
}
