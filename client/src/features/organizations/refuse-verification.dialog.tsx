import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { showToast } from '#ui/toasts.ts';
import { standingText } from './standing.text.ts';
import { askForSupplementMutation, refuseVerificationMutation } from './verification.queries.ts';
import { verificationText } from './verification.text.ts';

type OfOrganization = { organization: { id: string; name: string }; onClose: () => void };

const reasons = [
  'NOT_FOUND_IN_REGISTER',
  'CODE_AND_NAME_DIFFER',
  'NOT_A_LIGHTING_PARTNER',
  'NO_AUTHORITY_SHOWN',
  'DUPLICATE',
  'OTHER',
] as const;

/** It will not be verified: why, in a code that helps to mend it, and in words. */
export function RefuseVerificationDialog({ organization: { id, name }, onClose }: OfOrganization) {
  const t = useText(verificationText);
  const words = useText(standingText);
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null);
  const [note, setNote] = useState('');
  const refuse = useAct(refuseVerificationMutation, ['reason', 'note']);

  async function send() {
    if (!refuse.check(reason ? {} : { reason: t.chooseReason }) || !reason) return;
    if (!(await refuse.act({ input: { organizationId: id, reason, note: note.trim() || null } }))) return;
    showToast({ text: t.refused(name) });
    onClose();
  }

  return (
    <FormDialog
      title={t.refuseTitle(name)}
      verb={t.refuse}
      isDanger
      cancel={t.cancel}
      act={refuse}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.refuseHint}</p>
      <Select
        label={t.reason}
        isRequired
        options={reasons.map((code) => ({ id: code, label: words[code] }))}
        value={reason}
        onChange={setReason}
        error={refuse.faults.reason}
      />
      <TextArea
        label={t.refuseNote}
        rows={3}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={refuse.faults.note}
      />
    </FormDialog>
  );
}

/** What is still needed, in words that the owners read. It then waits for them. */
export function AskForSupplementDialog({ organization: { id, name }, onClose }: OfOrganization) {
  const t = useText(verificationText);
  const [text, setText] = useState('');
  const ask = useAct(askForSupplementMutation, ['text']);

  async function send() {
    if (!(await ask.act({ input: { organizationId: id, text } }))) return;
    showToast({ text: t.askedFor(name), icon: 'send' });
    onClose();
  }

  return (
    <FormDialog
      title={t.askTitle(name)}
      verb={t.ask}
      cancel={t.cancel}
      act={ask}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label={t.askText}
        hint={t.askHint}
        isRequired
        rows={4}
        maxLength={500}
        value={text}
        onChange={setText}
        error={ask.faults.text}
      />
    </FormDialog>
  );
}
