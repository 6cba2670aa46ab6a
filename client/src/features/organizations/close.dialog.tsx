import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { closeOrganizationMutation, type OrganizationStanding } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

type CloseDialogProps = { organization: OrganizationStanding; onClose: () => void };

/** Closes an organization after its name was written: it cannot be taken back without the bureau. */
export function CloseDialog({ organization: { id, name }, onClose }: CloseDialogProps) {
  const t = useText(standingText);
  const [reason, setReason] = useState('');
  const [confirmation, setConfirmation] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, close] = useMutation(closeOrganizationMutation);

  async function send() {
    const { data } = await close({ input: { organizationId: id, reason, confirmation } });
    if (!data) return;
    const { organization, errors } = data.closeOrganization;
    setFaults(formFaults(errors, ['reason', 'confirmation']));
    if (!organization) return;
    showToast({ text: t.closed });
    onClose();
  }

  return (
    <Dialog
      title={t.close}
      isOpen
      isKept
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="danger" isPending={fetching} onPress={() => void send()}>
            {t.close}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <div>
          <p>{t.closeMeaning(name)}</p>
          <ul className="close-meaning">
            {[t.closeMeaning1, t.closeMeaning2, t.closeMeaning3, t.closeMeaning4].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <TextArea
          label={t.why}
          hint={t.whyHint}
          isRequired
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={faults.reason}
        />
        <TextField
          label={t.confirmation}
          placeholder={name}
          isRequired
          value={confirmation}
          onChange={setConfirmation}
          error={faults.confirmation}
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={error} />
      </div>
    </Dialog>
  );
}
