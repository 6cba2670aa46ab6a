import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { type Belongings, belongingsQuery } from './duplicates.queries.ts';
import { duplicatesText } from './duplicates.text.ts';
import { useMerge } from './use-merge.ts';
import type { VerificationCase } from './verification.queries.ts';

type MergeDialogProps = {
  pair: readonly [VerificationCase, VerificationCase];
  onClose: () => void;
  onDone: () => void;
};

/** Which of the two stays, what moves to it, and why; then how far it is. */
export function MergeDialog({ pair, onClose, onDone }: MergeDialogProps) {
  const t = useText(duplicatesText);
  const [one, other] = pair;
  // Who is verified cannot go into who is not.
  const [winnerId, setWinnerId] = useState(other.isVerified && !one.isVerified ? other.id : one.id);
  const [reason, setReason] = useState('');
  const loser = winnerId === one.id ? other : one;
  const onEnded = useCallback(
    ({ state, winnerName }: { state: string; winnerName: string }) => {
      const isDone = state === 'MERGED';
      showToast(isDone ? { text: t.merged(winnerName) } : { text: t.abandoned, icon: 'warning' });
      onDone();
    },
    [t, onDone],
  );
  const merge = useMerge(onEnded);
  return (
    <Dialog
      title={t.mergeTitle}
      isOpen
      isKept
      onClose={onClose}
      footer={
        !merge.isMoving && (
          <>
            <Button onPress={onClose}>{t.cancel}</Button>
            <Button
              look="danger"
              isPending={merge.isSending}
              onPress={() => void merge.begin({ loserId: loser.id, winnerId, reason })}
            >
              {t.mergeNow}
            </Button>
          </>
        )
      }
    >
      {merge.isMoving ? (
        <div className="col g1" role="status">
          <p>{t.moving}</p>
          <p className="hint">{t.movingHint}</p>
        </div>
      ) : (
        <div className="col g4">
          <RadioGroup
            label={t.keep}
            hint={t.keepHint}
            options={pair.map(({ id, name }) => ({ id, label: name }))}
            value={winnerId}
            onChange={setWinnerId}
            error={merge.faults.winnerId}
          />
          <Preview loser={loser} />
          <TextField
            label={t.why}
            hint={t.whyMerge}
            isRequired
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={merge.faults.reason}
          />
          {merge.faults[''] && <Note tone="problem">{merge.faults['']}</Note>}
          <FailureNote error={merge.failure} />
        </div>
      )}
    </Dialog>
  );
}

const counted = [
  'members',
  'units',
  'needs',
  'capabilities',
  'commissioners',
  'partnerships',
  'openPartnerships',
  'commissionerRequests',
] as const satisfies readonly (keyof Belongings)[];

function Preview({ loser: { id, name } }: { loser: VerificationCase }) {
  const t = useText(duplicatesText);
  const [{ data, error }] = useQuery({
    query: belongingsQuery,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const belongings = data?.organizationBelongings;
  const lines = belongings
    ? counted.flatMap((kind) => (belongings[kind] > 0 ? [t[kind](belongings[kind])] : []))
    : [];
  return (
    <div>
      <FailureNote error={error} />
      <p>
        {t.moves(name)} {belongings && lines.length === 0 && t.movesNothing}
      </p>
      <ul className="close-meaning">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="hint">{t.betweenThem}</p>
    </div>
  );
}
