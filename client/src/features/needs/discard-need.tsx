import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toasts.ts';
import { needFormText } from './need-form.text.ts';
import { discardNeedMutation } from './need-writing.queries.ts';

type DiscardNeedProps = { needId: string; verb?: string; title?: string; onDone: () => void };

/** Throws a draft away, after asking once: it cannot be brought back. */
export function DiscardNeed({ needId, verb, title, onDone }: DiscardNeedProps) {
  const t = useText(needFormText);
  const name = verb ?? t.discard;
  const [isOpen, setIsOpen] = useState(false);
  const act = useAct(discardNeedMutation);
  async function discard() {
    if (!(await act.act({ input: { needId } }))) return;
    setIsOpen(false);
    showToast({ text: t.discarded });
    onDone();
  }
  return (
    <>
      <Button look="ghost" onPress={() => setIsOpen(true)}>
        {name}
      </Button>
      {isOpen && (
        <FormDialog
          title={title ?? t.discardTitle}
          verb={name}
          cancel={t.keepDraft}
          isDanger
          act={act}
          onSend={() => void discard()}
          onClose={() => setIsOpen(false)}
        >
          <p>{t.discardHint}</p>
        </FormDialog>
      )}
    </>
  );
}
