import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { requestDeletionMutation } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

type DeleteProps = { email: string; onClose: () => void; onDone: () => void };

/** The address typed and the password: two things that nobody does by mistake. */
export function DeleteDialog({ email, onClose, onDone }: DeleteProps) {
  const t = useText(privacyText);
  const [confirmation, setConfirmation] = useState('');
  const [password, setPassword] = useState('');
  const request = useAct(requestDeletionMutation, ['confirmation', 'password']);
  async function send() {
    const missing = {
      ...(confirmation.trim().toLowerCase() !== email.toLowerCase() && { confirmation: t.typedWrong }),
      ...(!password && { password: t.passwordMissing }),
    };
    if (!request.check(missing) || !(await request.act({ input: { confirmation, password } }))) return;
    onClose();
    onDone();
  }
  return (
    <FormDialog
      title={t.requestTitle}
      verb={t.requestDeletion}
      isDanger
      act={request}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={t.typed(email)}
        autoComplete="off"
        value={confirmation}
        onChange={setConfirmation}
        error={request.faults.confirmation}
        autoFocus
      />
      <PasswordField
        label={t.password}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={request.faults.password}
      />
    </FormDialog>
  );
}
