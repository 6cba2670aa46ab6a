import { useState } from 'react';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { ProofDialog } from './proof.dialog.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { renewRecoveryCodesMutation } from './second-factor.queries.ts';
import { secondFactorText } from './second-factor.text.ts';

/** Ten new recovery codes for the ones there are. */
export function NewCodesDialog({ onClose, onChanged }: { onClose: () => void; onChanged: () => void }) {
  const t = useText(secondFactorText);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useAct(renewRecoveryCodesMutation, ['password', 'code']);
  const submit = async (proof: { password: string; code: string }) => {
    const done = await renew.act({ input: proof });
    if (!done?.recoveryCodes) return;
    setCodes(done.recoveryCodes);
    onChanged();
  };
  if (!codes) {
    return (
      <ProofDialog
        title={t.newCodes}
        hint={t.newCodesHint}
        verb={t.newCodes}
        act={renew}
        onClose={onClose}
        onSubmit={submit}
      />
    );
  }
  const footer = (
    <Button look="primary" onPress={onClose}>
      {t.kept}
    </Button>
  );
  return (
    <Dialog title={t.keepCodes} isOpen isKept onClose={onClose} footer={footer}>
      <RecoveryCodes codes={codes} />
    </Dialog>
  );
}
