import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { transferOwnershipMutation } from './memberships.mutations.ts';
import type { Member } from './memberships.queries.ts';

type TransferDialogProps = { organizationId: string; member: Member; onClose: () => void };

/** A member becomes owner in the viewer’s place. */
export function TransferDialog({ organizationId, member, onClose }: TransferDialogProps) {
  const t = useText(membersText);
  const [reason, setReason] = useState('');
  const transfer = useAct(transferOwnershipMutation, ['reason']);
  const { id: accountId, displayName } = member.account;

  async function send() {
    if (!(await transfer.act({ input: { organizationId, accountId, reason: reason.trim() || null } })))
      return;
    showToast({ text: t.transferred(displayName) });
    onClose();
  }

  return (
    <FormDialog
      title={t.transferTitle(displayName)}
      verb={t.transfer}
      act={transfer}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.transferHint(displayName)}</p>
      <TextField
        label={t.reason}
        hint={t.reasonOptional}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={transfer.faults.reason}
      />
    </FormDialog>
  );
}
