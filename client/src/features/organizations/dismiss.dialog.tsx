import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { dismissDuplicateMutation } from './duplicates.queries.ts';
import { duplicatesText } from './duplicates.text.ts';

type DismissDialogProps = { pairId: string; onClose: () => void; onDone: () => void };

/** They are two: why, so that nobody asks again. */
export function DismissDialog({ pairId, onClose, onDone }: DismissDialogProps) {
  const t = useText(duplicatesText);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, dismiss] = useMutation(dismissDuplicateMutation);

  async function send() {
    const { data } = await dismiss({ input: { duplicateId: pairId, reason } });
    if (!data) return;
    const { duplicate, errors } = data.dismissDuplicate;
    setFaults(formFaults(errors, ['reason']));
    if (!duplicate) return;
    showToast({ text: t.dismissed });
    onDone();
  }

  return (
    <Dialog
      title={t.dismissTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isPending={fetching} onPress={() => void send()}>
            {t.dismiss}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <p className="dim">{t.dismissHint}</p>
        <TextField
          label={t.why}
          hint={t.whyDismiss}
          isRequired
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={faults.reason}
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={error} />
      </div>
    </Dialog>
  );
}
