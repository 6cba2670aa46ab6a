import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { pauseOrganizationMutation } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

/** From now on nobody finds it, until a day or until somebody resumes. */
export function PauseDialog({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const t = useText(standingText);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const pause = useAct(pauseOrganizationMutation, ['until', 'reason']);

  async function send() {
    const input = { organizationId, until: until || null, reason: reason.trim() || null };
    if (!(await pause.act({ input }))) return;
    showToast({ text: t.paused });
    onClose();
  }

  return (
    <FormDialog
      title={t.pauseTitle}
      verb={t.pause}
      cancel={t.cancel}
      act={pause}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.pausedHint}</p>
      <TextField
        label={t.until}
        type="date"
        hint={t.untilHint}
        value={until}
        onChange={setUntil}
        error={pause.faults.until}
      />
      <TextField
        label={t.why}
        hint={t.whyHint}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={pause.faults.reason}
      />
    </FormDialog>
  );
}
