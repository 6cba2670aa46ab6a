import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { showToast } from '#ui/toasts.ts';
import { changePasswordMutation } from './account.queries.ts';
import { accountText } from './account.text.ts';

const SHORTEST = 10;

/** A new password for who knows the present one. */
export function PasswordCard({ email, onChanged }: { email: string; onChanged: () => void }) {
  const t = useText(accountText);
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const { act, check, faults, failure, isPending } = useAct(changePasswordMutation, [
    'currentPassword',
    'password',
  ]);
  const submit = async () => {
    const missing = {
      ...(!currentPassword && { currentPassword: t.currentMissing }),
      ...([...password].length < SHORTEST && { password: t.passwordHint }),
    };
    if (!check(missing) || !(await act({ input: { currentPassword, password } }))) return;
    setCurrent('');
    setPassword('');
    showToast({ text: t.passwordChanged });
    onChanged();
  };
  return (
    <Card title={t.password}>
      <Form label={t.password} faults={faults} onSubmit={() => void submit()} className="col g4">
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        {/* Password managers ask whose password it is. */}
        <input
          className="vh"
          type="text"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField
          label={t.currentPassword}
          autoComplete="current-password"
          value={currentPassword}
          onChange={setCurrent}
          error={faults.currentPassword}
        />
        <PasswordField
          label={t.newPassword}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          hint={t.passwordHint}
          error={faults.password}
        />
        <div className="row">
          <Button type="submit" isPending={isPending}>
            {t.changePassword}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
