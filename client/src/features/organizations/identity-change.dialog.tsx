import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
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
  const [faults, setFaults] = useState<Readonly<Record<string, string | undefined>>>({});
  const [{ fetching, error }, ask] = useMutation(requestIdentityChangeMutation);
  const change = (changed: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changed }));

  async function send() {
    const { data } = await ask({ input: { organizationId, ...fields } });
    if (!data) return;
    const { organization, errors } = data.requestIdentityChange;
    setFaults(formFaults(errors, ['name', 'creditCode', 'reason']));
    if (!organization) return;
    showToast({ text: t.sent, icon: 'send' });
    onSent();
  }

  return (
    <Dialog
      title={t.title}
      isOpen
      isKept
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isPending={fetching} onPress={() => void send()}>
            {t.send}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <p className="dim">{t.lead}</p>
        <TextField
          label={t.name}
          maxLength={80}
          value={fields.name}
          onChange={(name) => change({ name })}
          error={faults.name}
        />
        <TextField
          label={t.creditCode}
          hint={t.codeHint}
          value={fields.creditCode}
          onChange={(creditCode) => change({ creditCode })}
          error={faults.creditCode}
        />
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          isRequired
          rows={3}
          maxLength={500}
          value={fields.reason}
          onChange={(reason) => change({ reason })}
          error={faults.reason}
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={error} />
      </div>
    </Dialog>
  );
}
