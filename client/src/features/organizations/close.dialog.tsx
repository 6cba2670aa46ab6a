import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea, TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { closeOrganizationMutation, type OrganizationStanding } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

type CloseDialogProps = { organization: OrganizationStanding; onClose: () => void };

/** Closes an organization after its name was written: it cannot be taken back without the bureau. */
export function CloseDialog({ organization: { id, name }, onClose }: CloseDialogProps) {
  const t = useText(standingText);
  const [reason, setReason] = useState('');
  const [confirmation, setConfirmation] = useState('');
  const close = useAct(closeOrganizationMutation, ['reason', 'confirmation']);

  async function send() {
    if (!(await close.act({ input: { organizationId: id, reason, confirmation } }))) return;
    showToast({ text: t.closed });
    onClose();
  }

  return (
    <FormDialog
      title={t.close}
      verb={t.close}
      isDanger
      cancel={t.cancel}
      act={close}
      onSend={() => void send()}
      onClose={onClose}
    >
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
        error={close.faults.reason}
      />
      <TextField
        label={t.confirmation}
        placeholder={name}
        isRequired
        value={confirmation}
        onChange={setConfirmation}
        error={close.faults.confirmation}
      />
    </FormDialog>
  );
}
