import { useId, useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from './password-field.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { beginSecondFactorMutation, enableSecondFactorMutation } from './second-factor.queries.ts';
import { secondFactorText } from './second-factor.text.ts';
import { useAct } from './use-act.ts';

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
  const id = useId();
  const [password, setPassword] = useState('');
  const { act, check, faults, failure, isPending } = useAct(beginSecondFactorMutation, ['password']);
  const submit = async () => {
    if (!check(password ? {} : { password: t.passwordMissing })) return;
    const done = await act({ input: { password } });
    if (done?.setup) onSetup(done.setup);
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" type="submit" form={id} isPending={isPending}>
        {t.continue}
      </Button>
    </>
  );
  return (
    <Dialog title={t.secondFactor} isOpen onClose={onClose} footer={footer}>
      <Form id={id} label={t.secondFactor} faults={faults} onSubmit={() => void submit()} className="col g4">
        <p>{t.passwordWhy}</p>
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        <PasswordField
          label={t.password}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={faults.password}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}

type ScanStepProps = { setup: Setup; onClose: () => void; onEnabled: (codes: readonly string[]) => void };

function ScanStep({ setup, onClose, onEnabled }: ScanStepProps) {
  const t = useText(secondFactorText);
  const id = useId();
  const [code, setCode] = useState('');
  const { act, check, faults, failure, isPending } = useAct(enableSecondFactorMutation, ['code']);
  const submit = async () => {
    if (!check(code.trim() ? {} : { code: t.codeMissing })) return;
    const done = await act({ input: { token: setup.token, code } });
    if (done?.recoveryCodes) onEnabled(done.recoveryCodes);
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" type="submit" form={id} isPending={isPending}>
        {t.finish}
      </Button>
    </>
  );
  return (
    <Dialog title={t.secondFactor} isOpen isKept onClose={onClose} footer={footer}>
      <Form id={id} label={t.secondFactor} faults={faults} onSubmit={() => void submit()} className="col g4">
        <p>{t.scan}</p>
        <QrCode text={setup.uri} label={t.qrName} />
        <div className="col g1">
          <p className="sm dim">{t.bySecret}</p>
          <p className="secret">{(setup.secret.match(/.{1,4}/g) ?? []).join(' ')}</p>
        </div>
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        <TextField
          label={t.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          error={faults.code}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
