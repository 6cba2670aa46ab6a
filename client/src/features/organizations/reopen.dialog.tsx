import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { reopenOrganizationMutation } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

/** Opens a closed organization again, for an officer who says why. */
export function ReopenDialog({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const t = useText(standingText);
  const [reason, setReason] = useState('');
  const reopen = useAct(reopenOrganizationMutation, ['reason']);

  async function send() {
    if (!(await reopen.act({ input: { organizationId, reason } }))) return;
    showToast({ text: t.reopened });
    onClose();
  }

  return (
    <FormDialog
      title={t.reopen}
      verb={t.reopen}
      cancel={t.cancel}
      act={reopen}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.reopenHint}</p>
      <TextField
        label={t.why}
        hint={t.whyHint}
        isRequired
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={reopen.faults.reason}
      />
    </FormDialog>
  );
}
