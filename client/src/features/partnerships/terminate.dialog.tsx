import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { terminatePartnershipMutation } from './acts.mutations.ts';
import { cardsText } from './cards.text.ts';
import './decline.css';
import { type TerminationReason, terminationReasons, terminationReasonText } from './step.text.ts';

const longestNote = 500;

/** Ends a running partnership: with a reason from the list, and in words. */
export function TerminateDialog({ partnershipId, onClose }: { partnershipId: string; onClose: () => void }) {
  const t = useText(cardsText);
  const reasons = useText(terminationReasonText);
  const [reason, setReason] = useState<TerminationReason | null>(null);
  const [note, setNote] = useState('');
  const end = useAct(terminatePartnershipMutation, ['reason', 'note']);

  async function send() {
    const found = {
      ...(!reason && { reason: t.terminateReasonMissing }),
      ...(note.trim() === '' && { note: t.terminateNoteMissing }),
    };
    if (!end.check(found) || !reason) return;
    if (!(await end.act({ input: { partnershipId, reason, note: note.trim() } }))) return;
    showToast({ text: t.terminated });
    onClose();
  }

  return (
    <FormDialog
      title={t.terminateTitle}
      verb={t.terminate}
      isDanger
      act={end}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t.terminateHint}</p>
      <div className="reasons-in-two">
        <RadioGroup
          label={t.terminateReason}
          isRequired
          options={terminationReasons.map((id) => ({ id, label: reasons[id] }))}
          value={reason}
          onChange={(chosen) => {
            setReason(chosen);
            end.mend('reason');
          }}
          error={end.faults.reason}
        />
      </div>
      <TextArea
        label={t.terminateNote}
        hint={t.terminateNoteHint}
        isRequired
        rows={3}
        maxLength={longestNote}
        value={note}
        onChange={setNote}
        error={end.faults.note}
      />
    </FormDialog>
  );
}
