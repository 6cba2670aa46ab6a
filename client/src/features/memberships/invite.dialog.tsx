import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { inviteMemberMutation } from './memberships.mutations.ts';

const longestMessage = 300;

/** Asks an address to join: with a role, and a few words that stand in the letter. */
export function InviteDialog({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const t = useText(membersText);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'OWNER' | 'MEMBER'>('MEMBER');
  const [message, setMessage] = useState('');
  const invite = useAct(inviteMemberMutation, ['email', 'message']);

  async function send() {
    if (!invite.check(email.trim() ? {} : { email: t.emailMissing })) return;
    const input = { organizationId, email: email.trim(), role, message: message.trim() || null };
    if (!(await invite.act({ input }))) return;
    showToast({ text: t.invited(email.trim()) });
    onClose();
  }

  return (
    <FormDialog title={t.inviteTitle} verb={t.send} act={invite} onSend={() => void send()} onClose={onClose}>
      <p className="dim">{t.inviteHint}</p>
      <TextField
        label={t.email}
        type="email"
        isRequired
        autoFocus
        value={email}
        onChange={setEmail}
        error={invite.faults.email}
      />
      <RadioGroup
        label={t.role}
        hint={role === 'OWNER' ? t.ownerHint : t.memberHint}
        options={[
          { id: 'MEMBER', label: t.MEMBER },
          { id: 'OWNER', label: t.OWNER },
        ]}
        value={role}
        onChange={setRole}
      />
      <TextArea
        label={t.message}
        hint={t.messageHint}
        rows={3}
        maxLength={longestMessage}
        value={message}
        onChange={setMessage}
        error={invite.faults.message}
      />
    </FormDialog>
  );
}
