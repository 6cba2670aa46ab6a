import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { Count } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { acceptMembershipRequestMutation } from './memberships.mutations.ts';
import type { JoinRequest } from './memberships.queries.ts';
import { RefuseRequestDialog } from './refuse-request.dialog.tsx';

/** Who asks to join; lit, since somebody waits. */
export function RequestsCard({ requests }: { requests: readonly JoinRequest[] }) {
  const t = useText(membersText);
  return (
    <Card title={t.requests} aside={<Count isLit>{requests.length}</Count>} isLit holds="list">
      <List>
        {requests.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </List>
      <p className="hint pad">{t.requestsHint}</p>
    </Card>
  );
}

function Row({ request }: { request: JoinRequest }) {
  const t = useText(membersText);
  const format = useFormat();
  const [isRefusing, setRefusing] = useState(false);
  const accept = useAct(acceptMembershipRequestMutation);
  const name = request.account?.displayName ?? '';

  async function letIn() {
    if (await accept.act({ input: { requestId: request.id } })) showToast({ text: t.accepted(name) });
  }
  return (
    <li className="col g3">
      <div className="row sp stackm">
        <div className="grow">
          <p>
            <b>{name}</b> <span className="sm dim member-email">{request.email}</span>
          </p>
          <p className="sm">{request.note ?? <span className="dim">{t.noNote}</span>}</p>
          <p className="sm dim">{t.requestedOn(format.day(request.requestedAt))}</p>
        </div>
        {request.viewerCanDecide && (
          <div className="row">
            <Button onPress={() => setRefusing(true)}>{t.refuse}</Button>
            <Button isPending={accept.isPending} onPress={() => void letIn()}>
              {t.accept}
            </Button>
          </div>
        )}
      </div>
      {accept.faults[''] && <Note tone="problem">{accept.faults['']}</Note>}
      <FailureNote error={accept.failure} />
      {isRefusing && (
        <RefuseRequestDialog
          requestId={request.id}
          name={name}
          reasons={['NOT_KNOWN_HERE', 'OTHER']}
          onClose={() => setRefusing(false)}
        />
      )}
    </li>
  );
}
