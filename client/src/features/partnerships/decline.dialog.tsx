import { useState } from 'react';
import {
  type DeclineReason,
  declineReasons,
  declineReasonText,
} from '#entities/partnership/partnership.text.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import './decline.css';
import { pageText } from './partnership.text.ts';

const longestNote = 500;

type DeclineDialogProps = {
  errors: Readonly<Record<string, string | undefined>>;
  failure: Parameters<typeof FailureNote>[0]['error'];
  isSending: boolean;
  onDecline: (reason: DeclineReason, note: string) => void;
  onClose: () => void;
};

/** Declining takes a reason from the list, so that the other side can do better; a word to it is free. */
export function DeclineDialog({ errors, failure, isSending, onDecline, onClose }: DeclineDialogProps) {
  const t = useText(pageText);
  const reasons = useText(declineReasonText);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const decline = () => {
    setIsMissing(reason === null);
    if (reason) onDecline(reason, note);
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" isPending={isSending} onPress={decline}>
        {t.decline}
      </Button>
    </>
  );
  return (
    <Dialog title={t.declineTitle} isOpen isKept onClose={onClose} footer={footer}>
      <div className="reasons-in-two">
        <RadioGroup
          label={t.declineReason}
          isRequired
          options={declineReasons.map((id) => ({ id, label: reasons[id] }))}
          value={reason}
          onChange={setReason}
          error={isMissing && !reason ? t.declineReasonMissing : errors.reason}
        />
      </div>
      <TextArea
        label={t.declineNote}
        hint={t.declineNoteHint}
        rows={3}
        maxLength={longestNote}
        value={note}
        onChange={setNote}
        error={errors.note}
      />
      {errors[''] && <Note tone="problem">{errors['']}</Note>}
      <FailureNote error={failure} />
    </Dialog>
  );
}
