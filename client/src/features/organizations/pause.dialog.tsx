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
import { pauseOrganizationMutation } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

/** From now on nobody finds it, until a day or until somebody resumes. */
export function PauseDialog({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const t = useText(standingText);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, pause] = useMutation(pauseOrganizationMutation);

  async function send() {
    const input = { organizationId, until: until || null, reason: reason.trim() || null };
    const { data } = await pause({ input });
    if (!data) return;
    const { organization, errors } = data.pauseOrganization;
    setFaults(formFaults(errors, ['until', 'reason']));
    if (!organization) return;
    showToast({ text: t.paused });
    onClose();
  }

  return (
    <Dialog
      title={t.pauseTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isPending={fetching} onPress={() => void send()}>
            {t.pause}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <p className="dim">{t.pausedHint}</p>
        <TextField
          label={t.until}
          type="date"
          hint={t.untilHint}
          value={until}
          onChange={setUntil}
          error={faults.until}
        />
        <TextField
          label={t.why}
          hint={t.whyHint}
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
