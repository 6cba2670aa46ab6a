import { useId, useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from './password-field.tsx';
import { secondFactorText } from './second-factor.text.ts';
import type { useAct } from './use-act.ts';

type ProofDialogProps = {
  title: string;
  hint: string;
  verb: string;
  isDanger?: boolean;
  act: Pick<ReturnType<typeof useAct>, 'check' | 'faults' | 'failure' | 'isPending'>;
  onClose: () => void;
  onSubmit: (proof: { password: string; code: string }) => Promise<void>;
};

/** Asks for the password and a code, before something that weakens the account. */
export function ProofDialog({ title, hint, verb, isDanger, act, onClose, onSubmit }: ProofDialogProps) {
  const t = useText(secondFactorText);
  const id = useId();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { check, faults, failure, isPending } = act;
  const submit = () => {
    const missing = {
      ...(!password && { password: t.passwordMissing }),
      ...(!code.trim() && { code: t.codeOrRecovery }),
    };
    if (check(missing)) void onSubmit({ password, code });
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look={isDanger ? 'danger' : 'primary'} type="submit" form={id} isPending={isPending}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen isKept onClose={onClose} footer={footer}>
      <Form id={id} label={title} faults={faults} onSubmit={submit} className="col g4">
        <p>{hint}</p>
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
        <TextField
          label={t.code}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          hint={t.codeOrRecovery}
          error={faults.code}
        />
      </Form>
    </Dialog>
  );
}
