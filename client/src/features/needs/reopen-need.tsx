import { useState } from 'react';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { needPageText } from './need.text.ts';
import { reopenNeedMutation } from './need-actions.queries.ts';

/** Published again, or extended: asks until when, since the old day may be over. */
export function ReopenNeed({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const [isOpen, setIsOpen] = useState(false);
  const [solveBy, setSolveBy] = useState(() => stillAhead(need.solveBy));
  const act = useAct(reopenNeedMutation, ['solveBy']);
  const verb = need.state === 'EXPIRED' ? t.extend : t.reopen;
  async function reopen() {
    const isTwin = act.codes.includes('NEED_PUBLISHED_ALREADY');
    const input = { needId: need.id, solveBy: solveBy || null, isWantedTwice: isTwin };
    if (!(await act.act({ input }))) return;
    setIsOpen(false);
    showToast({ text: t.reopened });
  }
  return (
    <>
      <Button look={need.state === 'EXPIRED' ? 'primary' : 'plain'} onPress={() => setIsOpen(true)}>
        {verb}
      </Button>
      {isOpen && (
        <FormDialog
          title={need.state === 'EXPIRED' ? t.extendTitle : t.reopenTitle}
          verb={act.codes.includes('NEED_PUBLISHED_ALREADY') ? t.reopenTwice : verb}
          act={act}
          onSend={() => void reopen()}
          onClose={() => setIsOpen(false)}
        >
          <p>{t.reopenHint}</p>
          <TextField
            label={t.newDeadline}
            hint={t.newDeadlineHint}
            type="date"
            value={solveBy}
            onChange={(day) => {
              setSolveBy(day);
              act.mend('solveBy');
            }}
            error={act.faults.solveBy}
          />
        </FormDialog>
      )}
    </>
  );
}

/** A day that is over would be refused. */
function stillAhead(day: string | null): string {
  return day && Date.parse(day) > Date.now() ? day : '';
}
