import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import type { Own } from './account.page.tsx';
import { endOtherSessionsMutation, endSessionMutation } from './account.queries.ts';
import { accountText } from './account.text.ts';

type Session = Own['sessions'][number];

/** Where the person is signed in; each can be ended at once. */
export function SessionsCard({
  sessions,
  onChanged,
}: {
  sessions: readonly Session[];
  onChanged: () => void;
}) {
  const t = useText(accountText);
  const others = useAct(endOtherSessionsMutation);
  const endOthers = async () => {
    if (!(await others.act({}))) return;
    showToast({ text: t.othersEnded });
    onChanged();
  };
  const aside = sessions.length > 1 && (
    <Button size="small" isPending={others.isPending} onPress={() => void endOthers()}>
      {t.endOthers}
    </Button>
  );
  return (
    <Card title={t.sessions} holds="list" aside={aside}>
      {others.failure && (
        <div className="pad">
          <FailureNote error={others.failure} />
        </div>
      )}
      <List>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onChanged={onChanged} />
        ))}
      </List>
      <p className="pad sm dim">{t.noAddress}</p>
    </Card>
  );
}

function SessionRow({ session, onChanged }: { session: Session; onChanged: () => void }) {
  const t = useText(accountText);
  const format = useFormat();
  const { act, failure, isPending } = useAct(endSessionMutation);
  const device = deviceName(session, t);
  const end = async () => {
    if (!(await act({ input: { sessionId: session.id } }))) return;
    showToast({ text: t.sessionEnded });
    onChanged();
  };
  return (
    <li className="row">
      <div className="grow col g1">
        <p className="row">
          <b>{device}</b> {session.isCurrent && <Tag icon="tick">{t.thisDevice}</Tag>}
        </p>
        <p className="sm dim">
          {t.seen(format.moment(session.lastSeenAt))} · {t.since(format.day(session.createdAt))}
        </p>
        <FailureNote error={failure} />
      </div>
      {!session.isCurrent && (
        <Button
          size="small"
          aria-label={t.endSessionOn(device)}
          isPending={isPending}
          onPress={() => void end()}
        >
          {t.endSession}
        </Button>
      )}
    </li>
  );
}

type Words = { unknownDevice: string; device: (system: string, browser: string) => unknown };

function deviceName({ browser, system }: Session, t: Words): string {
  if (browser && system) return String(t.device(system, browser));
  return browser ?? system ?? t.unknownDevice;
}
