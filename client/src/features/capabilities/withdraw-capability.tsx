import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { showToast } from '#ui/toasts.ts';
import { withdrawCapabilityMutation } from './capability.mutations.ts';
import { capabilityPageText } from './capability.text.ts';

/** Takes a capability back, after asking once: it cannot be put back. Who was second is told so. */
export function WithdrawCapability({ capabilityId }: { capabilityId: string }) {
  const t = useText(capabilityPageText);
  const [isOpen, setIsOpen] = useState(false);
  const [{ fetching, error }, withdraw] = useMutation(withdrawCapabilityMutation);
  const close = () => setIsOpen(false);
  async function confirm() {
    const { data } = await withdraw({ input: { capabilityId } });
    if (!data) return;
    const [refused] = data.withdrawCapability.errors;
    close();
    showToast(refused ? { text: refused.message, icon: 'warning' } : { text: t.withdrawn });
  }
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t.withdraw}</Button>
      <Dialog
        title={t.withdrawTitle}
        isOpen={isOpen}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>{t.keep}</Button>
            <Button look="danger" isPending={fetching} onPress={() => void confirm()}>
              {t.withdrawIt}
            </Button>
          </>
        }
      >
        <p>{t.withdrawHint}</p>
        <FailureNote error={error} />
      </Dialog>
    </>
  );
}
