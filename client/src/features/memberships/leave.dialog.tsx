import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { restartSession } from '#graphql/session.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { leaveOrganizationMutation } from './memberships.mutations.ts';
import type { MembersPart } from './memberships.queries.ts';

type LeaveDialogProps = { organization: MembersPart; onClose: () => void };

/** Ends the own membership; the last owner is told what to do first. */
export function LeaveDialog({ organization, onClose }: LeaveDialogProps) {
  return organization.viewerCanLeave ? (
    <Leave organization={organization} onClose={onClose} />
  ) : (
    <LastOwner organization={organization} onClose={onClose} />
  );
}

function Leave({ organization: { id: organizationId, name }, onClose }: LeaveDialogProps) {
  const t = useText(membersText);
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const leave = useAct(leaveOrganizationMutation, ['reason']);

  async function send() {
    if (!(await leave.act({ input: { organizationId, reason: reason.trim() || null } }))) return;
    onClose();
    await navigate('/organization');
    restartSession();
    showToast({ text: t.left(name) });
  }

  return (
    <FormDialog
      title={t.leaveTitle}
      verb={t.leave}
      isDanger
      act={leave}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.leaveHint(name)}</p>
      <TextField
        label={t.reason}
        hint={t.reasonOptional}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={leave.faults.reason}
      />
    </FormDialog>
  );
}

function LastOwner({ organization: { members, viewerCanClose }, onClose }: LeaveDialogProps) {
  const t = useText(membersText);
  const footer = (
    <>
      <Button onPress={onClose}>{t.back}</Button>
      {viewerCanClose && <ButtonLink to="/organization">{t.toClose}</ButtonLink>}
    </>
  );
  return (
    <Dialog title={t.leaveTitle} isOpen onClose={onClose} footer={footer}>
      <div className="col g3">
        <Note tone="warning">{t.lastOwner}</Note>
        <p>{(members?.length ?? 0) > 1 ? t.lastOwnerTransfer : t.lastOwnerAlone}</p>
      </div>
    </Dialog>
  );
}
