import { useState } from 'react';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import type { Own } from './account.page.tsx';
import { NewCodesDialog } from './new-codes.dialog.tsx';
import { ProofDialog } from './proof.dialog.tsx';
import { SecondFactorDialog } from './second-factor.dialog.tsx';
import { disableSecondFactorMutation } from './second-factor.queries.ts';
import { secondFactorText } from './second-factor.text.ts';

type SecondFactorCardProps = { state: Own['secondFactor']; onChanged: () => void };
type Open = 'on' | 'off' | 'codes' | null;

const FEW = 3;

/** Whether signing in asks for a code, and how many recovery codes are left. */
export function SecondFactorCard({ state, onChanged }: SecondFactorCardProps) {
  const t = useText(secondFactorText);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const isOn = state.enabledAt !== null;
  const aside = isOn ? <Tag icon="tick">{t.on}</Tag> : <Tag isOutlined>{t.off}</Tag>;
  return (
    <Card title={t.secondFactor} aside={aside}>
      <div className="col g4">
        {isOn ? <OnState state={state} /> : <p className="sm">{t.offHint}</p>}
        <div className="row">
          {!isOn && <Button onPress={() => setOpen('on')}>{t.turnOn}</Button>}
          {isOn && <Button onPress={() => setOpen('codes')}>{t.newCodes}</Button>}
          {isOn && (
            <Button look="ghost" onPress={() => setOpen('off')}>
              {t.turnOff}
            </Button>
          )}
        </div>
      </div>
      {open === 'on' && <SecondFactorDialog onClose={close} onChanged={onChanged} />}
      {open === 'codes' && <NewCodesDialog onClose={close} onChanged={onChanged} />}
      {open === 'off' && <TurnOffDialog onClose={close} onChanged={onChanged} />}
    </Card>
  );
}

function OnState({ state: { enabledAt, recoveryCodesLeft } }: { state: Own['secondFactor'] }) {
  const t = useText(secondFactorText);
  const format = useFormat();
  return (
    <>
      <p className="sm">
        {t.onSince(format.day(enabledAt))}
        {recoveryCodesLeft > FEW && t.codesLeft(recoveryCodesLeft)}
      </p>
      {recoveryCodesLeft <= FEW && <Note tone="warning">{t.fewLeft(recoveryCodesLeft)}</Note>}
    </>
  );
}

function TurnOffDialog({ onClose, onChanged }: { onClose: () => void; onChanged: () => void }) {
  const t = useText(secondFactorText);
  const off = useAct(disableSecondFactorMutation, ['password', 'code']);
  const submit = async (proof: { password: string; code: string }) => {
    if (!(await off.act({ input: proof }))) return;
    onClose();
    showToast({ text: t.turnedOff });
    onChanged();
  };
  return (
    <ProofDialog
      title={t.turnOff}
      hint={t.turnOffHint}
      verb={t.turnOff}
      isDanger
      act={off}
      onClose={onClose}
      onSubmit={submit}
    />
  );
}
