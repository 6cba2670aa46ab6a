import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { takeBackWeightsMutation, type WeightsLine } from './weights.queries.ts';
import { weightsText } from './weights.text.ts';

type TakeBackDialogProps = { version: WeightsLine; onClose: () => void; onTakenBack: () => void };

/** Calls off weights whose day has not come. */
export function TakeBackDialog({ version, onClose, onTakenBack }: TakeBackDialogProps) {
  const t = useText(weightsText);
  const [reason, setReason] = useState('');
  const leave = useAct(takeBackWeightsMutation, ['reason']);

  async function send() {
    if (!(await leave.act({ input: { version: version.version, reason } }))) return;
    showToast({ text: t.tookBack });
    onTakenBack();
    onClose();
  }

  return (
    <FormDialog
      title={t.takeBackTitle}
      verb={t.takeBack}
      cancel={t.keep}
      isDanger
      act={leave}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dim">{t.takeBackLead(recordDay(version.validFrom))}</p>
      <TextField
        label={t.takeBackReason}
        maxLength={300}
        value={reason}
        onChange={setReason}
        error={leave.faults.reason}
        isRequired
      />
    </FormDialog>
  );
}
