import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import type { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { secondFactorText } from './second-factor.text.ts';

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
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { check, faults } = act;
  const submit = () => {
    const missing = {
      ...(!password && { password: t.passwordMissing }),
      ...(!code.trim() && { code: t.codeOrRecovery }),
    };
    if (check(missing)) void onSubmit({ password, code });
  };
  return (
    <FormDialog title={title} verb={verb} isDanger={isDanger} act={act} onSend={submit} onClose={onClose}>
      <p>{hint}</p>
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
    </FormDialog>
  );
}
