import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea, TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { requestIdentityChangeMutation } from './edit-profile.queries.ts';
import { identityText } from './identity.text.ts';

type IdentityChangeDialogProps = {
  organizationId: string;
  name: string;
  creditCode: string;
  onClose: () => void;
  onSent: () => void;
};

/** Asks the bureau for another name or code. */
export function IdentityChangeDialog(props: IdentityChangeDialogProps) {
  const { organizationId, onClose, onSent } = props;
  const t = useText(identityText);
  const [fields, setFields] = useState({ name: props.name, creditCode: props.creditCode, reason: '' });
  const ask = useAct(requestIdentityChangeMutation, ['name', 'creditCode', 'reason']);
  const change = (changed: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changed }));

  async function send() {
    if (!(await ask.act({ input: { organizationId, ...fields } }))) return;
    showToast({ text: t.sent, icon: 'send' });
    onSent();
  }

  return (
    <FormDialog
      title={t.title}
      verb={t.send}
      cancel={t.cancel}
      act={ask}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.lead}</p>
      <TextField
        label={t.name}
        maxLength={80}
        value={fields.name}
        onChange={(name) => change({ name })}
        error={ask.faults.name}
      />
      <TextField
        label={t.creditCode}
        hint={t.codeHint}
        value={fields.creditCode}
        onChange={(creditCode) => change({ creditCode })}
        error={ask.faults.creditCode}
      />
      <TextArea
        label={t.reason}
        hint={t.reasonHint}
        isRequired
        rows={3}
        maxLength={500}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
        error={ask.faults.reason}
      />
    </FormDialog>
  );
}
