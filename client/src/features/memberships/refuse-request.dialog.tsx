import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { refusalText } from './members.text.ts';
import { refuseMembershipRequestMutation } from './memberships.mutations.ts';

type Reason = 'NO_AUTHORITY_SHOWN' | 'CODE_AND_NAME_DIFFER' | 'NOT_KNOWN_HERE' | 'OTHER';

type RefuseRequestDialogProps = {
  requestId: string;
  name: string;
  /** The first is chosen to begin with. */
  reasons: readonly [Reason, ...Reason[]];
  onClose: () => void;
};

/** No, with a reason that helps the person to go on. */
export function RefuseRequestDialog({ requestId, name, reasons, onClose }: RefuseRequestDialogProps) {
  const t = useText(refusalText);
  const [reason, setReason] = useState<Reason>(reasons[0]);
  const [note, setNote] = useState('');
  const refuse = useAct(refuseMembershipRequestMutation, ['note']);

  async function send() {
    if (!(await refuse.act({ input: { requestId, reason, note: note.trim() || null } }))) return;
    showToast({ text: t.refused(name) });
    onClose();
  }

  return (
    <FormDialog
      title={t.title(name)}
      verb={t.refuse}
      act={refuse}
      onSend={() => void send()}
      onClose={onClose}
    >
      <RadioGroup
        label={t.reason}
        options={reasons.map((id) => ({ id, label: t[id] }))}
        value={reason}
        onChange={setReason}
      />
      <TextArea
        label={t.note}
        hint={t.noteHint}
        rows={3}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={refuse.faults.note}
      />
    </FormDialog>
  );
}
