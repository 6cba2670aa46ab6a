import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { beginSecondFactorMutation, enableSecondFactorMutation } from './second-factor.queries.ts';
import { secondFactorText } from './second-factor.text.ts';

type DialogProps = { onClose: () => void; onChanged: () => void };
type Setup = { readonly token: string; readonly secret: string; readonly uri: string };

/** Turns the second factor on: password, code of the app, then the recovery codes to keep. */
export function SecondFactorDialog({ onClose, onChanged }: DialogProps) {
  const t = useText(secondFactorText);
  const [setup, setSetup] = useState<Setup | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) {
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
  const enabled = (shown: readonly string[]) => {
    setCodes(shown);
    onChanged();
  };
  if (setup) return <ScanStep setup={setup} onClose={onClose} onEnabled={enabled} />;
  return <PasswordStep onClose={onClose} onSetup={setSetup} />;
}

function PasswordStep({ onClose, onSetup }: { onClose: () => void; onSetup: (setup: Setup) => void }) {
  const t = useText(secondFactorText);
  const [password, setPassword] = useState('');
  const begin = useAct(beginSecondFactorMutation, ['password']);
  const submit = async () => {
    if (!begin.check(password ? {} : { password: t.passwordMissing })) return;
    const done = await begin.act({ input: { password } });
    if (done?.setup) onSetup(done.setup);
  };
  return (
    <FormDialog
      title={t.secondFactor}
      verb={t.continue}
      act={begin}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p>{t.passwordWhy}</p>
      <PasswordField
        label={t.password}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={begin.faults.password}
        autoFocus
      />
    </FormDialog>
  );
}

type ScanStepProps = { setup: Setup; onClose: () => void; onEnabled: (codes: readonly string[]) => void };

function ScanStep({ setup, onClose, onEnabled }: ScanStepProps) {
  const t = useText(secondFactorText);
  const [code, setCode] = useState('');
  const enable = useAct(enableSecondFactorMutation, ['code']);
  const submit = async () => {
    if (!enable.check(code.trim() ? {} : { code: t.codeMissing })) return;
    const done = await enable.act({ input: { token: setup.token, code } });
    if (done?.recoveryCodes) onEnabled(done.recoveryCodes);
  };
  return (
    <FormDialog
      title={t.secondFactor}
      verb={t.finish}
      act={enable}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p>{t.scan}</p>
      <QrCode text={setup.uri} label={t.qrName} />
      <div className="col g1">
        <p className="sm dim">{t.bySecret}</p>
        <p className="secret">{(setup.secret.match(/.{1,4}/g) ?? []).join(' ')}</p>
      </div>
      <TextField
        label={t.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={enable.faults.code}
        autoFocus
      />
    </FormDialog>
  );
}
