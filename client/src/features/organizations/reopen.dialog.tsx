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
import { reopenOrganizationMutation } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

/** Opens a closed organization again, for an officer who says why. */
export function ReopenDialog({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const t = useText(standingText);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, reopen] = useMutation(reopenOrganizationMutation);

  async function send() {
    const { data } = await reopen({ input: { organizationId, reason } });
    if (!data) return;
    const { organization, errors } = data.reopenOrganization;
    setFaults(formFaults(errors, ['reason']));
    if (!organization) return;
    showToast({ text: t.reopened });
    onClose();
  }

  return (
    <Dialog
      title={t.reopen}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isPending={fetching} onPress={() => void send()}>
            {t.reopen}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <p className="dim">{t.reopenHint}</p>
        <TextField
          label={t.why}
          hint={t.whyHint}
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
