import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { BlockerNote } from './blocker-note.tsx';
import { DeleteDialog } from './delete.dialog.tsx';
import type { OwnPrivacy } from './privacy.page.tsx';
import { cancelDeletionMutation } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

type Deletion = OwnPrivacy['deletion'];
type DeletionProps = { email: string; deletion: Deletion; onChanged: () => void };

/** What would go, what would stay, what is in the way, and the way back. */
export function DeletionCard({ email, deletion, onChanged }: DeletionProps) {
  const t = useText(privacyText);
  const [isAsking, setAsking] = useState(false);
  const { erasure, graceDays, blockers } = deletion;
  if (erasure) return <Requested erasure={erasure} onChanged={onChanged} />;
  return (
    <Card title={t.deletion}>
      <div className="col g4">
        <dl className="col g3">
          <div>
            <dt className="dim sm">{t.goes}</dt>
            <dd>{t.goesWhat}</dd>
          </div>
          <div>
            <dt className="dim sm">{t.stays}</dt>
            <dd>{t.staysWhat}</dd>
          </div>
        </dl>
        <p className="sm dim">{t.when(graceDays)}</p>
        {blockers.map((blocker) => (
          <BlockerNote key={blocker.organization.id} blocker={blocker} onChanged={onChanged} />
        ))}
        {blockers.length === 0 && (
          <div className="row">
            <Button look="danger" onPress={() => setAsking(true)}>
              {t.requestDeletion}
            </Button>
          </div>
        )}
      </div>
      {isAsking && <DeleteDialog email={email} onClose={() => setAsking(false)} onDone={onChanged} />}
    </Card>
  );
}

type RequestedProps = { erasure: NonNullable<Deletion['erasure']>; onChanged: () => void };

function Requested({ erasure, onChanged }: RequestedProps) {
  const t = useText(privacyText);
  const format = useFormat();
  const { act, faults, failure, isPending } = useAct(cancelDeletionMutation);
  const stay = async () => {
    if (!(await act({}))) return;
    showToast({ text: t.stayed });
    onChanged();
  };
  return (
    <Card title={t.requested} isLit>
      <div className="col g4">
        <p>{t.dueOn(format.moment(erasure.dueAt))}</p>
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        <div className="row">
          <Button look="primary" isPending={isPending} onPress={() => void stay()}>
            {t.stay}
          </Button>
        </div>
      </div>
    </Card>
  );
}
