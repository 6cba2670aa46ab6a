import { useState } from 'react';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { needPageText } from './need.text.ts';
import { reopenNeedMutation, solveNeedMutation, withdrawNeedMutation } from './need-actions.queries.ts';

type CloseNeedProps = { need: NeedDetail; how: 'solve' | 'withdraw' };

/** Solved, or taken back: asks once what became of it, and can be undone for as long as the word of it stands. */
export function CloseNeed({ need, how }: CloseNeedProps) {
  const t = useText(needPageText);
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const solve = useAct(solveNeedMutation, ['reason']);
  const withdraw = useAct(withdrawNeedMutation, ['reason']);
  const reopen = useAct(reopenNeedMutation);
  const act = how === 'solve' ? solve : withdraw;

  async function undo() {
    const isBack = await reopen.act({ input: { needId: need.id } });
    showToast(isBack ? { text: t.reopened } : { text: t.undoFailed, icon: 'warning' });
  }

  async function close() {
    const input = { needId: need.id, reason: reason.trim() || null };
    const done = how === 'solve' ? await solve.act({ input }) : await withdraw.act({ input });
    if (!done) return;
    setIsOpen(false);
    const text = how === 'solve' ? t.solved : t.withdrawn;
    showToast({ text, action: { label: t.undo, onPress: () => void undo() } });
  }

  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{how === 'solve' ? t.solve : t.withdraw}</Button>
      {isOpen && (
        <FormDialog
          title={how === 'solve' ? t.solveTitle : t.withdrawTitle}
          verb={how === 'solve' ? t.solve : t.withdrawNeed}
          cancel={t.keep}
          isDanger={how === 'withdraw'}
          act={act}
          onSend={() => void close()}
          onClose={() => setIsOpen(false)}
        >
          <p>{how === 'solve' ? t.solveHint : t.withdrawHint}</p>
          <TextArea
            label={how === 'solve' ? t.solveReason : t.withdrawReason}
            hint={t.reasonHint}
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(text) => {
              setReason(text);
              act.mend('reason');
            }}
            error={act.faults.reason}
          />
        </FormDialog>
      )}
    </>
  );
}
