import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toasts.ts';
import { discardCapabilityDraftMutation } from './capability.mutations.ts';
import { capabilityPageText } from './capability.text.ts';

/** Deletes a draft, after asking once. */
export function DiscardDraft({ capabilityId }: { capabilityId: string }) {
  const t = useText(capabilityPageText);
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const discard = useAct(discardCapabilityDraftMutation);
  async function send() {
    if (!(await discard.act({ input: { capabilityId } }))) return;
    showToast({ text: t.discarded });
    await navigate('/capabilities');
  }
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t.discard}</Button>
      {isOpen && (
        <FormDialog
          title={t.discardTitle}
          verb={t.discardIt}
          cancel={t.keepDraft}
          isDanger
          act={discard}
          onSend={() => void send()}
          onClose={() => setIsOpen(false)}
        >
          <p>{t.discardHint}</p>
        </FormDialog>
      )}
    </>
  );
}
