import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { dismissDuplicateMutation } from './duplicates.queries.ts';
import { duplicatesText } from './duplicates.text.ts';

type DismissDialogProps = { pairId: string; onClose: () => void; onDone: () => void };

/** They are two: why, so that nobody asks again. */
export function DismissDialog({ pairId, onClose, onDone }: DismissDialogProps) {
  const t = useText(duplicatesText);
  const [reason, setReason] = useState('');
  const dismiss = useAct(dismissDuplicateMutation, ['reason']);

  async function send() {
    if (!(await dismiss.act({ input: { duplicateId: pairId, reason } }))) return;
    showToast({ text: t.dismissed });
    onDone();
  }

  return (
    <FormDialog
      title={t.dismissTitle}
      verb={t.dismiss}
      cancel={t.cancel}
      act={dismiss}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.dismissHint}</p>
      <TextField
        label={t.why}
        hint={t.whyDismiss}
        isRequired
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={dismiss.faults.reason}
      />
    </FormDialog>
  );
}
