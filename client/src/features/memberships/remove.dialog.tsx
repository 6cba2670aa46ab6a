import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { removeMemberMutation } from './memberships.mutations.ts';
import type { Member } from './memberships.queries.ts';

type RemoveDialogProps = { organizationId: string; member: Member; onClose: () => void };

/** Ends somebody’s membership; the reason goes to the person, too. */
export function RemoveDialog({ organizationId, member, onClose }: RemoveDialogProps) {
  const t = useText(membersText);
  const [reason, setReason] = useState('');
  const remove = useAct(removeMemberMutation, ['reason']);
  const { id: accountId, displayName } = member.account;

  async function send() {
    if (!(await remove.act({ input: { organizationId, accountId, reason } }))) return;
    showToast({ text: t.removed(displayName) });
    onClose();
  }

  return (
    <FormDialog
      title={t.removeTitle(displayName)}
      verb={t.remove}
      isDanger
      act={remove}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.removeHint}</p>
      <TextField
        label={t.reason}
        hint={t.removeReasonHint}
        isRequired
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={remove.faults.reason}
      />
    </FormDialog>
  );
}
