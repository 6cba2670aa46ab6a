import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
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
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, refuse] = useMutation(refuseVerificationMutation);

  async function send() {
    if (!reason) return setFaults({ reason: t.chooseReason });
    const { data } = await refuse({ input: { organizationId: id, reason, note: note.trim() || null } });
    if (!data) return;
    const { organization, errors } = data.refuseVerification;
    setFaults(formFaults(errors, ['reason', 'note']));
    if (!organization) return;
    showToast({ text: t.refused(name) });
    onClose();
  }

  return (
    <Dialog
      title={t.refuseTitle(name)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="danger" isPending={fetching} onPress={() => void send()}>
            {t.refuse}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <p className="dim">{t.refuseHint}</p>
        <Select
          label={t.reason}
          isRequired
          options={reasons.map((code) => ({ id: code, label: words[code] }))}
          value={reason}
          onChange={setReason}
          error={faults.reason}
        />
        <TextArea
          label={t.refuseNote}
          rows={3}
          maxLength={500}
          value={note}
          onChange={setNote}
          error={faults.note}
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={error} />
      </div>
    </Dialog>
  );
}

/** What is still needed, in words that the owners read. It then waits for them. */
export function AskForSupplementDialog({ organization: { id, name }, onClose }: OfOrganization) {
  const t = useText(verificationText);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, ask] = useMutation(askForSupplementMutation);

  async function send() {
    const { data } = await ask({ input: { organizationId: id, text } });
    if (!data) return;
    const { organization, errors } = data.askForSupplement;
    setFaults(formFaults(errors, ['text']));
    if (!organization) return;
    showToast({ text: t.askedFor(name), icon: 'send' });
    onClose();
  }

  return (
    <Dialog
      title={t.askTitle(name)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" isPending={fetching} onPress={() => void send()}>
            {t.ask}
          </Button>
        </>
      }
    >
      <div className="col g4">
        <TextArea
          label={t.askText}
          hint={t.askHint}
          isRequired
          rows={4}
          maxLength={500}
          value={text}
          onChange={setText}
          error={faults.text}
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={error} />
      </div>
    </Dialog>
  );
}
