import { useState } from 'react';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextArea, TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import {
  bookSlotMutation,
  cancelSlotBookingMutation,
  closeSlotMutation,
  type SlotLine,
} from './slots.queries.ts';
import { slotsText } from './slots.text.ts';

type About = { slot: SlotLine; when: string; onClose: () => void };

/** Books a time for the viewer's own firm. */
export function BookSlot({ slot, when, onClose }: About) {
  const t = useText(slotsText);
  const { viewer } = useViewer();
  const [note, setNote] = useState('');
  const act = useAct(bookSlotMutation, ['note']);
  async function send() {
    const enterpriseId = viewer?.organization?.id;
    if (!enterpriseId || !(await act.act({ input: { slotId: slot.id, enterpriseId, note } }))) return;
    showToast({ text: t.booked });
    onClose();
  }
  return (
    <FormDialog
      title={String(t.bookTitle(when))}
      verb={t.book}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label={t.note}
        rows={3}
        maxLength={200}
        hint={t.noteHint}
        value={note}
        onChange={setNote}
        error={act.faults.note}
      />
    </FormDialog>
  );
}

/** Takes a time back; asks for the reason where somebody has booked it. */
export function CloseSlot({ slot, when, onClose }: About) {
  const t = useText(slotsText);
  const [reason, setReason] = useState('');
  const act = useAct(closeSlotMutation, ['reason']);
  const isBooked = slot.free < slot.capacity;
  async function send() {
    if (!(await act.act({ input: { slotId: slot.id, reason } }))) return;
    showToast({ text: t.closeDone });
    onClose();
  }
  return (
    <FormDialog
      title={String(t.closeTitle(when))}
      verb={t.close}
      cancel={t.keep}
      isDanger
      act={act}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t.closeHint}</p>
      {isBooked && <Reason value={reason} onChange={setReason} error={act.faults.reason} />}
    </FormDialog>
  );
}

type OfBooking = { bookingId: string; when: string; isOwner: boolean; onClose: () => void };

/** Cancels a booking: the firm its own at once, the owner with a reason. */
export function CancelBooking({ bookingId, when, isOwner, onClose }: OfBooking) {
  const t = useText(slotsText);
  const [reason, setReason] = useState('');
  const act = useAct(cancelSlotBookingMutation, ['reason']);
  async function send() {
    if (!(await act.act({ input: { bookingId, reason } }))) return;
    showToast({ text: t.cancelled });
    onClose();
  }
  return (
    <FormDialog
      title={String(t.cancelTitle(when))}
      verb={t.cancel}
      cancel={t.keep}
      isDanger
      act={act}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t.cancelHint}</p>
      {isOwner && <Reason value={reason} onChange={setReason} error={act.faults.reason} />}
    </FormDialog>
  );
}

type ReasonProps = { value: string; onChange: (value: string) => void; error: string | undefined };

function Reason(props: ReasonProps) {
  const t = useText(slotsText);
  return <TextField {...props} label={t.reason} isRequired maxLength={200} hint={t.reasonHint} />;
}
